import { DocumentError, InvalidInputError } from '../../errors.ts';
import { toDocument } from '../ingest-input.ts';
import type { IngestInput, MutationResolvers } from '../types.generated.ts';

/** What changes the graph. `schema.ts` guards all of them. */
export const mutations = {
  ingest: async (_, { input }, { ingest, loaders }) => {
    const document = read(input);
    if ('userErrors' in document) return { article: null, outcome: null, skipped: [], userErrors: document.userErrors };
    const { articleId, outcome, skipped } = await ingest.ingest(document);
    return {
      article: await loaders.article.clear(articleId).load(articleId),
      outcome: outcomes[outcome],
      skipped: skipped.map(({ start, end, why }) => `${start}–${end}: ${why}`),
      userErrors: [],
    };
  },
} satisfies MutationResolvers;

const outcomes = { new: 'NEW', unchanged: 'UNCHANGED', replaced: 'REPLACED' } as const;

function read(input: IngestInput) {
  try {
    return toDocument(input);
  } catch (error) {
    if (error instanceof DocumentError) {
      return { userErrors: [{ code: error.reason, message: error.message, path: ['input', 'text'] }] };
    }
    if (error instanceof InvalidInputError) {
      return { userErrors: [{ code: error.code, message: error.message, path: ['input', error.argument] }] };
    }
    throw error;
  }
}
