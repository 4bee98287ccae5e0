import type { ExtractedEntity, Sentence } from './extraction.ts';
import type { Refuse } from './refusal.ts';
import type { Token } from './text/token.ts';

/** What claims are looked for in: one article with its sentences, tokens (both in order of the text) and entities. */
export type Reading = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Tokens of the whole text; `tokensWithin(tokens, sentence)` gives those of one sentence. */
  readonly tokens: readonly Token[];
  readonly entities: readonly ExtractedEntity[];
  /** Takes what is refused; left out where nobody asks. */
  readonly refuse?: Refuse | undefined;
};
