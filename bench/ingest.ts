import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openGraph } from '../server/graph/graph.ts';
import { migrate } from '../server/graph/migrate.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../server/neo4j/local.ts';
import { readLexicon } from '../server/seed.ts';
import { createArticles } from './ingest-articles.ts';
import { cpuSeconds, residentMegabytes } from './process-use.ts';

/**
 * Measures how fast `ingest` is, Neo4j included: made articles, each number of them into a new graph. For each it prints
 * articles a second of the clock, milliseconds of processor an article of the program and of Neo4j, and the program's
 * memory after the first tenth and at its peak. Run by `npm run bench:ingest -- [--articles 2000,4000] [--words 600]
 * [--seed 1] [--processes 1]`.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    words: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '1' },
  },
});
const MAIN = fileURLToPath(new URL('../server/main.ts', import.meta.url));
const IN_A_FOLDER = 1_000;
const LOOK_MS = 250;
/** As `ingest` does that starts Neo4j itself. */
const MANY = 2_000;

/** Writes the articles to folders, one set for each process; gives the folders. */
function writeArticles(folder: string, count: number, processes: number): readonly string[] {
  const make = createArticles(readLexicon(), Number(values.seed), Number(values.words));
  const sets = Array.from({ length: processes }, (_, n) => join(folder, `set-${n}`));
  for (let n = 0; n < count; n += 1) {
    const inner = join(sets[n % processes] ?? folder, String(Math.floor(n / IN_A_FOLDER)));
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, `${n}.md`), make(n));
  }
  return sets;
}

type Use = { readonly seconds: number; readonly cpu: number; readonly early: number; readonly peak: number };

/** Runs `ingest` on a folder and looks at its process four times a second. */
async function ingest(folder: string, { options }: LocalNeo4j): Promise<Use> {
  const env = {
    ...process.env,
    NEO4J_URI: options.uri,
    NEO4J_USER: options.user,
    NEO4J_PASSWORD: options.password,
    MODELSCAPE_DATA: join(folder, '..', 'data'),
    MODELSCAPE_TAGGER: 'off',
  };
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'ingest', folder], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const { pid = 0 } = child;
  let cpu = 0;
  const memory: number[] = [];
  const timer = setInterval(() => {
    cpu = Math.max(cpu, cpuSeconds(pid));
    memory.push(residentMegabytes(pid));
  }, LOOK_MS);
  await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  const early = memory[Math.floor(memory.length / 10)] ?? 0;
  return { seconds: (performance.now() - begun) / 1000, cpu, early, peak: Math.max(...memory) };
}

async function measure(count: number, processes: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'modelscape-bench-'));
  const neo4j = await startLocalNeo4j({ dataFolder: join(folder, 'neo4j'), env: process.env, busy: count >= MANY });
  try {
    const graph = openGraph(neo4j.options);
    await migrate(graph);
    await graph.close();
    const sets = writeArticles(folder, count, processes);
    const before = cpuSeconds(neo4j.pid() ?? 0);
    const begun = performance.now();
    const uses = await Promise.all(sets.map((set) => ingest(set, neo4j)));
    const seconds = (performance.now() - begun) / 1000;
    const own = uses.reduce((sum, use) => sum + use.cpu, 0);
    const ofNeo4j = cpuSeconds(neo4j.pid() ?? 0) - before;
    const column = (value: number, digits = 1) => value.toFixed(digits).padStart(9);
    const memory = uses.map(({ early, peak }) => `${early.toFixed(0)} → ${peak.toFixed(0)}`).join(', ');
    console.log(
      `${String(count).padStart(8)} ${column(seconds)} ${column(count / seconds)} ${column((own * 1000) / count)} ` +
        `${column((ofNeo4j * 1000) / count)} ${column(count / (own + ofNeo4j))}   ${memory}   (load ${loadavg()[0]?.toFixed(1)})`,
    );
    return seconds;
  } finally {
    await neo4j.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(`${cpus().length} cores; on a busy machine the clock tells of the others, processor time less so`);
console.log('articles   seconds articles/s   app ms  Neo4j ms  a core/s   memory of the app in MB, early → peak');
const times: number[] = [];
for (const count of values.articles.split(',').map(Number)) times.push(await measure(count, Number(values.processes)));
for (const [at, time] of times.slice(1).entries())
  console.log(`${(time / (times[at] ?? time)).toFixed(2)} times as long`);
