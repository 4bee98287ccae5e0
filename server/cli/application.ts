import { type App, createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { createExtractor } from '../extract/extract.ts';
import type { Extraction } from '../extract/extraction.ts';
import { createIngest } from '../ingest/ingest.ts';
import type { Logger } from '../log.ts';
import { readLexicon } from '../seed.ts';
import type { Io } from './command.ts';
import { loadSeed } from './load-seed.ts';
import type { OpenGraph } from './open-graph.ts';

/** Reads the lexicon and makes the extractor: a second of work that needs no graph. */
export function prepareExtract(): (text: string) => Extraction {
  return createExtractor(readLexicon());
}

/** Fills an empty graph from `seed/` and makes the application on it. */
export async function startApplication(parts: {
  readonly open: OpenGraph;
  readonly extract: (text: string) => Extraction;
  readonly config: Config;
  readonly log: Logger;
  readonly io: Io;
}): Promise<App> {
  const { open, extract, config, log, io } = parts;
  const { graph, state } = open;
  const ingest = createIngest({ graph, extract });
  await loadSeed({ graph, ingest, dataFolder: config.dataFolder, io });
  return createApp({ graph, ingest, log, config, state });
}
