import type { Method } from '../extract/extraction.ts';

/** The tiers that find names and claims, in the order of the steps. */
export const TIERS = ['names', 'tagger', 'resolve', 'claims', 'scorer'] as const;
export type Tier = (typeof TIERS)[number];

const OF_METHOD: Readonly<Partial<Record<Method, Tier>>> = {
  tagger: 'tagger',
  short: 'resolve',
  trigger: 'claims',
  scorer: 'scorer',
};

/** The tier that a method belongs to: names and patterns, unless a later step found it. */
export function tierOf(method: Method): Tier {
  return OF_METHOD[method] ?? 'names';
}
