import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Config, readConfig } from '../config.ts';
import { BatchError, DocumentError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Stored } from '../graph/store-article.ts';
import { createIngest } from '../ingest/ingest.ts';
import { explain } from '../ingest/paths.ts';
import { parseReading } from '../ingest/reading-line.ts';
import { describeReport, type Report, reportOf, type ToldItem } from '../ingest/report.ts';
import { createLogger } from '../log.ts';
import type { AddCommand, Io } from './command.ts';
import { withGraph } from './open-graph.ts';
import { prepareReader } from './prepare-reader.ts';

/** Lines under way at once: some are read while others are written, many in one transaction. */
const AT_ONCE = 160;

/** Files of so many bytes hold some thousand articles. */
const MUCH = 60_000_000;

/** `load FILE…`: what `extract --whole` printed, into the graph, without reading the texts again. */
export const addLoad: AddCommand = (program, io) => {
  program
    .command('load')
    .summary('store what extract --whole has read, elsewhere or before')
    .description('Stores articles that were read by extract --whole, one a line. Needs the graph itself, no server.')
    .argument('<file...>', 'JSON Lines; - is standard input')
    .option('--json', 'report as one JSON object')
    .action((files: readonly string[], options: { readonly json?: true }) => run(files, options.json === true, io));
};

async function run(files: readonly string[], json: boolean, io: Io): Promise<void> {
  const config = readConfig(io.env);
  const report = await load(files, config, io);
  io.out.write(json ? `${JSON.stringify(report)}\n` : describeReport(report));
  if (report.failed.length > 0) throw new BatchError(report.failed.length, report.read);
}

async function load(files: readonly string[], config: Config, io: Io): Promise<Report> {
  const reader = await prepareReader(config, createLogger(config.logLevel, io.err));
  const work = async ({ graph }: { readonly graph: Graph }) => {
    const { store } = createIngest({ graph, ...reader });
    const counts = { new: 0, unchanged: 0, replaced: 0 };
    const told: ToldItem[] = [];
    const lines = linesOf(files, io);
    const storeLines = async () => {
      for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
        if (io.signal.aborted) break;
        const { name, line } = next.value;
        const became = await storeLine(name, line, store);
        if (typeof became === 'string') counts[became] += 1;
        else told.push(became);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, storeLines));
    return reportOf({ counts, told }, [], []);
  };
  return withGraph(config, io, work, { busy: sizeOf(files, io) >= MUCH });
}

/** Bytes of the files that can be read. */
function sizeOf(files: readonly string[], io: Io): number {
  const size = (file: string) => {
    try {
      return statSync(resolve(io.cwd, file)).size;
    } catch {
      return 0;
    }
  };
  return files.reduce((sum, file) => sum + size(file), 0);
}

type Store = ReturnType<typeof createIngest>['store'];

/** What is the line's own fault is told of it; all else ends the load. */
async function storeLine(name: string, line: string | Error, store: Store): Promise<Stored['outcome'] | ToldItem> {
  try {
    if (line instanceof Error) throw line;
    return (await store(parseReading(line, name))).outcome;
  } catch (error) {
    if (error instanceof DocumentError) return { name, code: error.reason, reason: error.why, skipped: [] };
    throw error;
  }
}

/** The lines of files, with the name of each; an error in place of a file that can't be read. */
async function* linesOf(files: readonly string[], io: Io): AsyncGenerator<{ name: string; line: string | Error }> {
  for (const file of files) {
    const input = file === '-' ? io.in : createReadStream(resolve(io.cwd, file));
    let at = 0;
    try {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        at += 1;
        if (line.trim() !== '') yield { name: `${file}, line ${at}`, line };
      }
    } catch (error) {
      yield { name: file, line: new DocumentError(file, 'UNREADABLE', explain(error), { cause: error }) };
    }
  }
}
