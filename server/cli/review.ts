import { UsageError } from '../errors.ts';
import { REVIEW_REASONS } from '../graph/review-items.ts';
import { escapeUnsafe } from '../log.ts';
import { withServer } from './api-options.ts';
import { type ApiPage, askApi, eachNode, withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import type { Api, ApiOptions } from './open-api.ts';

type Options = ApiOptions & { readonly reason?: string; readonly json?: boolean };

type Side = { readonly id: string; readonly name: string; readonly kind: string; readonly articleCount: number };
type Item = { readonly reason: string; readonly words: string; readonly a: Side; readonly b: Side };

const QUERY = `query ($after: String, $reasons: [ReviewReason!]) { reviewItems(first: 100, after: $after, reasons: $reasons) {
  nodes { reason words a { id name kind articleCount } b { id name kind articleCount } }
  pageInfo { hasNextPage endCursor } } }`;

/** `review`: lists pairs of entities that may be one. */
export const addReview: AddCommand = (program, io) => {
  withServer(program.command('review'))
    .summary('list pairs of entities that may be one')
    .description('Lists pairs of entities whose names are so near that they may be one. Nothing was joined.')
    .option('--reason <reason>', `only items with this reason: ${REVIEW_REASONS.join(', ')}`)
    .option('--json', 'print them as JSON, one a line')
    .action((options: Options) => run(options, io));
};

async function run({ reason, json, ...where }: Options, io: Io): Promise<void> {
  if (reason !== undefined && !REVIEW_REASONS.some((known) => known === reason)) {
    throw new UsageError(`--reason ${reason}: give one of ${REVIEW_REASONS.join(', ')}`);
  }
  await withApi(where, io, async (api) => {
    for await (const item of listItems(api, reason)) {
      io.out.write(`${json === true ? JSON.stringify(item) : escapeUnsafe(toLine(item))}\n`);
    }
  });
}

function listItems(api: Api, reason: string | undefined): AsyncGenerator<Item> {
  const reasons = reason === undefined ? null : [reason.toUpperCase()];
  return eachNode(async (after) => (await askApi(api, QUERY, { after, reasons }))['reviewItems'] as ApiPage<Item>);
}

function toLine({ a, b, words }: Item): string {
  const side = ({ name, kind, articleCount }: Side) =>
    `${name} (${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}, ${articleCount})`.padEnd(42);
  return `${side(a)}  ${side(b)}  ${words}`;
}
