import type { VerbForm } from './claims/lemma.ts';
import { VERB_FORMS } from './claims/table.ts';
import { classesOf } from './claims/word-classes.ts';
import { type Beginning, beginnings } from './names/alias-trie.ts';
import type { KnownName, LexiconIndex } from './names/lexicon-index.ts';
import { plainNumber } from './scorer/features.ts';
import type { Vocabulary } from './scorer/template.ts';
import { FUNCTION_WORDS } from './text/function-words.ts';

/** What the steps ask of a word wherever it stands; a word has the same facts in every text that one reader reads. */
export type WordFacts = {
  /** Classes of words that claims are found by, as bits. */
  readonly classes: number;
  /** The known verb of which it is a form; null for other words. */
  readonly verb: VerbForm | null;
  /** Languages in Latin letters of which it is a small word, as bits. */
  readonly languages: number;
  /** The names of the lexicon that begin with it; null where none does. */
  readonly begins: Beginning<KnownName> | null;
  /** Whether somebody of the lexicon has it as a surname. */
  readonly surname: boolean;
  /** Its number for the scorer, as `plainNumber` tells; 0 without a scorer. */
  readonly scored: number;
};

/** The facts of a word in lower case, by this lexicon and this scorer's vocabulary. Of one word they are always the same. */
export function factsOf(lower: string, { trie, surnames }: LexiconIndex, vocabulary: Vocabulary | null): WordFacts {
  const verb = VERB_FORMS.get(lower) ?? null;
  return {
    classes: classesOf(lower),
    verb,
    languages: FUNCTION_WORDS.get(lower) ?? 0,
    begins: beginnings(trie, lower),
    surname: surnames.has(lower),
    scored: vocabulary === null ? 0 : plainNumber(vocabulary, lower, verb),
  };
}
