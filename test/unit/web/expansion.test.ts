import { expect, test } from 'vitest';
import { type NeighbourPage, pickFresh, readPages } from '../../../web/state/expansion.ts';
import { pickOverview } from '../../../web/state/start.ts';
import { entity, relation } from './facts.ts';

const all = Array.from({ length: 612 }, (_, n) => ({
  node: entity(`N${n}`),
  relation: relation('hub', 'USES', `n${n}`),
}));

function server(asked: number[]): (first: number, after: string | null) => Promise<NeighbourPage> {
  return async (first, after) => {
    asked.push(first);
    const from = after === null ? 0 : Number(after);
    const pageInfo = { hasNextPage: from + first < all.length, endCursor: String(from + first) };
    return { totalCount: all.length, pageInfo, edges: all.slice(from, from + first) };
  };
}

const drawn = (count: number): ReadonlyMap<string, unknown> =>
  new Map(all.slice(0, count).map(({ node }) => [node.id, 1]));

test('the first expansion of a hub of 612 asks once, for 20', async () => {
  const asked: number[] = [];
  const found = await readPages({ wanted: 20, drawn: new Map(), ask: server(asked) });
  expect(asked).toEqual([20]);
  expect(pickFresh(found, new Map(), 20).length).toBe(20);
});

test('the next expansion adds the next 20, in two requests', async () => {
  const asked: number[] = [];
  const found = await readPages({ wanted: 20, drawn: drawn(20), ask: server(asked) });
  expect(asked).toEqual([20, 100]);
  expect(pickFresh(found, drawn(20), 20)).toEqual(all.slice(20, 40).map(({ node }) => node.id));
});

test('when all neighbours are drawn, reading ends and finds none', async () => {
  const found = await readPages({ wanted: 20, drawn: drawn(612), ask: server([]) });
  expect(pickFresh(found, drawn(612), 20)).toEqual([]);
});

test('an entity that is gone gives no neighbours', async () => {
  expect(await readPages({ wanted: 20, drawn: new Map(), ask: async () => null })).toEqual([]);
});

test('the start view leaves out entities that nothing joins', () => {
  const part = {
    entities: [entity('A'), entity('Alone'), entity('B'), entity('Self')],
    relations: [relation('a', 'USES', 'b'), relation('self', 'USES', 'self')],
  };
  expect(pickOverview(part).entities.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('the start view shows entities alone when nothing is related yet', () => {
  const part = { entities: [entity('A'), entity('B')], relations: [] };
  expect(pickOverview(part).entities.length).toBe(2);
});
