import { z } from 'zod';
import type { Document } from '../documents/document.ts';
import { articleIds } from './article-id.ts';
import type { Graph } from './graph.ts';
import { defineQuery } from './query.ts';

const lengths = defineQuery('read/article-lengths', {
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row: z.object({ id: z.string(), length: z.int() }),
});

/** For each of these documents the length of the text that is stored under its address, or of the same text; without those that none is stored for. */
export async function readStoredLengths(
  graph: Graph,
  documents: readonly Document[],
): Promise<ReadonlyMap<Document, number>> {
  const ids = documents.map((document) => articleIds(document).id);
  const rows = await graph.write(lengths, { ids: [...new Set(ids)] });
  const found = new Map(rows.map(({ id, length }) => [id, length]));
  return new Map(
    documents.flatMap((document, at) => {
      const length = found.get(ids[at] ?? '');
      return length === undefined ? [] : [[document, length] as const];
    }),
  );
}
