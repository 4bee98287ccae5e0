import { apartBy, type Judgements } from '../decisions/judgements.ts';
import { DocumentError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { readStale, settleDefinitions, takeAsRead } from '../graph/settle-definitions.ts';
import { settleReprints } from '../graph/settle-reprints.ts';
import { settleReview } from '../graph/settle-review.ts';
import type { Judging } from './judging.ts';

/** Articles read once more between two looks at which are left. */
const BATCH = 100;

/**
 * Settles what follows from decisions and from articles that came, changed or went: the near copies that count once, which
 * short forms are learned, the articles that are to be read once more for it, and the review items. A crash leaves the
 * rest to the next call.
 */
export async function settleGraph(
  graph: Graph,
  judging: Judging,
  reread: (articleId: string) => Promise<unknown>,
): Promise<void> {
  let stale: readonly string[];
  let judgements: Judgements;
  do {
    judgements = await judging.settle();
    await settleReprints(graph);
    await settleDefinitions(graph);
    stale = await readStale(graph, BATCH);
    for (const id of stale) await readAgain(graph, id, reread);
  } while (stale.length > 0);
  await settleReview(graph, apartBy(judgements));
}

/** An article of which more is read now than can be stored stays as it is. */
async function readAgain(graph: Graph, id: string, reread: (articleId: string) => Promise<unknown>): Promise<void> {
  try {
    await reread(id);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    await takeAsRead(graph, id);
  }
}
