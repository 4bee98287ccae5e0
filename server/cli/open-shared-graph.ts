import type { Config } from '../config.ts';
import { type Graph, openGraph } from '../graph/graph.ts';
import { findRunningNeo4j } from '../neo4j/running-neo4j.ts';
import type { Io } from './command.ts';
import { openGraphOf } from './open-graph.ts';

/** A graph that a server may be using at the same time. */
export type SharedGraph = { readonly graph: Graph; close(): Promise<void> };

/**
 * Opens the graph of the settings beside the server that runs on the data folder; where none does, as `openGraphOf` does.
 * Throws SetupError, GraphUnavailableError, MigrationError.
 */
export async function openSharedGraph(config: Config, io: Io): Promise<SharedGraph> {
  const running = config.neo4jUri === null ? findRunningNeo4j(config.dataFolder) : null;
  if (running === null) return openGraphOf(config, io);
  const graph = openGraph(running);
  try {
    await graph.ping();
    return { graph, close: () => graph.close() };
  } catch (error) {
    await graph.close();
    throw error;
  }
}
