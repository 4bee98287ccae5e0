import { type Config, readConfig } from '../config.ts';
import { diskWarning } from '../disk-space.ts';
import { SetupError } from '../errors.ts';
import { createLogger, type Logger } from '../log.ts';
import type { LocalState } from '../neo4j/supervise.ts';
import { prepareDataFolder } from '../setup/data-folder.mjs';
import type { Application } from './application.ts';
import type { AddCommand, Io } from './command.ts';
import { type FrontDoor, openFrontDoor, refuseOpenDoor } from './front-door.ts';
import { openGraphOf } from './open-graph.ts';
import { noteRunningServer } from './running.ts';
import { workOnJobs } from './work-on-jobs.ts';

type Flags = {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly token?: string;
  readonly tagger?: string;
  readonly readOnly?: true;
  readonly persistedOnly?: true;
};

/** `serve`: the page and the API, on a graph of its own or on that of NEO4J_URI, until the process is asked to stop. */
export const addServe: AddCommand = (program, io) => {
  program
    .command('serve')
    .summary('serve the page and the API')
    .description('Serves the page and the API until it is stopped. Starts Neo4j, and fills an empty graph from seed/.')
    .option('--port <port>', 'where to listen; 0 takes any free port (PORT, else 4000)')
    .option('--host <address>', 'the address to listen on (HOST, else 127.0.0.1)')
    .option('--data <folder>', 'the data folder (MODELSCAPE_DATA, else .modelscape)')
    .option('--token <token>', 'what changes must bear where the address is not loopback (MODELSCAPE_TOKEN)')
    .option('--tagger <tier>', 'auto, encoder, crf or off: finds names nobody listed (MODELSCAPE_TAGGER, else auto)')
    .option('--read-only', 'nobody may change anything, jobs rest (MODELSCAPE_READ_ONLY=1)')
    .option('--persisted-only', 'others may ask what the page asks, and no more (MODELSCAPE_PERSISTED_ONLY=1)')
    .action(({ port, host, data, token, tagger, readOnly, persistedOnly }: Flags) => {
      const flags = {
        PORT: port,
        HOST: host,
        MODELSCAPE_DATA: data,
        MODELSCAPE_TOKEN: token,
        MODELSCAPE_TAGGER: tagger,
        MODELSCAPE_READ_ONLY: readOnly && '1',
        MODELSCAPE_PERSISTED_ONLY: persistedOnly && '1',
      };
      const given = Object.entries(flags).filter(([, value]) => value !== undefined);
      return serve(readConfig({ ...io.env, ...Object.fromEntries(given) }), io);
    });
};

async function serve(config: Config, io: Io): Promise<void> {
  refuseOpenDoor(config);
  const problem = prepareDataFolder(config.dataFolder);
  if (problem) throw new SetupError(problem.what, problem.mend);
  const door = await openFrontDoor(config);
  try {
    await serveBehind(door, config, io);
  } finally {
    await door.close();
  }
}

async function serveBehind(door: FrontDoor, config: Config, io: Io): Promise<void> {
  const log = createLogger(config.logLevel, io.err);
  const prepared = once(() => prepare(config, log));
  const onState = (state: LocalState) => {
    log.debug('neo4j', { state });
    // Neo4j takes some seconds to start: time to load our own half, on the other core.
    if (state === 'starting') prepared().catch(() => {});
  };
  const open = await openGraphOf(config, io, { onState });
  try {
    const { startApplication, reader } = await prepared();
    const app = await startApplication({ open, reader, config, log, io });
    const warning = diskWarning(config.dataFolder, config.leastFreeMegabytes);
    if (warning) log.warn('disk nearly full', { warning });
    door.open(app.handler);
    const forget = noteRunningServer(config.dataFolder, door.url);
    if (!io.signal.aborted) io.out.write(`Modelscape is at ${door.url}\n`);
    const stopWork = config.readOnly ? async () => {} : work(app, io.signal, log);
    await untilAborted(io.signal);
    forget();
    await Promise.all([door.close(), stopWork()]);
  } finally {
    await open.close();
  }
}

/** Works on jobs and polls watches; gives what waits until both have stopped. */
function work(app: Application, signal: AbortSignal, log: Logger): () => Promise<unknown> {
  const finished = workOnJobs(app.worker, signal, log);
  const watcher = app.watch();
  return () => Promise.all([finished(), watcher.stop()]);
}

async function prepare(config: Config, log: Logger) {
  const { startApplication } = await import('./application.ts');
  const { prepareReader } = await import('./prepare-reader.ts');
  return { startApplication, reader: await prepareReader(config, log) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
