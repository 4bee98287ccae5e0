import { createHash } from 'node:crypto';
import { idAt, type Judged, type JudgedClaim, judge } from '../decisions/judge.ts';
import { type Judgements, NO_JUDGEMENTS } from '../decisions/judgements.ts';
import type { Document } from '../documents/document.ts';
import {
  type ExtractedEntity,
  type Extraction,
  type LearnedName,
  type RelationType,
  SYMMETRIC_TYPES,
} from '../extract/extraction.ts';
import { roundName } from '../extract/values/round.ts';
import type { ArticleIds } from './article-id.ts';
import type { ArticleRow, ClaimRow, EntityRow, MentionRow, RelationKey, SentenceRow } from './article-queries.ts';
import { type DefinitionRow, definitionRows } from './definitions.ts';
import { byCodeUnits, entityRows, type KnownNames } from './entity-rows.ts';
import { packExtraction } from './pack-extraction.ts';

/** One article as rows to write: each list in order of its id. */
export type ArticleRows = {
  readonly id: string;
  readonly article: ArticleRow;
  readonly sentences: SentenceRow[];
  readonly entities: EntityRow[];
  readonly mentions: MentionRow[];
  readonly claims: ClaimRow[];
  readonly relations: RelationKey[];
  readonly definitions: DefinitionRow[];
  /** The names of other articles with which it was read. */
  readonly learned: readonly LearnedName[];
};

/**
 * Turns a document and what was read from it into rows, as it is by the decisions in force. Pure. A claim that ties an
 * entity to itself is left out.
 */
export function articleRows(
  ids: ArticleIds,
  document: Document,
  read: Extraction,
  known: KnownNames,
  judgements: Judgements = NO_JUDGEMENTS,
): ArticleRows {
  const { id } = ids;
  const extraction = judge(read, document.text, judgements);
  const { text } = document;
  const idOf = new Map(extraction.entities.map((entity) => [entity.key, entity.id]));
  // Numbered when those to itself are gone, so that what is stored, stored again, has the same ids.
  const claims = extraction.claims
    .filter(({ subject, object }) => subject === null || idAt(idOf, subject) !== idAt(idOf, object))
    .map((claim, index) => claimRow(id, index, claim, idOf));
  const relations = new Set(claims.flatMap((claim) => claim.relation ?? []));
  const rows = {
    sentences: extraction.sentences.map((sentence) => ({
      id: sentenceId(id, sentence.n),
      article: id,
      n: sentence.n,
      paragraph: sentence.paragraph,
      kind: sentence.kind,
      role: sentence.role,
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
    })),
    entities: entityRows(id, text, extraction, known),
    mentions: extraction.entities.flatMap((entity) => mentionRows(id, text, entity)),
    claims,
    relations: [...relations].sort(byCodeUnits).map(relationKey),
    definitions: definitionRows(id, extraction.teaches),
  };
  const { judged, coinages } = extraction;
  const article = {
    ...articleRow(ids, document),
    coinages: [...coinages],
    reading: readingOf({ ...rows, judged }),
    isJudged: judged.length > 0 ? true : null,
    judged: judged.length > 0 ? [...judged] : null,
    decisions: judgements.version,
    given: document.catalogue ? packExtraction(read) : null,
  };
  return { id, article, ...rows, learned: extraction.learned };
}

/** SHA-256, in hex, of all that was read from an article: equal where another reading found the same. */
function readingOf(rows: Omit<ArticleRows, 'id' | 'article' | 'learned'> & Pick<Judged, 'judged'>): string {
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

/** The two ends and the type that a relation's id names: `TYPE|source|target`. */
export function relationKey(id: string): RelationKey {
  const [type, source, target] = id.split('|');
  if (type === undefined || source === undefined || target === undefined) throw new TypeError(`no relation id: ${id}`);
  return { id, type: type as RelationType, source, target };
}

/** The first day that a partial date may mean: 2025-Q2 is 2025-04-01. */
export function firstDay(value: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`;
  return `${value}-01-01`.slice(0, 10);
}

function articleRow(
  ids: ArticleIds,
  document: Document,
): Omit<ArticleRow, 'reading' | 'coinages' | 'isJudged' | 'judged' | 'decisions' | 'given'> {
  const { url, title, source, author, language, publishedAt, text, catalogue } = document;
  return {
    hash: ids.hash,
    url,
    title,
    source,
    author,
    language,
    publishedAt: publishedAt?.value ?? null,
    precision: publishedAt?.precision ?? null,
    published: publishedAt ? firstDay(publishedAt.value) : null,
    text,
    catalogue: catalogue?.kind ?? null,
    licence: catalogue?.licence ?? null,
  };
}

function mentionRows(articleId: string, text: string, entity: ExtractedEntity): MentionRow[] {
  return entity.mentions.map(({ sentence, start, end, method, rule, confidence }) => ({
    sentence: sentenceId(articleId, sentence),
    entity: entity.id,
    start,
    end,
    surface: text.slice(start, end),
    method,
    rule,
    confidence,
  }));
}

function claimRow(articleId: string, index: number, claim: JudgedClaim, idOf: ReadonlyMap<string, string>): ClaimRow {
  const subject = idAt(idOf, claim.subject);
  const object = idAt(idOf, claim.object);
  return {
    id: `${articleId}/${index}`,
    article: articleId,
    type: claim.type,
    relation: claim.type === 'ABOUT' ? null : relationId(claim.type, subject, object),
    subject,
    object,
    sentence: sentenceId(articleId, claim.sentence),
    start: claim.evidence.start,
    end: claim.evidence.end,
    stance: claim.stance,
    confidence: claim.confidence,
    statement: claim.statement,
    accepted: claim.accepted ? true : null,
    amount: claim.amount?.value ?? null,
    currency: claim.amount?.currency ?? null,
    amountText: claim.amount?.text ?? null,
    date: claim.date?.value ?? null,
    datePrecision: claim.date?.precision ?? null,
    dateText: claim.date?.text ?? null,
    role: claim.role,
    ended: claim.ended,
    round: claim.round === null ? null : roundName(claim.round),
    stake: claim.stake?.percent ?? null,
    method: claim.method,
    rule: claim.rule,
  };
}

/** Where an end is missing there is no relation. Symmetric relations are stored once, ends in order of id. */
function relationId(type: RelationType, subject: string | null, object: string | null): string | null {
  if (subject === null || object === null) return null;
  const swap = SYMMETRIC_TYPES.has(type) && byCodeUnits(object, subject) < 0;
  return swap ? `${type}|${object}|${subject}` : `${type}|${subject}|${object}`;
}

function sentenceId(articleId: string, n: number): string {
  return `${articleId}/${n}`;
}
