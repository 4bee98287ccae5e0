import type { EntityKind } from '../api/operations.generated.ts';
import { KINDS } from '../words/kinds.ts';
import { readWords } from './address-words.ts';
import type { PairPeriod } from './together.ts';

/** The part of a view that says what is paired. */
type Paired = { readonly pairKinds: readonly EntityKind[]; readonly pairPeriod: PairPeriod };

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Writes it into an address; techniques of all time are not written. */
export function writePairs(parts: URLSearchParams, { pairKinds, pairPeriod: { since, until } }: Paired): void {
  const kinds = pairKinds.map((kind) => kind.toLowerCase()).join('.');
  if (kinds !== 'technique') parts.set('pairs', kinds);
  if (since !== null) parts.set('pairs-since', since);
  if (until !== null) parts.set('pairs-until', until);
}

/** Reads it from an address; what can't be read is named and left out. */
export function readPairs(parts: URLSearchParams, problems: string[]): Paired {
  const words = readWords(parts.get('pairs'), KINDS, problems);
  const kinds = KINDS.filter((kind) => words.includes(kind));
  const readDay = (name: string): string | null => {
    const day = parts.get(name);
    if (day === null || DAY.test(day)) return day;
    problems.push(`the date “${day.slice(0, 30)}”`);
    return null;
  };
  return {
    pairKinds: kinds.length > 0 ? kinds : ['TECHNIQUE'],
    pairPeriod: { since: readDay('pairs-since'), until: readDay('pairs-until') },
  };
}
