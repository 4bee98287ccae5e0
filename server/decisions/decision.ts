import type { EntityKind } from '../extract/extraction.ts';

/** What a person may decide. */
export const DECISION_TYPES = ['same', 'different', 'rename', 'retype', 'hide', 'alias', 'accept', 'reject'] as const;
export type DecisionType = (typeof DECISION_TYPES)[number];

/** An entity as a decision keeps it: by the id and with the name that it had then. */
export type Named = { readonly id: string; readonly kind: EntityKind; readonly name: string };

/** What was decided. Ids are those that entities had before the decision took effect. */
export type Verdict =
  /** `entity` is `other` under another name, and `other` is what both are called. */
  | { readonly type: 'same'; readonly entity: Named; readonly other: Named }
  | { readonly type: 'different'; readonly entity: Named; readonly other: Named }
  | { readonly type: 'rename'; readonly entity: Named; readonly name: string }
  /** `entity` is of another kind, and is known as `other` from then on. */
  | { readonly type: 'retype'; readonly entity: Named; readonly other: Named }
  | { readonly type: 'hide'; readonly entity: Named }
  | { readonly type: 'alias'; readonly entity: Named; readonly name: string }
  /** `statement` stands for the claim wherever the sentence `name` makes it, `entity` and `other` are its ends. */
  | {
      readonly type: 'accept' | 'reject';
      readonly statement: string;
      readonly name: string;
      readonly entity: Named | null;
      readonly other: Named | null;
    };

/** A decision in force. They are numbered in the order in which they were made, from 1. */
export type Decision = { readonly n: number } & Verdict;

/** Ids of entities, and statements, of which it may change how an article is read. */
export function touchedBy(verdict: Verdict): readonly string[] {
  switch (verdict.type) {
    case 'accept':
    case 'reject':
      return [verdict.statement];
    case 'different':
      return [];
    default:
      return [verdict.entity.id];
  }
}
