import type { Graph } from './graph.ts';

/** What reading functions need of a graph; a request binds its own signal and counts. */
export type Reader = Pick<Graph, 'read'>;

/** Reads where is written: what this process wrote just now is seen. */
export function readingOwnWrites(graph: Graph): Reader {
  return { read: (query, params) => graph.write(query, params) };
}
