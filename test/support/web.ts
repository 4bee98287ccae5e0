import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on loopback, made by a test. */
export type Web = {
  /** `http://127.0.0.1:PORT`, without a closing slash. */
  readonly url: string;
  readonly port: number;
  /** Requests so far, oldest first. */
  readonly requests: readonly IncomingMessage[];
  /** Answers all later requests. */
  answer(listener: RequestListener): void;
  close(): Promise<void>;
};

/** Opens a site on a loopback address. The caller closes it. */
export async function openWeb(listener: RequestListener, host = '127.0.0.1'): Promise<Web> {
  const requests: IncomingMessage[] = [];
  let current = listener;
  const server = createServer({ insecureHTTPParser: false }, (request, response) => {
    requests.push(request);
    current(request, response);
  });
  const { port } = await listen(server, host);
  return {
    url: `http://${host}:${port}`,
    port,
    requests,
    answer: (next) => {
      current = next;
    },
    close: () => closeServer(server),
  };
}

async function listen(server: Server, host: string): Promise<AddressInfo> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return server.address() as AddressInfo;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
