import type { EntityKind, Span } from '../extraction.ts';
import { CONFIDENCE } from './confidence.ts';
import { kindAfter } from './context.ts';
import { foldName } from './fold.ts';
import { KIND_ENDINGS, LONG_FORM_ENDINGS } from './kind-words.ts';
import { isShortForm, mostWords, startOfLongForm } from './long-form.ts';
import { type Candidate, type Named, newThing } from './named.ts';
import { isNoName } from './not-names.ts';
import type { Piece } from './pieces.ts';
import { refuseName } from './refuse-name.ts';
import type { Scene, SceneSentence } from './scene.ts';

const pluralForm = /\p{Lu}s$/u;
const bodyOf = /^(\p{Lu}\p{L}+) (?:of|for) /u;

/** A name and its short form, as the text defines them; `named` is null when neither is an entity, so that the short form names none. */
export type Definition = {
  readonly long: Span;
  readonly short: Span;
  readonly named: Named | null;
  readonly sentence: number;
};

type Pair = { readonly long: Span; readonly short: Span; readonly after: number };

const quotes = /^["“”'‘’]$/u;
const inside = 12;

/** Where the bracket that opens at piece `open` closes; -1 when not within a few words. */
function closing(pieces: readonly Piece[], open: number, end: number): number {
  for (let at = open + 1; at < Math.min(end, open + inside); at += 1) if (pieces[at]?.text === ')') return at;
  return -1;
}

/** Start of the run of at most `most` words before piece `end` that no sign breaks. */
function startOfWords(pieces: readonly Piece[], end: number, start: number, most: number): number {
  let at = end;
  for (let count = 0; at > start && count < most; ) {
    const piece = pieces[at - 1];
    if (piece === undefined || (!/^[\p{L}\p{N}&.]/u.test(piece.text) && !quotes.test(piece.text))) break;
    if (piece.first && piece.gap !== 'hyphen') count += 1;
    at -= 1;
  }
  return at;
}

/** "Long Form (LF)" or "Long Form ("LF")": the pair at the bracket, or null. */
function longThenShort(scene: Scene, sentence: SceneSentence, open: number, close: number): Pair | null {
  const { pieces, text } = scene;
  let [from, to] = [open + 1, close];
  if (quotes.test(pieces[from]?.text ?? '') && quotes.test(pieces[to - 1]?.text ?? '')) [from, to] = [from + 1, to - 1];
  for (let at = from + 1; at < to; at += 1) if (/^[,;]$/.test(pieces[at]?.text ?? '')) to = at;
  const short = { start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 };
  const surface = text.slice(short.start, short.end);
  if (from >= to || !isShortForm(surface)) return null;
  const first = startOfWords(pieces, open, sentence.from, mostWords(surface));
  const last = pieces[open - 1];
  if (first >= open || last === undefined) return null;
  const begin = pieces[first]?.start ?? 0;
  const before = text.slice(begin, last.end);
  // A plural short form stands for a plural long form: "LLMs", "SSMs".
  const bare = pluralForm.test(surface) ? surface.slice(0, -1) : surface;
  const at = startOfLongForm(bare, before);
  if (at < 0) {
    refuseName(scene, { from, to, reason: 'long form', would: null, rule: 'definition', detail: before });
    return null;
  }
  const long = { start: begin + at, end: last.end };
  return long.end - long.start > surface.length ? { long, short, after: close + 1 } : null;
}

/** "LF (Long Form)": the pair at the bracket, or null. */
function shortThenLong(scene: Scene, open: number, close: number): Pair | null {
  const { pieces, text } = scene;
  const before = pieces[open - 1];
  if (before === undefined || !before.last) return null;
  let from = open - 1;
  while (from > 0 && pieces[from]?.first === false) from -= 1;
  const short = { start: pieces[from]?.start ?? 0, end: before.end };
  const long = { start: pieces[open + 1]?.start ?? 0, end: pieces[close - 1]?.end ?? 0 };
  const [surface, spelt] = [text.slice(short.start, short.end), text.slice(long.start, long.end)];
  if (!isShortForm(surface) || surface !== surface.toUpperCase() || !spelt.includes(' ')) return null;
  return startOfLongForm(surface, spelt) === 0 ? { long, short, after: close + 1 } : null;
}

/** The kind that the last word of a long form, or the noun after its bracket, says. */
function kindOfLongForm(scene: Scene, pair: Pair, sentence: SceneSentence): EntityKind | null {
  const long = scene.text.slice(pair.long.start, pair.long.end);
  const last =
    long
      .split(/[^\p{L}]/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  const kind = LONG_FORM_ENDINGS.get(last) ?? LONG_FORM_ENDINGS.get(last.replace(/s$/, ''));
  const body = bodyOf.exec(long)?.[1]?.toLowerCase() ?? '';
  if (KIND_ENDINGS.get(body) === 'Organization') return 'Organization';
  return kind ?? kindAfter(scene.pieces, pair.after, sentence.to);
}

/** The known names by their ends; no two overlap. */
type Ends = ReadonlyMap<number, Candidate>;

/** The known name that is just the span. */
function nameAt(known: Ends, { start, end }: Span): Candidate | undefined {
  const name = known.get(end);
  return name?.start === start ? name : undefined;
}

/** The one thing that known names say the pair is: the long form's, else the short form's where its kind fits. */
function knownOf(scene: Scene, pair: Pair, known: Ends, kind: EntityKind | null): Named | null {
  const long = nameAt(known, pair.long)?.senses[0]?.named;
  if (long !== undefined) return long;
  const short = nameAt(known, pair.short)?.senses.find((sense) => sense.named.kind === kind)?.named;
  if (short?.entry == null) return null;
  // The same head words, told apart by spelling only ("Mixture of Expert"), are the known thing.
  const stem = (name: string): string =>
    foldName(name)
      .split(' ')
      .map((word) => word.slice(0, 5))
      .join(' ');
  const spelt = stem(scene.text.slice(pair.long.start, pair.long.end));
  return [short.name, ...short.entry.aliases.map((alias) => alias.name)].some((name) => stem(name) === spelt)
    ? short
    : null;
}

/** The known name that ends where the long form does and begins before it, of which the short form is one too. */
function knownLongForm(scene: Scene, { long, short }: Pair, ends: Ends): Span {
  const known = ends.get(long.end);
  if (known === undefined || known.start >= long.start) return long;
  const surface = scene.text.slice(short.start, short.end);
  const fits = known.senses.some(
    ({ named }) =>
      named.entry?.aliases.some(({ name }) => name === surface) === true ||
      startOfLongForm(surface, scene.text.slice(known.start, known.end)) === 0,
  );
  return fits ? { start: known.start, end: known.end } : long;
}

/** All definitions of short forms in running text, both ways round, in order. `known` are the names found so far. Linear. */
export function findDefinitions(scene: Scene, known: readonly Candidate[]): readonly Definition[] {
  const definitions: Definition[] = [];
  if (!scene.pieces.some(({ text }) => text === '(')) return definitions;
  const ends: Ends = new Map(known.map((candidate) => [candidate.end, candidate]));
  for (const sentence of scene.sentences) {
    if (sentence.role !== 'body') continue;
    for (let open = sentence.from + 1; open < sentence.to; open += 1) {
      if (scene.pieces[open]?.text !== '(') continue;
      const close = closing(scene.pieces, open, sentence.to);
      if (close < 0) continue;
      const read = longThenShort(scene, sentence, open, close) ?? shortThenLong(scene, open, close);
      if (read === null) continue;
      const pair = { ...read, long: knownLongForm(scene, read, ends) };
      const short = scene.text.slice(pair.short.start, pair.short.end);
      const long = scene.text.slice(pair.long.start, pair.long.end);
      const kind =
        isNoName(short.toLowerCase()) || isNoName(long.toLowerCase()) ? null : kindOfLongForm(scene, pair, sentence);
      const found = knownOf(scene, pair, ends, kind);
      const named = found ?? (kind === null ? null : newThing(long, kind, (id) => scene.index.byId.has(id)));
      if (named === null) {
        const { start, end } = pair.short;
        scene.refuse?.({
          start,
          end,
          reason: 'kind unsaid',
          would: null,
          tier: 'names',
          rule: 'definition',
          detail: long,
        });
      }
      definitions.push({ long: pair.long, short: pair.short, named, sentence: sentence.n });
    }
  }
  return definitions;
}

/** The spans of the definitions as candidates. */
export function candidatesOf(definitions: readonly Definition[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { long, short, named, sentence } of definitions) {
    if (named === null) continue;
    const senses = [{ named, score: 5 }];
    const confidence = named.entry === null ? CONFIDENCE.acronym : CONFIDENCE.acronymOfKnown;
    for (const { start, end } of [long, short])
      found.push({ start, end, sentence, senses, method: 'acronym', rule: 'defined in the text', confidence });
  }
  return found;
}
