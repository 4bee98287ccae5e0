import type { ExportedClaim, ExportedEntity, ExportedRelation } from './exported.ts';

/** A value of a table or property; null where it isn't known. */
export type FieldValue = string | number | boolean | null;

/** A named, typed property of entities or relations, for formats that declare their properties. */
export type Field<T> = {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  readonly of: (thing: T) => FieldValue;
};

/** Claims whose evidence an edge carries; its claimCount says how many there are. */
export const MOST_EVIDENCE = 5;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const lines = (relation: ExportedRelation, of: (claim: ExportedRelation['claims'][number]) => string): string | null =>
  relation.claims.length === 0
    ? null
    : relation.claims
        .slice(0, MOST_EVIDENCE)
        .map((claim) => oneLine(of(claim)))
        .join('\n');

/** What is told of each entity, beside its id; aliases a line each. */
export const ENTITY_FIELDS: readonly Field<ExportedEntity>[] = [
  { name: 'name', type: 'string', of: ({ name }) => name },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'aliases', type: 'string', of: ({ aliases }) => (aliases.length === 0 ? null : aliases.join('\n')) },
  { name: 'description', type: 'string', of: ({ description }) => description },
  { name: 'articleCount', type: 'int', of: ({ articleCount }) => articleCount },
  { name: 'mentionCount', type: 'int', of: ({ mentionCount }) => mentionCount },
  { name: 'firstSeen', type: 'string', of: ({ firstSeen }) => firstSeen },
  { name: 'lastSeen', type: 'string', of: ({ lastSeen }) => lastSeen },
  { name: 'seed', type: 'boolean', of: ({ seed }) => seed },
];

/** What is told of each relation, beside its id and its ends; evidence, titles and links a line each, side by side. */
export const RELATION_FIELDS: readonly Field<ExportedRelation>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'stance', type: 'string', of: ({ stance }) => stance },
  { name: 'confidence', type: 'double', of: ({ confidence }) => confidence },
  { name: 'claimCount', type: 'int', of: ({ claimCount }) => claimCount },
  { name: 'articleCount', type: 'int', of: ({ articleCount }) => articleCount },
  { name: 'amount', type: 'double', of: ({ amount }) => amount },
  { name: 'currency', type: 'string', of: ({ currency }) => currency },
  { name: 'firstSeen', type: 'string', of: ({ firstSeen }) => firstSeen },
  { name: 'lastSeen', type: 'string', of: ({ lastSeen }) => lastSeen },
  { name: 'evidence', type: 'string', of: (relation) => lines(relation, ({ evidence }) => evidence) },
  { name: 'evidenceTitles', type: 'string', of: (relation) => lines(relation, ({ articleTitle }) => articleTitle) },
  { name: 'evidenceUrls', type: 'string', of: (relation) => lines(relation, ({ articleUrl }) => articleUrl ?? '') },
];

/** What is told of each claim, beside its id, its ends and its relation. */
export const CLAIM_FIELDS: readonly Field<ExportedClaim>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'stance', type: 'string', of: ({ stance }) => stance },
  { name: 'confidence', type: 'double', of: ({ confidence }) => confidence },
  { name: 'amount', type: 'double', of: ({ amount }) => amount },
  { name: 'currency', type: 'string', of: ({ currency }) => currency },
  { name: 'date', type: 'string', of: ({ date }) => date },
  { name: 'role', type: 'string', of: ({ role }) => role },
  { name: 'ended', type: 'boolean', of: ({ ended }) => ended },
  { name: 'round', type: 'string', of: ({ round }) => round },
  { name: 'stake', type: 'double', of: ({ stake }) => stake },
  { name: 'evidence', type: 'string', of: ({ evidence }) => evidence },
  { name: 'articleId', type: 'string', of: ({ articleId }) => articleId },
  { name: 'articleTitle', type: 'string', of: ({ articleTitle }) => articleTitle },
  { name: 'articleUrl', type: 'string', of: ({ articleUrl }) => articleUrl },
  { name: 'articleSource', type: 'string', of: ({ articleSource }) => articleSource },
  { name: 'publishedAt', type: 'string', of: ({ publishedAt }) => publishedAt },
];
