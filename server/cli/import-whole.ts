import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readConfig } from '../config.ts';
import { BatchError, DocumentError } from '../errors.ts';
import { restoreArrivals } from '../graph/backup.ts';
import { restoreDecisions } from '../graph/decisions.ts';
import { checkRecords, holdsOf } from '../ingest/check-records.ts';
import { type ImportedRecords, importRecords } from '../ingest/import-records.ts';
import { createIngest } from '../ingest/ingest.ts';
import { explain } from '../ingest/paths.ts';
import { createLogger, escapeUnsafe } from '../log.ts';
import type { Io } from './command.ts';
import { openSharedGraph } from './open-shared-graph.ts';
import { prepareReader } from './prepare-reader.ts';

/** Whether a file is an export of a whole graph in JSON Lines. Throws DocumentError where it can't be read. */
export async function isWholeGraph(path: string): Promise<boolean> {
  for await (const line of linesOf(path)) return holdsOf(line, path) === 'graph';
  return false;
}

/**
 * Reads such a file back: first it is checked, then its articles are stored as they were read, into the graph itself, also
 * beside a server. Into an empty graph, the same graph comes of it.
 */
export async function importWhole(path: string, json: boolean, io: Io): Promise<void> {
  const { articles, decisions } = await checkRecords(linesOf(path), path);
  const config = readConfig(io.env);
  const reader = await prepareReader(config, createLogger(config.logLevel, io.err));
  const { graph, close } = await openSharedGraph(config, io);
  try {
    await restoreDecisions(graph, decisions);
    const { store, ingest } = createIngest({ graph, ...reader });
    const noteArrivals = (arrivals: { id: string; ingestedAt: string }[]) => restoreArrivals(graph, arrivals);
    const imported = await importRecords({ store, ingest, noteArrivals, signal: io.signal }, linesOf(path), path);
    io.out.write(json ? `${JSON.stringify(imported)}\n` : describe(imported, decisions.length));
    if (imported.failed.length > 0) throw new BatchError(imported.failed.length, articles, 'stored');
  } finally {
    await close();
  }
}

function describe({ failed, ...counts }: ImportedRecords, decisions: number): string {
  const lines = failed.map(({ name, why }) => escapeUnsafe(`failed   ${name}: ${why}`));
  const told = `${decisions} decisions; articles: ${counts.new} new, ${counts.unchanged} unchanged, ${counts.replaced} replaced, ${failed.length} failed`;
  return [told, ...lines, ''].join('\n');
}

/** Lines without their ends. Throws DocumentError where the file can't be read. */
async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new DocumentError(path, 'UNREADABLE', explain(error), { cause: error });
  }
}
