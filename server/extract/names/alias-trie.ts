import { foldRadicals } from '../text/radicals.ts';
import { readTokens } from '../text/token.ts';
import { type Piece, readPieces } from './pieces.ts';

/** A name to look for: `cased` matches only as spelt, hyphens and blanks apart. */
export type TrieName<V> = {
  readonly name: string;
  readonly cased: boolean;
  /** Whether the name with an "s" after it is the name too: "transformers", "TPUs". */
  readonly plural: boolean;
  /** Whether words with only a first capital need it in the text too: "Scale AI" is not in "to scale AI". */
  readonly proper: boolean;
  readonly value: V;
};

/** `capitals` are the numbers of the words that have only a first capital, where the name is proper. */
type Ending<V> = TrieName<V> & { readonly spelling: string; readonly capitals: readonly number[] };
/** Most nodes are the end of one name, so that neither map nor list is made before it is needed. */
type Node<V> = { next: Map<string, Node<V>> | null; endings: Ending<V>[] | null };

/** Names by their pieces; built once, then only read. `first` are the nodes of their first words; `heads` tells of most words at once that no name begins with them. */
export type AliasTrie<V> = { readonly first: ReadonlyMap<string, Node<V>>; readonly heads: Uint8Array };

/** The place of a word among `size` (a power of two): by its first two signs, its last one and its length. */
function headOf(lower: string, length: number, size: number): number {
  const ends = lower.charCodeAt(0) * 31 + lower.charCodeAt(length - 1);
  return (ends * 31 + lower.charCodeAt(1) * 7 + length) & (size - 1);
}

/** A table eight times as large as the words that it holds, or more. */
function headsOf(words: ReadonlyMap<string, unknown>): Uint8Array {
  const heads = new Uint8Array(2 ** Math.ceil(Math.log2(words.size * 8 + 8)));
  for (const lower of words.keys()) heads[headOf(lower, lower.length, heads.length)] = 1;
  return heads;
}

/** Pieces `from` to `to` (exclusive) that are a name, with what the name may stand for in the order they were given. */
export type Match<V> = { readonly from: number; readonly to: number; readonly names: readonly TrieName<V>[] };

const none: readonly never[] = [];

const plain = /^[\x21-\x7e]*$/;

/** A word as it shows: NFKC, look-alike radicals as ideographs, no hidden characters. */
const shown = (text: string): string => foldRadicals(text.normalize('NFKC')).replace(/\p{Cf}/gu, '');

/** How pieces are spelt, with one sign for hyphen and blank. */
export function spell(pieces: readonly Piece[], from: number, to: number): string {
  let spelling = '';
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const text = plain.test(piece.text) ? piece.text : shown(piece.text);
    spelling += at > from && piece.gap !== 'none' ? ` ${text}` : text;
  }
  return spelling;
}

const properWord = /^\p{Lu}[\p{Ll}\p{M}'’]*$/u;
const smallWord = /^\p{Ll}/u;

function capitalsOf(spelling: string): readonly number[] {
  const capitals: number[] = [];
  for (const [at, word] of spelling.split(' ').entries()) if (properWord.test(word)) capitals.push(at);
  return capitals;
}

function add<V>(first: Map<string, Node<V>>, lowers: readonly string[], ending: Ending<V>): void {
  let node: Node<V> | null = null;
  for (const lower of lowers) {
    let nodes: Map<string, Node<V>> = first;
    if (node !== null) {
      node.next ??= new Map();
      nodes = node.next;
    }
    node = nodes.get(lower) ?? null;
    if (node !== null) continue;
    node = { next: null, endings: null };
    nodes.set(lower, node);
  }
  if (node === null) return;
  if (node.endings === null) node.endings = [ending];
  else node.endings.push(ending);
}

/** Builds the trie; linear in the length of the names. A name such as "DeepSeek-V3" is also found as "DeepSeekV3". */
export function createTrie<V>(names: readonly TrieName<V>[]): AliasTrie<V> {
  const first = new Map<string, Node<V>>();
  for (const name of names) {
    const pieces = readPieces(readTokens(name.name));
    const lowers = pieces.map((piece) => piece.lower);
    const spelling = spell(pieces, 0, pieces.length);
    const { cased, plural, proper, value } = name;
    const capitals = proper && !cased ? capitalsOf(spelling) : none;
    const ending: Ending<V> = { name: name.name, cased, plural, proper, value, spelling, capitals };
    add(first, lowers, ending);
    if (name.cased || lowers.length < 3) continue;
    const letter = lowers.findIndex((lower, at) => at > 0 && /^[a-z]$/.test(lower) && pieces[at + 1]?.gap === 'none');
    if (letter < 1) continue;
    const fused = `${lowers[letter - 1]}${lowers[letter]}`;
    add(first, [...lowers.slice(0, letter - 1), fused, ...lowers.slice(letter + 1)], ending);
  }
  return { first, heads: headsOf(first) };
}

/** Whether no word has lost the capital that the name gives it. */
function keepsCapitals(capitals: readonly number[], spelling: string): boolean {
  let [word, start] = [0, 0];
  for (const at of capitals) {
    for (; word < at && start >= 0; word += 1) start = spelling.indexOf(' ', start) + 1 || -1;
    if (start >= 0 && smallWord.test(spelling.charAt(start))) return false;
  }
  return true;
}

/** The names among `endings` that pieces `from`–`to` spell. */
function spelt<V>(
  endings: readonly Ending<V>[],
  pieces: readonly Piece[],
  from: number,
  to: number,
): readonly TrieName<V>[] {
  if (!endings.some((ending) => ending.cased || ending.capitals.length > 0)) return endings;
  const spelling = spell(pieces, from, to);
  return endings.filter((ending) =>
    ending.cased ? ending.spelling === spelling : keepsCapitals(ending.capitals, spelling),
  );
}

/** A full stop or apostrophe belongs to a name only where nothing stands before it. */
const breaks = ({ gap, text }: Piece): boolean => gap === 'blank' && text.length === 1 && /^[.'’+#]$/u.test(text);

/** Whether the word, or what it is the plural of, may be among the first words; tells of most at once that it isn't. */
function mayBegin({ heads }: AliasTrie<unknown>, lower: string): boolean {
  const { length } = lower;
  if (heads[headOf(lower, length, heads.length)] === 1) return true;
  return length > 3 && lower.endsWith('s') && heads[headOf(lower, length - 1, heads.length)] === 1;
}

/** Names of the trie that end before piece `to`, the last piece as a plural or as it is. */
type Stop<V> = { readonly to: number; readonly endings: readonly Ending<V>[]; readonly plural: boolean };

/** Where names that begin at a piece may end, shortest first. */
export type Stops<V> = readonly Stop<V>[];

/** No name begins here. */
export const noStops: readonly never[] = [];

/** Where names go on after their first word, and the names that are that word alone, or, as a `plural`, what it is the plural of. */
export type Beginning<V> = {
  readonly next: ReadonlyMap<string, Node<V>> | null;
  readonly endings: readonly Ending<V>[] | null;
  readonly plural: boolean;
};

/** The names that begin with a word in lower case; null where none does. */
export function beginnings<V>({ first }: AliasTrie<V>, lower: string): Beginning<V> | null {
  const node = first.get(lower);
  if (node !== undefined) return { next: node.next, endings: node.endings, plural: false };
  if (lower.length < 4 || !lower.endsWith('s')) return null;
  const endings = first.get(lower.slice(0, -1))?.endings ?? null;
  return endings === null ? null : { next: null, endings, plural: true };
}

/** Where names that begin at piece `from` may end, none of them after `end`; mostly nowhere. Time is bounded by the longest name. */
export function stopsOf<V>(trie: AliasTrie<V>, pieces: readonly Piece[], from: number, end: number): Stops<V> {
  const lower = pieces[from]?.lower ?? '';
  const beginning = mayBegin(trie, lower) ? beginnings(trie, lower) : null;
  return beginning === null ? noStops : stopsAfter(beginning, pieces, from, end);
}

/** As `stopsOf`, where it is known which names begin with the word at `from`. */
export function stopsAfter<V>(
  { next, endings, plural }: Beginning<V>,
  pieces: readonly Piece[],
  from: number,
  end: number,
): Stops<V> {
  if (from >= end) return noStops;
  const stops: Stop<V>[] = [];
  if (endings !== null) stops.push({ to: from + 1, endings, plural });
  let nodes = next;
  for (let at = from + 1; at < end && nodes !== null; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || breaks(piece)) break;
    const { lower } = piece;
    const node: Node<V> | undefined = nodes.get(lower);
    const last = node === undefined && lower.length > 3 && lower.endsWith('s');
    const found = (last ? nodes.get(lower.slice(0, -1)) : node)?.endings ?? null;
    nodes = node?.next ?? null;
    if (found !== null) stops.push({ to: at + 1, endings: found, plural: last });
  }
  return stops.length === 0 ? noStops : stops;
}

function speltAt<V>(pieces: readonly Piece[], from: number, { to, endings, plural }: Stop<V>): readonly TrieName<V>[] {
  const last = pieces[to - 1];
  if (!plural || last === undefined) return spelt(endings, pieces, from, to);
  const text = pieces.slice(from, to - 1).concat({ ...last, text: last.text.slice(0, -1) });
  return spelt(endings, text, 0, text.length).filter((name) => name.plural);
}

/** Whether a name may stand at pieces `from` to `to`. */
type Accept<V> = (name: TrieName<V>, from: number, to: number) => boolean;

/** The longest name that begins at piece `from` and ends at one of the stops, among those that `accept` takes; null when there is none. */
export function longestOf<V>(
  stops: Stops<V>,
  pieces: readonly Piece[],
  from: number,
  accept: Accept<V>,
): Match<V> | null {
  for (let at = stops.length - 1; at >= 0; at -= 1) {
    const stop = stops[at];
    const names = stop === undefined ? none : acceptedAt(pieces, from, stop, accept);
    if (stop !== undefined && names.length > 0) return { from, to: stop.to, names };
  }
  return null;
}

function acceptedAt<V>(
  pieces: readonly Piece[],
  from: number,
  stop: Stop<V>,
  accept: Accept<V>,
): readonly TrieName<V>[] {
  const all = speltAt(pieces, from, stop);
  return all.length === 0 ? all : all.filter((name) => accept(name, from, stop.to));
}

/** The longest name that begins at piece `from` and ends by `end`, among those that `accept` takes; null when there is none. Time is bounded by the longest name. */
export function longestName<V>(
  trie: AliasTrie<V>,
  pieces: readonly Piece[],
  { from, end }: { readonly from: number; readonly end: number },
  accept: Accept<V>,
): Match<V> | null {
  const stops = stopsOf(trie, pieces, from, end);
  return stops.length === 0 ? null : longestOf(stops, pieces, from, accept);
}
