import type { Config } from '../config.ts';
import { awaitRoom } from '../disk-space.ts';
import { createFetchUrl } from '../fetch/fetch-url.ts';
import type { Graph } from '../graph/graph.ts';
import type { Ingest } from '../ingest/ingest.ts';
import { type OpenJobs, openJobs } from '../ingest/jobs/open-jobs.ts';
import { createReadUrl } from '../ingest/read-url.ts';
import type { Logger } from '../log.ts';
import { isGone, processOwner, thisHost } from './process-owner.ts';

/** Takes part in the jobs of the graph of the settings. `say` is told when the disk is too full to go on. */
export function openJobsOf(parts: {
  readonly graph: Graph;
  readonly ingest: Pick<Ingest, 'ingest'>;
  readonly config: Config;
  readonly log: Logger;
  readonly say: (line: string) => void;
  readonly patienceMs?: number;
}): OpenJobs {
  const { config, log, say, ...rest } = parts;
  return openJobs({
    ...rest,
    readUrl: createReadUrl(createFetchUrl({ allow: config.fetchAllow })),
    owner: processOwner(),
    host: thisHost(),
    isGone,
    awaitRoom: (signal) => awaitRoomOf(config, say, signal),
    onBug: (name, error) => log.error('ingest failed', { name, error }),
  });
}

/** Resolves when the disk of the local Neo4j has room for more; that of a Neo4j elsewhere is not ours to look at. */
export async function awaitRoomOf(config: Config, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const { neo4jUri, dataFolder: folder, leastFreeMegabytes: least } = config;
  if (neo4jUri === null) await awaitRoom({ folder, least, say, signal });
}
