import type { JSX } from 'preact';
import { drawing } from '../state/drawing.ts';
import { selectedEntity } from '../state/selection.ts';
import {
  FEW_WINDOWS,
  fetchTogether,
  minCount,
  onlyWithSelected,
  type Together as Pairs,
  together,
  WINDOWS,
  within,
} from '../state/together.ts';
import { toLabel } from '../words/names.ts';
import { counted, toCount } from '../words/numbers.ts';
import { Loaded } from './loaded.tsx';
import { PairLine } from './pair-line.tsx';

/** Techniques that appear together, with how often, how much more than by chance, and the sentences. */
export function Together(): JSX.Element {
  return (
    <div class="together">
      <h2>Techniques together</h2>
      <WindowSwitch />
      <WithSelected />
      <Loaded loading={together.value} what="pairs" onRetry={() => void fetchTogether()}>
        {(pairs) => pairs !== null && <PairList pairs={pairs} />}
      </Loaded>
    </div>
  );
}

function WindowSwitch(): JSX.Element {
  return (
    <fieldset class="segments">
      <legend>Named in the same</legend>
      {WINDOWS.map((window) => (
        <label key={window}>
          <input
            type="radio"
            name="within"
            checked={within.value === window}
            onChange={() => {
              within.value = window;
            }}
          />
          <span>{window.toLowerCase()}</span>
        </label>
      ))}
    </fieldset>
  );
}

function WithSelected(): JSX.Element | null {
  const id = selectedEntity.value;
  if (id === null && !onlyWithSelected.value) return null;
  const name = id === null ? null : drawing.value.entities.get(id)?.name;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={onlyWithSelected.value}
        onChange={(event) => {
          onlyWithSelected.value = event.currentTarget.checked;
        }}
      />
      Only with {name === undefined || name === null ? 'the selected entity' : toLabel(name, 40)}
    </label>
  );
}

function PairList({ pairs }: { readonly pairs: Pairs }): JSX.Element {
  const unit = within.value.toLowerCase();
  if (pairs.windowCount === 0) return <p class="facts">No article has been read yet, so nothing can be counted.</p>;
  return (
    <>
      <p class="facts">
        {pairs.nodes.length < pairs.totalCount
          ? `${toCount(pairs.nodes.length)} of ${counted(pairs.totalCount, 'pair')}`
          : counted(pairs.totalCount, 'pair')}{' '}
        over {counted(pairs.windowCount, unit)}
      </p>
      {pairs.windowCount < FEW_WINDOWS && (
        <p class="hint">Too few to tell chance from habit: read lift and p with care.</p>
      )}
      {pairs.nodes.length > 0 && (
        <p class="pairs-head" aria-hidden="true">
          <span>Pair</span>
          <span>count, × chance</span>
        </p>
      )}
      {pairs.nodes.length > 0 && (
        <ol class="pairs" aria-label="Pairs of techniques">
          {pairs.nodes.map((pair) => (
            <PairLine key={`${pair.a.id} ${pair.b.id}`} pair={pair} most={pairs.nodes[0]?.count ?? 1} />
          ))}
        </ol>
      )}
      <CountSwitch none={pairs.nodes.length === 0} unit={unit} />
    </>
  );
}

function CountSwitch({ none, unit }: { readonly none: boolean; readonly unit: string }): JSX.Element {
  const once = minCount.value === 1;
  return (
    <p class="facts">
      {none && (once ? `No two are named in the same ${unit}. ` : `No two are named in the same ${unit} twice. `)}
      <button
        type="button"
        class="link"
        onClick={() => {
          minCount.value = once ? 2 : 1;
        }}
      >
        {once ? 'Leave out pairs found once' : 'Count pairs found once too'}
      </button>
    </p>
  );
}
