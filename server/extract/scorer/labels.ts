import { fits } from '../claims/signature.ts';
import { ENTITY_KINDS, type EntityKind, RELATION_TYPES, type RelationType, SYMMETRIC_TYPES } from '../extraction.ts';

/** What two names of a sentence may state together: a type, and whether the name that comes first is its subject. */
export type Label = { readonly type: RelationType; readonly forward: boolean };

/** All labels but "nothing", in the order in which weights are stored. A symmetric type has one, the others one for each direction. */
export const LABELS: readonly Label[] = RELATION_TYPES.flatMap((type) =>
  SYMMETRIC_TYPES.has(type)
    ? [{ type, forward: true }]
    : [
        { type, forward: true },
        { type, forward: false },
      ],
);

/** How a label is written in the file of weights: "USES>" where the first name is the subject, "USES<" where the second is. */
export const nameOfLabel = ({ type, forward }: Label): string => `${type}${forward ? '>' : '<'}`;

const labelNumbers: ReadonlyMap<RelationType, readonly [forward: number, backward: number]> = new Map(
  RELATION_TYPES.map((type) => {
    const forward = LABELS.findIndex((label) => label.type === type);
    return [type, [forward, SYMMETRIC_TYPES.has(type) ? forward : forward + 1]];
  }),
);

/** Index in LABELS of a claim's type and direction; of a symmetric type both directions have one. */
export const numberOfLabel = (type: RelationType, forward: boolean): number =>
  labelNumbers.get(type)?.[forward ? 0 : 1] ?? -1;

const kindNumbers: Readonly<Record<string, number>> = Object.fromEntries(ENTITY_KINDS.map((kind, at) => [kind, at]));

/** The number of a kind, below 8. */
export const numberOfKind = (kind: EntityKind): number => kindNumbers[kind] ?? 0;

const allowed = ENTITY_KINDS.map((first) =>
  ENTITY_KINDS.map((second) =>
    LABELS.flatMap(({ type, forward }, at) =>
      (forward ? fits(type, first, second) : fits(type, second, first)) ? [at] : [],
    ),
  ),
);

/** Indices in LABELS of what names of these kinds, in the order of the text, may state. */
export function labelsFor(first: EntityKind, second: EntityKind): readonly number[] {
  return allowed[numberOfKind(first)]?.[numberOfKind(second)] ?? [];
}
