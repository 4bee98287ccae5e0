import type { EntityKind } from './extraction.ts';

/** A name with conditions: `cased` matches only as spelt; `cues` are words of which the sentence (or the article's title) must hold one. */
export type LexiconAlias = {
  readonly name: string;
  readonly cased?: boolean | undefined;
  readonly cues?: readonly string[] | undefined;
};

/** One known entity. `seed/lexicon/README.md` says how to write one. */
export type LexiconEntry = {
  /** Slug, unique over its kind; with the kind it is the graph's id: `company:softbank`. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly LexiconAlias[];
  readonly description: string | null;
  /** Slug of the entity of the same kind that this is a version of. */
  readonly family: string | null;
};

/** All known entities, in a fixed order. */
export type Lexicon = { readonly entries: readonly LexiconEntry[] };
