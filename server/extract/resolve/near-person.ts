import { foldName } from '../names/fold.ts';
import type { NearThing } from './near-thing.ts';

type PersonName = { readonly first: string; readonly middle: string; readonly last: string };

function partsOf(thing: NearThing): PersonName | null {
  if (thing.kind !== 'Person') return null;
  const words = foldName(thing.name).split(' ');
  if (words.length > 1 && /^(?:jr|sr|phd)$/.test(words.at(-1) ?? '')) words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined || last.length < 2) return null;
  return { first, middle: words.slice(1, -1).join(' '), last };
}

/** Whether one middle name says no more than the other: none, or its initials. */
function fits(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  const initials = (name: string): string => name.replace(/(\S)\S*/gu, '$1');
  return (a === initials(a) || b === initials(b)) && initials(a) === initials(b);
}

const shortest = 3;

/** Two persons of one surname whose first names are one, one the other's initial, or one the other's beginning. */
export function nearPerson(a: NearThing, b: NearThing): string | null {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === null || other === null || one.last !== other.last || !fits(one.middle, other.middle)) return null;
  if (one.first === other.first) return 'The same person’s name, with and without a middle name.';
  const [short, long] = one.first.length < other.first.length ? [one.first, other.first] : [other.first, one.first];
  if (!long.startsWith(short)) return null;
  if (short.length === 1) return 'The same surname, with a first name and with its initial.';
  return short.length < shortest ? null : 'The same surname, with a first name and with the beginning of it.';
}

/** The keys that names share which `nearPerson` finds near. */
export function keysOfPerson(thing: NearThing): readonly string[] {
  const parts = partsOf(thing);
  return parts === null ? [] : [`person ${parts.last} ${parts.first[0] ?? ''}`];
}
