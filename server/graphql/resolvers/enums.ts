import type { DecisionType } from '../../decisions/decision.ts';
import type { ClaimType, DatePrecision, EntityKind, RelationType, Stance } from '../../extract/extraction.ts';
import type { ItemState } from '../../graph/job-items.ts';
import type { JobState } from '../../graph/jobs.ts';
import type { ReviewReason } from '../../graph/review-items.ts';
import type { WatchRecord } from '../../graph/watches.ts';

const relationTypes = {
  ACQUIRED: 'ACQUIRED',
  INVESTED_IN: 'INVESTED_IN',
  PARTNERED_WITH: 'PARTNERED_WITH',
  DEVELOPED: 'DEVELOPED',
  USES: 'USES',
  VARIANT_OF: 'VARIANT_OF',
  COMPARED_WITH: 'COMPARED_WITH',
  EVALUATED_ON: 'EVALUATED_ON',
  TRAINED_ON: 'TRAINED_ON',
  PART_OF: 'PART_OF',
  WORKS_AT: 'WORKS_AT',
  FOUNDED: 'FOUNDED',
  FILED_IPO: 'FILED_IPO',
  SUED: 'SUED',
} as const satisfies Record<RelationType, RelationType>;

/** The SDL's spelling of enum values, each with the graph's. */
export const enums = {
  EntityKind: {
    COMPANY: 'Company',
    ORGANIZATION: 'Organization',
    PERSON: 'Person',
    MODEL: 'Model',
    PRODUCT: 'Product',
    TECHNIQUE: 'Technique',
    BENCHMARK: 'Benchmark',
    TOPIC: 'Topic',
  } satisfies Record<string, EntityKind>,
  RelationType: relationTypes,
  ClaimType: { ...relationTypes, ABOUT: 'ABOUT' } satisfies Record<ClaimType, ClaimType>,
  ReviewReason: {
    NAME: 'name',
    SPACING: 'spacing',
    SUFFIX: 'suffix',
    PERSON: 'person',
    MODEL: 'model',
    ACRONYM: 'acronym',
    SPELLING: 'spelling',
    ALIAS: 'alias',
  } satisfies Record<string, ReviewReason>,
  DecisionType: {
    SAME: 'same',
    DIFFERENT: 'different',
    RENAME: 'rename',
    RETYPE: 'retype',
    HIDE: 'hide',
    ALIAS: 'alias',
    ACCEPT: 'accept',
    REJECT: 'reject',
  } satisfies Record<string, DecisionType>,
  JobState: { RUNNING: 'running', PAUSED: 'paused', DONE: 'done', CANCELLED: 'cancelled' } satisfies Record<
    string,
    JobState
  >,
  JobItemState: {
    WAITING: 'waiting',
    RUNNING: 'running',
    DONE: 'done',
    FAILED: 'failed',
    CANCELLED: 'cancelled',
  } satisfies Record<string, ItemState>,
  WatchKind: { URL: 'url', FOLDER: 'folder' } satisfies Record<string, WatchRecord['kind']>,
  Stance: {
    DONE: 'done',
    PLANNED: 'planned',
    REPORTED: 'reported',
    DENIED: 'denied',
  } satisfies Record<string, Stance>,
  DatePrecision: { DAY: 'day', MONTH: 'month', QUARTER: 'quarter', YEAR: 'year' } satisfies Record<
    string,
    DatePrecision
  >,
};
