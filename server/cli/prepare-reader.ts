import { readClaimWeights } from '../claim-weights.ts';
import type { Config } from '../config.ts';
import { readCrfWeights } from '../crf-weights.ts';
import { createExtractor } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import type { Logger } from '../log.ts';
import { readLexicon } from '../seed.ts';

/** What articles are read with. */
export type Reader = { readonly lexicon: Lexicon; readonly extract: (text: string) => Extraction };

/** Reads the lexicon and the weights and makes the extractor: a second of work that needs no graph. */
export function prepareReader(config: Config, log: Logger): Reader {
  const lexicon = readLexicon();
  const claimWeights = readClaimWeights((problem) => log.warn('no scorer of claims', { problem }));
  const crfWeights = readCrfWeights(config.tagger, (problem) => log.warn('no tagger of names', { problem }));
  return { lexicon, extract: createExtractor(lexicon, { claimWeights, crfWeights }) };
}
