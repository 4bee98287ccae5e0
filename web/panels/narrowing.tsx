import type { JSX } from 'preact';
import { choosePeriod, narrow, narrowing } from '../state/filters.ts';
import { undatedCount } from '../state/tallies.ts';
import { toPercent } from '../words/filters.ts';
import { counted } from '../words/numbers.ts';
import { DayField } from './day-field.tsx';
import { PublisherList } from './publisher-list.tsx';

/** What relations must be like to be seen: how sure, when stated, by whom. */
export function NarrowingFields(): JSX.Element {
  return (
    <>
      <Confidence />
      <Stated />
      <PublisherList />
      <label class="check alone">
        <input
          type="checkbox"
          checked={narrowing.value.aloneHidden}
          onChange={({ currentTarget }) => narrow({ aloneHidden: currentTarget.checked })}
        />
        Hide entities left without a relation
      </label>
    </>
  );
}

function Confidence(): JSX.Element {
  const least = narrowing.value.leastConfidence;
  return (
    <>
      <h2>Confidence</h2>
      <label class="range">
        <span>Least</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={least}
          aria-label="Least confidence"
          aria-valuetext={toPercent(least)}
          onInput={({ currentTarget }) => narrow({ leastConfidence: Number(currentTarget.value) })}
        />
        <output>{toPercent(least)}</output>
      </label>
    </>
  );
}

function Stated(): JSX.Element {
  const { period, undatedHidden } = narrowing.value;
  return (
    <>
      <h2>Stated</h2>
      <div class="period">
        <DayField
          label="From"
          value={period?.from ?? null}
          onChoose={(from) => choosePeriod({ to: null, ...period, from })}
        />
        <DayField
          label="To"
          value={period?.to ?? null}
          onChoose={(to) => choosePeriod({ from: null, ...period, to })}
        />
      </div>
      {undatedCount.value > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={!undatedHidden}
            onChange={({ currentTarget }) => narrow({ undatedHidden: !currentTarget.checked })}
          />
          Keep {counted(undatedCount.value, 'relation')} without a date
        </label>
      )}
    </>
  );
}
