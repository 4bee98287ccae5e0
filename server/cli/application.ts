import { type App, createApp } from '../app.ts';
import { readClaimWeights } from '../claim-weights.ts';
import type { Config } from '../config.ts';
import { readCrfWeights } from '../crf-weights.ts';
import { createExtractor } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Lexicon } from '../extract/lexicon.ts';
import { createIngest } from '../ingest/ingest.ts';
import type { Logger } from '../log.ts';
import { readLexicon } from '../seed.ts';
import type { Io } from './command.ts';
import { loadSeed } from './load-seed.ts';
import type { OpenGraph } from './open-graph.ts';

/** What articles are read with. */
export type Reader = { readonly lexicon: Lexicon; readonly extract: (text: string) => Extraction };

/** Reads the lexicon and the weights and makes the extractor: a second of work that needs no graph. */
export function prepareReader(config: Config, log: Logger): Reader {
  const lexicon = readLexicon();
  const claimWeights = readClaimWeights((problem) => log.warn('no scorer of claims', { problem }));
  const crfWeights = readCrfWeights(config.tagger, (problem) => log.warn('no tagger of names', { problem }));
  return { lexicon, extract: createExtractor(lexicon, { claimWeights, crfWeights }) };
}

/** Fills an empty graph from `seed/` and makes the application on it. */
export async function startApplication(parts: {
  readonly open: OpenGraph;
  readonly reader: Reader;
  readonly config: Config;
  readonly log: Logger;
  readonly io: Io;
}): Promise<App> {
  const { open, reader, config, log, io } = parts;
  const { graph, state } = open;
  const ingest = createIngest({ graph, ...reader });
  await loadSeed({ graph, ingest, dataFolder: config.dataFolder, io });
  return createApp({ graph, ingest, log, config, state });
}
