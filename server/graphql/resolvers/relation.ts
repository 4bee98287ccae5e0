import type { EntityRecord } from '../../graph/entities.ts';
import { toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { idOf, toGlobalId } from '../global-id.ts';
import type {
  ClaimResolvers,
  EvidenceResolvers,
  QueryResolvers,
  RelationResolvers,
  StatementResolvers,
} from '../types.generated.ts';
import { toPageArguments } from './entity.ts';

export const relationQueries = {
  relation: (_, { id }, { loaders }) => {
    const known = idOf('Relation', id);
    return known === null ? null : loaders.relation.load(known);
  },
} satisfies QueryResolvers;

export const Relation = {
  id: (relation) => toGlobalId('Relation', relation.id),
  source: (relation, _, context) => requireEntity(relation.source, context),
  target: (relation, _, context) => requireEntity(relation.target, context),
  claimCount: (relation) => relation.claims,
  articleCount: (relation) => relation.articles,
  amount: ({ amount, currency, amountText }) => toAmount(amount, currency, amountText),
  statements: (relation, _, { loaders }) => loaders.statements.load(relation.id),
  timeline: (relation, { by }, { loaders }) => loaders.relationTimeline(relation.id, by ?? 'QUARTER'),
  claims: async (relation, args, { loaders }) =>
    toConnection(await loaders.relationClaims(relation.id, toPageArguments(args)), async () => relation.claims),
} satisfies RelationResolvers;

export const Statement = {
  amount: ({ amount, currency }) => toAmount(amount, currency, null),
} satisfies StatementResolvers;

export const Claim = {
  id: (claim) => toGlobalId('Claim', claim.id),
  subject: (claim, _, { loaders }) => (claim.subject === null ? null : loaders.entity.load(claim.subject)),
  object: (claim, _, { loaders }) => (claim.object === null ? null : loaders.entity.load(claim.object)),
  amount: ({ amount, currency, amountText }) => toAmount(amount, currency, amountText),
  date: ({ date, datePrecision, dateText }) =>
    date === null || datePrecision === null ? null : { value: date, precision: datePrecision, text: dateText },
  ended: (claim) => claim.ended ?? false,
  accepted: (claim) => claim.accepted ?? false,
  evidence: (claim, _, { loaders }) => loaders.evidence.load(claim.id),
} satisfies ClaimResolvers;

export const Evidence = {
  article: (evidence, _, context) => requireArticle(evidence.sentence.articleId, context),
  reprints: (evidence, _, { loaders }) => loaders.reprints.load(evidence.sentence.articleId),
} satisfies EvidenceResolvers;

/** An article that something in the graph points to. */
export async function requireArticle(id: string, { loaders }: Context) {
  const article = await loaders.article.load(id);
  if (article === null) throw new Error(`article ${id} is missing`);
  return article;
}

/** An entity that something in the graph points to. */
export async function requireEntity(id: string, { loaders }: Context): Promise<EntityRecord> {
  const entity = await loaders.entity.load(id);
  if (entity === null) throw new Error(`entity ${id} is missing`);
  return entity;
}

function toAmount(value: number | null, currency: string | null, text: string | null) {
  return value === null || currency === null ? null : { value, currency, text };
}
