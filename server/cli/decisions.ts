import { escapeUnsafe } from '../log.ts';
import { withServer } from './api-options.ts';
import { type ApiPage, askApi, eachNode, withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import type { ApiOptions } from './open-api.ts';

type Options = ApiOptions & { readonly all?: boolean; readonly json?: boolean };

type Listed = {
  readonly number: number;
  readonly words: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly at: string;
  readonly undoneAt: string | null;
};

const QUERY = `query ($after: String, $undone: Boolean) { decisions(first: 100, after: $after, undone: $undone) {
  nodes { id number type words by reason at undoneAt undoneBy undoneReason } pageInfo { hasNextPage endCursor } } }`;

/** `decisions`: lists what people decided. */
export const addDecisions: AddCommand = (program, io) => {
  withServer(program.command('decisions'))
    .summary('list what people decided')
    .description(
      'Lists the decisions in force, the newest first: number, day, who, what, why. `undo NUMBER` takes one back.',
    )
    .option('--all', 'those that were undone too')
    .option('--json', 'print them as JSON, one a line')
    .action((options: Options) => run(options, io));
};

async function run({ all, json, ...where }: Options, io: Io): Promise<void> {
  await withApi(where, io, async (api) => {
    const ask = async (after: string | null) =>
      (await askApi(api, QUERY, { after, undone: all === true ? null : false }))['decisions'] as ApiPage<Listed>;
    for await (const decision of eachNode(ask)) {
      io.out.write(`${json === true ? JSON.stringify(decision) : escapeUnsafe(toLine(decision))}\n`);
    }
  });
}

function toLine({ number, words, by, reason, at, undoneAt }: Listed): string {
  const state = undoneAt === null ? '' : ' [undone]';
  return `${String(number).padStart(4)}  ${at.slice(0, 10)}  ${by ?? '—'}  ${words}${reason === null ? '' : ` — ${reason}`}${state}`;
}
