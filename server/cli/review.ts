import { readConfig } from '../config.ts';
import { AnswerError, UsageError } from '../errors.ts';
import { REVIEW_REASONS } from '../graph/review-items.ts';
import { escapeUnsafe } from '../log.ts';
import type { AddCommand, Io } from './command.ts';
import { type Api, type ApiOptions, openApi } from './open-api.ts';

type Options = ApiOptions & { readonly reason?: string; readonly json?: boolean };

type Side = { readonly id: string; readonly name: string; readonly kind: string; readonly articleCount: number };
type Item = { readonly reason: string; readonly words: string; readonly a: Side; readonly b: Side };
type Items = {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const QUERY = `query ($after: String, $reasons: [ReviewReason!]) { reviewItems(first: 100, after: $after, reasons: $reasons) {
  nodes { reason words a { id name kind articleCount } b { id name kind articleCount } }
  pageInfo { hasNextPage endCursor } } }`;

/** `review`: lists pairs of entities that may be one. */
export const addReview: AddCommand = (program, io) => {
  program
    .command('review')
    .summary('list pairs of entities that may be one')
    .description('Lists pairs of entities whose names are so near that they may be one. Nothing was joined.')
    .option('--reason <reason>', `only items with this reason: ${REVIEW_REASONS.join(', ')}`)
    .option('--json', 'print them as JSON, one a line')
    .option('--server <url>', 'the server to ask (default: the one that runs on the data folder, else none)')
    .action((options: Options) => run(options, io));
};

async function run({ reason, json, ...where }: Options, io: Io): Promise<void> {
  if (reason !== undefined && !REVIEW_REASONS.some((known) => known === reason)) {
    throw new UsageError(`--reason ${reason}: give one of ${REVIEW_REASONS.join(', ')}`);
  }
  const api = await openApi(where, readConfig(io.env), io);
  try {
    for await (const item of listItems(api, reason)) {
      io.out.write(`${json === true ? JSON.stringify(item) : escapeUnsafe(toLine(item))}\n`);
    }
  } finally {
    await api.close();
  }
}

async function* listItems(api: Api, reason: string | undefined): AsyncGenerator<Item> {
  const reasons = reason === undefined ? null : [reason.toUpperCase()];
  let after: string | null = null;
  do {
    const { data, errors } = await api.ask(QUERY, { after, reasons });
    if (errors?.[0] || !data) throw new AnswerError(errors?.length ?? 1, errors?.[0]?.message ?? 'no data');
    const { nodes, pageInfo } = data['reviewItems'] as Items;
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

function toLine({ a, b, words }: Item): string {
  const side = ({ name, kind, articleCount }: Side) =>
    `${name} (${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}, ${articleCount})`.padEnd(42);
  return `${side(a)}  ${side(b)}  ${words}`;
}
