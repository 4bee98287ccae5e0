import { z } from 'zod';
import { STANCES } from '../extract/extraction.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

const statementShape = z.object({
  /** As exact as the article's date is; null when it has none. */
  date: z.string().nullable(),
  /** Who published the article; null when that is not known. */
  publisher: z.string().nullable(),
  stance: z.enum(STANCES),
  ended: z.boolean(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
});
/** What claims of one date and one publisher say of a relation. */
export type StatementRecord = z.output<typeof statementShape>;

/** The most statements that are told of one relation. */
const MOST_STATEMENTS = 300;

const statements = defineQuery('read/relation-statements', {
  params: z.object({ ids: z.array(z.string()).readonly(), most: integer }),
  row: z.object({ id: z.string(), statements: z.array(statementShape) }),
});

/** What is said of each relation, newest first, undated last, at most 300 each, in one request; alike ones are told once. */
export async function readStatements(
  reader: Reader,
  relations: readonly string[],
): Promise<ReadonlyMap<string, readonly StatementRecord[]>> {
  const rows = await reader.read(statements, { ids: relations, most: MOST_STATEMENTS });
  return new Map(rows.map(({ id, statements: said }) => [id, said]));
}
