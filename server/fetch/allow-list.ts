import ipaddr from 'ipaddr.js';

/** What may be fetched beside the public internet's pages on ports 80 and 443. */
export type AllowList = {
  /** Whether this host, by name or as a literal address, may be asked on this port, wherever its name leads. */
  host(name: string, port: number): boolean;
  /** Whether this address may be asked on this port. */
  address(address: string, port: number): boolean;
  /** Whether some host or network may be asked on this port: what its name leads to is to be seen. */
  port(port: number): boolean;
};

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];
type Entry = { readonly name: string | null; readonly range: Range | null; readonly port: number | 'any' | null };

/** Ports of http and https, which need no mention. */
export const WEB_PORTS: ReadonlySet<number> = new Set([80, 443]);

/**
 * Reads MODELSCAPE_FETCH_ALLOW: hosts (`wiki.example`), addresses and networks (`10.1.0.0/16`, `fd00::/8`), parted by
 * commas, each with a port (`wiki.example:8080`, `[fd00::/8]:8080`) or with `:*` for every port; without one, 80 and 443.
 * Null for an entry that is none of these.
 */
export function readAllowList(text: string): AllowList | null {
  const entries = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readEntry);
  const good = entries.filter((entry) => entry !== null);
  return good.length === entries.length ? allowListOf(good) : null;
}

/** Nothing beside the public internet. */
export const ALLOW_NOTHING: AllowList = allowListOf([]);

function allowListOf(entries: readonly Entry[]): AllowList {
  const address = (text: string, port: number) =>
    ipaddr.isValid(text) &&
    entries.some(({ range, port: allowed }) => range !== null && isIn(text, range) && passes(port, allowed));
  return {
    host: (name, port) =>
      address(name, port) || entries.some((entry) => entry.name === name && passes(port, entry.port)),
    address,
    port: (port) => entries.some((entry) => passes(port, entry.port)),
  };
}

function passes(port: number, allowed: Entry['port']): boolean {
  return allowed === null ? WEB_PORTS.has(port) : allowed === 'any' || allowed === port;
}

function isIn(text: string, [network, bits]: Range): boolean {
  const address = ipaddr.process(text);
  return address.kind() === network.kind() && address.match([network, bits]);
}

/** A host in brackets or without colons, and its port; or an IPv6 address or network alone. */
const ENTRY = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\*|\d{1,5}))?$/;

function readEntry(text: string): Entry | null {
  const [, bracketed, plain, port] = ENTRY.exec(text) ?? [];
  const host = bracketed ?? plain ?? text;
  const number = port === undefined ? null : port === '*' ? 'any' : Number(port);
  if (typeof number === 'number' && (number < 1 || number > 65_535)) return null;
  const range = readRange(host);
  if (range !== null) return { name: null, range, port: number };
  const name = plain === undefined ? null : readName(plain);
  return name === null ? null : { name, range: null, port: number };
}

function readRange(text: string): Range | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** A name as addresses write it; null for all that a URL would read as something else. */
function readName(text: string): string | null {
  if (/[/@?#\\%]/.test(text) || !URL.canParse(`http://${text}/`)) return null;
  const name = new URL(`http://${text}/`).hostname.replace(/\.$/, '');
  return /^[\w-]+(?:\.[\w-]+)*$/.test(name) && !ipaddr.isValid(name) ? name : null;
}
