import { ForbiddenError } from '../../errors.ts';
import { countWatches, listWatches } from '../../graph/watches.ts';
import { toConnection } from '../connection.ts';
import type { MutationResolvers, QueryResolvers, UserError, WatchResolvers } from '../types.generated.ts';
import { toUserError } from './user-error.ts';

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
      return { watch: null, added: null, userErrors: [toWatchError(error)] };
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

/** The list of watches calls `every` what the API calls `everySeconds`. */
function toWatchError(error: unknown): UserError {
  const told = toUserError(error, ['input', 'address']);
  return told.path?.[1] === 'every' ? { ...told, path: ['input', 'everySeconds'] } : told;
}
