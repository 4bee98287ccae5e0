import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostname } from 'node:os';
import type { Config } from './config.ts';
import { ALLOW_NOTHING } from './fetch/allow-list.ts';
import type { Graph } from './graph/graph.ts';
import { createApi } from './graphql/yoga.ts';
import { createChangeGuard } from './http/change-guard.ts';
import { serveExport } from './http/export-route.ts';
import { guardGraphql } from './http/graphql-guard.ts';
import { answerHealth, type GraphState } from './http/health.ts';
import { guardHost } from './http/host-guard.ts';
import { isLoopback } from './http/loopback.ts';
import { answerNotFound } from './http/not-found.ts';
import { limitRate } from './http/rate-limit.ts';
import { securityHeaders } from './http/security-headers.ts';
import { serveStaticFiles } from './http/static-files.ts';
import { at, chain } from './http/step.ts';
import type { Ingest } from './ingest/ingest.ts';
import type { Jobs } from './ingest/jobs/jobs.ts';
import { createWatchList } from './ingest/watch/watch-list.ts';
import type { Logger } from './log.ts';

/** What the application is made of. */
export type AppParts = {
  readonly graph: Graph;
  readonly ingest: Ingest;
  readonly jobs: Jobs;
  readonly log: Logger;
  readonly config: Pick<Config, 'host' | 'token'> & Partial<Pick<Config, 'fetchAllow' | 'readOnly' | 'persistedOnly'>>;
  /** How Neo4j is, as its supervisor sees it. */
  readonly state: () => GraphState;
  /** Folder of the built page; by default where `npm run build` puts it. */
  readonly webFolder?: URL;
};

/** Answers all requests; needs no port. */
export type App = { readonly handler: (request: IncomingMessage, response: ServerResponse) => void };

/** Puts the application together: its steps in the order in which a request meets them. */
export function createApp({ graph, ingest, jobs, log, config, state, webFolder }: AppParts): App {
  const refuse = createChangeGuard(config);
  const watchList = createWatchList({
    graph,
    allow: config.fetchAllow ?? ALLOW_NOTHING,
    folders: isLoopback(config.host),
    machine: hostname(),
  });
  const api = createApi({ graph, ingest, jobs, watchList, log, refuse, persistedOnly: config.persistedOnly ?? false });
  const steps = [
    securityHeaders(),
    guardHost(config),
    answerHealth({ graph, state }),
    limitRate(),
    at('/graphql', guardGraphql(refuse)),
    at('/graphql', (request, response) => api(request, response)),
    at('/export', serveExport(graph)),
    serveStaticFiles(webFolder),
    answerNotFound(),
  ];
  return { handler: chain(steps, log) };
}
