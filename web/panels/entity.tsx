import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { type EntityDetails, entityArticles, entityClaims, entityDetails, reopenSelection } from '../state/details.ts';
import { clearSelection } from '../state/selection.ts';
import { Tabs } from '../ui/tabs.tsx';
import { toSpan } from '../words/dates.ts';
import { kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted, toCount } from '../words/numbers.ts';
import { ArticleList } from './article-list.tsx';
import { ClaimList } from './claim-list.tsx';
import { CopyLink } from './copy-link.tsx';
import { EntityActions } from './entity-actions.tsx';
import { EntityButton } from './entity-button.tsx';
import { EntityTimeline } from './entity-timeline.tsx';
import { KindMark } from './kind-mark.tsx';
import { Loaded } from './loaded.tsx';
import { Neighbours } from './neighbours.tsx';

/** All that is known of the selected entity. */
export function EntityPanel(): JSX.Element {
  return (
    <Loaded loading={entityDetails.value} what="the entity" onRetry={reopenSelection}>
      {(entity) => (entity === null ? <Gone /> : <Entity entity={entity} />)}
    </Loaded>
  );
}

function Entity({ entity }: { readonly entity: EntityDetails }): JSX.Element {
  const span = toSpan(entity.firstSeen, entity.lastSeen);
  return (
    <article class="entity">
      <header class="details-head">
        <p class="eyebrow">
          <KindMark kind={entity.kind} /> {kindWord(entity.kind)}
          <CopyLink to={{ type: 'entity', id: entity.id }} />
        </p>
        <h2>{toLabel(entity.name)}</h2>
        {entity.description !== null && <p class="description">{entity.description}</p>}
        {entity.aliases.length > 0 && <Aliases aliases={entity.aliases} />}
        <p class="facts">
          {counted(entity.articleCount, 'article')} · named {counted(entity.mentionCount, 'time')}
          {span !== null && (
            <>
              <br />
              {span}
            </>
          )}
        </p>
        <EntityTimeline timeline={entity.timeline} />
        {entity.family !== null && (
          <p class="facts">
            A version of <EntityButton entity={entity.family} />
          </p>
        )}
      </header>
      <EntityActions entity={entity} />
      <EntityLists entity={entity} />
    </article>
  );
}

function EntityLists({ entity }: { readonly entity: EntityDetails }): JSX.Element {
  const list = useSignal<'relations' | 'claims' | 'articles'>('relations');
  const tabs = [
    { key: 'relations', name: <Named name="Relations" count={entity.neighbours.totalCount} /> },
    { key: 'claims', name: <Named name="Claims" count={entity.claims.totalCount} /> },
    { key: 'articles', name: <Named name="Articles" count={entity.articleCount} /> },
  ] as const;
  return (
    <Tabs
      label="About this entity"
      tabs={tabs}
      current={list.value}
      onChoose={(key) => {
        list.value = key;
      }}
    >
      {list.value === 'relations' && <Neighbours entity={entity} />}
      {list.value === 'claims' && <ClaimList pages={entityClaims} onRetry={reopenSelection} />}
      {list.value === 'articles' && <ArticleList pages={entityArticles} onRetry={reopenSelection} />}
    </Tabs>
  );
}

function Named({ name, count }: { readonly name: string; readonly count: number }): JSX.Element {
  return (
    <>
      {name} <span class="count">{toCount(count)}</span>
    </>
  );
}

const FIRST_ALIASES = 6;

function Aliases({ aliases }: { readonly aliases: readonly string[] }): JSX.Element {
  const all = useSignal(false);
  const shown = all.value ? aliases : aliases.slice(0, FIRST_ALIASES);
  const rest = aliases.length - shown.length;
  return (
    <p class="aliases">
      <span class="facts">Also </span>
      {shown.map((alias) => (
        <span key={alias} class="alias">
          {toLabel(alias)}
        </span>
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            all.value = true;
          }}
        >
          and {toCount(rest)} more
        </button>
      )}
    </p>
  );
}

/** What stands in the panel when the graph no longer holds what was selected. */
export function Gone(): JSX.Element {
  return (
    <div class="problem">
      <p>The graph does not hold this. It may have been replaced since the address was made.</p>
      <button type="button" class="button quiet" onClick={clearSelection}>
        Close
      </button>
    </div>
  );
}
