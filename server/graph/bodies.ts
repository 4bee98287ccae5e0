import { z } from 'zod';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

const shape = z.object({
  key: z.string(),
  id: z.string(),
  kind: z.enum(['Company', 'Organization']),
  name: z.string(),
});
const byKey = defineQuery('read/bodies-by-key', {
  params: z.object({ keys: z.array(z.string()).readonly(), article: z.string() }),
  row: z.object({ body: shape }),
});

/**
 * Companies and other bodies by keys of their names (`foldName`), each with the key that found it; by key, then by id.
 * What only `article` holds is left out.
 */
export async function findBodies(
  reader: Reader,
  keys: readonly string[],
  article: string,
): Promise<readonly z.output<typeof shape>[]> {
  return (await reader.read(byKey, { keys, article })).map(({ body }) => body);
}
