import type { Exported, ExportedClaim, ExportedEntity, ExportedRelation } from '../../server/export/exported.ts';

/** An entity to export; all but its name has a plain value unless given. */
export function exportedEntity(name: string, more: Partial<ExportedEntity> = {}): ExportedEntity {
  return {
    id: `company:${name}`,
    name,
    kind: 'Company',
    aliases: [],
    description: null,
    articleCount: 1,
    mentionCount: 2,
    firstSeen: null,
    lastSeen: null,
    seed: false,
    ...more,
  };
}

/** A relation between two entities to export. */
export function exportedRelation(
  source: ExportedEntity,
  target: ExportedEntity,
  more: Partial<ExportedRelation> = {},
): ExportedRelation {
  return {
    id: `ACQUIRED|${source.id}|${target.id}`,
    source: source.id,
    target: target.id,
    type: 'ACQUIRED',
    stance: 'done',
    confidence: 0.9,
    claimCount: 1,
    articleCount: 1,
    amount: null,
    currency: null,
    firstSeen: null,
    lastSeen: null,
    ...more,
  };
}

/** A claim of a relation to export. */
export function exportedClaim(relation: ExportedRelation, evidence: string): ExportedClaim {
  return {
    id: `claim of ${relation.id}`,
    relation: relation.id,
    type: relation.type,
    subject: relation.source,
    object: relation.target,
    stance: relation.stance,
    confidence: relation.confidence,
    amount: relation.amount,
    currency: relation.currency,
    date: null,
    role: null,
    ended: false,
    round: null,
    stake: null,
    evidence,
    articleTitle: 'A title',
    articleUrl: null,
    articleSource: null,
    publishedAt: null,
  };
}

/** A subgraph to export. */
export function exported(
  entities: readonly ExportedEntity[],
  relations: readonly ExportedRelation[] = [],
  claims: readonly ExportedClaim[] = [],
): Exported {
  return {
    entities,
    relations,
    claims,
    totalEntities: entities.length,
    depth: 1,
    at: '2026-11-25T10:00:00.000Z',
  };
}

/** Names that broke exports elsewhere. */
export const HOSTILE_NAMES = [
  '=HYPERLINK("http://evil.example","x")',
  '+1',
  '-2',
  '@SUM(A1)',
  '\tTab first',
  'quote " comma , line\nbreak',
  "it's; \\ back\\slash",
  '<img src=x onerror=alert(1)>',
  ']]>',
  'X&X',
  '__proto__',
  'constructor',
  '🤗 Hugging Face',
  '草莓100%',
  'שלום \u202eevil',
  '稀宇科技',
  'C++',
] as const;
