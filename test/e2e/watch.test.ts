import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type RunningProgram, removeDataFolder, startProgram } from '../support/server.ts';
import { openWeb, type Web } from '../support/web.ts';

let program: RunningProgram;
let web: Web;
let folder: string;

beforeAll(async () => {
  web = await openWeb((request, response) => {
    if (request.url !== '/feed') return;
    const item = '<item><title>Nvidia acquired Zephyrine</title><link>https://a.example/1</link></item>';
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(`<rss version="2.0"><channel><title>The Wire</title>${item}</channel></rss>`);
  });
  folder = mkdtempSync(join(tmpdir(), 'modelscape-watched-'));
  writeFileSync(join(folder, 'first.txt'), 'Anthropic acquired Quillorama.');
  program = await startProgram({ env: { MODELSCAPE_FETCH_ALLOW: '127.0.0.1:*' } });
});
afterAll(async () => {
  if (program.child.exitCode === null) await program.stop();
  await web.close();
  rmSync(folder, { recursive: true, force: true });
  await removeDataFolder(program.dataFolder);
});

const watch = (address: string) =>
  ask(program.url, 'mutation ($input: AddWatchInput!) { addWatch(input: $input) { userErrors { message } } }', {
    input: { address },
  });
const titles = async (search: string) => {
  const found = await ask<{ articles: { nodes: readonly { title: string }[] } }>(
    program.url,
    'query ($search: String) { articles(search: $search) { nodes { title } } }',
    { search },
  );
  return found.articles.nodes.map(({ title }) => title);
};

test('what is watched is read while the program runs, and a server that hangs does not keep it from ending', async () => {
  await watch(`${web.url}/feed`);
  await watch(folder);
  await expect.poll(() => titles('Zephyrine'), { timeout: 60_000 }).toEqual(['Nvidia acquired Zephyrine']);
  await expect.poll(() => titles('Quillorama'), { timeout: 60_000 }).toEqual(['Anthropic acquired Quillorama.']);
  await watch(`${web.url}/hangs`);
  await expect.poll(() => web.requests.some(({ url }) => url === '/hangs'), { timeout: 60_000 }).toBe(true);
  expect(await program.stop()).toBe(0);
});
