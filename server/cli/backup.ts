import { resolve } from 'node:path';
import { backupGraph } from '../backup/backup-graph.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { readConfig } from '../config.ts';
import { SetupError } from '../errors.ts';
import { readCatalogueTitles } from '../graph/backup.ts';
import { readStats } from '../graph/stats.ts';
import { createProgress } from '../ingest/progress.ts';
import { escapeUnsafe } from '../log.ts';
import type { AddCommand, Io } from './command.ts';
import { openSharedGraph } from './open-shared-graph.ts';

/** `backup FILE`: all that a graph needs to be made again, as a file that later versions read too. */
export const addBackup: AddCommand = (program, io) => {
  program
    .command('backup')
    .summary('write all articles and watches into a file')
    .description(
      'Writes all articles with what is known of them, and all watches, into a file (JSON Lines), from which `restore` makes the graph again. Works beside a server that runs.',
    )
    .argument('<file>', 'the file to write; one that is there is replaced')
    .action((file: string) => backup(resolve(io.cwd, file), io));
};

async function backup(file: string, io: Io): Promise<void> {
  const { graph, close } = await openSharedGraph(readConfig(io.env), io);
  const progress = createProgress(io.err);
  try {
    progress.start((await readStats(graph)).articles);
    const counts = await writeBackup(file, backupGraph(graph, progress.step)).catch((error: unknown) => {
      throw unwritable(error) ? new SetupError(`${file} can't be written: ${error.message}`, 'Give another.') : error;
    });
    progress.stop();
    io.out.write(
      `${counts.article} articles, ${counts.catalogue} catalogues, ${counts.decision} decisions and ${counts.watch} watches are in ${escapeUnsafe(file)}\n`,
    );
    for (const title of await readCatalogueTitles(graph)) {
      io.out.write(`not in it: ${escapeUnsafe(title)}, a catalogue. Keep its file, and import it once more.\n`);
    }
  } finally {
    progress.stop();
    await close();
  }
}

function unwritable(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
