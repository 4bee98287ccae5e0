import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { judgementsOf } from '../../server/decisions/judgements.ts';
import type { Asked } from '../../server/decisions/verdict.ts';
import { DecisionError } from '../../server/errors.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { storeArticle } from '../../server/graph/store-article.ts';
import { createIngest, type Ingest } from '../../server/ingest/ingest.ts';
import { makeDocument } from '../support/articles.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { ask, dump } from '../support/graph-dump.ts';
import { smallLexicon } from '../support/lexicon.ts';

let graph: Graph;
let ingest: Ingest;
const extract = createExtractor(smallLexicon);
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await wipe(graph);
  ingest = createIngest({ graph, extract, lexicon: smallLexicon });
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const tell = (url: string, text: string) =>
  ingest.ingest(makeDocument(text, { url: `https://example.com/${url}`, title: text.slice(0, 30) }));

const nothing: Asked = { type: 'hide', entity: null, other: null, claim: null, name: null, kind: null };

async function decide(asked: Partial<Asked>): Promise<string> {
  const { decision, settled } = await ingest.decide({ ...nothing, ...asked }, { by: 'Ada', reason: null });
  await settled;
  return decision.id;
}

async function undo(id: string): Promise<void> {
  await (await ingest.undo(id, { by: 'Ada', reason: null })).settled;
}

const entitiesQuery = ask<{ id: string; name: string; articles: number }>(
  'MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.articleCount AS articles ORDER BY e.id',
);
const entities = async () =>
  (await graph.read(entitiesQuery, {})).map(({ id, name, articles }) => `${id} ${name} ${articles}`);
const relationsQuery = ask<{ says: string }>(
  "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.name + ' ' + type(r) + ' ' + b.name + ' ' + toString(r.claims) AS says ORDER BY says",
);
const relations = async () => (await graph.read(relationsQuery, {})).map(({ says }) => says);

const labs = 'OpenAI acquired Zhipu Labs for $40 million.';
const laboratories = 'In May, Google invested in Zhipu Laboratories. OpenAI acquired Zhipu Laboratories.';
const both = 'Nvidia sued Zhipu Labs. Nvidia sued Zhipu Laboratories. Zhipu Laboratories acquired Zhipu Labs.';

/** Ids of the two spellings. */
const [short, long] = ['company:zhipu-labs', 'company:zhipu-laboratories'] as const;

test('what is decided to be the same is one, with the names of both, and no edge to itself', async () => {
  for (const [at, text] of [labs, laboratories, both].entries()) await tell(String(at), text);
  const before = await dump(graph);
  const id = await decide({ type: 'same', entity: long, other: short });
  expect(await entities()).toEqual([
    'company:google Google 1',
    'company:nvidia Nvidia 1',
    'company:openai OpenAI 2',
    'company:zhipu-labs Zhipu Labs 3',
  ]);
  expect(await relations()).toEqual([
    'Google INVESTED_IN Zhipu Labs 1',
    'Nvidia SUED Zhipu Labs 2',
    'OpenAI ACQUIRED Zhipu Labs 2',
  ]);
  await tell('4', 'SoftBank acquired Zhipu Laboratories.');
  expect(await entities()).toContain('company:zhipu-labs Zhipu Labs 4');
  const names = ask<{ name: string }>(
    'MATCH (n:Alias)-[:NAMES]->(:Entity {id: $id}) RETURN n.surface AS name ORDER BY name',
  );
  expect(await graph.read(names, { id: short })).toEqual([{ name: 'Zhipu Laboratories' }, { name: 'Zhipu Labs' }]);
  await ingest.withdraw((await tell('4', 'SoftBank acquired Zhipu Laboratories.')).articleId);
  await undo(id);
  expect(await dump(graph)).toEqual(before);
});

test('what is different is not proposed again, not even as part of something else, until that is undone', async () => {
  await tell('1', 'Google invested in Cobalt Labs.');
  await tell('2', 'Nvidia sued Cobalt.');
  const items = ask<{ id: string }>('MATCH (i:ReviewItem) RETURN i.id AS id ORDER BY id');
  const pair = [{ id: 'company:cobalt-labs|company:cobalt' }].map(({ id }) => ({ id: id.split('|').sort().join('|') }));
  expect(await graph.read(items, {})).toEqual(pair);
  const id = await decide({ type: 'different', entity: 'company:cobalt', other: 'company:cobalt-labs' });
  expect(await graph.read(items, {})).toEqual([]);
  await tell('3', 'Cobalt Labs acquired Cobalt.');
  expect(await graph.read(items, {})).toEqual([]);
  const refused = decide({ type: 'same', entity: 'company:cobalt', other: 'company:cobalt-labs' });
  await expect(refused).rejects.toThrow(
    'It was decided that “Cobalt” and “Cobalt Labs” are different. Undo that first.',
  );
  await undo(id);
  expect(await graph.read(items, {})).toEqual(pair);
});

test('another name, kind or alias holds for articles that come later too, and goes with its undoing', async () => {
  await tell('1', labs);
  const before = await dump(graph);
  const rename = await decide({ type: 'rename', entity: short, name: 'Zhipu Laboratory' });
  const alias = await decide({ type: 'alias', entity: short, name: 'the dragon' });
  await tell('2', 'Nvidia sued the dragon.');
  expect(await entities()).toEqual([
    'company:nvidia Nvidia 1',
    'company:openai OpenAI 1',
    'company:zhipu-labs Zhipu Laboratory 2',
  ]);
  expect(await relations()).toEqual(['Nvidia SUED Zhipu Laboratory 1', 'OpenAI ACQUIRED Zhipu Laboratory 1']);
  const retype = await decide({ type: 'retype', entity: short, kind: 'Organization' });
  expect(await entities()).toContain('organization:zhipu-laboratory Zhipu Laboratory 2');
  const hide = await decide({ type: 'hide', entity: 'organization:zhipu-laboratory' });
  expect(await entities()).toEqual(['company:nvidia Nvidia 1', 'company:openai OpenAI 1']);
  await expect(undo(retype)).rejects.toThrow(/^Decision 4 is about what this one made of “Zhipu Laboratory”/);
  for (const id of [hide, retype, alias, rename]) await undo(id);
  await ingest.withdraw((await tell('2', 'Nvidia sued the dragon.')).articleId);
  expect(await dump(graph)).toEqual(before);
});

const claimsQuery = ask<{ id: string; says: string; confidence: number }>(
  `MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
   RETURN c.id AS id, s.name + ' ' + c.type + ' ' + o.name AS says, c.confidence AS confidence ORDER BY says`,
);

test('a claim that is rejected goes wherever its sentence stands, one that is accepted is sure', async () => {
  await tell('1', labs);
  await tell('2', `${labs} Google invested in Zhipu Labs.`);
  const before = await dump(graph);
  const claim = (await graph.read(claimsQuery, {})).find(({ says }) => says.startsWith('OpenAI'));
  const rejected = await decide({ type: 'reject', claim: claim?.id ?? '' });
  await tell('3', `${labs} That was all.`);
  expect(await relations()).toEqual(['Google INVESTED_IN Zhipu Labs 1']);
  await expect(decide({ type: 'accept', claim: 'u0/0' })).rejects.toThrow('There is no such claim any more.');
  const [left] = await graph.read(claimsQuery, {});
  const accepted = await decide({ type: 'accept', claim: left?.id ?? '' });
  expect((await graph.read(claimsQuery, {})).map(({ says, confidence }) => [says, confidence])).toEqual([
    ['Google INVESTED_IN Zhipu Labs', 0.99],
  ]);
  await ingest.withdraw((await tell('3', `${labs} That was all.`)).articleId);
  for (const id of [rejected, accepted]) await undo(id);
  expect(await dump(graph)).toEqual(before);
});

test('what a catalogue lists is judged as well, and is as before when that is undone', async () => {
  const files = [{ name: 'ships.csv', text: 'Ship,Yard\nPilot Nine,Zhipu Labs\nPilot Ten,Zhipu Laboratories\n' }];
  const map = {
    title: 'Ships',
    publisher: 'Office',
    licence: 'CC0',
    url: 'https://harbour.example/ships',
    kind: 'Product',
  };
  const mapping = { name: 'map.json', text: JSON.stringify({ ...map, name: 'Ship', makers: 'Yard' }) };
  await ingest.importCatalogue({ kind: 'csv', files, mapping });
  const before = await dump(graph);
  const made = ['Zhipu Laboratories DEVELOPED Pilot Ten 1', 'Zhipu Labs DEVELOPED Pilot Nine 1'];
  expect(await relations()).toEqual(made);
  const same = await decide({ type: 'same', entity: long, other: short });
  expect(await relations()).toEqual(['Zhipu Labs DEVELOPED Pilot Nine 1', 'Zhipu Labs DEVELOPED Pilot Ten 1']);
  await undo(same);
  expect(await relations()).toEqual(made);
  expect(await dump(graph)).toEqual(before);
});

test('an article that was read before a decision was made is read once more by it', async () => {
  await tell('1', labs);
  await decide({ type: 'rename', entity: short, name: 'Zhipu' });
  const document = makeDocument(`${labs} So it was said.`, { url: 'https://example.com/late' });
  await storeArticle(graph, document, extract(document.text), new Map(), { judgements: judgementsOf(0, []) });
  const names = ask<{ name: string | null }>(
    'MATCH (:Article)-[h:HOLDS]->(:Entity {id: $id}) RETURN DISTINCT h.name AS name ORDER BY name',
  );
  expect(await graph.read(names, { id: short })).toEqual([{ name: 'Zhipu' }, { name: 'Zhipu Labs' }]);
  await tell('2', 'Nvidia grew.');
  expect(await graph.read(names, { id: short })).toEqual([{ name: 'Zhipu' }]);
});

test.each([3, 8])('any decisions and undoings end in the graph that the rest alone gives (seed %i)', async (seed) => {
  const texts = [labs, laboratories, both, 'Zhipu Labs partnered with Google. DeepSeek sued Zhipu Laboratories.'];
  for (const [at, text] of texts.entries()) await tell(String(at), text);
  let state = seed;
  const below = (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const left: { readonly id: string; readonly asked: Partial<Asked> }[] = [];
  for (let step = 0; step < 10; step += 1) {
    const present = await graph.read(entitiesQuery, {});
    const [one, two] = [present[below(present.length)]?.id ?? '', present[below(present.length)]?.id ?? ''];
    const claims = await graph.read(claimsQuery, {});
    const claim = claims[below(Math.max(claims.length, 1))]?.id ?? '';
    const all: readonly Partial<Asked>[] = [
      { type: 'same', entity: one, other: two },
      { type: 'different', entity: one, other: two },
      { type: 'rename', entity: one, name: `Name ${step}` },
      { type: 'alias', entity: one, name: `Alias ${step}` },
      { type: 'retype', entity: one, kind: 'Organization' },
      { type: 'hide', entity: one },
      { type: 'reject', claim },
    ];
    try {
      if (left.length > 0 && below(3) === 0) {
        const at = below(left.length);
        await undo(left[at]?.id ?? '');
        left.splice(at, 1);
      } else {
        const asked = all[below(all.length)] ?? {};
        left.push({ id: await decide(asked), asked });
      }
    } catch (error) {
      if (!(error instanceof DecisionError)) throw error;
    }
  }
  const ended = await dump(graph);
  const kept = await graph.read(
    ask<{ decision: Record<string, unknown> }>(
      'MATCH (d:Decision) WHERE d.undoneAt IS NULL RETURN properties(d) AS decision ORDER BY d.n',
    ),
    {},
  );
  expect(kept.length).toBe(left.length);
  expect(kept.length).toBeGreaterThan(1);
  await wipe(graph);
  await graph.write(
    ask(
      'MERGE (b:DecisionBook {id: ""}) SET b.version = 99 WITH b UNWIND $kept AS one CREATE (d:Decision) SET d = one.decision',
    ),
    { kept },
  );
  ingest = createIngest({ graph, extract, lexicon: smallLexicon });
  for (const [at, text] of texts.entries()) await tell(String(at), text);
  expect(await dump(graph)).toEqual(ended);
});
