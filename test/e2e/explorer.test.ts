import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { useExplorer, useProgram } from '../support/in-browser.ts';

const chromium = findChromium();
const SHOWN = /(\d+) of (\d+) relations shown/;

/** Presses a button that gives a file; gives the file's bytes. */
async function save(page: Page, folder: string, name: RegExp): Promise<Buffer> {
  const press = page.getByRole('dialog').getByRole('button', { name }).first().click();
  const [file] = await Promise.all([page.waitForEvent('download'), press]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return readFile(path);
}

describe.skipIf(!chromium)('the explorer', () => {
  const running = useProgram(chromium);
  let folder: string;
  let explorer: Explorer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'modelscape-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  useExplorer(running, (own) => {
    explorer = own;
  });

  test('the first screen draws a graph and offers places to begin', async () => {
    const { page, details } = explorer;
    expect((await explorer.settled(20)).length).toBeGreaterThan(20);
    await page.getByRole('heading', { name: 'Good places to begin' }).waitFor();
    expect(await details.getByRole('listitem').count()).toBe(3);
  });

  test('search finds SoftBank, and its links open onto the sentences that state them', async () => {
    const { details } = explorer;
    await explorer.choose('softb', /SoftBank/);
    await details
      .getByRole('button', { name: /^Sentences about DigitalBridge/ })
      .first()
      .click();
    const quote = details.getByRole('blockquote').filter({ hasText: 'DigitalBridge' }).first();
    expect(await quote.textContent()).toContain('DigitalBridge');
    expect(await details.textContent()).toContain('$4 billion');
  });

  test('a typing error still finds the name', async () => {
    await explorer.choose('antropic', /Anthropic/);
  });

  test('a name in another script finds its entity', async () => {
    await explorer.choose('软银', /SoftBank/);
  });

  test('a search that finds nothing says so and what to try', async () => {
    await explorer.search.fill('qqqqzzzz');
    await explorer.page.getByText(/^Nothing is called .+ Try fewer letters/).waitFor();
  });

  test.each(['100%', '"', 'C++ \\', '(R1', '/b testing', '*', 'tb-'])('searching for %s is no error', async (text) => {
    await explorer.search.fill(text);
    await expect.poll(() => explorer.search.getAttribute('aria-busy')).not.toBe('true');
    expect(await explorer.page.getByRole('alert').count()).toBe(0);
  });

  test('fast typing after the shortcut loses no letter', async () => {
    await explorer.settled(20);
    await explorer.page.keyboard.press('/');
    await explorer.page.keyboard.type('deepseek');
    expect(await explorer.search.inputValue()).toBe('deepseek');
  });

  test('expanding adds the strongest neighbours; nothing drawn before moves, and the camera stays', async () => {
    const { details } = explorer;
    await explorer.choose('openai', /^OpenAI/);
    const before = await explorer.settled(5);
    const count = SHOWN.exec((await details.textContent()) ?? '');
    await details
      .getByRole('button', { name: /^(Next \d+|Show \d+ more|Expand)/ })
      .first()
      .click();
    const after = await explorer.settled(before.length + 1);
    expect(after.filter(({ id }) => before.some((each) => each.id === id))).toEqual(before);
    const grown = SHOWN.exec((await details.textContent()) ?? '');
    expect(Number(grown?.[1])).toBeGreaterThan(Number(count?.[1]));
    expect(grown?.[2]).toBe(count?.[2]);
  });

  test('double-click expands, and undo takes it back', async () => {
    const { page } = explorer;
    await explorer.choose('meta', /^Meta\b/);
    const before = await explorer.settled(5);
    const meta = before.find(({ label }) => label === 'Meta');
    await page.mouse.dblclick(meta?.onScreen.x ?? 0, meta?.onScreen.y ?? 0);
    expect((await explorer.settled(before.length + 1)).length).toBeGreaterThan(before.length);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await explorer.places()).length).toBe(before.length);
  });

  test('selecting moves nothing', async () => {
    const before = await explorer.settled(20);
    const [one] = before.filter(({ onScreen: { x, y } }) => x > 500 && x < 900 && y > 150 && y < 700);
    await explorer.page.mouse.click(one?.onScreen.x ?? 0, one?.onScreen.y ?? 0);
    await explorer.details.getByRole('heading', { level: 2, name: one?.label ?? '' }).waitFor();
    expect(await explorer.settled(20)).toEqual(before);
  });

  test('the address restores the view', async () => {
    await explorer.choose('mistral', /Mistral AI/);
    const before = await explorer.settled(5);
    const copy = await openExplorer(running.browser, explorer.page.url());
    await copy.details.getByRole('heading', { level: 2, name: 'Mistral AI' }).waitFor();
    const after = await copy.settled(before.length);
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(copy.complaints).toEqual([]);
    await copy.close();
  });

  test('an unknown id in the address is told, and the rest is drawn', async () => {
    await explorer.choose('mistral', /Mistral AI/);
    const address = explorer.page.url().replace(/s=[^&]*/, 's=RW50aXR5OmNvbXBhbnk6bm9uZQ%2F%23%3F');
    const copy = await openExplorer(running.browser, address);
    expect((await copy.settled(5)).length).toBeGreaterThan(4);
    expect(copy.complaints).toEqual([]);
    await copy.close();
  });

  test('links: two entities chosen by name, the ways between them in words, and the sentences that state them', async () => {
    const { lists, page } = explorer;
    await explorer.settled(20);
    await lists.getByRole('tab', { name: 'Links' }).click();
    await lists.getByRole('combobox', { name: /^From/ }).fill('softbank');
    await lists
      .getByRole('option', { name: /^SoftBank/ })
      .first()
      .click();
    await lists.getByRole('combobox', { name: /^To/ }).fill('sam altman');
    await lists
      .getByRole('option', { name: /^Sam Altman/ })
      .first()
      .click();
    const first = lists.getByRole('list', { name: 'Ways' }).getByRole('button').first();
    expect(await first.textContent()).toMatch(/^SoftBank .+ Sam Altman\.$/);
    await first.click();
    expect(await lists.getByRole('blockquote').first().textContent()).toBeTruthy();
    const copy = await openExplorer(running.browser, page.url());
    await copy.lists.getByRole('list', { name: 'Ways' }).getByRole('button').first().waitFor();
    await copy.close();
  });

  test('techniques together: counts, words for chance, and the sentences', async () => {
    const { lists } = explorer;
    await lists.getByRole('tab', { name: 'Together' }).click();
    const pair = lists.getByRole('list', { name: 'Pairs of techniques' }).getByRole('button').first();
    expect(await pair.textContent()).toMatch(/\d+[\d.]+×/);
    await pair.click();
    await lists
      .getByText(/by chance|Could be chance/)
      .first()
      .waitFor();
    await lists.getByRole('blockquote').first().waitFor();
  });

  test('an article opens with its mentions marked, and a mention leads to its entity', async () => {
    const { page, details } = explorer;
    await explorer.choose('graphcore', /Graphcore/);
    await details.getByRole('tab', { name: /Articles/ }).click();
    await details.getByRole('tabpanel').getByRole('button').first().click();
    await page
      .getByRole('button', { name: /Masayoshi Son|Nigel Toon/ })
      .first()
      .click();
    await details.getByRole('heading', { level: 2, name: /Masayoshi Son|Nigel Toon/ }).waitFor();
  });

  test('the view leaves as JSON, CSV, PNG and SVG', async () => {
    const { page } = explorer;
    await explorer.choose('anthropic', /Anthropic/);
    const drawn = await explorer.settled(5);
    await page.getByRole('button', { name: 'Export this view' }).click();
    const { elements } = JSON.parse(String(await save(page, folder, /JSON/))) as {
      elements: { nodes: { data: { id: string } }[]; edges: { data: { source: string; target: string } }[] };
    };
    const drawnIds = drawn.map(({ id }) => Buffer.from(id, 'base64url').toString('utf8').replace('Entity:', ''));
    expect(elements.nodes.map(({ data }) => data.id).sort()).toEqual(drawnIds.sort());
    const ids = new Set(elements.nodes.map(({ data }) => data.id));
    for (const { data } of elements.edges) expect([ids.has(data.source), ids.has(data.target)]).toEqual([true, true]);
    expect(String(await save(page, folder, /CSV/)).split('\n')[0]).toContain('id');
    expect((await save(page, folder, /PNG/)).subarray(1, 4).toString('latin1')).toBe('PNG');
    const svg = String(await save(page, folder, /SVG/));
    expect(svg.match(/<(?:ellipse|polygon|rect) /g)).toHaveLength(drawn.length + 1);
    expect(svg).toContain('>Anthropic</text>');
  });

  test('everything can be done by keyboard', async () => {
    const { page, details } = explorer;
    await explorer.settled(20);
    await page.keyboard.press('/');
    await page.keyboard.type('xai');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details.getByRole('heading', { level: 2, name: 'xAI' }).waitFor();
    const before = await explorer.settled(5);
    await explorer.graph.focus();
    await page.keyboard.press('e');
    expect((await explorer.settled(before.length + 1)).length).toBeGreaterThan(before.length);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await explorer.places()).length).toBe(before.length);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('typing and deleting in the search never touches the graph', async () => {
    await explorer.choose('xai', /xAI/);
    const before = await explorer.settled(5);
    await explorer.search.fill('hhee');
    for (const key of ['Backspace', 'Delete', 'h', 'e', 'Backspace']) await explorer.search.press(key);
    expect(await explorer.places()).toEqual(before);
    expect(explorer.page.url().startsWith(running.program.url)).toBe(true);
  });
});
