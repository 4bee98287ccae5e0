import { resolve } from 'node:path';
import { checkBackup, readBackup } from '../backup/read-backup.ts';
import { type Restored, restoreGraph } from '../backup/restore-graph.ts';
import { readConfig } from '../config.ts';
import { BackupError, BatchError } from '../errors.ts';
import { isEmpty } from '../graph/stats.ts';
import { createIngest } from '../ingest/ingest.ts';
import { createProgress } from '../ingest/progress.ts';
import { createLogger, escapeUnsafe } from '../log.ts';
import type { AddCommand, Io } from './command.ts';
import { openSharedGraph } from './open-shared-graph.ts';
import { prepareReader } from './prepare-reader.ts';

type Options = { readonly add?: true; readonly json?: true };

/** `restore FILE`: makes a graph of a backup, reading its articles once more. */
export const addRestore: AddCommand = (program, io) => {
  program
    .command('restore')
    .summary('make a graph of a backup')
    .description(
      'Reads the articles of a backup once more, into a graph that holds none, and takes its watches over. A file that breaks off or was changed is refused before anything is written.',
    )
    .argument('<file>', 'a file that `backup` wrote')
    .option('--add', 'into a graph that holds articles already: they stay, those of the file are added')
    .option('--json', 'report as one JSON object')
    .action((file: string, options: Options) => restore(resolve(io.cwd, file), options, io));
};

async function restore(file: string, options: Options, io: Io): Promise<void> {
  const header = await checkBackup(file).catch((error: unknown) => {
    const unread = error instanceof Error && 'syscall' in error;
    throw unread ? new BackupError(file, `it can't be read: ${error.message}`) : error;
  });
  const config = readConfig(io.env);
  const reader = await prepareReader(config, createLogger(config.logLevel, io.err));
  const { graph, close } = await openSharedGraph(config, io);
  const progress = createProgress(io.err);
  try {
    if (options.add !== true && !(await isEmpty(graph))) {
      const why = 'the graph holds articles already. Restore into an empty one (MODELSCAPE_DATA=FOLDER), or say --add.';
      throw new BackupError(file, why);
    }
    progress.start(header.records.article);
    const ingest = createIngest({ graph, ...reader });
    const restoring = { graph, ingest, signal: io.signal, onArticle: progress.step };
    const restored = await restoreGraph(restoring, readBackup(file));
    progress.stop();
    io.out.write(options.json ? `${JSON.stringify(restored)}\n` : describe(restored));
    if (restored.failed.length > 0) {
      throw new BatchError(restored.failed.length, header.records.article, 'stored');
    }
  } finally {
    progress.stop();
    await close();
  }
}

function describe({ articles, catalogues, decisions, watches, failed }: Restored): string {
  const lines = failed.map(({ article, why }) => escapeUnsafe(`failed   ${article}: ${why}`));
  return [
    `restored: ${articles} articles, ${catalogues} catalogues, ${decisions} decisions, ${watches} watches; ${failed.length} failed`,
    ...lines,
    '',
  ].join('\n');
}
