import type { Graph } from './graph.ts';

/** What reading functions need of a graph; a request binds its own signal and counts. */
export type Reader = Pick<Graph, 'read'>;
