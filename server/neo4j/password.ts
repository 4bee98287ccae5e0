import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { SetupError } from '../errors.ts';
import type { Neo4jHome } from './home.ts';
import type { JavaRuntime } from './java-runtime.ts';
import { tail } from './log-tail.ts';
import { writePrivately } from './write-privately.ts';

const run = promisify(execFile);

/**
 * The password of the local Neo4j: 192 random bits, made once and kept in a file that only its owner may read (0600);
 * of letters and digits alone, since the tool that sets it takes one that begins with a hyphen for an option.
 * Set in Neo4j before its first start. Throws SetupError when the file is gone while the data is there.
 */
export async function ensurePassword(home: Neo4jHome, java: JavaRuntime): Promise<string> {
  const isSet = existsSync(home.authFile);
  if (!existsSync(home.passwordFile)) {
    if (isSet) throw new SetupError(`The password of the local Neo4j is gone: ${home.passwordFile}`, restore(home));
    writePrivately(home.passwordFile, randomBytes(24).toString('hex'));
  }
  const password = readFileSync(home.passwordFile, 'utf8').trim();
  if (!isSet) await setPassword(home, java);
  return password;
}

async function setPassword(home: Neo4jHome, java: JavaRuntime): Promise<void> {
  // The tool reads arguments from a file after "@": on the command line anybody on the machine could see them.
  const tool = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${home.passwordFile}`];
  const env = { ...java.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.configFolder };
  try {
    await run(java.command, ['-cp', `${java.jars}/*`, ...tool], { env, timeout: 60_000 });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? tail(String(error.stderr), 8) : '';
    throw new SetupError(`The first password could not be set in Neo4j:\n${said}`, `See ${home.folder}`, {
      cause: error,
    });
  }
}

function restore(home: Neo4jHome): string {
  return `Put it back from a backup, or remove ${home.folder} to start with an empty graph.`;
}
