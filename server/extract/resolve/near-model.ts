import { foldName } from '../names/fold.ts';
import { VARIANT_WORDS, VERSION_VARIANT_WORDS } from '../names/model-words.ts';
import type { NearThing } from './near-thing.ts';

const activeSize = /^a\d+(?:\.\d+)?b$/;
const size = /^\d+(?:\.\d+)?b$/;

/** The words of a model's name; a version that follows a word at once is a word of its own. */
function wordsOf(name: string): readonly string[] {
  return foldName(name)
    .replace(/(?<=\p{L}{3})(?=\p{Nd})/gu, ' ')
    .split(' ');
}

const inOrder = (words: readonly string[]): string => [...words].sort().join(' ');

/** The name without its first word (a maker or a family), where the rest still tells which model it is. */
function withoutFirst(words: readonly string[]): string | null {
  const [first = '', ...rest] = words;
  if (VARIANT_WORDS.has(first) || VERSION_VARIANT_WORDS.has(first)) return null;
  const telling = rest.some((word) => /^\p{L}{3,}$/u.test(word)) && rest.some((word) => /\p{Nd}/u.test(word));
  return telling ? inOrder(rest) : null;
}

/** The name without its active size, where it has a size too. */
function withoutActive(words: readonly string[]): string | null {
  const rest = words.filter((word) => !activeSize.test(word));
  return rest.length < words.length && rest.some((word) => size.test(word)) ? inOrder(rest) : null;
}

const isModel = ({ kind }: NearThing): boolean => kind === 'Model' || kind === 'Product';

/** Two models' names of the same words in another order, or of which one lacks the first word or the active size. */
export function nearModel(a: NearThing, b: NearThing): string | null {
  if (!isModel(a) || a.kind !== b.kind) return null;
  const [one, other] = [wordsOf(a.name), wordsOf(b.name)];
  const [all, others] = [inOrder(one), inOrder(other)];
  if (all === others) return one.length > 1 ? 'The same words in another order.' : null;
  if (withoutFirst(one) === others || withoutFirst(other) === all) return 'The same name but for its first word.';
  if (withoutActive(one) === others || withoutActive(other) === all)
    return 'The same name, with and without active size.';
  return null;
}

/** The keys that names share which `nearModel` finds near. */
export function keysOfModel(thing: NearThing): readonly string[] {
  if (!isModel(thing)) return [];
  const words = wordsOf(thing.name);
  const all = [inOrder(words), withoutFirst(words), withoutActive(words)];
  return all.flatMap((key) => (key === null ? [] : [`words ${key}`]));
}
