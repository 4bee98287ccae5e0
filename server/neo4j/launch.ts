import { SetupError } from '../errors.ts';
import type { GraphOptions } from '../graph/graph.ts';
import { writeConfigFile } from './config-file.ts';
import type { Environment } from './environment.ts';
import { freePort } from './free-port.ts';
import { type GuardedProcess, startGuarded } from './guarded-process.ts';
import type { Neo4jHome } from './home.ts';
import { tailOfFile } from './log-tail.ts';
import { noteProcess } from './predecessor.ts';
import { awaitReady, type NotReady } from './ready.ts';

/** All that a launch needs. */
export type Launcher = {
  readonly java: string;
  readonly jars: string;
  readonly env: Environment;
  readonly home: Neo4jHome;
  readonly password: string;
  /** Arguments for Java that use or make the class archive. */
  readonly archive: readonly string[];
  readonly signal?: AbortSignal | undefined;
};

/** A process that is ready, how to reach it, and how to launch it again at the same address. */
export type Launched = {
  readonly process: GuardedProcess;
  readonly options: GraphOptions;
  readonly launch: () => Promise<GuardedProcess>;
};

// The first recovery after a crash may take half a minute, and much more for a large graph.
const READY_MS = 180_000;
const STOP_SECONDS = 10;
const PORT_ATTEMPTS = 3;

// Right for one small machine and a graph of up to some hundred thousand nodes; others set NEO4J_URI.
const JVM = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-UsePerfData',
];

/** Launches Neo4j on a free port and waits until it is ready. Throws SetupError with the end of its log. */
export async function launchUntilReady(launcher: Launcher): Promise<Launched> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const options = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: launcher.password, database: 'neo4j' };
    writeConfigFile(launcher.home.configFile, port);
    const launch = () => launchProcess(launcher);
    const process = await launch();
    const abort = () => void process.stop();
    launcher.signal?.addEventListener('abort', abort);
    const problem = await awaitReady(process, options, READY_MS);
    launcher.signal?.removeEventListener('abort', abort);
    if (problem === null && !launcher.signal?.aborted) return { process, options, launch };
    await process.stop();
    launcher.signal?.throwIfAborted();
    const log = tailOfFile(launcher.home.console, 12, launcher.password);
    // Between our look at the port and Neo4j's, another program may have taken it.
    if (attempt < PORT_ATTEMPTS && /Address already in use|BindException/.test(log)) continue;
    if (problem) throw explain(problem, log, launcher.home);
  }
}

async function launchProcess({ java, jars, env, home, archive }: Launcher): Promise<GuardedProcess> {
  const main = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.folder}`,
    `--config-dir=${home.configFolder}`,
  ];
  const process = await startGuarded({
    command: java,
    args: [...JVM, ...archive, `-XX:ErrorFile=${home.folder}/logs/crash.log`, '-cp', `${jars}/*`, ...main],
    env,
    log: home.console,
    seconds: STOP_SECONDS,
  });
  noteProcess(home.pidFile, process.pid);
  return process;
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
