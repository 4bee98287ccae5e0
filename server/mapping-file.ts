import type { z } from 'zod';
import { MappingError } from './errors.ts';

/** A mapping file of this shape, from its text. Throws MappingError with the place of what is wrong. */
export function readMappingFile<T>(shape: z.ZodType<T>, file: string, text: string): T {
  const result = shape.safeParse(parse(file, text));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  throw new MappingError(file, `${place === '' ? '' : `${place}: `}${issue?.message ?? 'invalid'}`);
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MappingError(file, error instanceof Error ? error.message : String(error));
  }
}
