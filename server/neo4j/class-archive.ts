import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * An archive of loaded classes (JEP 350), which halves the start. A start without one writes it at its clean end.
 */
export type ClassArchive = {
  /** Arguments for Java: use the archive, or make it. */
  readonly args: readonly string[];
  /** Call after a clean end: takes the new archive into use. */
  keep(): void;
};

/** The archive beside a folder of jars; each release of Java has its own. */
export function classArchive(jars: string, javaRelease: string): ClassArchive {
  const file = join(dirname(jars), `classes-java-${javaRelease.replace(/[^\w.]/g, '_')}.jsa`);
  const quiet = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  if (existsSync(file)) return { args: [...quiet, `-XX:SharedArchiveFile=${file}`], keep: () => {} };
  const draft = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  return {
    args: [...quiet, `-XX:ArchiveClassesAtExit=${draft}`],
    keep: () => {
      if (!existsSync(draft)) return;
      if (existsSync(file)) rmSync(draft);
      else renameSync(draft, file);
    },
  };
}
