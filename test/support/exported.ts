import type {
  Exported,
  ExportedArticle,
  ExportedClaim,
  ExportedEntity,
  ExportedRelation,
} from '../../server/export/exported.ts';
import { type ExportFormat, exportFile } from '../../server/export/formats.ts';

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
    sourceName: source.name,
    target: target.id,
    targetName: target.name,
    type: 'ACQUIRED',
    stance: 'done',
    confidence: 0.9,
    claimCount: 1,
    articleCount: 1,
    amount: null,
    currency: null,
    firstSeen: null,
    lastSeen: null,
    claims: [],
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
    articleId: 'u1',
    articleTitle: 'A title',
    articleUrl: null,
    articleSource: null,
    publishedAt: null,
  };
}

/** A subgraph to export: claims go to their relations. */
export function exported(
  entities: readonly ExportedEntity[],
  relations: readonly ExportedRelation[] = [],
  claims: readonly ExportedClaim[] = [],
): Exported {
  const articles = new Map(claims.map((claim) => [claim.articleId, toArticle(claim)]));
  return {
    about: {
      seeds: entities.filter(({ seed }) => seed).map(({ id, name }) => ({ id, name })),
      depth: 1,
      filter: { kinds: null, types: null, since: null, until: null, minConfidence: null },
      entityCount: entities.length,
      relationCount: relations.length,
      claimCount: claims.length,
      articleCount: articles.size,
      sources: [],
      totalEntities: entities.length,
      at: '2026-11-25T10:00:00.000Z',
    },
    entities: () => each(entities),
    relations: () =>
      each(relations.map((one) => ({ ...one, claims: claims.filter(({ relation }) => relation === one.id) }))),
    articles: () => each([...articles.values()]),
    decisions: () => each([]),
  };
}

function toArticle(claim: ExportedClaim): ExportedArticle {
  const { articleId: id, articleTitle: title, articleUrl: url, articleSource: source, publishedAt } = claim;
  const unknown = { author: null, language: null, catalogue: null, reading: null };
  return { id, title, url, source, publishedAt, ingestedAt: '2026-11-25T09:00:00Z', ...unknown };
}

async function* each<T>(things: readonly T[]): AsyncGenerator<T> {
  yield* things;
}

/** A whole file of a format. */
export async function fileOf(format: ExportFormat, from: Exported): Promise<string> {
  let text = '';
  for await (const chunk of exportFile(from, format).chunks) text += chunk;
  return text;
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
  'x\\u0027 RETURN 1 //',
  "'; MATCH (n) DETACH DELETE n; //",
  'a> <http://evil.example/p> <http://evil.example/o',
  '[click](javascript:alert(1)) **bold** `code`',
  'N'.repeat(300),
] as const;
