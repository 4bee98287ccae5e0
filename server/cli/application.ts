import { type App, createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { createIngest } from '../ingest/ingest.ts';
import type { Worker } from '../ingest/jobs/worker.ts';
import type { Logger } from '../log.ts';
import type { Io } from './command.ts';
import { openJobsOf } from './job-parts.ts';
import { loadSeed } from './load-seed.ts';
import type { OpenGraph } from './open-graph.ts';
import type { Reader } from './prepare-reader.ts';

/** Fills an empty graph from `seed/` and makes the application on it, and what works on jobs. */
export async function startApplication(parts: {
  readonly open: OpenGraph;
  readonly reader: Reader;
  readonly config: Config;
  readonly log: Logger;
  readonly io: Io;
}): Promise<App & { readonly worker: Worker }> {
  const { open, reader, config, log, io } = parts;
  const { graph, state } = open;
  const ingest = createIngest({ graph, ...reader });
  await loadSeed({ graph, ingest, dataFolder: config.dataFolder, io });
  const { jobs, worker } = openJobsOf({ graph, ingest, config, log, say: (line) => log.warn(line) });
  return { ...createApp({ graph, ingest, jobs, log, config, state }), worker };
}
