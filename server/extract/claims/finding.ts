import type { Amount, PartialDate, RelationType, Stance } from '../extraction.ts';
import type { Bases } from './bases.ts';
import type { Ref } from './unit.ts';

/** A claim as a rule found it in one sentence; `from` and `to` are the outermost units that it rests on, both inside. */
export type Finding = {
  readonly type: RelationType;
  readonly subject: Ref;
  readonly object: Ref | null;
  readonly rule: string;
  /** Index of the unit that states it. */
  readonly trigger: number;
  readonly from: number;
  readonly to: number;
  readonly stance?: Stance | undefined;
  /** For what a noun phrase states: the verb that governs it, null for none. Unset where the trigger is the verb. */
  readonly governor?: number | null | undefined;
  readonly role?: string | undefined;
  readonly ended?: boolean | undefined;
  readonly date?: PartialDate | undefined;
  /** The sum belongs to several claims together and so to none of them. */
  readonly shared?: boolean | undefined;
  /** A sum told apart from its claim: that sum, how firmly the claim is stated, and whether by a sentence before. */
  readonly taken?: { readonly stance: Stance; readonly amount: Amount; readonly before: boolean } | undefined;
};

/** What rules may look at beside the sentence: the firm that the article is about, and the last one that raised money. */
export type Context = {
  readonly focus: Ref | null;
  readonly recipient: Ref | null;
  /** The model and the product that the text spoke of before the sentence. */
  readonly model: Ref | null;
  /** The models that it spoke of first: one, or a list of several. */
  readonly models: readonly Ref[];
  readonly product: Ref | null;
  /** Whose name each name of the article goes on from. */
  readonly bases: () => Bases;
  /** The test of the article, where it names just one. */
  readonly test: Ref | null;
};
