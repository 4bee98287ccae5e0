import type { EntityKind } from '../extraction.ts';

/** What comparing needs of an entity. */
export type NearThing = {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Id of what it is a version of. */
  readonly family: string | null;
  /** Whether the lexicon has it: what it tells apart is apart. */
  readonly known: boolean;
};
