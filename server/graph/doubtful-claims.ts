import { z } from 'zod';
import { type ClaimRecord, claimShape } from './claims.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { type Page, type PageArguments, pageSize, toPage } from './page.ts';
import { defineQuery, float, integer } from './query.ts';
import type { Reader } from './reader.ts';

const key = z.object({ confidence: z.number(), id: z.string() });
const doubtful = defineQuery('read/doubtful-claims', {
  params: z.object({ below: float, after: z.object({ confidence: float, id: z.string() }).nullable(), limit: integer }),
  row: z.object({ claim: claimShape }),
});
const doubtfulCount = defineQuery('read/doubtful-claim-count', {
  params: z.object({ below: float }),
  row: z.object({ count: z.int() }),
});

/** Claims between two entities that nobody accepted and that are less sure than `below`, the least sure first. */
export async function listDoubtfulClaims(
  reader: Reader,
  below: number,
  asked: PageArguments,
): Promise<Page<ClaimRecord>> {
  const after = fromCursor(asked.after, 'doubtful-claims', key);
  const rows = await reader.read(doubtful, { below, after, limit: pageSize(asked.first) + 1 });
  return toPage(rows, asked, ({ claim }) => ({
    cursor: toCursor('doubtful-claims', { confidence: claim.confidence, id: claim.id }),
    item: claim,
  }));
}

/** How many of these claims there are. */
export async function countDoubtfulClaims(reader: Reader, below: number): Promise<number> {
  return (await reader.read(doubtfulCount, { below }))[0]?.count ?? 0;
}
