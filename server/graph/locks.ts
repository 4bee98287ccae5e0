import type { z } from 'zod';
import { type EntityKey, type heldArticle, holdArticles, holdEntities } from './article-queries.ts';
import { byCodeUnits } from './entity-rows.ts';
import type { RunInTransaction } from './graph.ts';

/** What is known of an article whose lock was taken; its hash is null where it was made just now to be locked. */
export type HeldArticle = z.output<typeof heldArticle> & {
  readonly article: NonNullable<z.output<typeof heldArticle>['article']>;
};

/**
 * Takes the locks of articles until the transaction ends, in order of id; makes those that are missing. `hashes` has the
 * hash of the text that is to come under each id.
 */
export function lockArticles(
  run: RunInTransaction,
  hashes: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, HeldArticle>> {
  const articles = [...hashes].map(([id, hash]) => ({ id, hash })).sort((a, b) => byCodeUnits(a.id, b.id));
  return untilHeld(async () => {
    const rows = await run(holdArticles, { articles });
    const present = rows.flatMap(({ article, ...row }) => (article === null ? [] : [{ ...row, article }]));
    return present.length === articles.length ? new Map(present.map((row) => [row.article.id, row])) : null;
  });
}

/** Takes the locks of entities until the transaction ends; makes those that are missing. They come in order of id, each once. */
export async function lockEntities(run: RunInTransaction, entities: EntityKey[]): Promise<void> {
  await untilHeld(async () => {
    const [row] = await run(holdEntities, { entities });
    return row?.held === entities.length ? true : null;
  });
}

const MOST_TRIES = 5;

/** While one waits for the lock of a node, its holder may remove it; then it has to be made anew. */
async function untilHeld<T>(attempt: () => Promise<T | null>): Promise<T> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const held = await attempt();
    if (held !== null) return held;
  }
  throw new Error(`nodes that were to be locked vanished ${MOST_TRIES} times`);
}
