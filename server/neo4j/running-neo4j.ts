import { readFileSync } from 'node:fs';
import type { GraphOptions } from '../graph/graph.ts';
import { findLockHolder } from './data-lock.ts';
import { prepareHome } from './home.ts';

/** How to reach the local Neo4j that another process runs on a data folder; null when none does. */
export function findRunningNeo4j(dataFolder: string): GraphOptions | null {
  const holder = findLockHolder(dataFolder);
  if (holder === null || holder === process.pid) return null;
  const { configFile, passwordFile } = prepareHome(dataFolder);
  try {
    const address = /^server\.bolt\.listen_address=(.+)$/m.exec(readFileSync(configFile, 'utf8'))?.[1];
    const password = readFileSync(passwordFile, 'utf8').trim();
    return address === undefined ? null : { uri: `bolt://${address}`, user: 'neo4j', password, database: 'neo4j' };
  } catch {
    return null;
  }
}
