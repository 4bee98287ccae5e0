import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4jHome } from './home.ts';

/** A graph of some thousand articles of 600 words. */
const LARGE_BYTES = 64_000_000;

/**
 * Arguments that say how well Java compiles Neo4j. Quickly for a small graph: thoroughly costs 50 s of processor more in
 * the first 500 articles, and halves what each costs from then on. So thoroughly where the graph is large, or `busy` says
 * that much is to come.
 */
export function compilerArgs(home: Neo4jHome, busy: boolean): readonly string[] {
  return busy || storeBytes(home) >= LARGE_BYTES ? [] : ['-XX:TieredStopAtLevel=1'];
}

/** What the nodes, relationships and properties of the database take; nothing before its first start. */
function storeBytes(home: Neo4jHome): number {
  const folder = join(home.folder, 'data', 'databases', 'neo4j');
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith('neostore'))
      .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}
