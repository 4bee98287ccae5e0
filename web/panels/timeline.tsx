import type { JSX } from 'preact';
import { choosePeriod, compare, narrow, narrowing, visible } from '../state/filters.ts';
import { undatedCount } from '../state/tallies.ts';
import { bars, beginComparison, chosenUnit, spans, unit } from '../state/timeline.ts';
import { counted } from '../words/numbers.ts';
import { UNITS, type Unit } from '../words/spans.ts';
import { DayField } from './day-field.tsx';
import { DifferenceList } from './difference-list.tsx';
import { Histogram } from './histogram.tsx';
import { Playback } from './playback.tsx';
import { RangeSliders } from './range-sliders.tsx';
import { TimelineTable } from './timeline-table.tsx';

/** When what is drawn was stated: choose a period, play it, or see what changed between two days. */
export function Timeline(): JSX.Element {
  const comparing = narrowing.value.compared !== null;
  if (spans.value.length === 0) {
    return (
      <div class="timeline">
        <h2>Timeline</h2>
        <p class="facts">Nothing that is drawn has a date. {sayUndated()}</p>
      </div>
    );
  }
  return (
    <div class="timeline">
      <h2>Timeline</h2>
      <ModeSwitch comparing={comparing} />
      <Histogram bars={bars.value} />
      <RangeSliders comparing={comparing} />
      {comparing ? <Days /> : <Playback />}
      <p class="facts">
        {counted(visible.value.relations.size, 'relation')} shown. <Undated />
      </p>
      {comparing && <DifferenceList />}
      <UnitSwitch />
      <TimelineTable bars={bars.value} />
    </div>
  );
}

function ModeSwitch({ comparing }: { readonly comparing: boolean }): JSX.Element {
  return (
    <fieldset class="segments">
      <legend>Show</legend>
      <label>
        <input type="radio" name="time-mode" checked={!comparing} onChange={() => compare(null)} />
        <span>a period</span>
      </label>
      <label>
        <input type="radio" name="time-mode" checked={comparing} onChange={beginComparison} />
        <span>a difference</span>
      </label>
    </fieldset>
  );
}

/** The two days compared, exactly. */
function Days(): JSX.Element | null {
  const days = narrowing.value.compared;
  if (days === null) return null;
  return (
    <div class="period">
      <DayField
        label="From the end of"
        value={days.before}
        onChoose={(before) => before !== null && compare({ ...days, before })}
      />
      <DayField
        label="to the end of"
        value={days.after}
        onChoose={(after) => after !== null && compare({ ...days, after })}
      />
    </div>
  );
}

function Undated(): JSX.Element {
  const { period, compared, undatedHidden } = narrowing.value;
  const chosen = period !== null || compared !== null;
  return (
    <>
      {sayUndated()}{' '}
      {chosen && undatedCount.value > 0 && (
        <button type="button" class="link" onClick={() => narrow({ undatedHidden: !undatedHidden })}>
          {undatedHidden ? 'Keep them' : 'Hide them'}
        </button>
      )}{' '}
      {period !== null && (
        <button type="button" class="link" onClick={() => choosePeriod(null)}>
          Whole time
        </button>
      )}
    </>
  );
}

function sayUndated(): string {
  const hidden = narrowing.value.undatedHidden;
  return undatedCount.value === 0
    ? ''
    : `${counted(undatedCount.value, 'relation')} without a date ${hidden ? 'hidden' : 'kept'}.`;
}

function UnitSwitch(): JSX.Element {
  return (
    <fieldset class="segments">
      <legend>Bars by</legend>
      {UNITS.map((each: Unit) => (
        <label key={each}>
          <input
            type="radio"
            name="time-unit"
            checked={unit.value === each}
            onChange={() => {
              chosenUnit.value = each;
            }}
          />
          <span>{each}</span>
        </label>
      ))}
    </fieldset>
  );
}
