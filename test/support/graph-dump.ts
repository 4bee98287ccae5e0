import type { Graph } from '../../server/graph/graph.ts';
import type { Query } from '../../server/graph/query.ts';

/** A query written in a test: rows as they come. */
export function ask<R = Record<string, unknown>>(text: string): Query<Record<string, unknown>, R> {
  return { name: 'test', text, params: [], columns: [], encode: (params) => params, decode: (row) => row as R };
}

/** Removes all but what migrations made. */
export async function empty(graph: Graph): Promise<void> {
  await graph.write(ask('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'), {});
}

/** All nodes and relationships as sorted lines, without the times of ingest, jobs, decisions and notes of changes. Equal graphs give equal dumps. */
export async function dump(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.write(
    ask<{ labels: string[]; node: Record<string, unknown> }>(
      'MATCH (n) WHERE NOT n:Migration AND NOT n:Job AND NOT n:JobItem AND NOT n:WindowState AND NOT n:WindowChange AND NOT n:Decision AND NOT n:DecisionBook RETURN labels(n) AS labels, properties(n) AS node',
    ),
    {},
  );
  const edges = await graph.write(
    ask<{ type: string; from: string; to: string; edge: Record<string, unknown> }>(
      'MATCH (a)-[r]->(b) WHERE NOT a:Job RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS edge',
    ),
    {},
  );
  const lines = [
    ...nodes.map(({ labels, node }) => `${[...labels].sort().join(':')} ${ordered(node)}`),
    ...edges.map(({ type, from, to, edge }) => `${type} ${from} -> ${to} ${ordered(edge)}`),
  ];
  return lines.sort();
}

function ordered(properties: Record<string, unknown>): string {
  const entries = Object.entries(properties).filter(([name]) => name !== 'ingestedAt' && name !== 'decisions');
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
