// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ViewsDialog } from '../../../web/panels/views-dialog.tsx';
import { decodeView } from '../../../web/state/address.ts';
import { places } from '../../../web/state/camera.ts';
import { drawing, EMPTY_DRAWING, toDrawing } from '../../../web/state/drawing.ts';
import { narrow, narrowing, showAll } from '../../../web/state/filters.ts';
import {
  deletedView,
  deleteView,
  exportViews,
  importViews,
  openSaved,
  readViews,
  renameView,
  savedViews,
  saveView,
  undeleteView,
} from '../../../web/state/saved-views.ts';
import { readStoredPlaces } from '../../../web/state/stored-places.ts';
import { keepViewsStored } from '../../../web/stored-views.ts';
import { citeArticle, citeView } from '../../../web/words/citations.ts';
import { answering } from './answers.ts';
import { entity, relation } from './facts.ts';

const monday = new Date('2025-03-03T10:00:00Z');
const tuesday = new Date('2025-03-04T10:00:00Z');

beforeEach(() => {
  drawing.value = toDrawing({
    entities: [entity('SoftBank'), entity('OpenAI')],
    relations: [relation('softbank', 'INVESTED_IN', 'openai')],
  });
  places.value = new Map([
    ['softbank', { x: 10.4, y: -3 }],
    ['gone', { x: 1, y: 1 }],
  ]);
});

afterEach(() => {
  cleanup();
  savedViews.value = [];
  deletedView.value = null;
  drawing.value = EMPTY_DRAWING;
  places.value = new Map();
  showAll();
  vi.unstubAllGlobals();
});

test('a view is kept with what is drawn, its filters and its places, and comes back with them', async () => {
  narrow({ leastConfidence: 70 });
  const saved = saveView('  Who pays  ', monday);
  expect(saved).toMatchObject({ name: 'Who pays', entities: 2, relations: 1, places: [['softbank', 10, -3]] });
  expect(decodeView(saved.address).view.entities).toEqual(['openai', 'softbank']);
  showAll();
  drawing.value = EMPTY_DRAWING;
  places.value = new Map();
  const none = { nodes: [] };
  const stats = {
    entityCount: 2,
    articleCount: 1,
    relationCount: 1,
    claimCount: 1,
    firstPublished: null,
    lastPublished: null,
  };
  const parts = { entities: [entity('SoftBank'), entity('OpenAI')], relations: [], truncated: false, totalEntities: 2 };
  vi.stubGlobal(
    'fetch',
    answering({
      Start: { stats, companies: none, models: none, techniques: none, strongest: none },
      CheckIds: { subgraph: { totalEntities: 2 } },
      Subgraph: { subgraph: parts },
    }),
  );
  await openSaved(saved);
  expect([...drawing.value.entities.keys()].sort()).toEqual(['openai', 'softbank']);
  expect(narrowing.value.leastConfidence).toBe(70);
  expect(places.value.get('softbank')).toEqual({ x: 10, y: -3 });
});

test('a view is renamed, deleted, and comes back to its place in the list', () => {
  const [older, newer] = [saveView('Older', monday), saveView('Newer', tuesday)];
  renameView(older.id, ' Oldest ');
  renameView(newer.id, '  ');
  deleteView(older.id);
  expect(savedViews.value.map(({ name }) => name)).toEqual(['Newer']);
  undeleteView();
  expect(savedViews.value.map(({ name }) => name)).toEqual(['Newer', 'Oldest']);
  undeleteView();
  expect(savedViews.value.length).toBe(2);
});

test('exported views come back whole, and what in a file makes no sense is left out and counted', () => {
  const saved = [saveView('A', tuesday), saveView('软银 “deals”', monday)];
  const text = exportViews(savedViews.value);
  savedViews.value = [];
  expect(importViews(text)).toBe('2 views read.');
  expect(importViews(text)).toBe('2 views read.');
  expect(savedViews.value).toEqual(saved);
  const broken = text.replace('"address"', '"adress"');
  savedViews.value = [];
  expect(importViews(broken)).toBe('1 view read. 1 view left out.');
  expect(importViews('<svg onload=alert(1)>')).toBe('That file holds no views. Choose one that was exported here.');
  expect(readViews('{"format":"modelscape-views","views":[null,3,{"id":1}]}')).toEqual({ views: [], unreadable: 3 });
});

test('stored places that make no sense are left out', () => {
  expect(readStoredPlaces([['a', 1, 2], ['b', 'x', 2], 3, null])).toEqual(new Map([['a', { x: 1, y: 2 }]]));
});

test('views are kept in the browser, follow other windows, and a store that is full is no error', () => {
  const other = saveView('From elsewhere', monday);
  const text = exportViews([other]);
  window.localStorage.setItem('modelscape-views', text);
  savedViews.value = [];
  keepViewsStored(window);
  expect(savedViews.value.map(({ name }) => name)).toEqual(['From elsewhere']);
  saveView('Mine', tuesday);
  expect(window.localStorage.getItem('modelscape-views')).toContain('"Mine"');
  window.dispatchEvent(new StorageEvent('storage', { key: 'modelscape-views', newValue: text }));
  expect(savedViews.value.map(({ name }) => name)).toEqual(['From elsewhere']);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  saveView('Too much', tuesday);
  expect(savedViews.value.length).toBe(2);
  vi.restoreAllMocks();
  window.localStorage.clear();
});

test('the dialog saves, renames, deletes with undo, and is accessible', async () => {
  const { container } = render(<ViewsDialog onClose={() => {}} />);
  fireEvent.input(screen.getByRole('textbox', { name: 'Name of the present view' }), { target: { value: '<b>x</b>' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved as “<b>x</b>”.');
  fireEvent.click(screen.getByRole('button', { name: 'Rename <b>x</b>' }));
  fireEvent.input(screen.getByRole('textbox', { name: 'New name' }), { target: { value: 'Deals' } });
  fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
  await screen.findByRole('button', { name: 'Deals' });
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Delete Deals' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Deals' });
});

test('citations name quote, title, publisher, date and address, and say what is not known', () => {
  const article = {
    title: 'A deal?',
    source: 'The Ledger',
    url: 'https://example.org/a',
    publishedAt: { value: '2025-Q1' },
  };
  expect(citeArticle(article, 'A bought B.')).toBe('“A bought B.” A deal? The Ledger, Q1 2025. https://example.org/a');
  const bare = { title: 'Notes', source: null, url: 'javascript:alert(1)', publishedAt: null };
  expect(citeArticle(bare)).toBe('Notes. undated.');
  const view = { name: 'Deals', shows: '2 entities, 1 relation', newest: '2025-02', url: 'https://x.test/#n=0a' };
  expect(citeView(view, monday)).toBe(
    'Deals. Modelscape, 2 entities, 1 relation. Articles up to February 2025. Seen on 3 March 2025. https://x.test/#n=0a',
  );
});
