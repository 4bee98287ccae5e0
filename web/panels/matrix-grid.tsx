import { useSignal } from '@preact/signals';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { EntityCardFragment } from '../api/operations.generated.ts';
import { type Matrix, matrixMeasure, shadeOf } from '../state/matrix.ts';
import { chosenPair, minCount, type Pair, pairKey, pairs, together, togglePair, within } from '../state/together.ts';
import { toChance } from '../words/chance.ts';
import { toLabel } from '../words/names.ts';
import { toCount, toLift } from '../words/numbers.ts';

type Spot = { readonly row: number; readonly column: number };

/** The cells: one tab stop, arrows go from cell to cell, Enter opens the sentences of one. */
export function MatrixGrid({ cells }: { readonly cells: Matrix }): JSX.Element {
  const table = useRef<HTMLTableElement>(null);
  const at = useSignal<Spot>({ row: 0, column: 1 });
  const { entities } = cells;
  const go = (spot: Spot): void => {
    at.value = spot;
    table.current?.querySelector<HTMLElement>(`[data-spot="${spot.row} ${spot.column}"]`)?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableElement>): void => {
    const next = stepCell(event, at.value, entities.length);
    if (next) go(next);
    else if (event.key === 'Enter' || event.key === ' ') open(cells, at.value);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const most = pairs.value[0]?.count ?? 1;
  return (
    <div class="matrix-box">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table gone over by arrow keys is a grid */}
      <table ref={table} class="matrix" role="grid" aria-label="Pairs as a matrix" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td />
            {entities.map((entity) => (
              <th key={entity.id} scope="col">
                <span title={toLabel(entity.name)}>{toLabel(entity.name, 28)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entities.map((one, row) => (
            <tr key={one.id}>
              <th scope="row" title={toLabel(one.name)}>
                <bdi>{toLabel(one.name, 28)}</bdi>
              </th>
              {entities.map((other, column) => (
                <Cell
                  key={other.id}
                  ends={[one, other]}
                  pair={cells.pairs.get(pairKey(one.id, other.id))}
                  most={most}
                  spot={{ row, column }}
                  stop={at.value.row === row && at.value.column === column}
                  onGo={go}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  readonly ends: readonly [EntityCardFragment, EntityCardFragment];
  readonly pair: Pair | undefined;
  readonly most: number;
  readonly spot: Spot;
  readonly stop: boolean;
  readonly onGo: (spot: Spot) => void;
};

function Cell({ ends: [one, other], pair, most, spot, stop, onGo }: CellProps): JSX.Element {
  const key = pairKey(one.id, other.id);
  const measure = matrixMeasure.value;
  const shade = pair ? `shade-${shadeOf(pair, measure, most)}` : one.id === other.id ? 'itself' : '';
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be selected
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the table
    <td
      class={`${shade} ${pair && pair.significance >= 10.83 ? 'sure' : ''}`}
      data-spot={`${spot.row} ${spot.column}`}
      tabIndex={stop ? 0 : -1}
      aria-selected={pair !== undefined && chosenPair.value === key}
      aria-label={toCellLabel(one, other, pair)}
      onClick={() => {
        onGo(spot);
        if (pair) togglePair(key);
      }}
    >
      {pair && (measure === 'count' ? toCount(pair.count) : toLift(pair.lift).replace('×', ''))}
    </td>
  );
}

/** What a cell says: its pair with count and chance, or how often the two can be together at most. */
function toCellLabel(one: EntityCardFragment, other: EntityCardFragment, pair: Pair | undefined): string {
  if (one.id === other.id) return toLabel(one.name);
  const names = `${toLabel(one.name)} with ${toLabel(other.name)}`;
  if (pair) return `${names}: ${toCount(pair.count)} together, ${toChance(pair)}`;
  const listed = together.value.value;
  const cut = listed !== null && listed.nodes.length < listed.totalCount;
  const least = cut ? (listed.nodes.at(-1)?.count ?? 1) : minCount.value - 1;
  return least === 0
    ? `${names}: never in the same ${within.value.toLowerCase()}`
    : `${names}: ${toCount(least)} together at most`;
}

function stepCell({ key, ctrlKey }: KeyboardEvent, { row, column }: Spot, count: number): Spot | null {
  const steps: Readonly<Record<string, Spot>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? count - 1 : row, column: count - 1 },
  };
  const next = steps[key];
  if (!next) return null;
  const inside = (value: number): number => Math.max(0, Math.min(count - 1, value));
  return { row: inside(next.row), column: inside(next.column) };
}

function open({ entities, pairs: known }: Matrix, { row, column }: Spot): void {
  const key = pairKey(entities[row]?.id ?? '', entities[column]?.id ?? '');
  if (known.has(key)) togglePair(key);
}
