import type { VerbForm } from './claims/lemma.ts';
import { VERB_FORMS } from './claims/table.ts';
import { classesOf } from './claims/word-classes.ts';
import { type Beginning, beginnings, longestName } from './names/alias-trie.ts';
import { isCoinage } from './names/coinages.ts';
import type { KnownName, LexiconIndex } from './names/lexicon-index.ts';
import { bordersIn, type Piece } from './names/pieces.ts';
import { plainNumber } from './scorer/features.ts';
import type { Vocabulary } from './scorer/template.ts';
import { FUNCTION_WORDS } from './text/function-words.ts';

/** What the steps ask of a word wherever it stands. A word, as written, has the same facts in every text that one reader reads. */
export type WordFacts = {
  /** Classes of words that claims are found by, as bits. */
  readonly classes: number;
  /** The known verb of which it is a form; null for other words. */
  readonly verb: VerbForm | null;
  /** Languages in Latin letters of which it is a small word, as bits. */
  readonly languages: number;
  /** The names of the lexicon that begin with it; null where none does. */
  readonly begins: Beginning<KnownName> | null;
  /** The places in it where letters go over into digits. */
  readonly borders: readonly number[];
  /** Whether it looks made up as a name, and the lexicon has it as none. */
  readonly coined: boolean;
  /** Whether somebody of the lexicon has it as a surname. */
  readonly surname: boolean;
  /** Its number for the scorer, as `plainNumber` tells; 0 without a scorer. */
  readonly scored: number;
};

const ONE = { from: 0, end: 1 };

/** The word as the only piece of a text. */
function onePiece(text: string, lower: string): readonly Piece[] {
  return [{ start: 0, end: text.length, text, lower, gap: 'blank', first: true, last: true, facts: null }];
}

/** The facts of a word by this lexicon and this scorer's vocabulary; `lower` is the word as it is compared. Of one word they are always the same. */
export function factsOf(
  text: string,
  lower: string,
  { trie, surnames }: LexiconIndex,
  vocabulary: Vocabulary | null,
): WordFacts {
  const verb = VERB_FORMS.get(lower) ?? null;
  return {
    classes: classesOf(lower),
    verb,
    languages: FUNCTION_WORDS.get(lower) ?? 0,
    begins: beginnings(trie, lower),
    borders: bordersIn({ text, lower }),
    coined: isCoinage(text) && longestName(trie, onePiece(text, lower), ONE, () => true) === null,
    surname: surnames.has(lower),
    scored: vocabulary === null ? 0 : plainNumber(vocabulary, lower, verb),
  };
}
