import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { type Matrix as Cells, MOST_SIDE, matrix, matrixMeasure, matrixOrder } from '../state/matrix.ts';
import { chosenPair, fetchTogether, minCount, pairs, together, within } from '../state/together.ts';
import { toLabel } from '../words/names.ts';
import { counted, toCount } from '../words/numbers.ts';
import { Loaded } from './loaded.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { PairMore } from './pair-more.tsx';

/** What appears together, each with each; a cell opens its sentences beside it. */
export function Matrix(): JSX.Element {
  return (
    <div class="matrix-view">
      <div class="matrix-head">
        <Switch label="Cells" of={matrixMeasure} choices={{ count: 'count', lift: '× chance' }} />
        <Switch label="Order" of={matrixOrder} choices={{ alike: 'alike together', count: 'most often' }} />
        <p class="facts" role="status">
          {toTold(matrix.value)}
        </p>
      </div>
      <Loaded loading={together.value} what="pairs" onRetry={() => void fetchTogether()}>
        {() => (
          <div class="matrix-body">
            {matrix.value.entities.length === 0 ? <Empty /> : <MatrixGrid cells={matrix.value} />}
            <Chosen />
          </div>
        )}
      </Loaded>
    </div>
  );
}

type SwitchProps<T extends string> = {
  readonly label: string;
  readonly of: Signal<T>;
  readonly choices: Readonly<Record<T, string>>;
};

function Switch<T extends string>({ label, of, choices }: SwitchProps<T>): JSX.Element {
  const keys = Object.keys(choices) as T[];
  return (
    <fieldset class="segments">
      <legend>{label}</legend>
      {keys.map((key) => (
        <label key={key}>
          <input
            type="radio"
            name={`matrix-${label}`}
            checked={of.value === key}
            onChange={() => {
              of.value = key;
            }}
          />
          <span>{choices[key]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Empty(): JSX.Element {
  return <p class="facts">No two are named together under these settings.</p>;
}

function Chosen(): JSX.Element {
  const pair = chosenPair.value === null ? undefined : matrix.value.pairs.get(chosenPair.value);
  return (
    <section class="matrix-chosen" aria-label="The chosen pair" aria-live="polite">
      {pair === undefined ? (
        <p class="facts">A cell opens the sentences that name both.</p>
      ) : (
        <>
          <h3>
            <bdi>{toLabel(pair.a.name)}</bdi> with <bdi>{toLabel(pair.b.name)}</bdi>
          </h3>
          <PairMore pair={pair} />
        </>
      )}
    </section>
  );
}

function toTold({ entities, total }: Cells): string {
  const windows = together.value.value?.windowCount ?? 0;
  const every = counted(total, 'entity', 'entities');
  const sides = total > MOST_SIDE ? `${toCount(entities.length)} most often paired of ${every}` : every;
  const least = minCount.value === 1 ? '' : `, together in ${toCount(minCount.value)} or more`;
  return `${sides}, ${counted(pairs.value.length, 'pair')} over ${counted(windows, within.value.toLowerCase())}${least}`;
}
