import { z } from 'zod';
import { RELATION_TYPES } from './extract/extraction.ts';
import { LABELS, nameOfLabel } from './extract/scorer/labels.ts';
import type { ClaimWeights } from './extract/scorer/weights.ts';
import { readWeights } from './weights-file.ts';

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
  return readWeights({ file, shape, without: 'claims are read by rules alone' }, report);
}
