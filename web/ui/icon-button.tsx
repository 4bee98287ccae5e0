import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type Props = {
  readonly icon: IconName;
  /** Its accessible name, also shown as a hint. */
  readonly name: string;
  /** Shown beside the drawing where the page is wide enough; must be part of the name. */
  readonly text?: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean | undefined;
};

/** A control that shows a drawing, and a word where there is room. */
export function IconButton({ icon, name, text, onPress, disabled = false, pressed }: Props): JSX.Element {
  return (
    <button
      type="button"
      class={text === undefined ? 'icon-button' : 'icon-button with-text'}
      aria-label={name}
      data-hint={name}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
      {text !== undefined && <span class="icon-text">{text}</span>}
    </button>
  );
}
