import type { CrfWeights } from '../extract/tagger/crf.ts';
import { readCrfWeights, WITHOUT } from './crf-weights.ts';
import { type Encoder, openEncoder } from './encoder.ts';
import { type Tagger, tiersOf } from './tiers.ts';

/** What finds names that nobody listed: a field for the extraction itself, an encoder beside it, or null for either. */
export type OpenTagger = { readonly crfWeights: CrfWeights | null; readonly encoder: Encoder | null };

/**
 * Opens the best tier that was asked for and is there. Of each that is missing or broken `report` gets one line that
 * says what is wrong and what reads instead.
 */
export async function openTagger(tagger: Tagger, report: (problem: string) => void): Promise<OpenTagger> {
  const tiers = tiersOf(tagger);
  const below = tiers.includes('crf') ? 'names are read with crf.json' : WITHOUT;
  const encoder = tiers.includes('encoder') ? await openEncoder(below, report) : null;
  const crfWeights = encoder === null && tiers.includes('crf') ? readCrfWeights(report) : null;
  return { crfWeights, encoder };
}
