import type { Document } from '../../documents/document.ts';
import type { Part } from '../../documents/part.ts';
import { AppError, DocumentError, FetchError, InvalidInputError } from '../../errors.ts';
import { type ClaimedItem, expandItem, type FinishedItem, type ItemPart } from '../../graph/job-queue.ts';
import type { Ingest } from '../ingest.ts';
import { isOutage } from './await-graph.ts';
import { readItem, type Sources, writePayload } from './read-item.ts';

/** What came of an item: something to note, or articles that now wait as items of their own. */
export type Worked = { readonly finished: FinishedItem; readonly error?: unknown } | { readonly expanded: number };

/** What an item is worked on with. */
export type Tools = Sources & { readonly ingest: Pick<Ingest, 'ingest'>; readonly owner: string };

/**
 * Reads one item and stores its article. What is the item's fault, or a bug that it meets, is told as its failure; throws
 * GraphUnavailableError and GraphRefusedError, which are no fault of it.
 */
export async function workItem(tools: Tools, item: ClaimedItem): Promise<Worked> {
  try {
    const parts = await readItem(tools, item);
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return { finished: await storePart(tools.ingest, item, only) };
    await expandItem(tools.graph, tools.owner, item.id, parts.map(toItemPart(item.name)));
    return { expanded: parts.length };
  } catch (error) {
    if (await isOutage(tools.graph, error)) throw error;
    return { finished: { ...unread(item.id), ...explain(error) }, error };
  }
}

async function storePart(ingest: Tools['ingest'], item: ClaimedItem, part: Part): Promise<FinishedItem> {
  if (!('document' in part)) throw new DocumentError(item.name, part.reason, part.why);
  const { outcome, articleId, skipped } = await ingest.ingest(part.document);
  return {
    ...unread(item.id),
    state: 'done',
    outcome,
    articleId,
    skipped: [...(part.skipped ?? []), ...skipped.map(({ start, end, why }) => `${start}–${end}: ${why}`)],
  };
}

function unread(id: string) {
  return { id, state: 'failed' as const, outcome: null, code: null, reason: null, articleId: null, skipped: [] };
}

function toItemPart(name: string): (part: Part, n: number) => ItemPart {
  return (part, n) => ({
    n,
    name: part.place === null ? name : `${name}, ${part.place}`,
    place: part.place,
    ...('document' in part ? waiting(part.document) : failed(part.reason, part.why)),
  });
}

function waiting(document: Document) {
  return { state: 'waiting' as const, payload: writePayload({ document }), code: null, reason: null };
}

function failed(code: string, reason: string) {
  return { state: 'failed' as const, payload: null, code, reason };
}

/** A failure as it is kept: a word for programs, a sentence for people. */
function explain(error: unknown): { readonly code: string; readonly reason: string } {
  if (error instanceof DocumentError || error instanceof FetchError) return { code: error.reason, reason: error.why };
  if (error instanceof InvalidInputError) return { code: error.code, reason: error.message };
  if (error instanceof AppError) return { code: error.code, reason: error.message };
  return { code: 'UNEXPECTED', reason: `an unexpected failure of Modelscape: ${innermost(error)}` };
}

/** The innermost reason: what Neo4j or the code said. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : innermost(error.cause);
}
