import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../ui/icon.tsx';
import { Unseen } from '../ui/unseen.tsx';

type Props = {
  readonly mark: ComponentChildren;
  readonly name: string;
  readonly count: string;
  readonly hidden: boolean;
  readonly onToggle: () => void;
  readonly onPoint?: (on: boolean) => void;
};

/** One line of the legend: pressing it hides or shows what it stands for, resting on it brings that forward. */
export function LegendLine({ mark, name, count, hidden, onToggle, onPoint }: Props): JSX.Element {
  return (
    <li>
      <button
        type="button"
        class="legend-line"
        aria-pressed={!hidden}
        title={hidden ? `Show ${name.toLowerCase()}` : `Hide ${name.toLowerCase()}`}
        onClick={onToggle}
        onMouseEnter={() => onPoint?.(!hidden)}
        onMouseLeave={() => onPoint?.(false)}
        onFocus={() => onPoint?.(!hidden)}
        onBlur={() => onPoint?.(false)}
      >
        {mark}
        <span class="legend-name">{name}</span> <span class="legend-count">{count}</span> <Unseen>shown</Unseen>
        <Icon name={hidden ? 'hidden' : 'eye'} />
      </button>
    </li>
  );
}
