import type { Direction } from './walking.ts';

/** What a key does while the picture has the focus. */
export type Action =
  | { readonly do: 'walk'; readonly direction: Direction }
  | {
      readonly do:
        | 'open'
        | 'expand'
        | 'hide'
        | 'pin'
        | 'mark'
        | 'mark-all'
        | 'menu'
        | 'fit'
        | 'zoom-in'
        | 'zoom-out'
        | 'reset-zoom';
    };

/** What of a key press counts. */
export type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['ArrowLeft', { do: 'walk', direction: 'left' }],
  ['ArrowRight', { do: 'walk', direction: 'right' }],
  ['ArrowUp', { do: 'walk', direction: 'up' }],
  ['ArrowDown', { do: 'walk', direction: 'down' }],
  ['Enter', { do: 'open' }],
  [' ', { do: 'open' }],
  ['e', { do: 'expand' }],
  ['h', { do: 'hide' }],
  ['p', { do: 'pin' }],
  ['x', { do: 'mark' }],
  ['ContextMenu', { do: 'menu' }],
  ['f', { do: 'fit' }],
  ['+', { do: 'zoom-in' }],
  ['=', { do: 'zoom-in' }],
  ['-', { do: 'zoom-out' }],
  ['0', { do: 'reset-zoom' }],
]);

/** The action of a key press; null when it has none. With Ctrl, Alt or the command key only Ctrl A is ours. */
export function toAction({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): Action | null {
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'a') return { do: 'mark-all' };
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'F10') return shiftKey ? { do: 'menu' } : null;
  return ACTIONS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
