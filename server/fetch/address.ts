import ipaddr from 'ipaddr.js';

/** The part of IPv6 from which addresses of the public internet are given out (RFC 4291, 2.4). */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by its number, but answered by the machine's own cloud: keys and metadata of Azure. */
const CLOUD = '168.63.129.16';

const WORDS: Readonly<Record<string, string>> = {
  unspecified: 'stands for this machine',
  loopback: 'is this machine itself',
  private: 'is of a private network',
  uniqueLocal: 'is of a private network',
  linkLocal: 'is of the local link, where clouds keep keys and metadata',
  carrierGradeNat: "is within a provider's network",
  multicast: 'stands for many machines',
  broadcast: 'stands for many machines',
  ipv4Mapped: 'hides an IPv4 address in an IPv6 address',
  rfc6145: 'hides an IPv4 address in an IPv6 address',
  rfc6052: 'hides an IPv4 address in an IPv6 address',
  '6to4': 'hides an IPv4 address in an IPv6 address',
  teredo: 'hides an IPv4 address in an IPv6 address',
};

/**
 * Why an IP address is none of the public internet, as the end of a sentence that begins with it; null when it is one.
 * What is no IP address isn't public.
 */
export function notPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'is no IP address';
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== 'unicast') return WORDS[range] ?? 'is kept for special uses';
  if (parsed.kind() === 'ipv4') return parsed.toString() === CLOUD ? 'is that of cloud metadata' : null;
  return parsed.match(GLOBAL) ? null : 'is outside of the public internet';
}
