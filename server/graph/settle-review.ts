import { z } from 'zod';
import { ENTITY_KINDS } from '../extract/extraction.ts';
import { nearKeys, nearMatch } from '../extract/resolve/near-match.ts';
import type { NearThing } from '../extract/resolve/near-thing.ts';
import { byCodeUnits } from './entity-rows.ts';
import type { Graph, RunInTransaction } from './graph.ts';
import { defineQuery, integer } from './query.ts';
import { REVIEW_REASONS } from './review-items.ts';
import { settleBatches } from './settle-batches.ts';

const text = z.string();
const ids = z.array(text).readonly();
const thingShape = z.object({
  id: text,
  name: text,
  kind: z.enum(ENTITY_KINDS),
  family: text.nullable(),
  known: z.boolean(),
});
const item = z.object({ id: text, a: text, b: text, reason: z.enum(REVIEW_REASONS), words: text });
type Item = z.input<typeof item>;

const holdUnreviewed = defineQuery('write/hold-unreviewed', {
  params: z.object({ limit: integer }),
  row: z.object({ ids: z.array(text) }),
});
const nearThings = defineQuery('read/near-things', { params: z.object({ ids }), row: z.object({ thing: thingShape }) });
const writeNameKeys = defineQuery('write/write-name-keys', {
  params: z.object({ things: z.array(z.object({ id: text, keys: ids })).readonly() }),
  row: z.object({}),
});
const settleNameKeys = defineQuery('write/settle-name-keys', {
  params: z.object({ most: integer }),
  row: z.object({ id: text }),
});
const nearCandidates = defineQuery('read/near-candidates', {
  params: z.object({ ids }),
  row: z.object({ id: text, other: thingShape }),
});
const aliasRivals = defineQuery('read/alias-rivals', {
  params: z.object({ ids }),
  row: z.object({ id: text, rival: text, surface: text, listed: z.boolean() }),
});
const writeReviewItems = defineQuery('write/write-review-items', {
  params: z.object({ ids, items: z.array(item).readonly() }),
  row: z.object({}),
});

/** Entities of one transaction. */
const BATCH = 200;
/** A key that more entities share tells nothing, and nothing is compared by it. */
const MOST_OF_KEY = 40;

/**
 * Makes the review items of all entities that are new or have another name since they were last compared. What is
 * proposed follows from the entities that there are, not from when they came. Pairs that are `apart` are not proposed. A
 * crash leaves the rest to the next call.
 */
export function settleReview(
  graph: Graph,
  apart: (one: string, other: string) => boolean = () => false,
): Promise<void> {
  return settleBatches(graph, (run) => settleBatch(run, apart));
}

/** Gives whether more may be left. */
async function settleBatch(run: RunInTransaction, apart: (one: string, other: string) => boolean): Promise<boolean> {
  const [held] = await run(holdUnreviewed, { limit: BATCH });
  const unreviewed = held?.ids ?? [];
  const fresh = await readThings(run, unreviewed);
  if (fresh.length > 0) {
    await run(writeNameKeys, { things: fresh.map((thing) => ({ id: thing.id, keys: nearKeys(thing) })) });
  }
  const turned = await run(settleNameKeys, { most: MOST_OF_KEY });
  const touched = [...new Set([...unreviewed, ...turned.map(({ id }) => id)])].sort(byCodeUnits);
  if (touched.length === 0) return false;
  const items = (await findItems(run, touched)).filter(({ a, b }) => !apart(a, b));
  await run(writeReviewItems, { ids: touched, items });
  return unreviewed.length === BATCH;
}

async function readThings(run: RunInTransaction, wanted: readonly string[]): Promise<readonly NearThing[]> {
  if (wanted.length === 0) return [];
  return (await run(nearThings, { ids: wanted })).map(({ thing }) => thing);
}

/** The pairs of these entities and others that claim one short form or are near, each once, in order of their ids. */
async function findItems(run: RunInTransaction, touched: readonly string[]): Promise<readonly Item[]> {
  const things = new Map((await readThings(run, touched)).map((thing) => [thing.id, thing]));
  const items = new Map((await findRivals(run, touched)).map((item) => [item.id, item]));
  const pairs = await run(nearCandidates, { ids: touched });
  for (const { id, other } of pairs) {
    const thing = things.get(id);
    const near = thing === undefined ? null : nearMatch(thing, other);
    if (near === null) continue;
    const pair = pairOf(id, other.id);
    items.set(pair.id, { ...pair, ...near });
  }
  return [...items.values()].sort((x, y) => byCodeUnits(x.id, y.id));
}

/** An item for each pair of which both claim a short form: by the first of them. */
async function findRivals(run: RunInTransaction, touched: readonly string[]): Promise<readonly Item[]> {
  const items = new Map<string, Item>();
  for (const { id, rival, surface, listed } of await run(aliasRivals, { ids: touched })) {
    const pair = pairOf(id, rival);
    const words = listed
      ? `Articles define “${surface}” as a name of one; the lexicon has it for the other.`
      : `Articles define “${surface}” as a name of both.`;
    if (!items.has(pair.id)) items.set(pair.id, { ...pair, reason: 'alias', words });
  }
  return [...items.values()];
}

function pairOf(one: string, other: string): Pick<Item, 'id' | 'a' | 'b'> {
  const [a, b] = byCodeUnits(one, other) < 0 ? [one, other] : [other, one];
  return { id: `${a}|${b}`, a, b };
}
