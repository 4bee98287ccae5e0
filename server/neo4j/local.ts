import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../errors.ts';
import type { GraphOptions } from '../graph/graph.ts';
import { prepareDataFolder } from '../setup/data-folder.mjs';
import { findJava } from '../setup/java.mjs';
import { platformProblem } from '../setup/platform.mjs';
import { isProblem } from '../setup/problem.mjs';
import { cacheFolder } from './cache-folder.ts';
import { archiveArgs, archiveFile, makeArchive } from './class-archive.ts';
import { lockDataFolder } from './data-lock.ts';
import type { Environment } from './environment.ts';
import { prepareHome } from './home.ts';
import { fetchJars } from './jars.ts';
import { type Launcher, launchUntilReady } from './launch.ts';
import { watchForPanic } from './panic-watch.ts';
import { ensurePassword } from './password.ts';
import { awaitPredecessor } from './predecessor.ts';
import { awaitReady } from './ready.ts';
import { retryWhile } from './retry-while.ts';
import { type LocalState, supervise } from './supervise.ts';

/** A local Neo4j: a process of its own that is started again when it dies and that ends with this process. */
export type LocalNeo4j = {
  /** Stay the same for as long as it runs, restarts included. */
  readonly options: GraphOptions;
  state(): LocalState;
  /** Ends it within about ten seconds and gives the data folder back. */
  stop(): Promise<void>;
  /** The Java process now; null between two. */
  pid(): number | null;
};

/** Where and how a local Neo4j is started. */
export type LocalNeo4jSettings = {
  readonly dataFolder: string;
  /** The environment of this process: JAVA_HOME and PATH tell where Java and Maven are. */
  readonly env: Environment;
  readonly onState?: (state: LocalState) => void;
  /** Much work is to come: some thousand articles. False by default. */
  readonly busy?: boolean;
  /** Told what takes long, a line at a time. */
  readonly say?: (line: string) => void;
  /** Gives the start up when aborted. */
  readonly signal?: AbortSignal;
};

const PREDECESSOR_MS = 15_000;
const RESTART_READY_MS = 180_000;
const STOP_SECONDS = 10;
const ARCHIVE_DELAY_MS = 3_000;
const BACK_OFF_MS = [100, 1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Starts Neo4j on a data folder, fetching it first when need be; resolves when a transaction succeeds. Throws SetupError
 * for what a person can mend: Java or Maven missing, the folder read-only or in use, a start that fails (with its log).
 */
export async function startLocalNeo4j(settings: LocalNeo4jSettings): Promise<LocalNeo4j> {
  const problem = platformProblem() ?? prepareDataFolder(settings.dataFolder);
  if (problem) throw new SetupError(problem.what, problem.mend);
  const isLocked = (error: unknown) => error instanceof SetupError;
  const unlock = await retryWhile(isLocked, () => lockDataFolder(settings.dataFolder));
  try {
    return await start(settings, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function start(settings: LocalNeo4jSettings, unlock: () => void): Promise<LocalNeo4j> {
  const launcher = await prepare(settings);
  settings.say?.('Starting Neo4j');
  const { process, options, launch } = await launchUntilReady({
    ...launcher,
    onLaunched: () => settings.onState?.('starting'),
  });
  const supervised = supervise(process, {
    launch,
    awaitReady: async (next) => (await awaitReady(next, options, RESTART_READY_MS)) === null,
    onState: (state) => settings.onState?.(state),
    backOff: BACK_OFF_MS,
  });
  settings.onState?.('ready');
  const stopping = new AbortController();
  const archiving = makeArchiveLater(launcher, stopping.signal);
  const watching = watchForPanic(options, supervised.restart, stopping.signal);
  const stop = async () => {
    stopping.abort();
    await Promise.all([supervised.stop(), archiving, watching]);
    rmSync(launcher.home.pidFile, { force: true });
    unlock();
  };
  return { options, state: supervised.state, pid: supervised.pid, stop };
}

async function prepare({
  dataFolder,
  env,
  busy = false,
  say = () => {},
  signal,
}: LocalNeo4jSettings): Promise<Launcher> {
  const found = findJava(env);
  if (isProblem(found)) throw new SetupError(found.what, found.mend);
  const jars = await fetchJars({ cache: cacheFolder(dataFolder), env, say, signal });
  const java = { command: found.command, release: found.release, jars, env };
  const home = prepareHome(dataFolder);
  await awaitPredecessor(home.pidFile, PREDECESSOR_MS, say);
  const password = await ensurePassword(home, java);
  const javaArgs = () => archiveArgs(archiveFile(java));
  const own = {
    stopSeconds: STOP_SECONDS,
    busy,
    lowPriority: false,
    signal,
    giveUp: 'stop',
    onLaunched: () => {},
  } as const;
  return { java, home, password, javaArgs, ...own };
}

// Not at once: first whoever waited for the start is served.
async function makeArchiveLater(launcher: Launcher, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ARCHIVE_DELAY_MS, undefined, { signal, ref: false });
    await makeArchive(archiveFile(launcher.java), launcher, signal);
  } catch {
    // Without an archive the next start is slower, and tries again.
  }
}
