import type { EntityKind, RelationType, Stance } from '../api/operations.generated.ts';
import { toFirstDay } from '../words/days.ts';
import type { Drawing, DrawnRelation } from './drawing.ts';

/** A span of days such as 2025-03-14, both included; null is open. */
export type Period = { readonly from: string | null; readonly to: string | null };

/** Whose statements count: only those of some publishers, or all but theirs. UNKNOWN stands for a publisher that isn't known. */
export type Publishers = { readonly keep: 'only' | 'without'; readonly names: ReadonlySet<string> };

/** Two days, the earlier first, whose pictures are compared. */
export type Comparison = { readonly before: string; readonly after: string };

/** What a relation must be like to be seen. */
export type Narrowing = {
  /** When it must have been stated; null for ever. */
  readonly period: Period | null;
  /** What is compared: only what is stated by the later day is seen. It takes the place of a period. */
  readonly compared: Comparison | null;
  /** Whether a period or comparison hides what has no date. */
  readonly undatedHidden: boolean;
  /** In whole per cent; 0 lets all pass. */
  readonly leastConfidence: number;
  readonly publishers: Publishers | null;
  /** Whether entities are hidden that are left without any relation. */
  readonly aloneHidden: boolean;
};

/** All that hides something. */
export type Filters = Narrowing & {
  readonly kinds: ReadonlySet<EntityKind>;
  readonly types: ReadonlySet<RelationType>;
  readonly stances: ReadonlySet<Stance>;
};

/** What of the picture is to be seen, by id. */
export type Visible = { readonly entities: ReadonlySet<string>; readonly relations: ReadonlySet<string> };

export const NO_NARROWING: Narrowing = {
  period: null,
  compared: null,
  undatedHidden: false,
  leastConfidence: 0,
  publishers: null,
  aloneHidden: false,
};

export const NO_FILTERS: Filters = { ...NO_NARROWING, kinds: new Set(), types: new Set(), stances: new Set() };

/** Stands for the publisher of articles that name none. */
export const UNKNOWN = '';

type Statement = { readonly day: string | null; readonly publisher: string };

/** What of a picture passes filters. A relation is seen only when both ends are. */
export function toVisible(base: Drawing, filters: Filters): Visible {
  const shown = [...base.entities.values()].filter(({ kind }) => !filters.kinds.has(kind)).map(({ id }) => id);
  const entities = new Set(shown);
  const relations = [...base.relations.values()].filter(
    (relation) => entities.has(relation.source.id) && entities.has(relation.target.id) && passes(relation, filters),
  );
  const ends = new Set(relations.flatMap(({ source, target }) => [source.id, target.id]));
  return {
    entities: filters.aloneHidden ? new Set(shown.filter((id) => ends.has(id))) : entities,
    relations: new Set(relations.map(({ id }) => id)),
  };
}

/** The days on which a relation is stated, and by whom, as far as known. */
export function statementsOf({ firstSeen, statements }: DrawnRelation): readonly Statement[] {
  const told = statements.map(({ date, publisher }) => ({
    day: date === null ? null : toFirstDay(date),
    publisher: publisher ?? UNKNOWN,
  }));
  return told.length > 0 ? told : [{ day: firstSeen === null ? null : toFirstDay(firstSeen), publisher: UNKNOWN }];
}

/** Whether no article that states the relation has a date. */
export function isUndated(relation: DrawnRelation): boolean {
  return relation.firstSeen === null && statementsOf(relation).every(({ day }) => day === null);
}

/** When a relation must have been stated to be seen; null for ever. */
export function periodOf({ period, compared }: Narrowing): Period | null {
  return compared === null ? period : { from: null, to: compared.after };
}

/** Whether a day lies in a period. */
export function isWithin(day: string, { from, to }: Period): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

/** Whether statements of this publisher count. */
export function counts(publisher: string, { keep, names }: Publishers): boolean {
  return names.has(publisher) === (keep === 'only');
}

/** Least confidence in whole per cent as the share of which the API asks; null for none. */
export function toShare(leastConfidence: number): number | null {
  return leastConfidence === 0 ? null : (leastConfidence - 0.5) / 100;
}

function passes(relation: DrawnRelation, filters: Filters): boolean {
  const { types, stances, leastConfidence } = filters;
  if (types.has(relation.type) || stances.has(relation.stance)) return false;
  if (Math.round(relation.confidence * 100) < leastConfidence) return false;
  return isStated(relation, filters);
}

/** Whether a publisher that counts states it in the period. What only undated articles state has no place in time. */
function isStated(relation: DrawnRelation, filters: Filters): boolean {
  const { publishers, undatedHidden } = filters;
  const period = periodOf(filters);
  if (period === null && publishers === null) return true;
  const told = statementsOf(relation).filter(({ publisher }) => publishers === null || counts(publisher, publishers));
  if (period === null) return told.length > 0;
  const days = told.flatMap(({ day }) => day ?? []);
  if (publishers === null && relation.firstSeen !== null) days.push(toFirstDay(relation.firstSeen));
  return days.length === 0 ? told.length > 0 && !undatedHidden : days.some((day) => isWithin(day, period));
}
