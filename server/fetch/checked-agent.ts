import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { FetchError } from '../errors.ts';
import type { AllowList } from './allow-list.ts';
import { hostOf, refuseAddress, shownUrl, whyRefused } from './check-url.ts';

/** An address that a name has. */
export type Resolved = { readonly address: string; readonly family: number };

/** Finds all addresses of a name. */
export type Resolve = (name: string) => Promise<readonly Resolved[]>;

/** Names as the system knows them. */
export const SYSTEM_RESOLVE: Resolve = (name) => lookup(name, { all: true, verbatim: true });

const CONNECT_MS = 10_000;
const MOST_HEADER_BYTES = 32_768;

/**
 * Connections to the host of one URL, each to an address that was checked: the name is looked up once a connection, what
 * may not be asked is left out, and the connection goes to what is left, never to what a second look would give. The
 * caller destroys it.
 */
export function createCheckedAgent(url: URL, allow: AllowList, resolve: Resolve): Agent {
  const connect = buildConnector({ lookup: checkedLookup(url, allow, resolve), timeout: CONNECT_MS });
  return new Agent({
    maxHeaderSize: MOST_HEADER_BYTES,
    connect: (options, callback) => {
      connect(options, (error, socket) => {
        if (error !== null) return callback(error, null);
        // A literal address is never looked up, so that what is connected has the last word.
        const problem = problemOf(() => refuseAddress(url, socket.remoteAddress ?? '', allow));
        if (problem === null) return callback(null, socket);
        socket.destroy();
        callback(problem, null);
      });
    },
  });
}

function problemOf(check: () => void): Error | null {
  try {
    check();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function checkedLookup(url: URL, allow: AllowList, resolve: Resolve): LookupFunction {
  return (name, options, callback) => {
    passing(url, name, allow, resolve).then(
      ([first, ...others]) =>
        options.all === true ? callback(null, [first, ...others]) : callback(null, first.address, first.family),
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

async function passing(
  url: URL,
  name: string,
  allow: AllowList,
  resolve: Resolve,
): Promise<readonly [Resolved, ...Resolved[]]> {
  const found = await resolve(name);
  const [first, ...others] = found.filter(({ address }) => whyRefused(url, address, allow) === null);
  if (first !== undefined) return [first, ...others];
  for (const { address } of found) refuseAddress(url, address, allow);
  throw new FetchError(shownUrl(url), 'DNS', `${hostOf(url).host} has no address. Check how it is written.`);
}
