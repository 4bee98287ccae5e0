import { isNearCopy } from '../reprints/near-copy.ts';
import { shinglesOf } from '../reprints/shingles.ts';
import { readTexts } from './article-facts.ts';
import type { RunInTransaction } from './graph.ts';
import { groupBy } from './group.ts';
import type { Candidate } from './reprint-queries.ts';

/** Most articles that one is compared with: those that share most bands. */
const MOST_COMPARED = 200;
/** How many of them at a time: mostly the first ones decide. */
const AT_ONCE = 20;

/** Shingles of texts, by article. */
export type Shingles = Map<string, Uint32Array>;

/**
 * Which articles are near copies of one of a story: pairs of an article and a story, each once. Reads the texts that are
 * needed and keeps their shingles.
 */
export async function findNearCopies(
  run: RunInTransaction,
  candidates: readonly Candidate[],
  shingles: Shingles,
): Promise<readonly (readonly [string, string])[]> {
  const found = new Map<string, Set<string>>();
  let open = [...groupBy(candidates, ({ id }) => id).values()].map((all) => all.slice(0, MOST_COMPARED));
  while (open.length > 0) {
    const round = open.flatMap((all) => all.slice(0, AT_ONCE));
    await readShingles(run, round, shingles);
    for (const { id, other, story } of round) {
      const stories = found.get(id) ?? new Set();
      if (!stories.has(story) && isNearCopy(of(shingles, id), of(shingles, other))) found.set(id, stories.add(story));
    }
    open = open
      .map((all) => all.slice(AT_ONCE).filter(({ id, story }) => found.get(id)?.has(story) !== true))
      .filter((all) => all.length > 0);
  }
  return [...found].flatMap(([id, stories]) => [...stories].map((story) => [id, story] as const));
}

async function readShingles(run: RunInTransaction, round: readonly Candidate[], shingles: Shingles): Promise<void> {
  const missing = [...new Set(round.map(({ other }) => other))].filter((id) => !shingles.has(id));
  if (missing.length === 0) return;
  for (const [id, text] of await readTexts({ read: run }, missing)) shingles.set(id, shinglesOf(text));
}

const of = (shingles: Shingles, id: string): Uint32Array => shingles.get(id) ?? new Uint32Array();
