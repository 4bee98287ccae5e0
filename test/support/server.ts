import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The whole program, as `npm start` runs it, on a data folder of its own. */
export type RunningProgram = {
  /** Where the page is, with a closing slash. */
  readonly url: string;
  readonly child: ChildProcess;
  readonly dataFolder: string;
  /** All that it has printed. */
  output(): string;
  /** Asks it to stop as Ctrl-C does; resolves with its exit code. */
  stop(): Promise<number | null>;
};

export type Start = { readonly dataFolder?: string; readonly env?: Record<string, string> };

/** Starts `serve` on a free port; resolves when it has told where it is. */
export async function startProgram(options: Start = {}): Promise<RunningProgram> {
  const dataFolder = options.dataFolder ?? (await newDataFolder());
  const child = spawn(process.execPath, ['server/setup.mjs', 'serve'], {
    cwd: projectFolder,
    env: { ...process.env, PORT: '0', MODELSCAPE_DATA: dataFolder, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const found = /Modelscape is at (http:\/\/\S+\/)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}:\n${output}`)));
  });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url, child, dataFolder, output: () => output, stop };
}

/** A data folder that nobody else uses. */
export function newDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'modelscape-e2e-'));
}

/** Removes a data folder, also while a database is still closing its files. */
export function removeDataFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
}

/** Asks the running program's API; throws on errors. */
export async function ask<T>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: T; errors?: unknown };
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer));
  return answer.data;
}
