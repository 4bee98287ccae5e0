import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import { ConfigError, SetupError } from '../errors.ts';
import { isLoopback } from '../http/loopback.ts';
import { retryWhile } from '../neo4j/retry-while.ts';
import { portTaken } from '../setup/preflight.mjs';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The port that everybody comes in by. */
export type FrontDoor = {
  /** Where a browser on this machine finds it, with a closing slash. */
  readonly url: string;
  /** Answers by this handler from now on; until then every answer is 503. */
  open(handler: Handler): void;
  /** Takes nothing new, gives what is under way two seconds, then cuts it. */
  close(): Promise<void>;
};

const GRACE_MS = 2_000;

/**
 * Takes the port before anything slow begins, so that a taken one is told at once. Slow and silent clients are cut.
 * Throws SetupError for a port that is taken or not allowed, ConfigError for an address that this machine hasn't.
 */
export async function openFrontDoor({ port, host }: Pick<Config, 'port' | 'host'>): Promise<FrontDoor> {
  let handler: Handler = answerStarting;
  const server = createServer((request, response) => handler(request, response));
  server.requestTimeout = 60_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 5_000;
  server.maxHeadersCount = 100;
  server.maxConnections = 500;
  const bare = host.replace(/^\[|\]$/g, '');
  await retryWhile(isTaken, () => listen(server, port, bare)).catch((error) => {
    throw explain(error, port, host);
  });
  const address = server.address();
  const taken = address && typeof address === 'object' ? address.port : port;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    });
  const open = (next: Handler) => {
    handler = next;
  };
  return { url: urlOf(bare, taken), open, close };
}

/** Throws ConfigError where others could reach the server and no token guards changes. */
export function refuseOpenDoor({
  host,
  token,
  readOnly = false,
}: Pick<Config, 'host' | 'token'> & Partial<Pick<Config, 'readOnly'>>): void {
  if (token !== null || readOnly || isLoopback(host)) return;
  throw new ConfigError('HOST', host, 'others can reach this address, so set MODELSCAPE_TOKEN too');
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function urlOf(host: string, port: number): string {
  const near = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}/`;
}

function answerStarting(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '2', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ status: 'unavailable', reason: 'Modelscape is starting' }));
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const another = 'give another port: PORT=4001, or `serve --port 4001`';
  if (error.code === 'EADDRINUSE') {
    const { what, mend } = portTaken(port, host);
    return new SetupError(what, mend);
  }
  if (error.code === 'EACCES') return new SetupError(`Port ${port} may not be opened by this user.`, `So ${another}.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new ConfigError('HOST', host, 'this machine has no such address');
  }
  return error;
}
