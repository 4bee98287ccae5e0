import { z } from 'zod';
import { type ClaimType, RELATION_TYPES } from '../extract/extraction.ts';
import { groupBy } from './group.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';
import { periodOf, type TimeUnit } from './time-unit.ts';
import { type Family, familiesParameter } from './variants.ts';

/** Articles, and claims by type, most often first. */
export type TimelineCounts = {
  readonly articleCount: number;
  readonly claimCount: number;
  readonly claimsByType: readonly { readonly type: ClaimType; readonly count: number }[];
};

/** What was counted, by period; periods in order, without those that hold nothing. */
export type Timeline = {
  readonly unit: TimeUnit;
  readonly periods: readonly (TimelineCounts & { readonly period: string })[];
  /** What has no date, or one less exact than the unit. */
  readonly undated: TimelineCounts;
};

const counts = {
  parent: z.string(),
  /** Null for articles. */
  type: z.enum([...RELATION_TYPES, 'ABOUT']).nullable(),
  /** 2025-03, 2025-Q1, 2025, or null. */
  date: z.string().nullable(),
  count: z.int(),
};
const row = z.object(counts);
type Row = z.output<typeof row>;
const ofEntities = defineQuery('read/entity-timeline', { params: z.object({ families: familiesParameter }), row });
const ofRelations = defineQuery('read/relation-timeline', {
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row,
});

/** The timeline of each family, by the id of its parent; families that nothing names are left out. */
export async function readEntityTimelines(
  reader: Reader,
  families: readonly Family[],
  unit: TimeUnit,
): Promise<ReadonlyMap<string, Timeline>> {
  return toTimelines(await reader.read(ofEntities, { families }), unit);
}

/** The timeline of each relation, by id; relations without claims are left out. */
export async function readRelationTimelines(
  reader: Reader,
  ids: readonly string[],
  unit: TimeUnit,
): Promise<ReadonlyMap<string, Timeline>> {
  return toTimelines(await reader.read(ofRelations, { ids }), unit);
}

/** A timeline of nothing. */
export function emptyTimeline(unit: TimeUnit): Timeline {
  return toTimeline([], unit);
}

function toTimelines(rows: readonly Row[], unit: TimeUnit): ReadonlyMap<string, Timeline> {
  const parents = groupBy(rows, ({ parent }) => parent);
  return new Map([...parents].map(([parent, own]) => [parent, toTimeline(own, unit)]));
}

function toTimeline(rows: readonly Row[], unit: TimeUnit): Timeline {
  const periods = groupBy(rows, ({ date }) => periodOf(date, unit) ?? '');
  return {
    unit,
    periods: [...periods.keys()]
      .filter((period) => period !== '')
      .sort()
      .map((period) => ({ period, ...toCounts(periods.get(period) ?? []) })),
    undated: toCounts(periods.get('') ?? []),
  };
}

function toCounts(rows: readonly Row[]): TimelineCounts {
  const claims = rows.flatMap(({ type, count }) => (type === null ? [] : [{ type, count }]));
  const byType = [...groupBy(claims, ({ type }) => type).values()].flatMap((some) =>
    some[0] === undefined ? [] : [{ type: some[0].type, count: sum(some) }],
  );
  return {
    articleCount: sum(rows.filter(({ type }) => type === null)),
    claimCount: sum(claims),
    claimsByType: byType.sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
  };
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
