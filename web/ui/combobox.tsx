import type { ComponentChildren, JSX, RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Options, best first, each with a key that is its own. */
  readonly options: readonly { readonly key: string; readonly content: ComponentChildren }[];
  readonly onChoose: (key: string) => void;
  /** Said below the options, or in their place when there are none; null when there is nothing to say. */
  readonly note: string | null;
  readonly busy: boolean;
  /** The key that puts the focus here, where there is one. */
  readonly shortcut?: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
};

/**
 * A text field with suggestions (the editable combobox with list of ARIA 1.2). Enter takes the one marked, else the first;
 * while suggestions are on their way, the first of those that come for this very text.
 */
export function Combobox(props: Props): JSX.Element {
  const { options, onChoose, note, inputRef, shortcut } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState<string | null>(null);
  const [entered, setEntered] = useState<string | null>(null);
  const active = options.findIndex(({ key }) => key === marked);
  const mark = (by: 1 | -1): void => setMarked(options[step(active, options.length, by)]?.key ?? null);
  const shown = open && (options.length > 0 || note !== null);
  const choose = (index: number): void => {
    const option = options[index];
    if (!option) return;
    setOpen(false);
    setMarked(null);
    onChoose(option.key);
  };
  useEffect(() => {
    if (entered === null || props.busy) return;
    setEntered(null);
    if (entered === props.text) choose(0);
  }, [entered, props.busy, props.text]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && props.busy && active < 0) setEntered(props.text);
    else if (event.key === 'Enter' && shown) choose(Math.max(0, active));
    else if (event.key === 'ArrowDown') mark(1);
    else if (event.key === 'ArrowUp') mark(-1);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else if (event.key === 'Escape' && props.text !== '') props.onText('');
    else return;
    if (event.key.startsWith('Arrow')) setOpen(true);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="combobox">
      <Icon name="search" />
      <input
        ref={inputRef ?? null}
        role="combobox"
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        aria-busy={props.busy}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={props.placeholder}
        value={props.text}
        onInput={(event) => {
          setOpen(true);
          setMarked(null);
          setEntered(null);
          props.onText(event.currentTarget.value);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          setEntered(null);
        }}
        onKeyDown={onKeyDown}
      />
      {shortcut !== undefined && <span class="combobox-key key">{shortcut}</span>}
      <div class="combobox-popup" hidden={!shown}>
        <Options id={id} label={props.label} options={options} active={active} onChoose={choose} />
        {note !== null && <p class="combobox-note">{note}</p>}
      </div>
    </search>
  );
}

type OptionsProps = Pick<Props, 'label' | 'options'> & {
  readonly id: string;
  readonly active: number;
  readonly onChoose: (index: number) => void;
};

function Options({ id, label, options, active, onChoose }: OptionsProps): JSX.Element {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label}>
      {options.map((option, index) => (
        <div
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
          onKeyDown={() => {}}
        >
          {option.content}
        </div>
      ))}
    </div>
  );
}

function step(active: number, count: number, by: 1 | -1): number {
  if (count === 0) return -1;
  return active < 0 && by < 0 ? count - 1 : (active + by + count) % count;
}
