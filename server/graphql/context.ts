import type { Graph } from '../graph/graph.ts';
import type { Reader } from '../graph/reader.ts';
import type { Windows } from '../graph/windows.ts';
import type { Ingest } from '../ingest/ingest.ts';
import type { Jobs } from '../ingest/jobs/jobs.ts';
import type { WatchList } from '../ingest/watch/watch-list.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers work with; made anew for each request. */
export type Context = {
  /** Reads that end when the caller goes away. */
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** What co-occurrence is counted from; all requests share it. */
  readonly windows: Windows;
  readonly ingest: Ingest;
  /** Where what is to be read is handed in. */
  readonly jobs: Jobs;
  /** Ends when the caller goes away. */
  readonly signal: AbortSignal;
  /** Adds and removes watches. */
  readonly watchList: WatchList;
  /** Why this caller may change nothing; null when it may. */
  readonly refusal: string | null;
};

/** What a context is made of. */
export type ContextParts = {
  readonly graph: Graph;
  readonly windows: Windows;
  readonly watchList: WatchList;
  readonly ingest: Ingest;
  readonly jobs: Jobs;
  readonly signal: AbortSignal;
  readonly refusal: string | null;
};

/** Makes the context of one request. */
export function createContext({ graph, windows, ingest, jobs, watchList, signal, refusal }: ContextParts): Context {
  const reader: Reader = { read: (query, params) => graph.read(query, params, signal) };
  return { reader, loaders: createLoaders(reader), windows, ingest, jobs, signal, watchList, refusal };
}
