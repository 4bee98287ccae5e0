import type { RelationType, Stance } from '../../extraction.ts';

/** How a verb must stand: `participle` after its noun or a form of "be" ("built on"), `active` with its subject before it, `any` either (passive needs "by"). */
export type VerbUse = 'any' | 'active' | 'participle';

/** A verb that states a claim. Lists are words parted by blanks. */
export type VerbTrigger = {
  readonly type: RelationType;
  /** Lemmas, each form of which triggers. */
  readonly verbs: string;
  /** Words that must follow in this order, with a few plain words between: "stake in". */
  readonly after?: string;
  /** Prepositions that may lead to the object besides the last word of `after`. */
  readonly via?: string;
  readonly use?: VerbUse;
  /** The grammatical subject is the claim's object: "X owns Y" is PART_OF from Y to X. */
  readonly swap?: true;
  /** The claim joins the name between verb and `after` with the one beyond, and this end is the one between; `alone`: with the verb's subject. */
  readonly between?: 'subject' | 'object' | 'alone';
  readonly stance?: Stance;
  readonly ended?: true;
  /** A past form tells that it is over. */
  readonly past?: 'ended';
  /** Role for WORKS_AT: "heads" makes a head. */
  readonly role?: string;
};

/** An event noun that states a claim: "X's acquisition of Y", "a partnership between X and Y". */
export type NounTrigger = {
  readonly type: RelationType;
  readonly nouns: string;
  /** Prepositions before the object. */
  readonly of: string;
  /** Prepositions before the subject; "'s" and the verb's subject count too. */
  readonly by: string;
  /** Owner and object are one: "Y's acquisition by X". */
  readonly swap?: true;
  readonly stance?: Stance;
};

/** A noun that tells how its bearer is tied to another: "X, a subsidiary of Y", "Y subsidiary X", "X is the maker of Y". */
export type KinTrigger = {
  readonly type: RelationType;
  readonly nouns: string;
  /** Prepositions before the other end. */
  readonly of: string;
  /** The bearer is the claim's object. */
  readonly swap?: true;
  /** Where no other end is named, the thing or firm that the text speaks of is meant. */
  readonly understood?: true;
  readonly ended?: true;
};

/** All triggers of a type or a family of types. */
export type Triggers = {
  readonly verbs?: readonly VerbTrigger[];
  readonly nouns?: readonly NounTrigger[];
  readonly kin?: readonly KinTrigger[];
};
