import type { Document } from '../../documents/document.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Ingest } from '../ingest.ts';

/** What polls work with. */
export type PollParts = {
  readonly graph: Graph;
  readonly ingest: Pick<Ingest, 'ingest'>;
  /** Ends the poll between two articles. */
  readonly signal: AbortSignal;
  /** Called with what is no fault of an article, but a bug: it fails that article alone. */
  readonly onBug?: (name: string, error: unknown) => void;
};

/** What came of a poll that had an answer. */
export type Polled = {
  /** Articles that were new or replaced. */
  readonly articles: number;
  /** Articles that could not be read, each with its reason; null where all is as it was at the poll before. */
  readonly problems: readonly string[] | null;
  /** What the next request may bear. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Stands for all that was seen; null where something is to be tried again. */
  readonly digest: string | null;
};

/** Something to read: its sighting's id and stamp, its name for messages, and its articles. */
export type Sight = {
  readonly id: string;
  readonly stamp: string;
  readonly name: string;
  read(): Promise<readonly Seen[]>;
};

/** An article of a sight; or why it can't be read. */
export type Seen =
  | { readonly document: Document }
  | { readonly name: string; readonly reason: string; readonly why: string };
