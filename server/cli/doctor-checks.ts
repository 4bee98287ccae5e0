import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { diskWarning, freeMegabytes } from '../disk-space.ts';
import { AppError } from '../errors.ts';
import { openGraph } from '../graph/graph.ts';
import { cacheFolder } from '../neo4j/cache-folder.ts';
import { findLockHolder } from '../neo4j/data-lock.ts';
import type { Environment } from '../neo4j/environment.ts';
import { hasJars, neo4jVersion } from '../neo4j/jars.ts';
import { prepareDataFolder } from '../setup/data-folder.mjs';
import { findJava } from '../setup/java.mjs';
import { findMaven } from '../setup/maven.mjs';
import { nodeProblem } from '../setup/node-version.mjs';
import { platformProblem } from '../setup/platform.mjs';
import { isProblem } from '../setup/problem.mjs';
import { openFrontDoor } from './front-door.ts';
import { reach, remoteOptions } from './open-graph.ts';
import { findRunningServer } from './running.ts';

/** What a check found. A warning needs no mending today. */
export type Finding =
  | { readonly state: 'ok'; readonly what: string }
  | { readonly state: 'failed' | 'warning'; readonly what: string; readonly mend: string };

type Check = (config: Config, env: Environment) => Finding | Promise<Finding>;

const WEB = fileURLToPath(new URL('../../dist/web/index.html', import.meta.url));

/** All checks by name, in the order in which a start needs them. Each takes at most five seconds. */
export const CHECKS: Readonly<Record<string, Check>> = {
  Node: () => {
    const problem = nodeProblem(process.versions.node);
    return problem ? failed(problem) : ok(process.versions.node);
  },
  System: (config) => {
    const problem = config.neo4jUri ? null : platformProblem();
    return problem ? failed(problem) : ok(`${process.platform} ${process.arch}`);
  },
  Java: (config, env) => {
    if (config.neo4jUri) return ok('not needed with NEO4J_URI');
    const java = findJava(env);
    return isProblem(java) ? failed(java) : ok(`${java.release} (${java.command})`);
  },
  Maven: (config, env) => {
    if (config.neo4jUri) return ok('not needed with NEO4J_URI');
    if (hasJars(cacheFolder(config.dataFolder))) return ok('not needed: Neo4j is fetched');
    const maven = findMaven(env);
    return isProblem(maven) ? failed(maven) : ok(maven.command);
  },
  'Local Neo4j': (config) => {
    if (config.neo4jUri) return ok('not needed with NEO4J_URI');
    const here = hasJars(cacheFolder(config.dataFolder));
    return ok(`${neo4jVersion}, ${here ? 'fetched' : 'to be fetched at the first start (123 MB)'}`);
  },
  'Data folder': ({ dataFolder }) => {
    const problem = prepareDataFolder(dataFolder);
    return problem ? failed(problem) : ok(dataFolder);
  },
  Disk: ({ dataFolder, leastFreeMegabytes }) => {
    const warning = diskWarning(dataFolder, leastFreeMegabytes);
    const mend = 'Make room.';
    return warning ? { state: 'warning', what: warning, mend } : ok(`${freeMegabytes(dataFolder) ?? '?'} MB free`);
  },
  Port: async (config) => {
    const running = findRunningServer(config.dataFolder);
    if (running) return ok(`Modelscape runs at ${running.url}`);
    return attempt(async () => {
      const door = await openFrontDoor(config);
      await door.close();
      return `${config.port} of ${config.host} is free`;
    });
  },
  Page: () => ok(existsSync(WEB) ? 'built' : 'to be built at the first start'),
  Connection: async (config) => {
    const remote = remoteOptions(config);
    if (!remote) return askRunning(config.dataFolder);
    return attempt(async () => {
      await reach(remote.uri);
      const graph = openGraph(remote);
      await graph.ping().finally(() => graph.close());
      return `Neo4j answers at ${remote.uri}`;
    });
  },
};

async function askRunning(dataFolder: string): Promise<Finding> {
  const running = findRunningServer(dataFolder);
  const holder = findLockHolder(dataFolder);
  if (!running) return ok(holder === null ? 'nothing runs on this data' : `process ${holder} uses this data`);
  const mend = `See what it logged, or stop it: kill ${running.pid}`;
  try {
    const answer = await fetch(new URL('health/ready', running.url), { signal: AbortSignal.timeout(4_000) });
    if (answer.ok) return ok(`${running.url} is ready`);
    return { state: 'failed', what: `${running.url} says ${(await answer.text()).slice(0, 200)}`, mend };
  } catch (error) {
    return { state: 'failed', what: `${running.url} does not answer (${String(error)})`, mend };
  }
}

async function attempt(work: () => Promise<string>): Promise<Finding> {
  try {
    return ok(await work());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const [what = '', ...mend] = error.message.split('\n');
    return { state: 'failed', what, mend: mend.join('\n') };
  }
}

function ok(what: string): Finding {
  return { state: 'ok', what };
}

function failed(problem: { readonly what: string; readonly mend: string }): Finding {
  return { state: 'failed', ...problem };
}
