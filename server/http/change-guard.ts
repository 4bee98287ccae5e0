import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { isLoopback } from './loopback.ts';

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Says why a request may change nothing; null when it may: the server is not read-only, and it bears the token, or it comes to a server for this machine
 * alone, from this machine, not through a proxy, and not from a page of another origin.
 */
export function createChangeGuard({
  host,
  token,
  readOnly,
}: Pick<Config, 'host' | 'token'> & Partial<Pick<Config, 'readOnly'>>) {
  return (request: IncomingMessage): string | null => {
    if (readOnly) return 'this server is read-only (MODELSCAPE_READ_ONLY)';
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) {
      return token !== null && equal(bearer, token) ? null : 'the token is not the one in MODELSCAPE_TOKEN';
    }
    const local = isLoopback(host) && isLoopback(request.socket.remoteAddress ?? '');
    if (!local || FORWARDED.some((name) => request.headers[name] !== undefined)) {
      return 'send the token of MODELSCAPE_TOKEN as "Authorization: Bearer …"';
    }
    return isSameOrigin(request) ? null : 'the request comes from a page of another origin';
  };
}

function isSameOrigin({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  return origin === undefined || origin === `http://${headers.host}` || origin === `https://${headers.host}`;
}

/** Compares in a time that tells nothing of where they differ. */
function equal(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
