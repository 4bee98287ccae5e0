import { z } from 'zod';
import type { CrfWeights } from '../extract/tagger/crf.ts';
import { TAGGED_KINDS } from '../extract/tagger/tagger-input.ts';
import { readWeights } from '../weights-file.ts';

const labels = 1 + 2 * TAGGED_KINDS.length;

const shape = z.strictObject({
  transitions: z.array(z.array(z.number()).length(labels)).length(labels),
  least: z.strictObject({
    Company: z.number(),
    Organization: z.number(),
    Person: z.number(),
    Model: z.number(),
    Product: z.number(),
    Technique: z.number(),
    Benchmark: z.number(),
  }),
  weights: z.record(z.string(), z.array(z.number().int())),
});

/** What reading is left with where no tier can be used. */
export const WITHOUT = 'names are read by lexicon and rules alone';

/** Reads the field's weights (`seed/model/crf.json`). Where they are missing or broken it tells `report` one line, and returns null: names are then read by lexicon and rules alone. */
export function readCrfWeights(
  report: (problem: string) => void,
  file: URL = new URL('../../seed/model/crf.json', import.meta.url),
): CrfWeights | null {
  return readWeights({ file, shape, without: WITHOUT }, report);
}
