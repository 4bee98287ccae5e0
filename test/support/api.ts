import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { type AppParts, createApp } from '../../server/app.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import type { Worker } from '../../server/ingest/jobs/worker.ts';
import { createLogger } from '../../server/log.ts';
import { openTestJobs } from './jobs.ts';

/** An answer of the API, as JSON. */
export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: answers are as varied as questions; tests compare them whole
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
};

/** The application on a free port. */
export type TestApi = {
  /** With a closing slash. */
  readonly url: string;
  readonly server: Server;
  /** Asks by POST; the whole answer. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Names of the graph's queries that were run since the last call. */
  takeQueries(): readonly string[];
  /** What works on jobs, when it is told to. */
  readonly worker: Worker;
  /** What was logged. */
  logged(): string;
  close(): Promise<void>;
};

/** Serves a graph as the program does, and notes each query that reaches the graph. */
export async function serveGraph(graph: Graph, more: Partial<AppParts> = {}): Promise<TestApi> {
  const queries: string[] = [];
  let log = '';
  const stream = new Writable({
    write(chunk, _, done) {
      log += String(chunk);
      done();
    },
  });
  const counted: Graph = {
    ...graph,
    read: (query, params, signal) => {
      queries.push(query.name);
      return graph.read(query, params, signal);
    },
  };
  const ingest = more.ingest ?? createIngest({ graph, extract: createExtractor({ entries: [] }) });
  const { jobs, worker, close } = openTestJobs(graph, ingest);
  const app = createApp({
    graph: counted,
    ingest,
    jobs,
    log: createLogger('info', stream),
    config: { host: '127.0.0.1', token: null },
    state: () => 'ready',
    ...more,
  });
  const server = createServer(app.handler);
  // On a busy machine a connection would be closed for idleness just as the next question takes it.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    server,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await fetch(`${url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    takeQueries: () => queries.splice(0),
    logged: () => log,
    worker,
    close: () =>
      new Promise((resolve) => {
        close();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
