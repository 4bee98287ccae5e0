import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { graphql } from 'graphql';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { ServerError } from '../errors.ts';
import { createWindows } from '../graph/windows.ts';
import { createContext } from '../graphql/context.ts';
import { createErrorMask } from '../graphql/errors.ts';
import { createSchema } from '../graphql/schema.ts';
import { createIngest, type Ingest } from '../ingest/ingest.ts';
import { createWatchList } from '../ingest/watch/watch-list.ts';
import { createLogger } from '../log.ts';
import { parseJson } from '../parse-json.ts';
import type { Io } from './command.ts';
import { findServer } from './find-server.ts';
import { openJobsOf } from './job-parts.ts';
import { openGraphOf } from './open-graph.ts';
import { prepareReader } from './prepare-reader.ts';

/** An answer of the API. */
export type Answer = {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly { readonly message: string }[] | undefined;
};

/** The API, wherever it runs. */
export type Api = {
  /** Throws ServerError where no answer comes. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
};

/** Where the API is to be found. */
export type ApiOptions = { readonly server?: string; readonly token?: string };

/** Opens the API of a server, given or running on the data folder, else that of the graph of the settings, without a server. */
export async function openApi(options: ApiOptions, config: Config, io: Io): Promise<Api> {
  const url = findServer(options.server, config);
  return url === null ? openOwn(config, io) : openRemote(url, options.token ?? config.token, io);
}

async function openOwn(config: Config, io: Io): Promise<Api> {
  const { graph, close } = await openGraphOf(config, io);
  const schema = createSchema();
  const windows = createWindows(graph);
  const watchList = createWatchList({ graph, allow: config.fetchAllow, folders: true, machine: hostname() });
  const log = createLogger(config.logLevel, io.err);
  const mask = createErrorMask(log);
  let prepared: Promise<Ingest> | null = null;
  const prepare = () => {
    prepared ??= prepareReader(config, log).then((reader) => createIngest({ graph, ...reader }));
    return prepared;
  };
  const ingest: Ingest = {
    ingest: async (document) => (await prepare()).ingest(document),
    reread: async (articleId) => (await prepare()).reread(articleId),
    withdraw: async (articleId) => (await prepare()).withdraw(articleId),
    decide: async (asked, signed) => (await prepare()).decide(asked, signed),
    undo: async (id, signed) => (await prepare()).undo(id, signed),
    importCatalogue: async (input) => (await prepare()).importCatalogue(input),
  };
  const { jobs, close: letGo } = openJobsOf({
    graph,
    ingest,
    config,
    log,
    say: (line) => void io.err.write(`${line}\n`),
  });
  return {
    ask: async (source, variableValues) => {
      const contextValue = createContext({ graph, windows, ingest, jobs, watchList, signal: io.signal, refusal: null });
      const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
      return { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map(mask) } : {}) };
    },
    close: () => {
      letGo();
      return close();
    },
  };
}

/** How often a server that says it is asked too much is asked again. */
const MOST_TRIES = 5;

const answerShape = z
  .looseObject({
    data: z.record(z.string(), z.unknown()).nullish(),
    errors: z.array(z.looseObject({ message: z.string() })).optional(),
  })
  .refine((answer) => answer.data !== undefined || answer.errors !== undefined);

function openRemote(url: string, token: string | null, io: Io): Api {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const post = async (body: string, tries = 1): Promise<Response> => {
    const { signal } = io;
    const response = await fetch(new URL('graphql', url), { method: 'POST', headers, body, redirect: 'error', signal });
    if (response.status !== 429 || tries === MOST_TRIES) return response;
    const seconds = Number(response.headers.get('retry-after') ?? 1) || 1;
    await sleep(1_000 * Math.min(60, seconds), undefined, { signal });
    return post(body, tries + 1);
  };
  return {
    ask: async (query, variables) => {
      const response = await post(JSON.stringify({ query, variables })).catch((cause) => {
        throw new ServerError(url, 'does not answer. Check the address, or leave --server out.', { cause });
      });
      const text = await response.text();
      const answer = answerShape.safeParse(parseJson(text));
      if (!answer.success) throw new ServerError(url, `answers ${response.status}: ${text.slice(0, 200)}`);
      return answer.data;
    },
    close: async () => {},
  };
}
