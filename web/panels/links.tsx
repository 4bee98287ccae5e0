import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import {
  type End,
  fetchLinks,
  fromSearch,
  type Link,
  linkFrom,
  links,
  linkTo,
  MOST_LINKS,
  toSearch,
} from '../state/links.ts';
import type { EntitySearch } from '../state/search.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { EntityButton } from './entity-button.tsx';
import { EntityField } from './entity-field.tsx';
import { LinkLine } from './link-line.tsx';
import { Loaded } from './loaded.tsx';

/** How two entities are linked: the best ways between them, each as a sentence that opens onto its evidence. */
export function Links(): JSX.Element {
  return (
    <div class="links">
      <h2>How two are linked</h2>
      <LinkEnd label="From" end={linkFrom} search={fromSearch} />
      <LinkEnd label="To" end={linkTo} search={toSearch} />
      <Found from={linkFrom.value} to={linkTo.value} />
    </div>
  );
}

type EndProps = { readonly label: string; readonly end: Signal<End | null>; readonly search: EntitySearch };

function LinkEnd({ label, end, search }: EndProps): JSX.Element {
  const chosen = end.value;
  return (
    <div class="link-end">
      <span class="link-end-label">{label}</span>
      {chosen === null ? (
        <EntityField
          label={`${label} which company, model or technique`}
          placeholder="Any name…"
          search={search}
          onChoose={(entity) => {
            end.value = entity;
          }}
        />
      ) : (
        <>
          <EntityButton entity={chosen} />
          <IconButton
            icon="close"
            name={`Choose another than ${toLabel(chosen.name, 40)}`}
            onPress={() => {
              end.value = null;
            }}
          />
        </>
      )}
    </div>
  );
}

function Found({ from, to }: { readonly from: End | null; readonly to: End | null }): JSX.Element {
  if (from === null || to === null) {
    return <p class="hint">Choose two entities to see the surest ways between them, over up to four relations.</p>;
  }
  if (from.id === to.id) return <p class="hint">Both ends are the same. Choose another for one of them.</p>;
  return (
    <Loaded loading={links.value} what="the links" onRetry={() => void fetchLinks()}>
      {(found) => found !== null && <LinkList found={found} from={from} to={to} />}
    </Loaded>
  );
}

function LinkList({
  found,
  from,
  to,
}: {
  readonly found: readonly Link[];
  readonly from: End;
  readonly to: End;
}): JSX.Element {
  const between = `${toLabel(from.name, 40)} and ${toLabel(to.name, 40)}`;
  if (found.length === 0) {
    return <p class="hint">No way of up to four relations joins {between}. What is denied joins nothing.</p>;
  }
  const many = found.length === MOST_LINKS;
  return (
    <>
      <p class="facts" role="status">
        {many
          ? `The ${MOST_LINKS} surest ways between ${between}; there may be more`
          : `${counted(found.length, 'way')} between ${between}, the surest first`}
      </p>
      <ol class="link-list" aria-label="Ways">
        {found.map((link) => (
          <LinkLine key={link.entities.map(({ id }) => id).join(' ')} link={link} />
        ))}
      </ol>
    </>
  );
}
