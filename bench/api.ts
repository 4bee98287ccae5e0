import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { type GraphOptions, openGraph } from '../server/graph/graph.ts';
import { migrate } from '../server/graph/migrate.ts';
import { startLocalNeo4j } from '../server/neo4j/local.ts';
import { type GraphSize, makeGraph } from './api-graph.ts';
import { QUESTIONS, type Question } from './api-questions.ts';
import { cpuSeconds } from './process-use.ts';

/**
 * Measures how fast the API answers over HTTP on this machine, on a made graph, beside one statement written by hand for
 * each question: by the clock, and in time of processor, which tells more on a busy machine. The graph is made once for
 * each size, in a data folder that stays. Run by `npm run bench:api -- [--articles 100000] [--runs 40] [--only search] [--data .modelscape/bench-api]`.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '40' },
    only: { type: 'string', default: '' },
    data: { type: 'string', default: '.modelscape/bench-api' },
  },
});
const MAIN = fileURLToPath(new URL('../server/main.ts', import.meta.url));
const articles = Number(values.articles);
const size: GraphSize = {
  articles,
  entities: Math.round(articles * 0.6),
  claims: articles * 3,
  hub: Math.round(articles / 2),
};
const folder = resolve(`${values.data}-${articles}`);
const say = (line: string) => console.error(line);

async function prepare(options: GraphOptions, driver: Driver): Promise<void> {
  const made = join(folder, 'made');
  const graph = openGraph(options);
  await migrate(graph);
  await graph.close();
  if (existsSync(made)) return;
  await driver
    .executeQuery('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS')
    .catch(() => {});
  const begun = performance.now();
  await makeGraph(driver, size, say);
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  await driver.executeQuery('CALL db.prepareForReplanning()');
  say(`made in ${Math.round((performance.now() - begun) / 1000)} s`);
  writeFileSync(made, JSON.stringify(size));
}

/** The program as people run it, on this graph; resolves with its address. */
async function serve({ uri, user, password }: GraphOptions): Promise<{ url: string; child: ChildProcess }> {
  const env = {
    ...process.env,
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    MODELSCAPE_DATA: join(folder, 'app'),
    MODELSCAPE_TAGGER: 'off',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((found, failed) => {
    child.stdout?.on('data', (chunk) => {
      const address = /Modelscape is at (\S+)/.exec(String(chunk))?.[1];
      if (address) found(address);
    });
    child.once('exit', () => failed(new Error('the server ended')));
  });
  return { url, child };
}

async function post(url: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

/** Milliseconds of each run, in order of size; a quarter as many runs before them don't count. */
async function time(runs: number, work: (n: number) => Promise<unknown>): Promise<readonly number[]> {
  for (let n = 0; n < Math.ceil(runs / 4); n += 1) await work(n);
  const times: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    const begun = performance.now();
    await work(n);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], part: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const column = (value: number) => value.toFixed(1).padStart(9);

/** Asks until an answer comes: a cold database on a busy machine may need more than the API allows it. */
async function untilAnswered(ask: () => Promise<void>, tries = 5): Promise<void> {
  await ask().catch((error) => {
    if (tries === 0) throw error;
    say(String(error));
    return untilAnswered(ask, tries - 1);
  });
}

/** Processes whose time of processor counts. */
type Pids = { readonly app: number; readonly neo4j: number };

/** Times of the clock, and milliseconds of processor a run. */
async function use(runs: number, pid: readonly number[], work: (n: number) => Promise<unknown>) {
  const cpu = () => pid.reduce((total, one) => total + cpuSeconds(one), 0);
  const before = cpu();
  const times = await time(runs, work);
  return { times, cpu: ((cpu() - before) * 1000) / (runs + Math.ceil(runs / 4)) };
}

async function measure(question: Question, url: string, driver: Driver, { app, neo4j: database }: Pids): Promise<void> {
  const runs = Number(values.runs);
  const first = performance.now();
  await untilAnswered(() => post(url, question.query, question.variables(0)));
  const once = performance.now() - first;
  const ours = await use(runs, [app, database], (n) => post(url, question.query, question.variables(n)));
  const byHand = await use(runs, [process.pid, database], (n) =>
    driver.executeQuery(question.cypher, question.params(n), { routing: 'READ' }),
  );
  const ratio = ours.cpu / byHand.cpu;
  console.log(
    `${question.name.padEnd(32)} ${column(once)} ${column(at(ours.times, 0.5))} ${column(at(ours.times, 0.95))} ` +
      `${column(question.most)} ${column(ours.cpu)}   ${column(at(byHand.times, 0.5))} ${column(at(byHand.times, 0.95))} ` +
      `${column(byHand.cpu)} ${ratio.toFixed(2).padStart(7)}`,
  );
}

const server = await startLocalNeo4j({ dataFolder: folder, env: process.env, say });
const driver = neo4j.driver(server.options.uri, neo4j.auth.basic(server.options.user, server.options.password));
try {
  await prepare(server.options, driver);
  const { url, child } = await serve(server.options);
  try {
    console.log(`${JSON.stringify(size)}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; milliseconds`);
    console.log(
      `${'question'.padEnd(32)}     first       p50       p95      most processor   by hand p50     p95 processor   ratio`,
    );
    const pids = { app: child.pid ?? 0, neo4j: server.pid() ?? 0 };
    const asked = QUESTIONS.filter(({ name }) => name.includes(values.only));
    for (const question of asked) await measure(question, url, driver, pids);
  } finally {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  }
} finally {
  await driver.close();
  await server.stop();
}
