import { classesOf } from './claims/word-classes.ts';
import { mayBeginName } from './names/alias-trie.ts';
import type { LexiconIndex } from './names/lexicon-index.ts';
import { FUNCTION_WORDS } from './text/function-words.ts';
import type { WordFacts } from './text/token.ts';

/** The facts of a word in lower case, by this lexicon. Of one word they are always the same. */
export function factsOf(lower: string, { trie, surnames }: LexiconIndex): WordFacts {
  return {
    classes: classesOf(lower),
    languages: FUNCTION_WORDS.get(lower) ?? 0,
    begins: mayBeginName(trie, lower),
    surname: surnames.has(lower),
  };
}
