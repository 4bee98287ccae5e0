import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RELATION_TYPES } from './extract/extraction.ts';
import { LABELS, nameOfLabel } from './extract/scorer/labels.ts';
import type { ClaimWeights } from './extract/scorer/weights.ts';

const labels = ['NONE', ...LABELS.map(nameOfLabel)];
const probability = z.number().min(0).max(1);

const row = z
  .array(z.number().int())
  .refine((pairs) => pairs.length % 2 === 0, 'a weight without its label')
  .refine((pairs) => pairs.every((one, at) => at % 2 === 1 || (one >= 0 && one < labels.length)), 'an unknown label');

const shape = z.strictObject({
  labels: z.array(z.string()).refine((given) => given.join() === labels.join(), 'labels of another version'),
  scale: z.number().positive(),
  bias: z.array(z.number()).length(labels.length),
  add: z.partialRecord(z.enum(RELATION_TYPES), probability),
  drop: probability,
  confidence: z.strictObject({
    added: z.tuple([z.number(), z.number()]),
    found: z.tuple([z.number(), z.number(), z.number()]),
  }),
  weights: z.record(z.string(), z.record(z.string(), row)),
});

/**
 * Reads the scorer's weights (default `seed/model/claims.json`). Where they are missing or broken it tells `report` one
 * line that says what and why, and returns null: claims are then read by rules alone.
 */
export function readClaimWeights(
  report: (problem: string) => void,
  file: URL = new URL('../seed/model/claims.json', import.meta.url),
): ClaimWeights | null {
  const name = `seed/model/${file.pathname.split('/').at(-1)}`;
  try {
    const result = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    report(`${name} can't be used (${issue?.path.join('.')}: ${issue?.message}): claims are read by rules alone`);
  } catch (error) {
    const why =
      error instanceof SyntaxError ? 'no JSON' : error instanceof Error && 'code' in error ? error.code : null;
    if (why === null) throw error;
    report(`${name} can't be read (${why}): claims are read by rules alone`);
  }
  return null;
}
