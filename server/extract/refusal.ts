import type { EntityKind, RelationType, Span } from './extraction.ts';

/** Why something that looked like a name is none, as the steps that read names come upon it. */
export const NAME_REASONS = [
  'no cue',
  'plain word',
  'first of two',
  'cut out',
  'half a word',
  'tail of a company',
  'inside a longer name',
  'overlap',
  'another version',
  'long form',
  'kind unsaid',
  'defined otherwise',
  'other sense',
  'nothing around it',
  'first word',
  'not a name',
  'place',
  'rest of a name',
  'surname',
  'bare version',
  'goes on',
  'title case',
] as const;

/** Why what looked like a claim is none. */
export const CLAIM_REASONS = [
  'no subject',
  'no object',
  'no ends',
  'kinds',
  'clause border',
  'list',
  'same thing',
  'only a pronoun',
  'past of the buyer',
  'hearsay',
  'scorer',
  'joined',
] as const;

export type RefusalReason = (typeof NAME_REASONS)[number] | (typeof CLAIM_REASONS)[number];

/** What looked like a name or a claim, and is none. */
export type Refusal = Span & {
  readonly reason: RefusalReason;
  /** What it would have been; null where nothing said of which kind. */
  readonly would: EntityKind | RelationType | null;
  /** The step that refused it. */
  readonly tier: 'names' | 'resolve' | 'claims';
  /** The alias, rule or trigger that would have made it. */
  readonly rule: string;
  /** What the reason needs to be understood: the cues, the longer name, the scores. */
  readonly detail: string;
};

/** Takes what is refused while an article is read. Each step calls it at the place where it decides, so that it can't differ from what was done. */
export type Refuse = (refusal: Refusal) => void;
