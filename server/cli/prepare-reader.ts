import { readClaimWeights } from '../claim-weights.ts';
import type { Config } from '../config.ts';
import { createReader, type Extract } from '../extract/extract.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import type { TaggedNames } from '../extract/tagger/tagged-name.ts';
import type { Logger } from '../log.ts';
import { readLexicon } from '../seed.ts';
import { openTagger } from '../tagger/open-tagger.ts';

/** What articles are read with. `tag` finds beforehand the names that `extract` takes as its third argument; null where no encoder is used. */
export type Reader = {
  readonly lexicon: Lexicon;
  readonly extract: Extract;
  readonly tag: (text: string) => Promise<TaggedNames | null>;
};

/** Reads the lexicon and the weights and makes the extractor: a second of work that needs no graph. */
export async function prepareReader(config: Config, log: Logger): Promise<Reader> {
  const lexicon = readLexicon();
  const claimWeights = readClaimWeights((problem) => log.warn('no scorer of claims', { problem }));
  const { crfWeights, encoder } = await openTagger(config.tagger, (problem) =>
    log.warn('tagger of names', { problem }),
  );
  const { extract, toTag } = createReader(lexicon, { claimWeights, crfWeights });
  return { lexicon, extract, tag: async (text) => (encoder === null ? null : encoder(toTag(text))) };
}
