import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { BatchError } from '../errors.ts';
import { createFetchUrl } from '../fetch/fetch-url.ts';
import { createIngest } from '../ingest/ingest.ts';
import { type Batch, ingestPaths } from '../ingest/ingest-paths.ts';
import { createProgress } from '../ingest/progress.ts';
import { createReadUrl, isAddress } from '../ingest/read-url.ts';
import { createRemoteIngest } from '../ingest/remote-ingest.ts';
import { describeReport } from '../ingest/report.ts';
import { createLogger } from '../log.ts';
import { TAGGERS, type Tagger } from '../tagger/tiers.ts';
import type { AddCommand, Io } from './command.ts';
import { findServer } from './find-server.ts';
import { openGraphOf } from './open-graph.ts';
import { prepareReader } from './prepare-reader.ts';

type Options = {
  readonly server?: string;
  readonly token?: string;
  readonly json?: true;
  readonly follow?: true;
  readonly tagger?: Tagger;
};

/** `ingest FILE|FOLDER|URL…`: articles into the graph, through the server that runs, else by itself. */
export const addIngest: AddCommand = (program: Command, io: Io) => {
  program
    .command('ingest')
    .description('read articles (text, Markdown, HTML, feeds, JSON Lines, or folders of these) into the graph')
    .argument('<path...>', 'files, folders, and addresses of pages and feeds')
    .option('--server <url>', 'the server to read them into (default: the one that runs on the data folder, else none)')
    .option(
      '--token <token>',
      'its MODELSCAPE_TOKEN, when it is not on this machine (default: that of this environment)',
    )
    .addOption(
      new Option('--tagger <tier>', 'what finds names nobody listed (MODELSCAPE_TAGGER, else auto)').choices(TAGGERS),
    )
    .option('--follow', 'fetch the pages that the entries of feeds link to, too')
    .option('--json', 'report as one JSON object')
    .action((paths: readonly string[], options: Options) => run(paths, options, io));
};

async function run(paths: readonly string[], options: Options, io: Io): Promise<void> {
  const config = readConfig({ ...io.env, ...(options.tagger ? { MODELSCAPE_TAGGER: options.tagger } : {}) });
  const { ingest, close } = await openIngest(options, config, io);
  try {
    const log = createLogger(config.logLevel, io.err);
    const readUrl = createReadUrl(createFetchUrl({ allow: config.fetchAllow }));
    const report = await ingestPaths({
      paths: paths.map((path) => (isAddress(path) ? path : resolve(io.cwd, path))),
      readUrl: (url) => readUrl(url, { follow: options.follow === true, signal: io.signal }),
      ingest,
      progress: createProgress(io.err),
      signal: io.signal,
      onBug: (path, error) => log.error('ingest failed', { path, error }),
    });
    io.out.write(options.json ? `${JSON.stringify(report)}\n` : describeReport(report));
    if (report.failed.length > 0) throw new BatchError(report.failed.length, report.read);
  } finally {
    await close();
  }
}

async function openIngest(
  options: Options,
  config: Config,
  io: Io,
): Promise<{ readonly ingest: Batch['ingest']; readonly close: () => Promise<void> }> {
  const url = findServer(options.server, config);
  if (url !== null) {
    return { ingest: createRemoteIngest(url, options.token ?? config.token), close: async () => {} };
  }
  const reader = await prepareReader(config, createLogger(config.logLevel, io.err));
  const { graph, close } = await openGraphOf(config, io);
  return { ingest: createIngest({ graph, ...reader }), close };
}
