import { foldName } from '../names/fold.ts';
import { wordList } from '../names/word-list.ts';
import type { NearThing } from './near-thing.ts';

const shortest = 5;
const long = 12;

/** How many letters names of this length may differ by. */
const allowed = (length: number): number => (length >= long ? 2 : 1);

/** Beginnings that turn a word into another one. */
const TURNING = wordList('un,in,im,ir,non,a,re,de,co,bi,pre,post,sub,mis,dis,multi');

/**
 * Edit distance with neighbours swapped as one edit (optimal string alignment), as long as it is at most `most`; beyond,
 * any number above it. Damerau, "A technique for computer detection and correction of spelling errors" (1964).
 */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

/** Whether a word is written in capitals mostly: one letter more or less makes another acronym. */
function isAcronym(word: string): boolean {
  const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
  return capitals * 2 > word.replace(/[^\p{L}]/gu, '').length;
}

/** The words in which two names of equally many words differ. */
function differing(a: string, b: string): readonly (readonly [string, string])[] | null {
  const [one, other] = [a.split(/[\s\p{Pd}/]+/u), b.split(/[\s\p{Pd}/]+/u)];
  if (one.length !== other.length) return null;
  return one.flatMap((word, at) => {
    const next = other[at] ?? '';
    return foldName(word) === foldName(next) ? [] : [[word, next] as const];
  });
}

/** How many letters two words may differ by to be one word, misspelt or inflected; 0 where they are two. */
function mostApart(a: string, b: string): number {
  const [one, other] = [foldName(a), foldName(b)];
  if (/\p{Nd}/u.test(one + other) || isAcronym(a) || isAcronym(b)) return 0;
  const [short, longer] = one.length < other.length ? [one, other] : [other, one];
  if (one[0] !== other[0] || short.length < 4) return 0;
  if (longer.endsWith(short) && TURNING.has(longer.slice(0, longer.length - short.length))) return 0;
  if (longer.startsWith(short)) return 2;
  return short.length < 6 ? 0 : short.length < 8 ? 1 : 2;
}

/** The halves of a name that stay as they are where all that differs lies in the other: for names up to `length`. */
function halves(key: string, length: number): readonly [string, string] {
  const half = Math.floor(length / 2);
  return [key.slice(0, half), key.slice(key.length - (length - half - 1))];
}

/** Names of at least five letters that differ in one letter, or from twelve letters on in two, within one half of the name. Numbers must be equal. */
export function nearSpelling(a: NearThing, b: NearThing): string | null {
  const [one, other] = [foldName(a.name), foldName(b.name)];
  const length = Math.max(one.length, other.length);
  const most = allowed(length);
  if (Math.min(one.length, other.length) < shortest || Math.abs(one.length - other.length) > most) return null;
  const [[head, tail], [otherHead, otherTail]] = [halves(one, length), halves(other, length)];
  if (head !== otherHead && tail !== otherTail) return null;
  const words = differing(a.name, b.name);
  const [pair] = words ?? [];
  if (pair === undefined || words?.length !== 1) return null;
  const apart = distance(one, other, most);
  if (apart === 0 || apart > Math.min(most, mostApart(...pair))) return null;
  return apart === 1 ? 'One letter apart.' : 'Two letters apart.';
}

/** The keys that names share which `nearSpelling` finds near: a half, with the length of the longer name. */
export function keysOfSpelling({ name }: NearThing): readonly string[] {
  const key = foldName(name);
  if (key.length < shortest) return [];
  return [0, 1, 2].flatMap((more) => {
    const length = key.length + more;
    if (more > allowed(length)) return [];
    const [head, tail] = halves(key, length);
    return [`head ${length} ${head}`, `tail ${length} ${tail}`];
  });
}
