import { FetchError, ForbiddenError, InvalidInputError } from '../../errors.ts';
import { countWatches, listWatches } from '../../graph/watches.ts';
import { toConnection } from '../connection.ts';
import type { MutationResolvers, QueryResolvers, UserError, WatchResolvers } from '../types.generated.ts';

export const watchQueries = {
  watches: async (_, page, { reader, refusal }) => {
    if (refusal !== null) throw new ForbiddenError(refusal);
    return toConnection(await listWatches(reader, page), () => countWatches(reader));
  },
} satisfies QueryResolvers;

/** What changes watches. `schema.ts` guards all mutations. */
export const watchMutations = {
  addWatch: async (_, { input: { address, everySeconds, follow } }, { watchList }) => {
    try {
      const asked = { address: address.trim(), every: everySeconds ?? null, follow: follow ?? false };
      return { ...(await watchList.add(asked)), userErrors: [] };
    } catch (error) {
      return { watch: null, added: null, userErrors: [toUserError(error)] };
    }
  },
  removeWatch: async (_, { input: { id } }, { watchList }) => {
    if (await watchList.remove(id)) return { id, userErrors: [] };
    const message = 'There is no watch with this id. `watches` lists those that there are.';
    return { id: null, userErrors: [{ code: 'NOT_FOUND', message, path: ['input', 'id'] }] };
  },
} satisfies MutationResolvers;

export const Watch = {
  everySeconds: ({ every }) => every,
  failureCount: ({ failures }) => failures,
  articleCount: ({ articles }) => articles,
} satisfies WatchResolvers;

/** What the caller can mend, as data; throws all else. */
function toUserError(error: unknown): UserError {
  if (error instanceof FetchError) return { code: error.reason, message: error.message, path: ['input', 'address'] };
  if (!(error instanceof InvalidInputError)) throw error;
  const field = error.argument === 'every' ? 'everySeconds' : error.argument;
  return { code: error.code, message: error.message, path: ['input', field] };
}
