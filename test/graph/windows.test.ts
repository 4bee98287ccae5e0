import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { countCoOccurrences } from '../../server/graph/co-occurrence.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { settleReprints } from '../../server/graph/settle-reprints.ts';
import type { Window } from '../../server/graph/window-index.ts';
import { createWindows } from '../../server/graph/windows.ts';
import { withdrawStored } from '../../server/graph/withdraw-article.ts';
import { openTestGraph, withArticles } from '../support/graph.ts';
import { ask } from '../support/graph-dump.ts';
import { makeProse } from '../support/prose.ts';

const names = { MoE: 'Technique', GRPO: 'Technique', LoRA: 'Technique' } as const;
const queries: string[] = [];

/** Another process on the same graph. */
let other: Graph;
let graph: Graph;
let driver: Driver;
const windows = createWindows({
  read: (query, params) => {
    queries.push(query.name);
    return graph.read(query, params);
  },
});
beforeAll(async () => {
  graph = await openTestGraph();
  const options = inject('neo4j');
  other = openGraph(options);
  driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password));
  await withArticles(other, [{ text: 'MoE and GRPO.', names: pick('MoE', 'GRPO') }]);
});
afterAll(async () => {
  await Promise.all([graph.close(), other.close(), driver.close()]);
});

function pick(...some: readonly (keyof typeof names)[]) {
  return Object.fromEntries(some.map((name) => [name, names[name]]));
}

async function pairs(within: Window = 'ARTICLE'): Promise<readonly string[]> {
  const asked = { kinds: ['Technique'], with: null, since: null, until: null, minCount: 1, first: 100 } as const;
  const { pairs: found, windowCount } = await countCoOccurrences(
    windows,
    { ...asked, within },
    new AbortController().signal,
  );
  return [...found.map(({ a, b, count }) => `${a} ${b} ${count}`), `of ${windowCount}`];
}

const MOE_GRPO = 'technique:grpo technique:moe';

test('what another process stores, replaces, reprints and takes out counts at the very next question', async () => {
  expect(await pairs()).toEqual([`${MOE_GRPO} 1`, 'of 1']);
  queries.length = 0;
  const told = { text: 'GRPO with MoE, once more.', names: pick('MoE', 'GRPO'), more: { url: 'https://a.example/1' } };
  const [id = ''] = await withArticles(other, [told]);
  expect(await pairs()).toEqual([`${MOE_GRPO} 2`, 'of 2']);
  await withArticles(other, [{ ...told, text: 'LoRA with MoE now.', names: pick('MoE', 'LoRA') }]);
  expect(await pairs()).toEqual([`${MOE_GRPO} 1`, 'technique:lora technique:moe 1', 'of 2']);
  const story = makeProse(6, 1);
  const tell = (more: string) => ({ text: `MoE and LoRA.\n\n${story}\n\n${more}`, names: pick('MoE', 'LoRA') });
  await withArticles(other, [tell('One paper.'), tell('Another paper.')]);
  await settleReprints(other);
  expect(await pairs()).toEqual(['technique:lora technique:moe 2', `${MOE_GRPO} 1`, 'of 3']);
  await withdrawStored(other, id);
  expect(await pairs()).toEqual([`${MOE_GRPO} 1`, 'technique:lora technique:moe 1', 'of 2']);
  expect(queries).not.toContain('read/window-ids');
});

test('by sentence and paragraph it is the same', async () => {
  expect(await pairs('SENTENCE')).toContain(`${MOE_GRPO} 1`);
  await withArticles(other, [{ text: 'MoE is one. GRPO is one.\nMoE meets GRPO.', names: pick('MoE', 'GRPO') }]);
  queries.length = 0;
  expect(await pairs('SENTENCE')).toContain(`${MOE_GRPO} 2`);
  expect(await pairs('PARAGRAPH')).toContain(`${MOE_GRPO} 2`);
  expect(queries).toEqual([
    'read/window-changes',
    'read/window-mentions',
    'read/window-entities',
    'read/window-changes',
  ]);
});

test('while nothing changes, one small request tells so', async () => {
  await pairs();
  queries.length = 0;
  await pairs();
  expect(queries).toEqual(['read/window-changes']);
});

test('questions at once, with changes between, all see what was there before they were asked', async () => {
  const before = Number((await pairs()).at(-1)?.slice('of '.length));
  const counts = await Promise.all(
    Array.from({ length: 6 }, async (_, at) => {
      await withArticles(other, [{ text: `MoE and GRPO, paper ${at} of a row.`, names: pick('MoE', 'GRPO') }]);
      return Number((await pairs()).at(-1)?.slice('of '.length));
    }),
  );
  for (const count of counts) expect(count).toBeGreaterThan(before);
  expect((await pairs()).at(-1)).toBe(`of ${before + 6}`);
});

test('a write of which nothing is known counts everything anew', async () => {
  await graph.write(ask("MATCH (a:Article) WITH a LIMIT 1 SET a.catalogue = 'test'"), {});
  queries.length = 0;
  await pairs();
  expect(queries).toContain('read/window-ids');
});

test('what another tool stores is seen by its sums', async () => {
  await pairs();
  await driver.executeQuery("CREATE (:Article {id: 'foreign', title: 'Foreign', text: '', ingestedAt: datetime()})");
  const counted = (await pairs()).at(-1);
  await driver.executeQuery("MATCH (a:Article {id: 'foreign'}) DELETE a");
  const after = (await pairs()).at(-1);
  expect(Number(counted?.slice(3))).toBe(Number(after?.slice(3)) + 1);
});
