import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type Props = {
  readonly icon: IconName;
  /** Its accessible name, also shown as a hint. */
  readonly name: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean | undefined;
};

/** A control that shows only a drawing. */
export function IconButton({ icon, name, onPress, disabled = false, pressed }: Props): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
