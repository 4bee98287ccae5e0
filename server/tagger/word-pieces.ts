/** Numbers of the pieces of a word in the vocabulary, in order; the unknown piece where it has none. */
export type ToPieces = (word: string) => readonly number[];

/** Pieces that every vocabulary has, by number. */
export const UNKNOWN = 100;
export const BEGIN = 101;
export const END = 102;

/** What is longer than this, in letters, is unknown whole. */
const LONGEST = 100;
const mostKept = 50_000;

const lines = /[\t\n\r]/g;
const dropped = /[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu;
const ideograph =
  /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/gu;
const accents = /\p{Mn}/gu;
const sign = /([\p{P}$+<=>^`|~])/gu;

/** Small letters one by one, so that a sigma at the end of a word is like any other. */
function lower(text: string): string {
  let out = '';
  for (const letter of text) out += letter.toLowerCase();
  return out;
}

/** The parts of a text that have pieces of their own: words, ideographs and signs, without accents and capitals. */
function partsOf(text: string): readonly string[] {
  const clean = text.replace(lines, ' ').replace(dropped, '').replace(ideograph, ' $& ');
  const bare = lower(clean.normalize('NFD').replace(accents, ''));
  return bare.replace(sign, ' $1 ').split(/\s/u).filter(Boolean);
}

/** The longest pieces from the left that the vocabulary has (Schuster and Nakajima, 2012). */
function piecesOf(part: string, numbers: ReadonlyMap<string, number>): readonly number[] {
  const letters = [...part];
  if (letters.length > LONGEST) return [UNKNOWN];
  const pieces: number[] = [];
  for (let start = 0; start < letters.length; ) {
    let end = letters.length;
    let piece: number | undefined;
    for (; end > start; end -= 1) {
      piece = numbers.get((start > 0 ? '##' : '') + letters.slice(start, end).join(''));
      if (piece !== undefined) break;
    }
    if (piece === undefined) return [UNKNOWN];
    pieces.push(piece);
    start = end;
  }
  return pieces;
}

/**
 * Parts words into the pieces of an uncased BERT vocabulary, as its Python tokenizer does. `vocabulary` has one piece a
 * line, in order of their numbers. What was parted is kept for the next time, some ten thousand words of it.
 */
export function createWordPieces(vocabulary: string): ToPieces {
  const numbers = new Map(vocabulary.split('\n').map((piece, number) => [piece, number]));
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const pieces = partsOf(word).flatMap((part) => piecesOf(part, numbers));
    if (known.size >= mostKept) known.clear();
    if (word.length <= LONGEST) known.set(word, pieces);
    return pieces;
  };
}
