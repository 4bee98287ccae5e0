import type { Extraction } from '../extract/extraction.ts';
import type { KnownNames } from '../graph/entity-rows.ts';
import type { Graph } from '../graph/graph.ts';
import { storeArticle } from '../graph/store-article.ts';
import { storedArticle } from '../graph/stored-document.ts';
import type { Judging } from './judging.ts';
import { refuseTooMuch } from './refuse-too-much.ts';

/** What became of an article that was read once more: `gone` where there is none with its id. */
export type Reread = 'unchanged' | 'replaced' | 'gone';

/**
 * Reads a stored article once more, from its text and facts in the graph (a catalogue from what its rows gave), and stores
 * what is read now instead of what was read then: wholly or not at all. It keeps the time of its first ingest. The caller settles what follows from it. Throws
 * DocumentError where more is read than can be stored; then the article stays as it was.
 */
export async function rereadArticle(
  parts: {
    readonly graph: Graph;
    readonly read: (text: string) => Promise<Extraction>;
    readonly known: KnownNames;
    readonly judging: Judging;
  },
  articleId: string,
): Promise<Reread> {
  const { graph, read, known, judging } = parts;
  const stored = await storedArticle(graph, articleId);
  if (stored === null) return 'gone';
  const { document, given } = stored;
  const extraction = given ?? (await read(document.text));
  refuseTooMuch(extraction, document.title);
  const judgements = await judging.now();
  const { outcome } = await storeArticle(graph, document, extraction, known, { again: true, judgements });
  return outcome === 'replaced' ? 'replaced' : 'unchanged';
}
