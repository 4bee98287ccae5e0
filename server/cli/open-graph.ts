import { connect } from 'node:net';
import type { Config } from '../config.ts';
import { GraphUnavailableError } from '../errors.ts';
import { type Graph, type GraphOptions, openGraph } from '../graph/graph.ts';
import { migrate } from '../graph/migrate.ts';
import { type LocalNeo4j, type LocalNeo4jSettings, startLocalNeo4j } from '../neo4j/local.ts';
import type { LocalState } from '../neo4j/supervise.ts';
import type { Io } from './command.ts';

/** A graph that answers and whose schema is up to date, and what stands behind it. */
export type OpenGraph = {
  readonly graph: Graph;
  /** Names of the migrations applied just now. */
  readonly migrated: readonly string[];
  /** How Neo4j is; one that we didn't start counts as ready. */
  state(): LocalState;
  /** Closes the connections, and stops the local Neo4j. */
  close(): Promise<void>;
};

/** How a local Neo4j is started: whether much work is to come, and who is told how it is. */
export type Starting = Pick<LocalNeo4jSettings, 'busy' | 'onState'>;

const REACH_MS = 3_000;
const DEFAULT_PORT = 7687;

/**
 * Opens the graph of the settings: NEO4J_URI, else the local Neo4j on the data folder, started for as long as it is
 * open. Tells on `io.err` what takes long. Throws SetupError, GraphUnavailableError, MigrationError.
 */
export async function openGraphOf(config: Config, io: Io, starting: Starting = {}): Promise<OpenGraph> {
  const server = await findServer(config, io, starting);
  const graph = openGraph(server.options);
  const close = async () => {
    await graph.close();
    await server.stop();
  };
  try {
    await graph.ping();
    return { graph, migrated: await migrate(graph), state: server.state, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the graph of the settings, does some work with it, and closes it, whatever happens. */
export async function withGraph<T>(
  config: Config,
  io: Io,
  work: (open: OpenGraph) => Promise<T>,
  starting: Starting = {},
): Promise<T> {
  const open = await openGraphOf(config, io, starting);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

/** How to reach the Neo4j of NEO4J_URI; null when it isn't set. */
export function remoteOptions(config: Config): GraphOptions | null {
  const { neo4jUri: uri, neo4jUser: user, neo4jPassword: password, neo4jDatabase: database } = config;
  return uri === null ? null : { uri, user, password: password ?? '', database };
}

/** Resolves when something listens at a `bolt://` or `neo4j://` address; throws GraphUnavailableError after 3 s at most. */
export async function reach(uri: string): Promise<void> {
  const { hostname, port } = new URL(uri);
  const host = hostname.replace(/^\[|\]$/g, '');
  await new Promise<void>((resolve, reject) => {
    const socket = connect({ host, port: port === '' ? DEFAULT_PORT : Number(port), timeout: REACH_MS });
    const fail = (cause?: unknown) => {
      socket.destroy();
      reject(new GraphUnavailableError(uri, { cause }));
    };
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('timeout', () => fail());
    socket.once('error', fail);
  });
}

async function findServer(
  config: Config,
  io: Io,
  starting: Starting,
): Promise<Pick<LocalNeo4j, 'options' | 'state' | 'stop'>> {
  const remote = remoteOptions(config);
  if (remote) {
    await reach(remote.uri);
    return { options: remote, state: () => 'ready', stop: async () => {} };
  }
  const say = (line: string) => void io.err.write(`${line}\n`);
  return startLocalNeo4j({ dataFolder: config.dataFolder, env: io.env, signal: io.signal, say, ...starting });
}
