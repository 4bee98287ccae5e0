import { DocumentError, InvalidInputError } from '../../errors.ts';
import { toDocument } from '../ingest-input.ts';
import type {
  IngestPayload as Answer,
  IngestPayloadResolvers,
  MutationResolvers,
  UserError,
} from '../types.generated.ts';

/** What ingest did, and the id of the article; it is read back only where it is asked for. */
export type Done = Omit<Answer, 'article'> & { readonly articleId: string | null };

/** What changes the graph. `schema.ts` guards all of them. */
export const mutations = {
  ingest: async (_, { input }, { ingest }): Promise<Done> => {
    try {
      const { articleId, outcome, skipped } = await ingest.ingest(toDocument(input));
      return {
        articleId,
        outcome: outcomes[outcome],
        skipped: skipped.map(({ start, end, why }) => `${start}–${end}: ${why}`),
        userErrors: [],
      };
    } catch (error) {
      return { articleId: null, outcome: null, skipped: [], userErrors: [toUserError(error)] };
    }
  },
} satisfies MutationResolvers;

/** An article that is stored but can't be read back is an error of this field alone: what became of it is told. */
export const IngestPayload = {
  article: ({ articleId }, _, { loaders }) =>
    articleId === null ? null : loaders.article.clear(articleId).load(articleId),
} satisfies IngestPayloadResolvers;

const outcomes = { new: 'NEW', unchanged: 'UNCHANGED', replaced: 'REPLACED' } as const;

/** What the caller can mend, as data; throws all else. */
function toUserError(error: unknown): UserError {
  if (error instanceof DocumentError) {
    return { code: error.reason, message: error.message, path: ['input', 'text'] };
  }
  if (error instanceof InvalidInputError) {
    return { code: error.code, message: error.message, path: ['input', error.argument] };
  }
  throw error;
}
