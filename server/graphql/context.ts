import type { Graph } from '../graph/graph.ts';
import type { Reader } from '../graph/reader.ts';
import type { Ingest } from '../ingest/ingest.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers work with; made anew for each request. */
export type Context = {
  /** Reads that end when the caller goes away. */
  readonly reader: Reader;
  readonly loaders: Loaders;
  readonly ingest: Ingest;
  /** Why this caller may change nothing; null when it may. */
  readonly refusal: string | null;
};

/** What a context is made of. */
export type ContextParts = {
  readonly graph: Graph;
  readonly ingest: Ingest;
  readonly signal: AbortSignal;
  readonly refusal: string | null;
};

/** Makes the context of one request. */
export function createContext({ graph, ingest, signal, refusal }: ContextParts): Context {
  const reader: Reader = { read: (query, params) => graph.read(query, params, signal) };
  return { reader, loaders: createLoaders(reader), ingest, refusal };
}
