import { type App, createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { createFetchUrl } from '../fetch/fetch-url.ts';
import { createIngest } from '../ingest/ingest.ts';
import type { Worker } from '../ingest/jobs/worker.ts';
import { startWatcher, type Watcher } from '../ingest/watch/watcher.ts';
import type { Logger } from '../log.ts';
import type { Io } from './command.ts';
import { awaitRoomOf, openJobsOf } from './job-parts.ts';
import { loadSeed } from './load-seed.ts';
import type { OpenGraph } from './open-graph.ts';
import type { Reader } from './prepare-reader.ts';

/** The application, what works on jobs, and what polls watches once it is called. */
export type Application = App & { readonly worker: Worker; readonly watch: () => Watcher };

/** Fills an empty graph from `seed/`, unless nothing may be changed, and makes the application on it, and what works on jobs and polls watches. */
export async function startApplication(parts: {
  readonly open: OpenGraph;
  readonly reader: Reader;
  readonly config: Config;
  readonly log: Logger;
  readonly io: Io;
}): Promise<Application> {
  const { open, reader, config, log, io } = parts;
  const { graph, state } = open;
  const ingest = createIngest({ graph, ...reader });
  const { jobs, worker } = openJobsOf({ graph, ingest, config, log, say: (line) => log.warn(line) });
  if (!config.readOnly) await loadSeed({ graph, worker, dataFolder: config.dataFolder, io });
  const watch = () =>
    startWatcher({
      graph,
      ingest,
      fetchUrl: createFetchUrl({ allow: config.fetchAllow }),
      log,
      awaitRoom: (signal) => awaitRoomOf(config, () => {}, signal),
    });
  return { ...createApp({ graph, ingest, jobs, log, config, state }), worker, watch };
}
