import type { Sentence } from '../extraction.ts';
import type { Refuse } from '../refusal.ts';
import type { Token } from '../text/token.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import { type Piece, pieceAt, readPieces } from './pieces.ts';

/** A sentence with its pieces: `from` to `to`, exclusive. */
export type SceneSentence = Sentence & {
  readonly from: number;
  readonly to: number;
  /** Whether most of its words have capitals, so that capitals say nothing. */
  readonly titleCase: boolean;
};

/** A sentence's text in lower case, and its words. */
export type Wording = { readonly lower: string; readonly words: ReadonlySet<string> };

/** One article as the finders of names see it. */
export type Scene = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly sentences: readonly SceneSentence[];
  readonly index: LexiconIndex;
  /** Words that stand in lower case somewhere in running text. */
  readonly smallWords: ReadonlySet<string>;
  /** The wording of those sentences of which a cue has asked, by their numbers. */
  readonly wordings: Wording[];
  /** Takes what is refused; null where nobody asks. */
  readonly refuse: Refuse | null;
};

const long = /^\p{L}{4,}$/u;
const small = /^\p{Ll}/u;

/** Whether most long words of the pieces have capitals. */
function isTitleCase(pieces: readonly Piece[], from: number, to: number): boolean {
  let [capitals, words] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !piece.first || !long.test(piece.text)) continue;
    words += 1;
    if (!small.test(piece.text)) capitals += 1;
  }
  return words > 2 && capitals >= words * 0.7;
}

/** Sets the scene; linear in the length of the text. */
export function setScene(
  text: string,
  reading: { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] },
  index: LexiconIndex,
  refuse: Refuse | null = null,
): Scene {
  const pieces = readPieces(reading.tokens);
  const smallWords = new Set<string>();
  for (const piece of pieces) if (piece.text === piece.lower && piece.gap !== 'hyphen') smallWords.add(piece.lower);
  const sentences = reading.sentences.map((sentence): SceneSentence => {
    const from = pieceAt(pieces, sentence.start);
    const to = pieceAt(pieces, sentence.end);
    // A line that ends with a stop is a sentence, whatever names it is full of.
    const headline =
      sentence.kind === 'title' || sentence.kind === 'heading' || !/[.!?]/.test(pieces[to - 1]?.text ?? '');
    const { start, end, n, paragraph, kind, role } = sentence;
    const titleCase = headline && isTitleCase(pieces, from, to);
    return { start, end, n, paragraph, kind, role, from, to, titleCase };
  });
  return { text, pieces, sentences, index, smallWords, wordings: [], refuse };
}
