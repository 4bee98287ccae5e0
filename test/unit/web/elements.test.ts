import { expect, test } from 'vitest';
import { diffElements, sizeOf, toElements } from '../../../web/graph/elements.ts';
import { toDrawing } from '../../../web/state/drawing.ts';
import { entity, relation } from './facts.ts';

const before = toDrawing({
  entities: [entity('A'), entity('B')],
  relations: [relation('a', 'ACQUIRED', 'b', { amount: { value: 4e9, currency: 'USD', text: null } })],
});

test('the same picture has nothing to change', () => {
  const change = diffElements(toElements(before), toElements(toDrawing({ ...parts(before) })));
  expect(change).toEqual({ added: [], removed: [], updated: [] });
});

test('a difference names what came, what went, and what changed, by id', () => {
  const after = toDrawing({
    entities: [entity('A', { articleCount: 30 }), entity('C')],
    relations: [relation('a', 'USES', 'c')],
  });
  const change = diffElements(toElements(before), toElements(after));
  expect(change.added.map(({ data }) => data.id)).toEqual(['c', 'USES|a|c']);
  expect(change.removed).toEqual(['b', 'ACQUIRED|a|b']);
  expect(change.updated.map(({ data }) => data.id)).toEqual(['a']);
});

test('entities come before the relations that need them', () => {
  expect(toElements(before).map(({ group }) => group)).toEqual(['nodes', 'nodes', 'edges']);
});

test('parallel relations and loops are bent, so that each is seen', () => {
  const drawn = toDrawing({
    entities: [entity('A'), entity('B'), entity('C')],
    relations: [
      relation('a', 'USES', 'b'),
      relation('b', 'SUED', 'a'),
      relation('a', 'USES', 'c'),
      relation('c', 'USES', 'c'),
    ],
  });
  const bent = toElements(drawn).flatMap(({ group, data }) => (group === 'edges' ? [[data.id, data['bent']]] : []));
  expect(bent).toEqual([
    ['USES|a|b', 1],
    ['SUED|b|a', 1],
    ['USES|a|c', 0],
    ['USES|c|c', 1],
  ]);
});

test('a relation says its verb and amount, and has no arrow when it holds both ways', () => {
  const drawn = toDrawing({
    ...parts(before),
    relations: [...before.relations.values(), relation('a', 'COMPARED_WITH', 'b')],
  });
  const told = toElements(drawn).flatMap(({ group, data }) =>
    group === 'edges' ? [[data['label'], data['head']]] : [],
  );
  expect(told).toEqual([
    ['acquired · $4 billion', 'triangle'],
    ['is compared with', 'none'],
  ]);
});

test('sizes grow with articles and stay within bounds, whatever the count', () => {
  expect([0, 1, 10, 60, 1e9, -5].map(sizeOf)).toEqual([18, 25, 42, 60, 60, 18]);
});

function parts(drawing: typeof before) {
  return { entities: [...drawing.entities.values()], relations: [...drawing.relations.values()] };
}
