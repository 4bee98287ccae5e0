import { bandsOf } from '../reprints/bands.ts';
import { joinStories } from '../reprints/join-stories.ts';
import { shinglesOf } from '../reprints/shingles.ts';
import { settleEntities, settleRelations } from './article-queries.ts';
import { relationKey } from './article-rows.ts';
import { byCodeUnits } from './entity-rows.ts';
import type { Graph, RunInTransaction } from './graph.ts';
import { groupBy } from './group.ts';
import { inBatches } from './in-batches.ts';
import { lockEntities } from './locks.ts';
import { findNearCopies, type Shingles } from './near-copies.ts';
import {
  holdStories,
  holdUnmatched,
  markRepeats,
  type StoryMember,
  writeBands,
  writeStories,
} from './reprint-queries.ts';
import { settleBatches } from './settle-batches.ts';

/** Articles of one transaction. */
const BATCH = 100;

/**
 * Finds the near copies of all articles that are new or changed, and matches those anew whose story lost one; what the
 * articles of a story repeat counts once. What is found follows from the articles that there are, not from when they came.
 * A crash leaves the rest to the next call.
 */
export function settleReprints(graph: Graph): Promise<void> {
  return settleBatches(graph, settleBatch);
}

/** Gives whether more may be left. */
async function settleBatch(run: RunInTransaction): Promise<boolean> {
  const [held] = await run(holdUnmatched, { limit: BATCH });
  const articles = held?.articles ?? [];
  if (articles.length === 0) return false;
  const shingles: Shingles = new Map(articles.map(({ id, text }) => [id, shinglesOf(text)]));
  const banded = [...shingles].map(([id, some]) => ({ id, bands: bandsOf(some) }));
  const candidates = await run(writeBands, { articles: banded });
  const groups = joinStories(await findNearCopies(run, candidates, shingles));
  const stories = await joinAll(run, groups);
  const joined = new Set(stories.flat());
  const alone = articles.filter(({ id, story }) => story !== null && !joined.has(id)).map(({ id }) => [id]);
  await countOnce(run, [...stories, ...alone]);
  return articles.length === BATCH;
}

/** Makes one story of each group of stories; gives the ids of its articles, the one that came first at the head. */
async function joinAll(
  run: RunInTransaction,
  groups: readonly (readonly string[])[],
): Promise<readonly (readonly string[])[]> {
  if (groups.length === 0) return [];
  const members = groupBy(await run(holdStories, { stories: groups.flat() }), ({ story }) => story);
  const stories = groups.map((group) => group.flatMap((story) => members.get(story) ?? []).sort(byDay));
  const articles = stories.flatMap(([first, ...others]) => [
    ...(first === undefined ? [] : [{ id: first.id, story: null }]),
    ...others.map(({ id }) => ({ id, story: first?.id ?? null })),
  ]);
  await run(writeStories, { articles });
  return stories.map((story) => story.map(({ id }) => id));
}

/** By day, those without one last, then by id. */
function byDay(a: StoryMember, b: StoryMember): number {
  return byCodeUnits(a.published ?? '9', b.published ?? '9') || byCodeUnits(a.id, b.id);
}

/** Marks what articles of these stories repeat, and settles the counts of all that they hold. */
async function countOnce(run: RunInTransaction, stories: readonly (readonly string[])[]): Promise<void> {
  if (stories.length === 0) return;
  const marked = await run(markRepeats, { stories });
  const kinds = new Map(marked.flatMap(({ entities }) => entities.map(({ id, kind }) => [id, kind] as const)));
  const entities = [...kinds].map(([id, kind]) => ({ id, kind })).sort((a, b) => byCodeUnits(a.id, b.id));
  const relations = [...new Set(marked.flatMap((row) => row.relations))].sort(byCodeUnits).map(relationKey);
  await lockEntities(run, entities);
  await inBatches(relations, (batch) => run(settleRelations, { relations: batch }));
  await inBatches(entities, (batch) => run(settleEntities, { ids: batch.map(({ id }) => id) }));
}
