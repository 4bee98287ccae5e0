import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { readOpml } from '../documents/feed/opml.ts';
import { DocumentError, InvalidInputError, UsageError } from '../errors.ts';
import { explain } from '../ingest/paths.ts';
import { isAddress } from '../ingest/read-url.ts';
import { readInterval } from '../ingest/watch/schedule.ts';
import { escapeUnsafe } from '../log.ts';
import { withServerAndToken } from './api-options.ts';
import { type ApiPage, askApi, eachNode, withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import { findServer } from './find-server.ts';
import type { Api, ApiOptions } from './open-api.ts';
import { describeWatch, type ShownWatch } from './watch-text.ts';

type AddOptions = ApiOptions & { readonly every?: string; readonly follow?: true };
type ListOptions = ApiOptions & { readonly json?: true };

const FIELDS =
  'id kind address everySeconds follow addedAt checkedAt nextAt failureCount failure failedAt articleCount';
const LIST = `query ($after: String) { watches(first: 100, after: $after) {
  nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
const ADD = `mutation ($input: AddWatchInput!) { addWatch(input: $input) {
  added watch { ${FIELDS} } userErrors { message } } }`;
const REMOVE = 'mutation ($input: RemoveWatchInput!) { removeWatch(input: $input) { id userErrors { message } } }';

/** `watch add|list|remove`: feeds, pages and folders that are looked at again and again while `serve` runs. */
export const addWatch: AddCommand = (program, io) => {
  const watch = program
    .command('watch')
    .summary('watch feeds, pages and folders')
    .description(
      'Feeds, pages and folders that are looked at again and again while `serve` runs; what is new is ingested.',
    );
  withServerAndToken(watch.command('add'))
    .description('watch addresses of feeds or pages, folders, or all feeds of a list (OPML)')
    .argument('<what...>', 'addresses, folders, and files that end in .opml')
    .option('--every <interval>', 'how often to look: 90s, 15m, 1h, 2d (default: 1h; folders: 1m)')
    .option('--follow', 'fetch the pages that the entries of feeds link to, too')
    .action((what: readonly string[], options: AddOptions) =>
      withApi(options, io, (api) => add(api, what, options, io)),
    );
  withServerAndToken(watch.command('list'))
    .description('list what is watched, when it is next looked at, and what went wrong')
    .option('--json', 'print each as JSON on a line')
    .action((options: ListOptions) => withApi(options, io, (api) => list(api, options, io)));
  withServerAndToken(watch.command('remove'))
    .description('watch no more; the articles stay')
    .argument('<what...>', 'addresses, folders or ids, as `watch list` shows them')
    .action((what: readonly string[], options: ApiOptions) => withApi(options, io, (api) => remove(api, what, io)));
};

async function add(api: Api, what: readonly string[], options: AddOptions, io: Io): Promise<void> {
  const everySeconds = options.every === undefined ? null : readInterval(options.every);
  if (options.every !== undefined && everySeconds === null) {
    throw new UsageError(`--every ${options.every}: give an interval such as 90s, 15m, 1h or 2d`);
  }
  const addresses = what.flatMap((one) => addressesOf(one, io));
  let failed = 0;
  for (const address of addresses) {
    const input = { address, everySeconds, follow: options.follow === true };
    const { watch, added, userErrors } = (await askApi(api, ADD, { input }))['addWatch'] as AddAnswer;
    if (watch === null) failed += 1;
    const [error] = userErrors;
    const line = watch
      ? `${added ? 'watched' : 'changed'}  ${describeWatch(watch)}`
      : `failed   ${error?.message ?? address}`;
    io.out.write(`${escapeUnsafe(line)}\n`);
  }
  if (findServer(options.server, readConfig(io.env)) === null) io.err.write('They are looked at while `serve` runs.\n');
  if (failed > 0)
    throw new InvalidInputError('watch add', `${failed} of ${addresses.length} are not watched; see above`);
}

/** The whole path of a folder; the feeds of a list; an address as it is. */
function addressesOf(what: string, io: Io): readonly string[] {
  if (isAddress(what)) return [what];
  const path = resolve(io.cwd, what);
  return /\.opml$/i.test(path) ? readOpml(readBytes(path), path).map(({ url }) => url) : [path];
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new DocumentError(path, 'UNREADABLE', explain(error), { cause: error });
  }
}

async function list(api: Api, { json }: ListOptions, io: Io): Promise<void> {
  const watches = await listAll(api);
  for (const watch of watches) {
    io.out.write(json === true ? `${JSON.stringify(watch)}\n` : `${escapeUnsafe(describeWatch(watch))}\n`);
  }
  if (watches.length === 0)
    io.err.write('Nothing is watched. Add a feed: modelscape watch add https://example.com/feed\n');
}

async function remove(api: Api, what: readonly string[], io: Io): Promise<void> {
  const watches = await listAll(api);
  for (const one of what) {
    const names = namesOf(one, io);
    const found = watches.find(({ id, address }) => names.includes(id) || names.includes(address));
    if (found === undefined)
      throw new InvalidInputError('watch remove', `${one} is not watched; \`watch list\` tells what is`);
    await askApi(api, REMOVE, { input: { id: found.id } });
    io.out.write(`${escapeUnsafe(`removed  ${found.address}`)}\n`);
  }
}

/** What a watch may be called. */
function namesOf(what: string, io: Io): readonly string[] {
  if (isAddress(what)) return URL.canParse(what) ? [what, new URL(what).href] : [what];
  const path = resolve(io.cwd, what);
  try {
    return [what, path, realpathSync(path)];
  } catch {
    return [what, path];
  }
}

async function listAll(api: Api): Promise<readonly ShownWatch[]> {
  const watches: ShownWatch[] = [];
  const listed = eachNode(async (after) => (await askApi(api, LIST, { after }))['watches'] as ApiPage<ShownWatch>);
  for await (const watch of listed) watches.push(watch);
  return watches;
}

type AddAnswer = {
  readonly added: boolean | null;
  readonly watch: ShownWatch | null;
  readonly userErrors: readonly { readonly message: string }[];
};
