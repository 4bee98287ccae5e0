import { createReadStream, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium, openBrowser } from '../test/support/browser.ts';
import { removeDataFolder, startProgram } from '../test/support/server.ts';

/**
 * Measures the web view in a real browser with software rendering: first drawing, layouts, panning, expansion, the
 * longest task, what rounds of opening and closing leave behind, and the JavaScript that is sent. Pictures are made;
 * beside each stands a plain Cytoscape page with the same elements. Run by `npm run bench:web`.
 */
const WEB = fileURLToPath(new URL('../web', import.meta.url));
const SIZES = [
  [300, 800],
  [500, 1200],
  [1500, 4000],
] as const;
const PAN = 3_000;
const ROUNDS = 50;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const sessions = new WeakMap<Page, CDPSession>();

type Row = readonly [what: string, ours: string, plain: string, aim: string];
/** What web/measure/main.ts offers; that file is of another program, so its types are not seen here. */
type Asked = { [name: string]: (...numbers: readonly number[]) => Promise<number> };

const chromium = findChromium();
if (chromium === null) throw new Error('No browser.');
const folder = await mkdtemp(join(tmpdir(), 'modelscape-bench-web-'));
const browser = await openBrowser(chromium);
try {
  console.log(`| What | Ours | Plain Cytoscape | Aim |\n| --- | --- | --- | --- |`);
  for (const measure of [measureSent, measurePictures, () => measureStart(browser)]) {
    for (const row of await measure()) console.log(`| ${row.join(' | ')} |`);
  }
  const load = loadavg()[0]?.toFixed(1);
  console.log(`\nLoad of the machine at the end: ${load}`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measurePictures(): Promise<readonly Row[]> {
  await build({
    configFile: join(WEB, 'vite.config.ts'),
    root: join(WEB, 'measure'),
    logLevel: 'error',
    base: './',
    build: { outDir: join(folder, 'measure'), emptyOutDir: true },
  });
  const site = await serve(join(folder, 'measure'));
  try {
    const ours = await openPage(site.url);
    const plain = await openPage(`${site.url}?plain`);
    const rows: Row[] = [];
    for (const [entities, relations] of SIZES) rows.push(...(await measureSize(ours, plain, entities, relations)));
    rows.push(...(await measureRounds(ours)));
    return rows;
  } finally {
    site.close();
  }
}

async function measureSize(ours: Page, plain: Page, entities: number, relations: number): Promise<readonly Row[]> {
  const size = `${entities} entities, ${relations} relations`;
  const drawn = await watch(ours, 'draw', entities, relations);
  const plainDrawn = await watch(plain, 'draw', entities, relations);
  const [frames, plainFrames] = [await ask(ours, 'pan', PAN), await ask(plain, 'pan', PAN)];
  const table = await watch(ours, 'table');
  const expanded = await watch(ours, 'expand', 40);
  return [
    [`${size}: laid out`, ms(drawn.time), `${ms(plainDrawn.time)}, not laid out`, entities === 300 ? '< 1,000 ms' : ''],
    ['– its work on the page’s thread', ms(drawn.work), ms(plainDrawn.work), ''],
    ['– its longest task', ms(drawn.longest), ms(plainDrawn.longest), '< 200 ms'],
    ['– panning', `${frames.toFixed(1)}/s`, `${plainFrames.toFixed(1)}/s`, '≥ 20/s'],
    ['– 40 neighbours, to settled', ms(expanded.time), '', '< 300 ms'],
    ['– its work on the page’s thread', ms(expanded.work), '', ''],
    ['– its longest task', ms(expanded.longest), '', '< 200 ms'],
    [`– table of ${relations} relations opens`, ms(table.time), '', ''],
    ['– its work on the page’s thread', ms(table.work), '', '< 200 ms'],
  ];
}

type Watched = { readonly time: number; readonly work: number; readonly longest: number };

/** How long something takes, how long the thread of the page works on it (its own time, whatever else runs), its longest task. */
async function watch(page: Page, name: string, ...numbers: readonly number[]): Promise<Watched> {
  await ask(page, 'longestTask');
  const before = await workOf(page);
  const time = await ask(page, name, ...numbers);
  return { time, work: (await workOf(page)) - before, longest: await ask(page, 'longestTask') };
}

async function workOf(page: Page): Promise<number> {
  const session = await sessionOf(page);
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  sessions.set(page, session);
  return session;
}

async function measureRounds(page: Page): Promise<readonly Row[]> {
  await ask(page, 'draw', 60, 100);
  await ask(page, 'rounds', 10);
  const [heapBefore, nodesBefore] = [await heapOf(page), await ask(page, 'rounds', 1)];
  const nodes = await ask(page, 'rounds', ROUNDS);
  const heap = await heapOf(page);
  const told = `${mb(heapBefore)} → ${mb(heap)}, ${nodesBefore} → ${nodes} nodes`;
  return [[`${ROUNDS} rounds of open, expand, close: heap and nodes`, told, '', 'flat']];
}

async function measureStart(with_: Browser): Promise<readonly Row[]> {
  const program = await startProgram();
  try {
    const context = await with_.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const times: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await page.goto('about:blank');
      const begun = performance.now();
      await page.goto(program.url);
      await page.getByRole('toolbar', { name: 'Picture' }).getByText('entities').waitFor();
      await page.locator('[role="application"][aria-busy="false"]').waitFor();
      times.push(performance.now() - begun);
    }
    await context.close();
    return [['Start view of the seed, warm: drawn and at rest', ms(Math.min(...times.slice(1))), '', '< 1,500 ms']];
  } finally {
    await program.stop();
    await removeDataFolder(program.dataFolder);
  }
}

function measureSent(): readonly Row[] {
  const assets = fileURLToPath(new URL('../dist/web/assets/', import.meta.url));
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
  return [['JavaScript sent, gzipped', `${Math.round(bytes / 1000)} kB`, '', '≤ 350 kB']];
}

async function openPage(url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(url);
  await page.waitForFunction('window.measuring !== undefined');
  return page;
}

function ask(page: Page, name: string, ...numbers: readonly number[]): Promise<number> {
  return page.evaluate(
    ([called, given]) =>
      (globalThis as unknown as { measuring: Asked }).measuring[called as string]?.(...(given as number[])) ?? 0,
    [name, numbers] as const,
  );
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function serve(root: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://x').pathname);
    const file = join(root, path === '/' ? 'index.html' : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

function ms(time: number): string {
  return `${Math.round(time).toLocaleString('en')} ms`;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
