import { z } from 'zod';
import type { CrfWeights } from './extract/tagger/crf.ts';
import { TAGGED_KINDS } from './extract/tagger/tagger-input.ts';
import { readWeights } from './weights-file.ts';

/** Which trained tagger reads articles. `auto` is the one that costs no precision of entities on the marked articles: today none does, so it is `off` (server/extract/tagger/README.md). */
export const TAGGERS = ['auto', 'crf', 'off'] as const;
export type Tagger = (typeof TAGGERS)[number];

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

/** Reads the tagger's weights (`seed/model/crf.json`). Where they are wanted and missing or broken it tells `report` one line, and returns null: names are then read by lexicon and rules alone. */
export function readCrfWeights(
  tagger: Tagger,
  report: (problem: string) => void,
  file: URL = new URL('../seed/model/crf.json', import.meta.url),
): CrfWeights | null {
  if (tagger !== 'crf') return null;
  return readWeights({ file, shape, without: 'names are read by lexicon and rules alone' }, report);
}
