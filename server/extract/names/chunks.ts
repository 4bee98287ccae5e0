import type { Span } from '../extraction.ts';
import { SENTENCE_STARTERS } from '../text/abbreviations.ts';
import { KIND_ENDINGS, KIND_NOUNS } from './kind-words.ts';
import { isNoName, PLACES_AND_TIMES } from './not-names.ts';
import type { Piece } from './pieces.ts';
import { ROLE_WORDS } from './roles.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** A run of capitalised words that nothing known covers: what may be a name. */
export type Chunk = {
  readonly from: number;
  readonly to: number;
  readonly sentence: SceneSentence;
};

const nameWord =
  /^(?!(?:I|We|You|They|He|She|It|That|There|What|Who)['’])(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})[\p{L}\p{M}\p{N}'’]*$/u;
const digits = /^\p{Nd}/u;
/** "Acme 70B" is one name. */
const size = /^\d+(?:\.\d+)?[BT]$/;
const connector = /^(?:of|for|de|la|van|von|der|al|bin|&)$/;
const longest = 8;

function startsSentence(sentence: SceneSentence, pieces: readonly Piece[], from: number): boolean {
  return from === sentence.from || /^[“"‘':—–(*]$/u.test(pieces[from - 1]?.text ?? '');
}

/** Whether the word at the head of a chunk has its capital from its place only, or is a word of trades and places. */
function isWeakHead(scene: Scene, sentence: SceneSentence, at: number): boolean {
  const word = scene.pieces[at];
  if (word === undefined) return true;
  const { lower } = word;
  if (SENTENCE_STARTERS.has(lower) || isNoName(lower) || ROLE_WORDS.has(lower)) return true;
  const plain = /^\p{Lu}\p{Ll}*$/u.test(word.text);
  return (
    plain && startsSentence(sentence, scene.pieces, at) && (scene.smallWords.has(lower) || /(?:ing|ly|ed)$/.test(lower))
  );
}

/** Whether the full stop at piece `at` joins "Acme" to "ai". */
function isDomain(pieces: readonly Piece[], at: number): boolean {
  const [stop, top] = [pieces[at], pieces[at + 1]];
  return stop?.gap === 'none' && top?.gap === 'none' && /^(?:ai|io|com|org|net|co|dev)$/.test(top.lower);
}

/** End of the run of name words at `from`. */
function endOfRun(pieces: readonly Piece[], from: number, end: number, isFree: (at: number) => boolean): number {
  let to = from;
  while (to < end && to - from < longest && isFree(to)) {
    const piece = pieces[to];
    if (piece === undefined || (to > from && piece.gap === 'none' && piece.first && piece.text !== '.')) break;
    const next = pieces[to + 1];
    const links =
      to > from &&
      connector.test(piece.text) &&
      to + 1 < end &&
      next?.gap === 'blank' &&
      isFree(to + 1) &&
      nameWord.test(next.text);
    const partOfToken =
      to > from && digits.test(piece.text) && (!piece.first || piece.gap === 'hyphen' || size.test(piece.text));
    const domain = to > from && piece.text === '.' && isDomain(pieces, to) && isFree(to + 1);
    if (!nameWord.test(piece.text) && !links && !partOfToken && !domain) break;
    to += domain ? 2 : 1;
  }
  return to;
}

/** A chunk without weak words at its ends; null where nothing is left. */
function trim(scene: Scene, chunk: Chunk): Chunk | null {
  let { from, to } = chunk;
  const { pieces } = scene;
  while (from < to && (isWeakHead(scene, chunk.sentence, from) || connector.test(pieces[from]?.text ?? ''))) from += 1;
  while (to > from && connector.test(pieces[to - 1]?.text ?? '')) to -= 1;
  while (to > from && PLACES_AND_TIMES.has(pieces[to - 1]?.lower ?? '') && pieces[to - 2]?.text !== 'of') to -= 1;
  // "Collaborative Robotics" at the head of a sentence: what is left alone would be no name.
  const alone = to === from + 1 && from > chunk.from && KIND_ENDINGS.has(pieces[from]?.lower ?? '');
  if (alone && !SENTENCE_STARTERS.has(pieces[from - 1]?.lower ?? '') && !isNoName(pieces[from - 1]?.lower ?? ''))
    from -= 1;
  // "Acme AI models" are models of Acme.
  if (to > from + 1 && pieces[to - 1]?.text === 'AI' && KIND_NOUNS.has((pieces[to]?.lower ?? '').replace(/s$/, '')))
    to -= 1;
  if (from === to) return null;
  const lower = scene.text.slice(pieces[from]?.start, pieces[to - 1]?.end).toLowerCase();
  return isNoName(lower) || lower.length < 2 || (/^\p{Lu}$/u.test(pieces[from]?.text ?? '') && to === from + 1)
    ? null
    : { ...chunk, from, to };
}

/** The chunks of all sentences that are read for new names; `taken` spans are in order and in none of them. Linear. */
export function findChunks(scene: Scene, taken: readonly Span[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const { pieces } = scene;
  let next = 0;
  for (const sentence of scene.sentences) {
    const readable =
      sentence.role === 'body' && sentence.kind !== 'heading' && sentence.kind !== 'table' && !sentence.titleCase;
    if (!readable) continue;
    const isFree = (at: number): boolean => {
      const { start = 0, end = 0 } = pieces[at] ?? {};
      while (next > 0 && (taken[next - 1]?.end ?? 0) > start) next -= 1;
      while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
    };
    let at = sentence.from;
    while (at < sentence.to) {
      const begins = pieces[at]?.first === true && nameWord.test(pieces[at]?.text ?? '') && isFree(at);
      const to = begins ? endOfRun(pieces, at, sentence.to, isFree) : at + 1;
      const chunk = begins ? trim(scene, { from: at, to, sentence }) : null;
      if (chunk !== null) chunks.push(chunk);
      at = Math.max(to, at + 1);
    }
  }
  return chunks;
}
