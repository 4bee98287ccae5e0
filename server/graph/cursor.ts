import { z } from 'zod';
import { InvalidInputError } from '../errors.ts';

const VERSION = 1;

/** An opaque cursor: base64url of the version, the name of the order and the sort key of the row it stands for. */
export function toCursor(order: string, key: Readonly<Record<string, string | number>>): string {
  return Buffer.from(JSON.stringify([VERSION, order, key]), 'utf8').toString('base64url');
}

/** The sort key of a cursor of this order, null without a cursor; throws InvalidInputError for any that we did not give for this order. */
export function fromCursor<T>(cursor: string | null | undefined, order: string, shape: z.ZodType<T>): T | null {
  if (cursor === null || cursor === undefined) return null;
  const parsed = z.tuple([z.literal(VERSION), z.literal(order), shape]).safeParse(parse(cursor));
  if (!parsed.success) {
    throw new InvalidInputError('after', 'this is not a cursor of this list; take one from its edges or pageInfo');
  }
  return parsed.data[2] as T;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
