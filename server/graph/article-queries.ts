import { z } from 'zod';
import { ENTITY_KINDS, RELATION_TYPES, STANCES } from '../extract/extraction.ts';
import { defineQuery, float, integer } from './query.ts';

const none = z.object({});
const text = z.string();
const maybe = z.string().nullable();
const ids = z.array(z.string());
const kind = z.enum(ENTITY_KINDS);
const precision = z.enum(['day', 'month', 'quarter', 'year']).nullable();

const entity = z.object({ id: text, kind });
const article = z.object({
  hash: text,
  reading: text,
  url: maybe,
  title: text,
  source: maybe,
  author: maybe,
  language: maybe,
  publishedAt: maybe,
  precision,
  published: maybe,
  text,
  catalogue: maybe,
  licence: maybe,
  coinages: z.array(text),
  isJudged: z.boolean().nullable(),
  judged: ids.nullable(),
  decisions: integer,
  given: maybe,
});
const sentence = z.object({
  id: text,
  article: text,
  n: integer,
  paragraph: integer,
  kind: text,
  role: text,
  start: integer,
  end: integer,
  text,
});
const alias = z.object({
  surface: text,
  key: text,
  language: maybe,
  source: z.enum(['lexicon', 'article']),
  uses: integer,
});
const held = entity.extend({
  article: text,
  name: maybe,
  known: z.boolean(),
  description: maybe,
  family: maybe,
  mentions: integer,
  aliases: z.array(alias),
});
const holding = held.omit({ aliases: true }).extend({ surfaces: z.array(text), uses: z.array(integer) });
const aliasCount = alias.extend({ id: text, entity: text, articles: integer, named: integer, known: integer });
const mention = z.object({
  sentence: text,
  entity: text,
  start: integer,
  end: integer,
  surface: text,
  method: text,
  rule: text,
  confidence: float,
});
const claim = z.object({
  id: text,
  article: text,
  type: z.enum([...RELATION_TYPES, 'ABOUT']),
  relation: maybe,
  subject: maybe,
  object: maybe,
  sentence: text,
  start: integer,
  end: integer,
  stance: z.enum(STANCES),
  confidence: float,
  statement: text,
  accepted: z.boolean().nullable(),
  amount: float.nullable(),
  currency: maybe,
  amountText: maybe,
  date: maybe,
  datePrecision: precision,
  dateText: maybe,
  role: maybe,
  ended: z.boolean(),
  round: maybe,
  stake: float.nullable(),
  method: text,
  rule: text,
});
const relation = z.object({ id: text, type: z.enum(RELATION_TYPES), source: text, target: text });

export type EntityKey = z.input<typeof entity>;
export type ArticleRow = z.input<typeof article>;
export type SentenceRow = z.input<typeof sentence>;
export type AliasRow = z.input<typeof alias>;
export type EntityRow = z.input<typeof held>;
export type HoldingRow = z.input<typeof holding>;
export type AliasCountRow = z.input<typeof aliasCount>;
export type MentionRow = z.input<typeof mention>;
export type ClaimRow = z.input<typeof claim>;
export type RelationKey = z.input<typeof relation>;

/** What is known of an article that is held: null hash and title for one that was just made, null for one that is gone. */
export const heldArticle = z.object({
  article: z
    .object({
      id: text,
      hash: maybe,
      reading: maybe,
      title: maybe,
      source: maybe,
      author: maybe,
      language: maybe,
      publishedAt: maybe,
      ingestedAt: maybe,
    })
    .nullable(),
  entities: z.array(entity),
  twin: maybe,
});

const write = <P extends z.ZodRawShape>(name: string, params: z.ZodObject<P>) =>
  defineQuery(`write/${name}`, { params, row: none });

/** The statements that stored articles are made of, in the order in which they run. */
export const holdArticles = defineQuery('write/hold-articles', {
  params: z.object({ articles: z.array(z.object({ id: text, hash: text })) }),
  row: heldArticle,
});
export const holdEntities = defineQuery('write/hold-entities', {
  params: z.object({ entities: z.array(entity) }),
  row: z.object({ held: z.number() }),
});
export const emptyArticles = defineQuery('write/empty-articles', {
  params: z.object({ ids }),
  row: z.object({ relations: z.array(text) }),
});
export const dropArticles = write('drop-articles', z.object({ ids }));
export const writeArticles = write(
  'write-articles',
  z.object({ articles: z.array(z.object({ id: text, article, ingestedAt: text })) }),
);
export const writeSentences = write('write-sentences', z.object({ sentences: z.array(sentence) }));
export const writeEntities = write('write-entities', z.object({ entities: z.array(holding) }));
export const writeAliases = write('write-aliases', z.object({ aliases: z.array(aliasCount) }));
export const writeMentions = write('write-mentions', z.object({ mentions: z.array(mention) }));
export const writeClaims = write('write-claims', z.object({ claims: z.array(claim) }));
export const settleRelations = write('settle-relations', z.object({ relations: z.array(relation) }));
export const settleEntities = write('settle-entities', z.object({ ids }));
