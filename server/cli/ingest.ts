import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Config, readConfig } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { createPathJob } from '../ingest/jobs/path-job.ts';
import { findFiles } from '../ingest/paths.ts';
import { isAddress } from '../ingest/read-url.ts';
import { createLogger } from '../log.ts';
import { TAGGERS, type Tagger } from '../tagger/tiers.ts';
import { withServerAndToken } from './api-options.ts';
import type { AddCommand, Io } from './command.ts';
import { findServer } from './find-server.ts';
import { handOver } from './hand-over.ts';
import { openApi } from './open-api.ts';
import { thisHost } from './process-owner.ts';
import { type Outcome, printOutcome, workHere } from './work-here.ts';

type Options = {
  readonly server?: string;
  readonly token?: string;
  readonly json?: true;
  readonly follow?: true;
  readonly tagger?: Tagger;
};

/** From so many files on, the first ones may be slower for the others to be faster. */
const MANY = 2_000;

/** `ingest FILE|FOLDER|URL…`: articles into the graph, through the server that runs, else by itself. */
export const addIngest: AddCommand = (program: Command, io: Io) => {
  withServerAndToken(program.command('ingest'))
    .description('read articles (text, Markdown, HTML, feeds, JSON Lines, or folders of these) into the graph')
    .argument('<path...>', 'files, folders, and addresses of pages and feeds')
    .addOption(
      new Option('--tagger <tier>', 'what finds names nobody listed (MODELSCAPE_TAGGER, else auto)').choices(TAGGERS),
    )
    .option('--follow', 'fetch the pages that the entries of feeds link to, too')
    .option('--json', 'report as one JSON object')
    .action((paths: readonly string[], options: Options) => run(paths, options, io));
};

async function run(given: readonly string[], options: Options, io: Io): Promise<void> {
  const config = readConfig({ ...io.env, ...(options.tagger ? { MODELSCAPE_TAGGER: options.tagger } : {}) });
  const paths = given.map((path) => (isAddress(path) ? path : resolve(io.cwd, path)));
  const follow = options.follow === true;
  printOutcome(await ingest(paths, follow, options, config, io), options.json === true, io);
}

async function ingest(
  paths: readonly string[],
  follow: boolean,
  options: Options,
  config: Config,
  io: Io,
): Promise<Outcome> {
  const url = findServer(options.server, config);
  if (url === null) {
    const { files } = await findFiles(paths.filter((path) => !isAddress(path)));
    const job = (graph: Graph) => createPathJob(graph, { paths, follow, host: thisHost() });
    return workHere(config, createLogger(config.logLevel, io.err), io, job, { busy: files.length >= MANY });
  }
  // What the server has got is looked after also when this command is stopped.
  const api = await openApi({ ...options, server: url }, config, { ...io, signal: new AbortController().signal });
  try {
    return await handOver(api, paths, follow, io);
  } finally {
    await api.close();
  }
}
