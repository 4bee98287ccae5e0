import { MappingError } from '../../errors.ts';
import { toGlobalId } from '../global-id.ts';
import type { ImportCataloguePayload, MutationResolvers, UserError } from '../types.generated.ts';
import { outcomes } from './ingest.ts';
import { toUserError } from './user-error.ts';

/** Imports catalogues. `schema.ts` guards it. */
export const catalogueMutations = {
  importCatalogue: async (_, { input: { kind, files, mapping } }, { ingest }): Promise<ImportCataloguePayload> => {
    const toFile = ({ name, content }: { readonly name: string; readonly content: string }) => ({
      name,
      text: content,
    });
    try {
      const { outcome, articleId, origin, ...told } = await ingest.importCatalogue({
        kind,
        files: files.map(toFile),
        mapping: mapping ? toFile(mapping) : null,
      });
      const { title, publisher, licence, url } = origin;
      return {
        ...told,
        outcome: outcomes[outcome],
        articleId: toGlobalId('Article', articleId),
        origin: `${title}. ${[publisher, licence, ...(url === null ? [] : [url])].join(', ')}`,
        userErrors: [],
      };
    } catch (error) {
      const nothing = { rows: 0, entities: 0, claims: 0, unfit: 0, bad: [], joins: [], doubts: [] };
      return { ...nothing, outcome: null, articleId: null, origin: null, userErrors: [toCatalogueError(error)] };
    }
  },
} satisfies MutationResolvers;

/** What is wrong with the mapping, as data; all else as every mutation tells it. */
function toCatalogueError(error: unknown): UserError {
  if (error instanceof MappingError) return { code: error.code, message: error.message, path: ['input', 'mapping'] };
  return toUserError(error, ['input', 'files']);
}
