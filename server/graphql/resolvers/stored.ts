import { readUrl } from '../../documents/url.ts';
import { InvalidInputError } from '../../errors.ts';
import { urlId } from '../../graph/article-id.ts';
import type { Context } from '../context.ts';
import { idOf, toGlobalId } from '../global-id.ts';
import type { MutationResolvers, UserError, WithdrawArticleInput } from '../types.generated.ts';
import { toUserError } from './user-error.ts';

const MOST_AT_ONCE = 50;

/** What changes articles that are stored. `schema.ts` guards all of them. */
export const storedMutations = {
  withdrawArticle: async (_, { input }, { ingest, loaders }) => {
    const which = findOut(input);
    if (typeof which !== 'string') return { articleId: null, title: null, userErrors: [which] };
    const article = await loaders.article.load(which);
    const withdrawn = article !== null && (await ingest.withdraw(which));
    if (!withdrawn) return { articleId: null, title: null, userErrors: [missing(input)] };
    loaders.article.clear(which);
    return { articleId: toGlobalId('Article', which), title: article.title, userErrors: [] };
  },
  rereadArticles: async (_, { input: { ids } }, { ingest }) => {
    if (ids.length > MOST_AT_ONCE) {
      throw new InvalidInputError('ids', `${ids.length} were given, at most ${MOST_AT_ONCE} are read at once`);
    }
    const outcomes = [];
    for (const [at, id] of ids.entries()) outcomes.push(await reread(id, ['input', 'ids', String(at)], ingest));
    return {
      replaced: outcomes.filter((outcome) => outcome === 'replaced').length,
      unchanged: outcomes.filter((outcome) => outcome === 'unchanged').length,
      userErrors: outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : [outcome])),
    };
  },
} satisfies MutationResolvers;

/** The graph's id of the article that is meant. */
function findOut({ id, url }: WithdrawArticleInput): string | UserError {
  if ((id == null) === (url == null)) return refuse(['input'], 'give an id or a URL, and not both');
  if (id != null) return idOf('Article', id) ?? refuse(['input', 'id'], NO_ID);
  const read = readUrl(url ?? '');
  return read === null ? refuse(['input', 'url'], 'give an address that begins with http:// or https://') : urlId(read);
}

const NO_ID = 'this is not an id of an article that this API gave';

function refuse(path: readonly string[], message: string): UserError {
  return { code: 'BAD_USER_INPUT', message, path };
}

function missing({ id, url }: WithdrawArticleInput): UserError {
  const path = ['input', id == null ? 'url' : 'id'];
  return { code: 'NOT_FOUND', message: `There is no article with this ${id == null ? `URL: ${url}` : 'id'}.`, path };
}

async function reread(
  globalId: string,
  path: readonly string[],
  ingest: Context['ingest'],
): Promise<'replaced' | 'unchanged' | UserError> {
  const id = idOf('Article', globalId);
  if (id === null) return refuse(path, NO_ID);
  try {
    const outcome = await ingest.reread(id);
    return outcome === 'gone' ? { code: 'NOT_FOUND', message: 'There is no article with this id.', path } : outcome;
  } catch (error) {
    return toUserError(error, path);
  }
}
