import type { JSX } from 'preact';
import { dayRange } from '../state/tallies.ts';
import { isDay } from '../words/days.ts';

type Props = {
  readonly label: string;
  readonly value: string | null;
  /** Called with a day such as 2025-03-14, or null when the field was emptied. */
  readonly onChoose: (day: string | null) => void;
};

/** Chooses a day within the days on which something in the picture is stated. */
export function DayField({ label, value, onChoose }: Props): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        value={value ?? ''}
        min={dayRange.value?.first}
        max={dayRange.value?.last}
        onChange={({ currentTarget }) => onChoose(isDay(currentTarget.value) ? currentTarget.value : null)}
      />
    </label>
  );
}
