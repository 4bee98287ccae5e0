import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { AnswerError, UsageError } from '../errors.ts';
import { withServerAndToken } from './api-options.ts';
import { withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import type { ApiOptions } from './open-api.ts';

type Options = ApiOptions & { readonly file?: string; readonly variables?: string };

/** `query QUERY`: asks the GraphQL API of the server that runs, else of the graph by itself. */
export const addQuery: AddCommand = (program, io) => {
  withServerAndToken(program.command('query'))
    .summary('ask the GraphQL API')
    .description(
      'Asks the GraphQL API of the server that runs, else of the graph by itself. Prints the answer as JSON.',
    )
    .argument('[query]', 'the query; - reads it from standard input')
    .option('--file <file>', 'a file that holds the query')
    .option('--variables <json>', 'its variables, as a JSON object')
    .action((query: string | undefined, options: Options) => run(query, options, io));
};

async function run(given: string | undefined, options: Options, io: Io): Promise<void> {
  const query = await readQuery(given, options, io);
  const variables = readVariables(options.variables);
  await withApi(options, io, async (api) => {
    const answer = await api.ask(query, variables);
    io.out.write(`${JSON.stringify(answer, null, 2)}\n`);
    if (answer.errors?.[0]) throw new AnswerError(answer.errors.length, answer.errors[0].message);
  });
}

async function readQuery(given: string | undefined, { file }: Options, io: Io): Promise<string> {
  if ((given === undefined) === (file === undefined)) {
    throw new UsageError('Give a query, or --file with one. For example: modelscape query "{ stats { entityCount } }"');
  }
  if (given === '-') return readAll(io.in);
  return given ?? readQueryFile(resolve(io.cwd, file ?? ''), file ?? '');
}

function readQueryFile(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--file ${shown}: it can't be read`, { cause: error });
  }
}

function readVariables(json: string | undefined): Readonly<Record<string, unknown>> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, with all else that is no object.
  }
  throw new UsageError('--variables: give a JSON object, such as \'{"name": "OpenAI"}\'');
}
