import type { EntityKind } from '../extraction.ts';
import type { RefusalReason } from '../refusal.ts';
import { SENTENCE_STARTERS } from '../text/abbreviations.ts';
import { COMPANY_ENDINGS, KIND_ENDINGS, KIND_NOUNS } from './kind-words.ts';
import type { Candidate } from './named.ts';
import { isNoName, PLACES_AND_TIMES } from './not-names.ts';
import type { Piece } from './pieces.ts';
import { refuseName } from './refuse-name.ts';
import { ROLE_WORDS } from './roles.ts';
import { beginsSized, endOfRun, isNameWord, type Taken } from './runs.ts';
import type { Scene, SceneSentence } from './scene.ts';

const plainWord = /^\p{Lu}\p{Ll}*$/u;
const oneCapital = /^\p{Lu}$/u;

/** A run of capitalised words that nothing known covers: what may be a name. */
export type Chunk = {
  readonly from: number;
  readonly to: number;
  readonly sentence: SceneSentence;
  /** Kinds of things that the sentence names already. */
  readonly kinds: ReadonlySet<EntityKind>;
};

const lowerAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

const connector = /^(?:and|of|for|de|du|da|di|del|des|la|van|von|der|al|bin|&)$/;

function startsSentence(sentence: SceneSentence, pieces: readonly Piece[], from: number): boolean {
  return from === sentence.from || /^[“"‘':—–(*]$/u.test(pieces[from - 1]?.text ?? '');
}

/** Whether the word at the head of a chunk has its capital from its place only, or is a word of trades and places. */
export function isWeakHead(scene: Scene, sentence: SceneSentence, at: number): boolean {
  const word = scene.pieces[at];
  if (word === undefined) return true;
  const { lower } = word;
  if (isNoName(lower) || SENTENCE_STARTERS.has(lower) || ROLE_WORDS.has(lower)) return true;
  const plain = plainWord.test(word.text);
  return (
    plain && startsSentence(sentence, scene.pieces, at) && (scene.smallWords.has(lower) || /(?:ing|ly|ed)$/.test(lower))
  );
}

/** "Type One Ventures": where a name begins of which only the company word would be left; `to` when it is a word alone. */
function startOfCompany({ pieces }: Scene, { from, to, sentence }: Chunk): number {
  let at = to - 1;
  while (at > from && !ROLE_WORDS.has(lowerAt(pieces, at - 1)) && !KIND_NOUNS.has(lowerAt(pieces, at - 1))) at -= 1;
  const heads = startsSentence(sentence, pieces, at) || lowerAt(pieces, at) === 'the';
  if (at < to - 1 && SENTENCE_STARTERS.has(lowerAt(pieces, at)) && heads) at += 1;
  if (at === to - 1) return to;
  return to - at === 2 && isNoName(lowerAt(pieces, at)) ? to : at;
}

const time =
  /^(?:[hq]\d|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\p{L}+day|christmas|easter|earth|mars|west|east|u?s)$/u;

const isPlace = (lower: string): boolean => PLACES_AND_TIMES.has(lower) && !time.test(lower);

/** A chunk without weak words at its ends; null where nothing is left. */
function trim(scene: Scene, chunk: Chunk): Chunk | null {
  let { from, to } = chunk;
  const { pieces } = scene;
  const sized = beginsSized(pieces, from, to);
  // "Leeds Machine Institute" is a body's whole name.
  const body = (at: number): boolean => KIND_ENDINGS.get(lowerAt(pieces, at)) === 'Organization';
  const placed = to - from > 1 && (body(to - 1) || (body(from + 1) && /^(?:of|for)$/.test(lowerAt(pieces, from + 2))));
  while (
    !sized &&
    !(placed && isPlace(lowerAt(pieces, from))) &&
    from < to &&
    (isWeakHead(scene, chunk.sentence, from) || !isNameWord(pieces[from]?.text ?? ''))
  )
    from += 1;
  while (to > from && connector.test(pieces[to - 1]?.text ?? '')) to -= 1;
  while (to > from && PLACES_AND_TIMES.has(pieces[to - 1]?.lower ?? '') && pieces[to - 2]?.text !== 'of') to -= 1;
  if (to === from + 1 && from > chunk.from && COMPANY_ENDINGS.has(pieces[from]?.lower ?? ''))
    from = startOfCompany(scene, { ...chunk, to });
  // "Collaborative Robotics" at the head of a sentence: what is left alone would be no name.
  const alone = to === from + 1 && from > chunk.from && KIND_ENDINGS.has(pieces[from]?.lower ?? '');
  if (alone && !SENTENCE_STARTERS.has(pieces[from - 1]?.lower ?? '') && !isNoName(pieces[from - 1]?.lower ?? ''))
    from -= 1;
  // "Acme AI models" are models of Acme.
  if (to > from + 1 && pieces[to - 1]?.text === 'AI' && KIND_NOUNS.has((pieces[to]?.lower ?? '').replace(/s$/, '')))
    to -= 1;
  // "Leeds-based" speaks of a place.
  const place =
    pieces[to]?.gap === 'hyphen' && /^(?:based|born|headquartered|listed|area)$/.test(pieces[to]?.lower ?? '');
  if (from === to || place) return null;
  const lower = scene.text.slice(pieces[from]?.start, pieces[to - 1]?.end).toLowerCase();
  return isNoName(lower) || lower.length < 2 || (oneCapital.test(pieces[from]?.text ?? '') && to === from + 1)
    ? null
    : { ...chunk, from, to };
}

const none: ReadonlySet<EntityKind> = new Set();

/** The kinds of what is named already, by number of the sentence. */
function kindsBySentence(taken: readonly Candidate[]): ReadonlyMap<number, ReadonlySet<EntityKind>> {
  const kinds = new Map<number, Set<EntityKind>>();
  for (const { sentence, senses } of taken) {
    const some = kinds.get(sentence) ?? new Set<EntityKind>();
    for (const { named } of senses) some.add(named.kind);
    kinds.set(sentence, some);
  }
  return kinds;
}

/** Which pieces the spans cover; they are in order and don't overlap. */
function coverOf(pieces: readonly Piece[], spans: readonly Candidate[]): Taken {
  const covered = new Uint8Array(pieces.length);
  let at = 0;
  for (const { start, end } of spans) {
    while (at < pieces.length && (pieces[at]?.end ?? 0) <= start) at += 1;
    for (let here = at; here < pieces.length && (pieces[here]?.start ?? 0) < end; here += 1) covered[here] = 1;
  }
  return covered;
}

/** Why nothing is left of a run of capitalised words. */
function reasonOf(scene: Scene, sentence: SceneSentence, from: number, to: number): RefusalReason {
  const lowers = scene.pieces.slice(from, to).map(({ lower }) => lower);
  if (lowers.some((lower) => PLACES_AND_TIMES.has(lower)) || scene.pieces[to]?.gap === 'hyphen') return 'place';
  return lowers.some(isNoName) || !startsSentence(sentence, scene.pieces, from) ? 'not a name' : 'first word';
}

/** Tells who asks that nothing is left of a run; words that begin sentences are left out. */
function refuseRun(scene: Scene, sentence: SceneSentence, from: number, to: number): void {
  if (scene.refuse === null || (to === from + 1 && SENTENCE_STARTERS.has(lowerAt(scene.pieces, from)))) return;
  refuseName(scene, { from, to, reason: reasonOf(scene, sentence, from, to), would: null, rule: 'capitals' });
}

/** Words in scripts without capitals, so that nobody can tell where a name in them begins. */
const otherScript =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;

/** Whether the chunk may be but half of a name of which the other half is in another script. */
function isHalf({ pieces }: Scene, { from, to, sentence }: Chunk): boolean {
  const before = from > sentence.from ? (pieces[from - 1]?.text ?? '') : '';
  const after = to < sentence.to ? (pieces[to]?.text ?? '') : '';
  return otherScript.test(before) || otherScript.test(after);
}

/** The chunks of all sentences that are read for new names; `taken` spans are in order and in none of them. Linear. */
export function findChunks(scene: Scene, taken: readonly Candidate[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const { pieces } = scene;
  const kinds = kindsBySentence(taken);
  const covered = coverOf(pieces, taken);
  for (const sentence of scene.sentences) {
    const readable =
      sentence.role === 'body' && sentence.kind !== 'heading' && sentence.kind !== 'table' && !sentence.titleCase;
    if (sentence.titleCase && sentence.role === 'body')
      refuseName(scene, { ...sentence, reason: 'title case', would: null, rule: 'capitals' });
    if (!readable) continue;
    let at = sentence.from;
    while (at < sentence.to) {
      const starts = covered[at] === 0 && pieces[at]?.first === true;
      const begins = starts && (isNameWord(pieces[at]?.text ?? '') || beginsSized(pieces, at, sentence.to));
      const to = begins ? endOfRun(pieces, at, sentence.to, covered) : at + 1;
      const chunk = begins ? trim(scene, { from: at, to, sentence, kinds: kinds.get(sentence.n) ?? none }) : null;
      if (chunk !== null && isHalf(scene, chunk))
        refuseName(scene, { ...chunk, reason: 'nothing around it', would: null, rule: 'capitals' });
      else if (chunk !== null) chunks.push(chunk);
      else if (begins) refuseRun(scene, sentence, at, to);
      at = Math.max(to, at + 1);
    }
  }
  return chunks;
}
