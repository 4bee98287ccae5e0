import { z } from 'zod';
import { BatchError, InvalidInputError, UsageError } from '../errors.ts';
import { createProgress } from '../ingest/progress.ts';
import { escapeUnsafe } from '../log.ts';
import { withServerAndToken } from './api-options.ts';
import { askApi, eachNode, withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import type { Api, ApiOptions } from './open-api.ts';

type Options = ApiOptions & { readonly all?: true; readonly entity?: string; readonly json?: true };

/** `reread --all | --entity NAME | ID…`: extraction once more over articles that are stored. */
export const addReread: AddCommand = (program, io) => {
  withServerAndToken(program.command('reread'))
    .summary('read stored articles once more')
    .description(
      'Reads stored articles once more, after the lexicon or the weights changed. A server that runs reads with those that it was started with: start it again before.',
    )
    .argument('[article...]', 'ids of articles that the API gave')
    .option('--all', 'all articles')
    .option('--entity <name>', 'all articles that name this entity')
    .option('--json', 'report as one JSON object')
    .action((articles: readonly string[], options: Options) => run(articles, options, io));
};

type Failed = { readonly article: string; readonly why: string };
type Report = {
  readonly read: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly failed: readonly Failed[];
};

async function run(articles: readonly string[], options: Options, io: Io): Promise<void> {
  const given = [articles.length > 0, options.all === true, options.entity !== undefined].filter(Boolean);
  if (given.length !== 1) throw new UsageError('reread: give ids of articles, or --all, or --entity NAME.');
  await withApi(options, io, async (api) => {
    const ids = articles.length > 0 ? articles : await listIds(api, options.entity ?? null);
    const report = await rereadAll(api, ids, io);
    io.out.write(options.json ? `${JSON.stringify(report)}\n` : describe(report));
    if (report.failed.length > 0) throw new BatchError(report.failed.length, report.read, 'read');
  });
}

const LIST = `query ($entity: ID, $after: String) { articles(entity: $entity, first: 100, after: $after) {
  nodes { id } pageInfo { hasNextPage endCursor } } }`;
const FIND = 'query ($name: String!) { entity(name: $name) { id } }';
const REREAD = `mutation ($input: RereadArticlesInput!) { rereadArticles(input: $input) {
  replaced unchanged userErrors { message path } } }`;

const found = z.object({ entity: z.object({ id: z.string() }).nullable() });
const page = z.object({
  articles: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const done = z.object({
  rereadArticles: z.object({
    replaced: z.int(),
    unchanged: z.int(),
    userErrors: z.array(z.object({ message: z.string(), path: z.array(z.string()).nullable() })),
  }),
});

/** Ids of all articles, or of those that name an entity, before any is read. */
async function listIds(api: Api, name: string | null): Promise<readonly string[]> {
  const entity = name === null ? null : found.parse(await askApi(api, FIND, { name })).entity;
  if (name !== null && entity === null)
    throw new InvalidInputError('--entity', `no entity has the name ${JSON.stringify(name)}`);
  const ids: string[] = [];
  const listed = eachNode(
    async (after) => page.parse(await askApi(api, LIST, { entity: entity?.id ?? null, after })).articles,
  );
  for await (const { id } of listed) ids.push(id);
  return ids;
}

/** Articles of one request. */
const BATCH = 10;

async function rereadAll(api: Api, ids: readonly string[], io: Io): Promise<Report> {
  const progress = createProgress(io.err);
  const failed: Failed[] = [];
  let replaced = 0;
  let unchanged = 0;
  progress.start(ids.length);
  try {
    for (let from = 0; from < ids.length && !io.signal.aborted; from += BATCH) {
      const some = ids.slice(from, from + BATCH);
      const { rereadArticles: told } = done.parse(await askApi(api, REREAD, { input: { ids: some } }));
      replaced += told.replaced;
      unchanged += told.unchanged;
      failed.push(
        ...told.userErrors.map(({ message, path }) => ({ article: some[Number(path?.[2])] ?? '', why: message })),
      );
      for (const _ of some) progress.step();
    }
  } finally {
    progress.stop();
  }
  return { read: replaced + unchanged + failed.length, replaced, unchanged, failed };
}

function describe({ read, replaced, unchanged, failed }: Report): string {
  const lines = failed.map(({ article, why }) => escapeUnsafe(`failed   ${article}: ${why}`));
  return [`${read} read: ${replaced} replaced, ${unchanged} unchanged, ${failed.length} failed`, ...lines, ''].join(
    '\n',
  );
}
