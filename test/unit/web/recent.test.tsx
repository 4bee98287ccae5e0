// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { RecentList } from '../../../web/panels/recent-list.tsx';
import { drawing, EMPTY_DRAWING, toDrawing } from '../../../web/state/drawing.ts';
import { pinned } from '../../../web/state/pins.ts';
import { keepRecent, readRecent, recent } from '../../../web/state/recent.ts';
import { clearSelection, selectEntity, selectRelation } from '../../../web/state/selection.ts';
import { keepRecentStored } from '../../../web/stored-recent.ts';
import { entity } from './facts.ts';

afterEach(() => {
  cleanup();
  clearSelection();
  recent.value = [];
  pinned.value = new Set();
  drawing.value = EMPTY_DRAWING;
  window.localStorage.clear();
});

test('entities looked at are remembered, the last one first and each once, and no more than eight', () => {
  const names = Array.from({ length: 10 }, (_, n) => `E${n}`);
  drawing.value = toDrawing({ entities: names.map((name) => entity(name)), relations: [] });
  const end = keepRecent();
  for (const name of [...names, 'E4']) selectEntity(name.toLowerCase());
  selectRelation('none');
  expect(recent.value.map(({ name }) => name)).toEqual(['E4', 'E9', 'E8', 'E7', 'E6', 'E5', 'E3', 'E2']);
  end();
});

test('what is stored comes back, and what makes no sense in it is left out', () => {
  expect(
    readRecent([{ id: 'a', name: 'A', kind: 'MODEL', more: 1 }, { id: 'b', name: 'B', kind: 'DRAGON' }, null]),
  ).toEqual([{ id: 'a', name: 'A', kind: 'MODEL' }]);
  window.localStorage.setItem('modelscape-recent', '{broken');
  keepRecentStored(window);
  expect(recent.value).toEqual([]);
  recent.value = [{ id: 'a', name: 'A', kind: 'MODEL' }];
  expect(window.localStorage.getItem('modelscape-recent')).toBe('[{"id":"a","name":"A","kind":"MODEL"}]');
});

test('the start panel offers what was looked at and what is pinned in the picture', () => {
  drawing.value = toDrawing({ entities: [entity('SoftBank')], relations: [] });
  recent.value = [{ id: 'moe', name: 'MoE', kind: 'TECHNIQUE' }];
  pinned.value = new Set(['softbank', 'gone']);
  render(<RecentList />);
  const lately = screen.getByRole('list', { name: 'Looked at lately' });
  expect(
    within(lately)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['MoE']);
  const pins = screen.getByRole('list', { name: 'Pinned' });
  expect(
    within(pins)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['SoftBank']);
});
