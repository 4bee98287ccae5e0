import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleAll, openBundles, toggleBundle } from '../../../web/state/bundles.ts';
import { places } from '../../../web/state/camera.ts';
import { drawing, EMPTY_DRAWING, toDrawing } from '../../../web/state/drawing.ts';
import { drawnExtras } from '../../../web/state/drawn-extras.ts';
import { groupsOfFamilies } from '../../../web/state/grouping.ts';
import { groupFamilies, groupKind, groups, openGroup, openGroups, shownGroups } from '../../../web/state/groups.ts';
import { forgetSteps, redo, undo, undoable } from '../../../web/state/history.ts';
import { pinned, placeByHand, togglePins } from '../../../web/state/pins.ts';
import { keepMarked, markAlso, markNone, several, toggleMarked } from '../../../web/state/several.ts';
import { pairKey } from '../../../web/state/together.ts';
import { entity, relation } from './facts.ts';

const MODEL = { kind: 'MODEL' } as const;

beforeEach(() => {
  drawing.value = toDrawing({
    entities: [
      entity('Acme'),
      entity('Böhm', { kind: 'PERSON' }),
      entity('GPT', MODEL),
      entity('GPT-5', MODEL),
      entity('GPT-5 mini', MODEL),
      entity('Other', MODEL),
    ],
    relations: [
      relation('böhm', 'FOUNDED', 'acme'),
      relation('böhm', 'WORKS_AT', 'acme'),
      relation('acme', 'SUED', 'böhm'),
      relation('acme', 'DEVELOPED', 'gpt-5'),
      relation('acme', 'DEVELOPED', 'gpt'),
      relation('gpt-5', 'VARIANT_OF', 'gpt'),
      relation('gpt-5 mini', 'VARIANT_OF', 'gpt-5'),
      relation('acme', 'PART_OF', 'acme'),
    ],
  });
  places.value = new Map([...drawing.value.entities.keys()].map((id, index) => [id, { x: 100 * index, y: 0 }]));
});

afterEach(() => {
  drawing.value = EMPTY_DRAWING;
  groups.value = new Map();
  openBundles.value = new Set();
  pinned.value = new Set();
  places.value = new Map();
  markNone();
  forgetSteps();
});

const lines = () =>
  drawnExtras.value.bundles.map(({ source, target, relations }) => [source, target, relations.length]);

test('several relations of the same two are one line with their count, whichever way they point; a loop stays a loop', () => {
  expect(lines()).toEqual([['böhm', 'acme', 3]]);
  expect([...drawnExtras.value.covered]).toEqual(['FOUNDED|böhm|acme', 'WORKS_AT|böhm|acme', 'SUED|acme|böhm']);
});

test('a bundle opens and closes on demand, and both are steps', () => {
  toggleBundle(pairKey('acme', 'böhm'));
  expect([lines(), undoable.value]).toEqual([[], 'open a bundle']);
  bundleAll();
  expect(lines()).toEqual([['böhm', 'acme', 3]]);
  undo();
  expect(lines()).toEqual([]);
  undo();
  expect(lines()).toEqual([['böhm', 'acme', 3]]);
});

test('a family is what is joined by variants, and named after what is no variant itself', () => {
  const found = groupsOfFamilies(drawing.value, new Set(drawing.value.entities.keys()));
  expect(found).toEqual([
    { id: 'group family gpt', name: 'GPT family', kind: 'MODEL', members: ['gpt', 'gpt-5', 'gpt-5 mini'] },
  ]);
});

test('a closed group is drawn as one: relations to it are bundled, those within it are not drawn', () => {
  groupFamilies();
  expect(lines()).toEqual([
    ['böhm', 'acme', 3],
    ['acme', 'group family gpt', 2],
  ]);
  expect(drawnExtras.value.covered.has('VARIANT_OF|gpt-5|gpt')).toBe(true);
  expect(places.value.get('group family gpt')).toEqual({ x: 300, y: 0 });
});

test('a group that was moved opens where it is; undo and redo go both ways', () => {
  groupKind('MODEL');
  const [group] = shownGroups.value;
  expect(group?.members).toEqual(['gpt', 'gpt-5', 'gpt-5 mini', 'other']);
  places.value = new Map([...places.value, [group?.id ?? '', { x: 350, y: 70 }]]);
  openGroup(group?.id ?? '');
  expect([groups.value.size, places.value.get('gpt')]).toEqual([0, { x: 200, y: 70 }]);
  undo();
  expect([groups.value.size, places.value.get('gpt')]).toEqual([1, { x: 200, y: 0 }]);
  undo();
  expect(groups.value.size).toBe(0);
  redo();
  openGroups();
  expect(groups.value.size).toBe(0);
});

test('what is dragged is pinned where it is put, and undo puts it back and lets it go', () => {
  placeByHand('acme', { x: 0, y: 0 }, { x: 9, y: 9 });
  expect([places.value.get('acme'), [...pinned.value], undoable.value]).toEqual([
    { x: 9, y: 9 },
    ['acme'],
    'move Acme',
  ]);
  undo();
  expect([places.value.get('acme'), [...pinned.value]]).toEqual([{ x: 0, y: 0 }, []]);
});

test('pinning some of which one is pinned pins all; pinning all of them again lets them go', () => {
  togglePins(['acme']);
  togglePins(['acme', 'gpt']);
  expect([...pinned.value]).toEqual(['acme', 'gpt']);
  togglePins(['acme', 'gpt']);
  expect([pinned.value.size, undoable.value]).toEqual([0, 'unpin 2 entities']);
});

test('marked entities are kept and all others hidden; marks of what is gone are forgotten', () => {
  markAlso(['acme', 'gpt']);
  toggleMarked('böhm');
  toggleMarked('gpt');
  keepMarked();
  expect([...drawing.value.entities.keys()]).toEqual(['acme', 'böhm']);
  drawing.value = EMPTY_DRAWING;
  expect(several.value.size).toBe(0);
});
