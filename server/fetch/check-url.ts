import ipaddr from 'ipaddr.js';
import { FetchError } from '../errors.ts';
import { notPublic } from './address.ts';
import { type AllowList, WEB_PORTS } from './allow-list.ts';

const LONGEST = 2_000;

/**
 * Reads an address that is to be fetched: http or https, no user or password, ports 80 and 443 and those allowed, no
 * address of this machine or a private network however it is written. Names are looked up later. Throws FetchError:
 * BAD_URL, SCHEME, CREDENTIALS, PORT, ADDRESS.
 */
export function checkUrl(text: string, allow: AllowList): URL {
  if (text.length > LONGEST || !URL.canParse(text)) {
    const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
    throw new FetchError(shown, 'BAD_URL', 'this is no address. Give one such as https://example.com/news.');
  }
  const url = new URL(text);
  const refuse = (reason: string, why: string) => new FetchError(shownUrl(url), reason, why);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refuse('SCHEME', `only http and https are fetched, not ${url.protocol.slice(0, -1)}.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw refuse(
      'CREDENTIALS',
      'addresses with a user or password are not fetched. Leave out what stands before the @.',
    );
  }
  // A closing dot means the same host, but not to those who compare names and certificates.
  url.hostname = url.hostname.replace(/\.+$/, '');
  url.hash = '';
  const { host, port } = hostOf(url);
  if (allow.host(host, port)) return url;
  if (!WEB_PORTS.has(port) && !allow.port(port)) {
    const why = `only ports 80 and 443 are asked. To allow it, set MODELSCAPE_FETCH_ALLOW to ${url.hostname}:${port}.`;
    throw refuse('PORT', why);
  }
  if (ipaddr.isValid(host)) refuseAddress(url, host, allow);
  return url;
}

/** Host without brackets, and port, as a connection takes them. */
export function hostOf({ hostname, port, protocol }: URL): { readonly host: string; readonly port: number } {
  const standard = protocol === 'https:' ? 443 : 80;
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? standard : Number(port) };
}

/** Throws FetchError ADDRESS for an IP address that may not be asked, whoever named it. */
export function refuseAddress(url: URL, address: string, allow: AllowList): void {
  const why = whyRefused(url, address, allow);
  if (why !== null) throw new FetchError(shownUrl(url), 'ADDRESS', why);
}

/** Why an address that the URL's host has may not be asked; null where it may. */
export function whyRefused(url: URL, address: string, allow: AllowList): string | null {
  const { host, port } = hostOf(url);
  if (allow.host(host, port) || allow.address(address, port)) return null;
  const why = notPublic(address);
  const mend = `To allow it, set MODELSCAPE_FETCH_ALLOW to ${url.host}.`;
  if (why !== null) return `${host === address ? address : `${host} is at ${address}, which`} ${why}. ${mend}`;
  return WEB_PORTS.has(port) ? null : `port ${port} of ${address} is not asked. ${mend}`;
}

/** An address without user and password, to be shown. */
export function shownUrl(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
