// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContextMenu } from '../../../web/panels/context-menu.tsx';
import { drawing, EMPTY_DRAWING, toDrawing } from '../../../web/state/drawing.ts';
import { hiddenTypes } from '../../../web/state/filters.ts';
import { menu } from '../../../web/state/menu.ts';
import { clearSelection, selection } from '../../../web/state/selection.ts';
import { toLink } from '../../../web/state/view.ts';
import { Combobox } from '../../../web/ui/combobox.tsx';
import { entity, relation } from './facts.ts';

const INVESTED = 'INVESTED_IN|softbank|openai';
const at = { x: 10, y: 10 };

beforeEach(() => {
  drawing.value = toDrawing({
    entities: [entity('SoftBank', { relationCount: 9 }), entity('OpenAI', { relationCount: 1 })],
    relations: [relation('softbank', 'INVESTED_IN', 'openai')],
  });
});

afterEach(() => {
  cleanup();
  clearSelection();
  menu.value = null;
  hiddenTypes.value = new Set();
  drawing.value = EMPTY_DRAWING;
});

const names = (): readonly string[] =>
  screen.getAllByRole('menuitem').map((item) => item.getAttribute('aria-label') ?? '');

test('the menu of an entity says how much of it is shown, and what is all shown cannot be expanded', async () => {
  menu.value = { about: { type: 'entity', id: 'softbank' }, at };
  const { container } = render(<ContextMenu />);
  const arranging = ['Pin', 'Mark', 'Group companies'];
  const others = ['Links from this', 'Copy link'];
  expect(names()).toEqual(['Open details', 'Expand', 'Show only this', 'Hide', ...arranging, ...others]);
  expect(screen.getByRole('menuitem', { name: 'Expand' }).textContent).toBe('Expand 1 of 9 shown');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([]);
  cleanup();
  menu.value = { about: { type: 'entity', id: 'openai' }, at };
  render(<ContextMenu />);
  expect(screen.getByRole('menuitem', { name: 'Expand' }).hasAttribute('disabled')).toBe(true);
});

test('the menu is worked by keyboard: arrows go round, Esc closes it and does nothing else', () => {
  menu.value = { about: { type: 'entity', id: 'softbank' }, at };
  render(<ContextMenu />);
  const box = screen.getByRole('menu', { name: 'SoftBank' });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Open details');
  fireEvent.keyDown(box, { key: 'ArrowUp' });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Copy link');
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Open details');
  fireEvent.keyDown(box, { key: 'Escape' });
  expect([menu.value, selection.value, drawing.value.entities.size]).toEqual([null, null, 2]);
});

test('the menu of a relation reads it out, selects it, and hides its type', () => {
  menu.value = { about: { type: 'relation', id: INVESTED }, at };
  render(<ContextMenu />);
  expect(screen.getByRole('menu', { name: 'SoftBank invested in OpenAI.' })).toBeTruthy();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Hide all “Invested in”' }));
  expect([...hiddenTypes.value]).toEqual(['INVESTED_IN']);
  expect(menu.value).toBeNull();
});

test('the menu of what is no longer drawn is not shown', () => {
  menu.value = { about: { type: 'entity', id: 'gone' }, at };
  render(<ContextMenu />);
  expect(screen.queryByRole('menu')).toBeNull();
});

test('a link to copy opens the present picture with that selected', () => {
  expect(toLink({ type: 'relation', id: INVESTED })).toBe(`r=${encodeURIComponent(INVESTED)}`);
});

const options = (key: string) => [{ key, content: key }];
const field = { label: 'Search', placeholder: '', onText: () => {}, note: null, inputRef: { current: null } };

test('Enter before the suggestions are there takes the first of them when they come', () => {
  const onChoose = vi.fn();
  const { rerender } = render(<Combobox {...field} text="soft" options={options('older')} busy onChoose={onChoose} />);
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
  expect(onChoose).not.toHaveBeenCalled();
  rerender(<Combobox {...field} text="soft" options={options('SoftBank')} busy={false} onChoose={onChoose} />);
  expect(onChoose.mock.calls).toEqual([['SoftBank']]);
});

test('Enter for one text never takes a suggestion for another', () => {
  const onChoose = vi.fn();
  const { rerender } = render(<Combobox {...field} text="soft" options={[]} busy onChoose={onChoose} />);
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
  fireEvent.input(screen.getByRole('combobox'), { target: { value: 'open' } });
  rerender(<Combobox {...field} text="open" options={options('OpenAI')} busy={false} onChoose={onChoose} />);
  expect(onChoose).not.toHaveBeenCalled();
});
