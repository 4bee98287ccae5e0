import type { JSX } from 'preact';
import { openDrawer } from '../state/drawer.ts';
import { addEntities } from '../state/exploring.ts';
import { announce } from '../state/notices.ts';
import {
  FEW_WINDOWS,
  fetchTogether,
  linesShown,
  minCount,
  type Together as Pairs,
  pairKinds,
  pairs,
  together,
  within,
} from '../state/together.ts';
import { Icon } from '../ui/icon.tsx';
import { toKindsPhrase } from '../words/kinds.ts';
import { counted, toCount } from '../words/numbers.ts';
import { Loaded } from './loaded.tsx';
import { PairLine } from './pair-line.tsx';
import { TogetherSettings } from './together-settings.tsx';

/** What appears together, with how often, how much more than by chance, and the sentences: as list, matrix or picture. */
export function Together(): JSX.Element {
  return (
    <div class="together">
      <h2>Named together</h2>
      <TogetherSettings />
      <Loaded loading={together.value} what="pairs" onRetry={() => void fetchTogether()}>
        {(listed) => listed !== null && <PairList listed={listed} />}
      </Loaded>
    </div>
  );
}

function PairList({ listed }: { readonly listed: Pairs }): JSX.Element {
  const unit = within.value.toLowerCase();
  if (listed.windowCount === 0) return <p class="facts">No article of that time has been read: nothing to count.</p>;
  const some = listed.nodes.length > 0;
  return (
    <>
      <p class="facts">
        {listed.nodes.length < listed.totalCount
          ? `${toCount(listed.nodes.length)} of ${counted(listed.totalCount, 'pair')}`
          : counted(listed.totalCount, 'pair')}{' '}
        over {counted(listed.windowCount, unit)}
      </p>
      {listed.windowCount < FEW_WINDOWS && (
        <p class="hint">Too few to tell chance from habit: read lift and p with care.</p>
      )}
      {some && <OtherViews />}
      {some && (
        <p class="pairs-head" aria-hidden="true">
          <span>Pair</span>
          <span>count, × chance</span>
        </p>
      )}
      {some && (
        <ol class="pairs" aria-label={`Pairs of ${toKindsPhrase(pairKinds.value)}`}>
          {listed.nodes.map((pair) => (
            <PairLine key={`${pair.a.id} ${pair.b.id}`} pair={pair} most={listed.nodes[0]?.count ?? 1} />
          ))}
        </ol>
      )}
      <CountSwitch none={!some} unit={unit} />
    </>
  );
}

/** The same pairs as a matrix, and as lines of the picture. */
function OtherViews(): JSX.Element {
  const shown = linesShown.value;
  return (
    <div class="actions">
      <button type="button" class="button quiet" onClick={() => openDrawer('matrix')}>
        <Icon name="matrix" /> As a matrix
      </button>
      <button type="button" class="button quiet" aria-pressed={shown} onClick={shown ? removeLines : drawPairs}>
        <TogetherMark /> {shown ? 'Take the lines away' : 'In the picture'}
      </button>
    </div>
  );
}

/** The line of a pair, as in the picture. */
function TogetherMark(): JSX.Element {
  return (
    <svg class="line-mark line-together" viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
      <path d="M1 8Q12 -2 23 8" />
    </svg>
  );
}

function drawPairs(): void {
  linesShown.value = true;
  void addEntities([...new Set(pairs.value.flatMap(({ a, b }) => [a.id, b.id]))], false);
  announce('Lines between what is named together are drawn');
}

function removeLines(): void {
  linesShown.value = false;
  announce('Lines between what is named together are taken away');
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
