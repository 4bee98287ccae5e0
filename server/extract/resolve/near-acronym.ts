import { foldName } from '../names/fold.ts';
import { wordList } from '../names/word-list.ts';
import type { NearThing } from './near-thing.ts';

const LINKING = wordList('of,for,the,and,from,with,to,in,on,a,an,by');
const acronym = /^\p{Lu}{3,8}$/u;

/** What the first letters of the words spell, with the linking words and without; none of fewer than three words. */
function spelt(name: string): readonly string[] {
  const words = foldName(name).split(' ');
  const telling = words.filter((word) => !LINKING.has(word));
  if (telling.length < 3) return [];
  return [words, telling].map((all) => all.map((word) => word[0] ?? '').join(''));
}

const asAcronym = (name: string): string | null => (acronym.test(name) ? name.toLowerCase() : null);

/** A name in capitals, and one of the same kind whose words begin with these letters. */
export function nearAcronym(a: NearThing, b: NearThing): string | null {
  if (a.kind === 'Person' || a.kind !== b.kind) return null;
  for (const [short, long] of [
    [a.name, b.name],
    [b.name, a.name],
  ] as const) {
    const letters = asAcronym(short);
    if (letters !== null && spelt(long).includes(letters)) return `“${short}” is what the other’s first letters spell.`;
  }
  return null;
}

/** The keys that names share which `nearAcronym` finds near. */
export function keysOfAcronym({ name, kind }: NearThing): readonly string[] {
  if (kind === 'Person') return [];
  const letters = asAcronym(name);
  return (letters === null ? spelt(name) : [letters]).map((key) => `acronym ${key}`);
}
