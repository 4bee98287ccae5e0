import { readConfig } from '../config.ts';
import { AnswerError } from '../errors.ts';
import type { Io } from './command.ts';
import { type Api, type ApiOptions, openApi } from './open-api.ts';

/** Works with the API that options name, and closes it. Throws what `openApi` and the work throw. */
export async function withApi<T>(options: ApiOptions, io: Io, work: (api: Api) => Promise<T>): Promise<T> {
  const api = await openApi(options, readConfig(io.env), io);
  try {
    return await work(api);
  } finally {
    await api.close();
  }
}

/** The fields of an answer. Throws AnswerError where the API gives errors, ServerError where no answer comes. */
export async function askApi(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await api.ask(query, variables);
  if (errors?.[0] || !data) throw new AnswerError(errors?.length ?? 1, errors?.[0]?.message ?? 'no data');
  return data;
}

/** A page of a connection, as the API gives it. */
export type ApiPage<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** All nodes of a connection, page after page; null ends it. */
export async function* eachNode<T>(ask: (after: string | null) => Promise<ApiPage<T> | null>): AsyncGenerator<T> {
  let after: string | null = null;
  do {
    const page: ApiPage<T> | null = await ask(after);
    if (page === null) return;
    yield* page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
