import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { counts } from '../state/criteria.ts';
import { narrow, narrowing } from '../state/filters.ts';
import { type PublisherCount, publishers } from '../state/tallies.ts';
import { Icon } from '../ui/icon.tsx';
import { publisherName } from '../words/filters.ts';
import { counted, toCount } from '../words/numbers.ts';

const FIRST = 8;

/** Who states the relations of the picture; a press hides what only that publisher states, "only" shows nothing but its own. */
export function PublisherList(): JSX.Element | null {
  const all = useSignal(false);
  if (publishers.value.length === 0) return null;
  const shown = all.value ? publishers.value : publishers.value.slice(0, FIRST);
  const rest = publishers.value.length - shown.length;
  return (
    <>
      <h2>Publishers</h2>
      <ul aria-label="Publishers">
        {shown.map((publisher) => (
          <PublisherLine key={publisher.name} publisher={publisher} />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            all.value = true;
          }}
        >
          {counted(rest, 'publisher')} more
        </button>
      )}
    </>
  );
}

function PublisherLine({ publisher }: { readonly publisher: PublisherCount }): JSX.Element {
  const chosen = narrowing.value.publishers;
  const hidden = chosen !== null && !counts(publisher.name, chosen);
  const name = publisherName(publisher.name);
  return (
    <li class="publisher">
      <button
        type="button"
        class="legend-line"
        aria-pressed={!hidden}
        title={hidden ? `Show what ${name} states` : `Hide what only ${name} states`}
        onClick={() => turn(publisher.name)}
      >
        <span class="legend-name" dir="auto">
          {name}
        </span>{' '}
        <span class="legend-count">{toCount(publisher.relations)}</span>
        <Icon name={hidden ? 'hidden' : 'eye'} />
      </button>
      <button
        type="button"
        class="link"
        aria-label={`Only ${name}`}
        onClick={() => narrow({ publishers: { keep: 'only', names: new Set([publisher.name]) } })}
      >
        only
      </button>
    </li>
  );
}

/** Hides what is shown, shows what is hidden; without any name left, all publishers count. */
function turn(name: string): void {
  const { keep, names } = narrowing.value.publishers ?? { keep: 'without' as const, names: new Set<string>() };
  const next = new Set(names);
  if (!next.delete(name)) next.add(name);
  narrow({ publishers: next.size === 0 ? null : { keep, names: next } });
}
