import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';

type Entry = {
  readonly name: string;
  readonly note?: string;
  readonly run: () => void;
  readonly disabled?: boolean;
};
type Props = {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** Where its corner is on the page; moved so that all of it is in the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** Called once: when an entry was taken, at Esc or Tab, or at a press elsewhere. */
  readonly onClose: () => void;
};

/** A menu over the page: arrows go from entry to entry, Enter takes one. */
export function Menu({ title, entries, at, onClose }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (box.current) keepInside(box.current, at);
    items(box.current)[0]?.focus();
  }, [at]);
  useEffect(() => {
    const onPress = ({ target }: Event): void => {
      if (!(target instanceof Node && box.current?.contains(target))) onClose();
    };
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('wheel', onPress, true);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('wheel', onPress, true);
    };
  }, [onClose]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const all = items(box.current);
    const on = all.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') all[(on + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(Math.max(-1, on - 1))?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={box} class="menu" role="menu" aria-labelledby={id} tabIndex={-1} onKeyDown={onKeyDown}>
      <p id={id} class="menu-title" role="presentation" dir="auto">
        {title}
      </p>
      {entries.map(({ name, note, run, disabled = false }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          aria-label={name}
          disabled={disabled}
          tabIndex={-1}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {name} {note !== undefined && <small>{note}</small>}
        </button>
      ))}
    </div>
  );
}

function items(box: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(box?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]:not([disabled])') ?? [])];
}

function keepInside(box: HTMLElement, { x, y }: Props['at']): void {
  const { width, height } = box.getBoundingClientRect();
  box.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
  box.style.top = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`;
}
