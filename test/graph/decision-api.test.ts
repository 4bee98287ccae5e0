import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExtractor } from '../../server/extract/extract.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { createIngest, type Ingest } from '../../server/ingest/ingest.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { makeDocument } from '../support/articles.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { smallLexicon } from '../support/lexicon.ts';

let graph: Graph;
let ingest: Ingest;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  ingest = createIngest({ graph, extract: createExtractor(smallLexicon), lexicon: smallLexicon });
  api = await serveGraph(graph, { ingest });
});
afterAll(async () => {
  await wipe(graph);
  await api.close();
  await graph.close();
});

/** Waits until the articles concerned were read once more. */
async function shown(): Promise<void> {
  const waiting = async () => (await api.ask('{ decisions { waitingCount } }')).data.decisions.waitingCount;
  await expect.poll(waiting, { timeout: 120_000 }).toBe(0);
}

test('the API decides, tells what was decided in words, and refuses with a reason', async () => {
  await ingest.ingest(makeDocument('OpenAI acquired Zhipu Labs for $40 million.'));
  await ingest.ingest(
    makeDocument('In May, Google invested in Zhipu Laboratories. OpenAI acquired Zhipu Laboratories.'),
  );
  const { data: found } = await api.ask(
    '{ a: entity(name: "Zhipu Labs") { id } b: entity(name: "Zhipu Laboratories") { id } }',
  );
  const decideIt = `mutation ($input: DecideInput!) { decide(input: $input) {
    decision { id number type words by reason other { name } undoneAt } waitingCount userErrors { code path message } } }`;
  const input = { type: 'SAME', entity: found.b.id, other: found.a.id, by: 'Ada', reason: 'one firm' };
  const { data } = await api.ask(decideIt, { input });
  const { id, ...told } = data.decide.decision;
  expect({ ...data.decide, decision: told }).toEqual({
    decision: {
      number: 1,
      type: 'SAME',
      words: '“Zhipu Laboratories” (Company) is the same as “Zhipu Labs” (Company).',
      by: 'Ada',
      reason: 'one firm',
      other: { name: 'Zhipu Labs' },
      undoneAt: null,
    },
    waitingCount: expect.any(Number),
    userErrors: [],
  });
  await shown();
  const old = await api.ask('query ($id: ID!) { entity(id: $id) { name } }', { id: found.b.id });
  expect(old.data.entity).toEqual({ name: 'Zhipu Labs' });
  const again = await api.ask(decideIt, { input });
  expect(again.data.decide.userErrors).toEqual([
    {
      code: 'NOT_FOUND',
      path: ['input', 'entity'],
      message: 'There is no such entity. It may have been joined to another.',
    },
  ]);
  const undoIt =
    'mutation ($id: ID!) { undo(input: { id: $id, by: "Bo" }) { decision { undoneBy } waitingCount userErrors { code } } }';
  expect((await api.ask(undoIt, { id })).data.undo).toEqual({
    decision: { undoneBy: 'Bo' },
    waitingCount: expect.any(Number),
    userErrors: [],
  });
  await shown();
  expect((await api.ask(undoIt, { id })).data.undo.userErrors).toEqual([{ code: 'NO_CHANGE' }]);
  const lists = await api.ask(
    '{ all: decisions { totalCount waitingCount nodes { number } } left: decisions(undone: false) { totalCount } doubtfulClaims(below: 1) { totalCount nodes { type accepted } } }',
  );
  expect(lists.data.all).toEqual({ totalCount: 1, waitingCount: 0, nodes: [{ number: 1 }] });
  expect(lists.data.left).toEqual({ totalCount: 0 });
  expect(lists.data.doubtfulClaims.totalCount).toBe(3);
});
