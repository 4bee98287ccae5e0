import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from '../errors.ts';
import { findMaven } from '../setup/maven.mjs';
import { isProblem } from '../setup/problem.mjs';
import type { Environment } from './environment.ts';
import { tail } from './log-tail.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const FETCH_TIMEOUT_MS = 15 * 60_000;

/** The version of Neo4j that runs locally, as pom.xml pins it. */
export const neo4jVersion = readVersion();

/** The folder of Neo4j's jars in a cache, whether they are there already or not. */
export function jarFolder(cache: string): string {
  return join(cache, `neo4j-${neo4jVersion}`, 'jars');
}

/** Whether the jars are in a cache. */
export function hasJars(cache: string): boolean {
  return existsSync(join(jarFolder(cache), `neo4j-${neo4jVersion}.jar`));
}

/**
 * Fetches Neo4j's jars by Maven, checksums verified, unless they are in the cache: 213 files, 123 MB. Two that fetch at
 * once end with one whole folder. Throws SetupError without Maven, or with what Maven says.
 */
export async function fetchJars(options: {
  readonly cache: string;
  readonly env: Environment;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}): Promise<string> {
  const folder = jarFolder(options.cache);
  if (hasJars(options.cache)) return folder;
  const maven = findMaven(options.env);
  if (isProblem(maven)) throw new SetupError(maven.what, maven.mend);
  options.say(`Fetching Neo4j Community ${neo4jVersion} (GPLv3) by Maven: 123 MB, once`);
  const draft = `${folder}.${process.pid}.tmp`;
  try {
    await copyDependencies(maven.command, draft, options);
    moveInto(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

async function copyDependencies(
  maven: string,
  folder: string,
  { env, signal }: { readonly env: Environment; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  const args = ['--quiet', '--batch-mode', '--strict-checksums', '--file', POM, ...goal];
  await new Promise<void>((resolve, reject) => {
    const options = { env: { ...env }, timeout: FETCH_TIMEOUT_MS, ...(signal ? { signal } : {}) };
    execFile(maven, args, options, (error, stdout, stderr) => {
      if (!error) return resolve();
      if (signal?.aborted) return reject(signal.reason);
      const mend = 'See that this machine reaches a Maven repository, then start again.\n  Or set NEO4J_URI.';
      reject(
        new SetupError(`Maven could not fetch Neo4j:\n${tail(`${stdout}\n${stderr}`, 12)}`, mend, { cause: error }),
      );
    });
  });
}

function moveInto(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process was quicker; its folder is whole, since it came by a rename too.
    if (!existsSync(folder)) throw error;
  }
}

function readVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1];
  if (!version) throw new Error(`${POM} has no <neo4j.version>`);
  return version;
}
