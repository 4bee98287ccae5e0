import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { prepareHome } from './home.ts';
import type { JavaRuntime } from './java-runtime.ts';
import { type Launcher, launchUntilReady } from './launch.ts';
import { ensurePassword } from './password.ts';
import { sweepDrafts } from './sweep-drafts.ts';

// Neo4j ends by itself when told to by a signal.
const CLEAN_STOP = 0;
const QUIET = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
const DUMP_SECONDS = 120;

/** The file of the archive of loaded classes (JEP 350), beside the jars; each release of Java has its own. */
export function archiveFile({ jars, release }: JavaRuntime): string {
  return join(dirname(jars), `classes-java-${release.replace(/[^\w.]/g, '_')}.jsa`);
}

/** Arguments for Java that use the archive when it is there: it halves the start. */
export function archiveArgs(file: string): readonly string[] {
  return existsSync(file) ? [...QUIET, `-XX:SharedArchiveFile=${file}`] : [];
}

/**
 * Makes the archive unless it is there: starts an empty Neo4j beside it, at the lowest priority, and
 * stops it, which writes the classes that it loaded. Takes 20 to 40 s of one core and 300 MB. Gives up when aborted.
 */
export async function makeArchive(file: string, launcher: Launcher, signal: AbortSignal): Promise<void> {
  if (existsSync(file)) return;
  sweepDrafts(dirname(file));
  const folder = `${file}.training.${process.pid}.tmp`;
  const draft = `${file}.${process.pid}.tmp`;
  try {
    const home = prepareHome(folder);
    const args = [...QUIET, `-XX:ArchiveClassesAtExit=${draft}`];
    const password = await ensurePassword(home, launcher.java);
    const javaArgs = () => args;
    const own = {
      home,
      password,
      javaArgs,
      stopSeconds: DUMP_SECONDS,
      lowPriority: true,
      signal,
      giveUp: 'kill',
    } as const;
    const { process: trained } = await launchUntilReady({ ...launcher, ...own });
    signal.addEventListener('abort', trained.kill);
    const code = await trained.stop();
    signal.removeEventListener('abort', trained.kill);
    if (code === CLEAN_STOP && existsSync(draft)) renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}
