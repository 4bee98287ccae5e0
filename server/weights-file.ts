import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A file of `seed/model`, and what becomes of reading without it: "claims are read by rules alone". */
export type WeightsFile<T> = { readonly file: URL; readonly shape: z.ZodType<T>; readonly without: string };

/** Reads trained weights. Where they are missing or broken it tells `report` one line that says what and why, and returns null. */
export function readWeights<T>({ file, shape, without }: WeightsFile<T>, report: (problem: string) => void): T | null {
  const name = `seed/model/${file.pathname.split('/').at(-1)}`;
  try {
    const result = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    report(`${name} can't be used (${issue?.path.join('.')}: ${issue?.message}): ${without}`);
  } catch (error) {
    const why =
      error instanceof SyntaxError ? 'no JSON' : error instanceof Error && 'code' in error ? error.code : null;
    if (why === null) throw error;
    report(`${name} can't be read (${why}): ${without}`);
  }
  return null;
}
