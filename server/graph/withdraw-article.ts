import { changeArticles } from './change-articles.ts';
import type { Graph } from './graph.ts';
import { lockArticles } from './locks.ts';

/**
 * Takes an article out in one write transaction: its text, what it names and states, and all that only it held. Relations
 * and counts are settled in it. Gives whether there was one with this id.
 */
export function withdrawStored(graph: Graph, articleId: string): Promise<boolean> {
  return graph.transact(async (run) => {
    const held = (await lockArticles(run, new Map([[articleId, '']]))).get(articleId);
    const filled = held?.article.hash == null ? [] : [articleId];
    await changeArticles(run, [
      { rows: null, ingestedAt: null, filled, gone: [articleId], entities: held?.entities ?? [] },
    ]);
    return filled.length > 0;
  });
}
