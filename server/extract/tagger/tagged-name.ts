import type { TaggedKind, TaggerSentence } from './tagger-input.ts';

/** Words `from` to `to` (exclusive) of a sentence that are a name, and how sure the tagger is of it, 0 to 1. */
export type TaggedName = {
  readonly from: number;
  readonly to: number;
  readonly kind: TaggedKind;
  readonly sure: number;
};

/** Finds names in a sentence, in order, none overlapping. Pure; linear in the words. */
export type TagSentence = (sentence: TaggerSentence) => readonly TaggedName[];

/** The names that a tagger found in an article beforehand, by number of sentence; in order, none overlapping. */
export type TaggedNames = ReadonlyMap<number, readonly TaggedName[]>;
