import { expect, test } from 'vitest';
import { toAction } from '../../../web/graph/keyboard.ts';
import { stepTowards } from '../../../web/graph/walking.ts';
import { toShortcut } from '../../../web/shortcuts.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['ArrowLeft', { do: 'walk', direction: 'left' }],
  ['ArrowUp', { do: 'walk', direction: 'up' }],
  ['Enter', { do: 'open' }],
  ['e', { do: 'expand' }],
  ['E', { do: 'expand' }],
  ['h', { do: 'hide' }],
  ['f', { do: 'fit' }],
  ['+', { do: 'zoom-in' }],
  ['-', { do: 'zoom-out' }],
  ['0', { do: 'reset-zoom' }],
  ['ContextMenu', { do: 'menu' }],
  ['F10', null],
  ['Tab', null],
  ['Backspace', null],
  ['Delete', null],
  ['p', { do: 'pin' }],
  ['x', { do: 'mark' }],
  ['y', null],
])('in the picture, %s does %j', (key, action) => {
  expect(toAction({ ...plain, key })).toEqual(action);
});

test('Shift+F10 opens the menu, as the menu key does', () => {
  expect(toAction({ ...plain, key: 'F10', shiftKey: true })).toEqual({ do: 'menu' });
});

test('with Ctrl, Alt or the command key no letter is an action of the picture', () => {
  expect(toAction({ ...plain, key: 'e', ctrlKey: true })).toBeNull();
  expect(toAction({ ...plain, key: 'f', metaKey: true })).toBeNull();
  expect(toAction({ ...plain, key: 'h', altKey: true })).toBeNull();
});

test.each([
  [{ key: '/' }, 'search'],
  [{ key: 'k', ctrlKey: true }, 'search'],
  [{ key: 'k', metaKey: true }, 'search'],
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ key: 'y', ctrlKey: true }, 'redo'],
  [{ key: '?', shiftKey: true }, 'help'],
  [{ key: 'Escape' }, 'escape'],
  [{ key: 'Backspace' }, null],
  [{ key: 'f', ctrlKey: true }, null],
])('anywhere, %j is %s', (press, shortcut) => {
  expect(toShortcut({ ...plain, ...press }, false)).toBe(shortcut);
});

test.each(['/', '?', 'Escape', 'Backspace', 'Delete', 'z', 'e', 'h'])('while typing, %s is text', (key) => {
  expect(toShortcut({ ...plain, key }, true)).toBeNull();
  expect(toShortcut({ ...plain, key, ctrlKey: true }, true)).toBeNull();
});

test('while typing, Ctrl+K still goes to the search', () => {
  expect(toShortcut({ ...plain, key: 'k', ctrlKey: true }, true)).toBe('search');
});

test('an arrow goes to what lies that way, rather near than far, and not sideways', () => {
  const from = { x: 0, y: 0 };
  const stops = [
    { id: 'near right', x: 50, y: 10 },
    { id: 'far right', x: 200, y: 0 },
    { id: 'below', x: 10, y: 90 },
    { id: 'here', x: 0, y: 0 },
  ];
  expect(stepTowards(from, stops, 'right')).toBe('near right');
  expect(stepTowards(from, stops, 'down')).toBe('below');
  expect(stepTowards(from, stops, 'left')).toBeNull();
  expect(stepTowards(from, [], 'up')).toBeNull();
});
