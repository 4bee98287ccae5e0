import type { Document } from '../../documents/document.ts';
import type { Part } from '../../documents/part.ts';
import { DocumentError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { type ClaimedItem, readPayload } from '../../graph/job-queue.ts';
import { readFileArticles } from '../read-file.ts';
import type { ReadUrl } from '../read-url.ts';
import { type GivenArticle, readGivenFile, readGivenText, readGivenUrl } from './given-article.ts';

/** What an item holds in the graph until it is read: a document, or what a caller gave. */
export type Payload = { readonly document: Document } | { readonly given: GivenArticle };

/** A payload as it is stored. */
export function writePayload(payload: Payload): string {
  return JSON.stringify(payload);
}

/** What items are read with. */
export type Sources = { readonly graph: Graph; readonly readUrl: ReadUrl };

/** Reads the articles that an item stands for. Throws DocumentError, FetchError or InvalidInputError where there are none. */
export async function readItem(sources: Sources, item: ClaimedItem): Promise<readonly Part[]> {
  const parts = await readParts(sources, item);
  if (parts.length === 0) throw new DocumentError(item.name, 'EMPTY_TEXT', 'there is no article in it.');
  return parts;
}

async function readParts({ graph, readUrl }: Sources, item: ClaimedItem): Promise<readonly Part[]> {
  if (item.path !== null) return readFileArticles(item.path);
  const stored = item.stored ? await readPayload(graph, item.id) : item.payload;
  if (stored === null) throw new DocumentError(item.name, 'GONE', 'its text is no longer kept. Give it once more.');
  const payload = JSON.parse(stored) as Payload;
  if ('document' in payload) return [{ place: null, document: payload.document }];
  const { given } = payload;
  if (given.file) return readGivenFile(given);
  if (typeof given.text === 'string') return [{ place: null, document: readGivenText(given) }];
  return readGivenUrl(given, readUrl);
}
