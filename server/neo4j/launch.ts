import { SetupError } from '../errors.ts';
import type { GraphOptions } from '../graph/graph.ts';
import { compilerArgs } from './compiling.ts';
import { writeConfigFile } from './config-file.ts';
import { freePort } from './free-port.ts';
import { type GuardedProcess, startGuarded } from './guarded-process.ts';
import type { Neo4jHome } from './home.ts';
import type { JavaRuntime } from './java-runtime.ts';
import { tailOfFile } from './log-tail.ts';
import { noteProcess } from './predecessor.ts';
import { awaitReady, type NotReady } from './ready.ts';

/** All that a launch needs. */
export type Launcher = {
  readonly java: JavaRuntime;
  readonly home: Neo4jHome;
  readonly password: string;
  /** Further arguments for Java, asked for at each launch. */
  readonly javaArgs: () => readonly string[];
  /** How long a stop may take before the process is killed. */
  readonly stopSeconds: number;
  /** Much work is to come. */
  readonly busy?: boolean;
  /** Run when nobody else needs the processor. */
  readonly lowPriority: boolean;
  /** Gives the launch up when aborted: by a clean stop, or at once where nothing is lost by that. */
  readonly signal?: AbortSignal | undefined;
  readonly giveUp: 'stop' | 'kill';
  /** Called once a process runs that is not ready yet. */
  readonly onLaunched: () => void;
};

/** A process that is ready, how to reach it, and how to launch it again at the same address. */
export type Launched = {
  readonly process: GuardedProcess;
  readonly options: GraphOptions;
  readonly launch: () => Promise<GuardedProcess>;
};

// The first recovery after a crash may take half a minute, and much more for a large graph.
const READY_MS = 180_000;
const ATTEMPTS = 3;
// Between our look at the port and Neo4j's, another program may have taken it.
const PORT_TAKEN = /Address already in use|BindException/;
const OUT_OF_MEMORY = /OutOfMemoryError/;

// Right for one small machine and a graph of up to some hundred thousand nodes; others set NEO4J_URI.
const JVM = ['-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError', '-XX:-UsePerfData'];

/** Launches Neo4j on a free port and waits until it is ready. Throws SetupError with the end of its log. */
export async function launchUntilReady(launcher: Launcher): Promise<Launched> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const options = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: launcher.password, database: 'neo4j' };
    writeConfigFile(launcher.home.configFile, port);
    const launch = () => launchProcess(launcher);
    const process = await launch();
    launcher.onLaunched();
    const giveUp = process[launcher.giveUp];
    launcher.signal?.addEventListener('abort', giveUp);
    const problem = await awaitReady(process, options, READY_MS);
    launcher.signal?.removeEventListener('abort', giveUp);
    if (problem === null && !launcher.signal?.aborted) return { process, options, launch };
    await process.stop();
    launcher.signal?.throwIfAborted();
    const log = tailOfFile(launcher.home.console, 12, launcher.password);
    if (attempt < ATTEMPTS && (PORT_TAKEN.test(log) || OUT_OF_MEMORY.test(log))) continue;
    if (problem) throw explain(problem, log, launcher.home);
  }
}

async function launchProcess(launcher: Launcher): Promise<GuardedProcess> {
  const { java, home } = launcher;
  const args = [
    heap(home),
    ...JVM,
    ...compilerArgs(home, launcher.busy === true),
    ...launcher.javaArgs(),
    `-XX:ErrorFile=${home.folder}/logs/crash.log`,
    '-cp',
    `${java.jars}/*`,
  ];
  const main = 'org.neo4j.server.CommunityEntryPoint';
  const folders = [`--home-dir=${home.folder}`, `--config-dir=${home.configFolder}`];
  const process = await startGuarded({
    command: [...(launcher.lowPriority ? ['nice', '-n', '19'] : []), java.command, ...args, main, ...folders],
    env: java.env,
    log: home.console,
    seconds: launcher.stopSeconds,
  });
  noteProcess(home.pidFile, process.pid);
  return process;
}

// Recovery after a full disk meets a torn log, for which the usual heap can be too small: the next launch gets more.
function heap(home: Neo4jHome): string {
  return OUT_OF_MEMORY.test(tailOfFile(home.console, 20)) ? '-Xmx2g' : '-Xmx1g';
}

function explain(problem: NotReady, log: string, home: Neo4jHome): SetupError {
  if (problem.reason === 'refused') {
    const mend = `Put the right one back, or remove ${home.folder} to start with an empty graph.`;
    return new SetupError(`Neo4j refuses the password in ${home.passwordFile}`, mend, { cause: problem.cause });
  }
  if (/already in use by another process|FileLock|StoreLockException|Lock file has been locked/i.test(log)) {
    return new SetupError(
      `Another Neo4j uses the data in ${home.folder}.`,
      'Stop it, or give this one its own data folder.',
    );
  }
  const what = problem.reason === 'slow' ? `Neo4j did not start within ${READY_MS / 1000} s.` : 'Neo4j did not start.';
  return new SetupError(`${what} The end of its log:\n${log}`, `More is in ${home.log}`);
}
