import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Measures how long `npm start` takes until the page and the API answer, and how long a stop takes: the first time on an
 * empty data folder (with the articles of `seed/`), then warm. Run by `npx tsx bench/start.ts [TIMES]`.
 */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = mkdtempSync(join(tmpdir(), 'modelscape-bench-'));
const times = Number(process.argv[2] ?? 3);

async function startAndStop(): Promise<readonly [number, number]> {
  const begun = performance.now();
  const env = { ...process.env, PORT: '0', MODELSCAPE_DATA: dataFolder };
  const child = spawn('npm', ['start'], { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('Modelscape is at') && resolve());
    void ended.then(() => reject(new Error('npm start ended; run it by hand to see why')));
  });
  const ready = performance.now();
  child.kill('SIGTERM');
  await ended;
  return [ready - begun, performance.now() - ready];
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
try {
  for (let n = 0; n <= times; n++) {
    const [ready, stopped] = await startAndStop();
    const load = loadavg()[0]?.toFixed(1);
    console.log(
      `${n === 0 ? 'first' : 'warm '}  answers after ${seconds(ready)}, stops in ${seconds(stopped)} (load ${load})`,
    );
  }
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
