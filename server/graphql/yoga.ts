import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, useExecutionCancellation } from 'graphql-yoga';
import type { Graph } from '../graph/graph.ts';
import { createWindows } from '../graph/windows.ts';
import type { Ingest } from '../ingest/ingest.ts';
import type { Jobs } from '../ingest/jobs/jobs.ts';
import type { WatchList } from '../ingest/watch/watch-list.ts';
import type { Logger } from '../log.ts';
import { createContext } from './context.ts';
import { createErrorMask } from './errors.ts';
import { useLimits } from './limits.ts';
import { usePersisted } from './persisted.ts';
import { createSchema } from './schema.ts';

/** What the API is made of. */
export type ApiParts = {
  readonly graph: Graph;
  readonly ingest: Ingest;
  readonly jobs: Jobs;
  readonly watchList: WatchList;
  readonly log: Logger;
  /** Why a request may change nothing; null when it may. */
  readonly refuse: (request: IncomingMessage) => string | null;
  /** Whether who may change nothing may ask the page's operations only. */
  readonly persistedOnly: boolean;
};

/** What a POST may send at most: an article of 10 MB and its quoting. `http/graphql-guard.ts` holds those who may not ingest to far less. */
const MOST_BYTES = 12_000_000;

/** The API as a handler of Node requests, at /graphql. All of Yoga's conveniences that open doors are off. */
export function createApi({ graph, ingest, jobs, watchList, log, refuse, persistedOnly }: ApiParts) {
  const windows = createWindows(graph);
  return createYoga<{ req: IncomingMessage; res: ServerResponse }>({
    schema: createSchema(),
    context: ({ req, request }) =>
      createContext({ graph, windows, ingest, jobs, watchList, signal: request.signal, refusal: refuse(req) }),
    plugins: [usePersisted({ only: persistedOnly, refuse }), useLimits(), useExecutionCancellation()],
    maskedErrors: { maskError: createErrorMask(log) },
    maxRequestBodySize: MOST_BYTES,
    logging: false,
    // A cached document would keep an article's text alive, since the text may stand within the query.
    parserAndValidationCache: false,
    batching: false,
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    graphqlEndpoint: '/graphql',
  });
}
