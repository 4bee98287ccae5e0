import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, openBrowser } from '../support/browser.ts';
import { type RunningProgram, removeDataFolder, startProgram } from '../support/server.ts';

const chromium = findChromium();

type Position = { readonly id: string; readonly x: number; readonly y: number };
type Held = HTMLElement & {
  _cyreg?: {
    cy: {
      nodes(selector?: string): {
        map<T>(each: (node: { id(): string; position(): Position; renderedPosition(): Position }) => T): T[];
      };
      zoom(): number;
      pan(): Position;
    };
  };
};

/** A page of the running program, with what it complained about. */
type Opened = { readonly page: Page; readonly complaints: string[] };

async function open(browser: Browser, url: string, size = { width: 1440, height: 900 }): Promise<Opened> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, complaints };
}

const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });
const lists = (page: Page): Locator => page.getByRole('complementary', { name: 'Legend and lists' });

/** Where all entities of the picture are, by id. */
function positions(page: Page): Promise<Position[]> {
  return page.getByRole('application', { name: 'Graph' }).evaluate((element) => {
    const holder = [element, ...element.querySelectorAll('*')].find((each) => (each as Held)._cyreg) as Held;
    return (holder._cyreg?.cy.nodes() ?? { map: () => [] }).map((node) => ({ ...node.position(), id: node.id() }));
  });
}

async function settled(page: Page, atLeast = 1): Promise<Position[]> {
  let before = await positions(page);
  for (let round = 0; round < 60; round++) {
    await page.waitForTimeout(250);
    const now = await positions(page);
    if (now.length >= atLeast && JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
  throw new Error(`the picture does not settle (${before.length} entities)`);
}

async function choose(page: Page, text: string, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: /Search/ }).fill(text);
  await page.getByRole('option', { name }).first().click();
  await details(page).getByRole('heading', { level: 2, name }).waitFor();
}

async function download(page: Page, act: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return file;
}

describe.skipIf(!chromium)('the explorer', () => {
  let program: RunningProgram;
  let browser: Browser;
  let folder: string;
  let opened: Opened;
  beforeAll(async () => {
    [program, browser, folder] = await Promise.all([
      startProgram(),
      openBrowser(chromium ?? ''),
      mkdtemp(join(tmpdir(), 'modelscape-files-')),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await program.stop();
    await Promise.all([removeDataFolder(program.dataFolder), rm(folder, { recursive: true, force: true })]);
  });
  beforeEach(async (context) => {
    opened = await open(browser, program.url);
    context.onTestFinished(async () => {
      await opened.page.context().close();
      expect(opened.complaints).toEqual([]);
    });
  });

  test('the first screen draws a graph and offers places to begin', async () => {
    const { page } = opened;
    expect((await settled(page, 20)).length).toBeGreaterThan(20);
    await page.getByRole('heading', { name: 'Good places to begin' }).waitFor();
    expect(await details(page).getByRole('listitem').count()).toBe(3);
  });

  test('search finds SoftBank, and its links open onto the sentences that state them', async () => {
    const { page } = opened;
    await choose(page, 'softb', /SoftBank/);
    await details(page)
      .getByRole('button', { name: /^Sentences about DigitalBridge/ })
      .first()
      .click();
    const quote = details(page).getByRole('blockquote').filter({ hasText: 'DigitalBridge' }).first();
    await quote.waitFor();
    expect(await quote.textContent()).toContain('$4 billion');
  });

  test('a typing error still finds the name', async () => {
    await choose(opened.page, 'antropic', /Anthropic/);
  });

  test('a search that finds nothing says so and what to try', async () => {
    const { page } = opened;
    await page.getByRole('combobox', { name: /Search/ }).fill('qqqqzzzz');
    await page
      .getByText(/No(thing| name| entity)/)
      .first()
      .waitFor();
  });

  test('fast typing after the shortcut loses no letter', async () => {
    const { page } = opened;
    await settled(page, 20);
    await page.keyboard.press('/');
    await page.keyboard.type('deepseek');
    expect(await page.getByRole('combobox', { name: /Search/ }).inputValue()).toBe('deepseek');
  });

  test('expanding adds the strongest neighbours; nothing drawn before moves, and the camera stays', async () => {
    const { page } = opened;
    await choose(page, 'nvidia', /nvidia/i);
    const before = await settled(page, 5);
    const shown = /(\d+) of (\d+) relations shown/;
    const count = shown.exec((await details(page).textContent()) ?? '');
    await details(page)
      .getByRole('button', { name: /^(Next \d+|Show \d+ more|Expand)/ })
      .first()
      .click();
    const after = await settled(page, before.length + 1);
    for (const { id, x, y } of before) {
      const now = after.find((each) => each.id === id);
      expect(Math.hypot((now?.x ?? Number.NaN) - x, (now?.y ?? Number.NaN) - y), id).toBeLessThan(1);
    }
    const grown = shown.exec((await details(page).textContent()) ?? '');
    expect(Number(grown?.[1])).toBeGreaterThan(Number(count?.[1]));
    expect(grown?.[2]).toBe(count?.[2]);
  });

  test('double-click expands, and undo takes it back', async () => {
    const { page } = opened;
    await settled(page, 20);
    await choose(page, 'meta', /^Meta\b/);
    const before = await settled(page, 20);
    const point = await page.getByRole('application', { name: 'Graph' }).evaluate((element) => {
      const holder = [element, ...element.querySelectorAll('*')].find((each) => (each as Held)._cyreg) as Held;
      const box = holder.getBoundingClientRect();
      const found = holder._cyreg?.cy
        .nodes('[name = "Meta"], [label = "Meta"]')
        .map((node) => ({ x: box.x + node.renderedPosition().x, y: box.y + node.renderedPosition().y }))[0];
      return found ?? null;
    });
    expect(point).not.toBeNull();
    await page.mouse.dblclick(point?.x ?? 0, point?.y ?? 0);
    const after = await settled(page, before.length + 1);
    expect(after.length).toBeGreaterThan(before.length);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect((await settled(page)).length).toBe(before.length);
  });

  test('the address restores the view', async () => {
    const { page } = opened;
    await choose(page, 'mistral', /Mistral AI/);
    const before = await settled(page, 20);
    const copy = await open(browser, page.url());
    await details(copy.page).getByRole('heading', { level: 2, name: 'Mistral AI' }).waitFor();
    const after = await settled(copy.page, before.length);
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(copy.complaints).toEqual([]);
    await copy.page.context().close();
  });

  test('techniques together: counts, words for chance, and the sentences', async () => {
    const { page } = opened;
    await lists(page).getByRole('tab', { name: 'Together' }).click();
    const pair = lists(page).getByRole('list', { name: 'Pairs of techniques' }).getByRole('button').first();
    await pair.waitFor();
    expect(await pair.textContent()).toMatch(/\d+[\d.]+×/);
    await pair.click();
    await lists(page)
      .getByText(/by chance|Could be chance/)
      .first()
      .waitFor();
    await lists(page).getByRole('blockquote').first().waitFor();
  });

  test('an article opens with its mentions marked, and a mention leads to its entity', async () => {
    const { page } = opened;
    await choose(page, 'graphcore', /Graphcore/);
    await details(page)
      .getByRole('tab', { name: /Articles/ })
      .click();
    await details(page).getByRole('tabpanel').getByRole('button').first().click();
    const mention = page.getByRole('button', { name: /Masayoshi Son|Arm|Nigel Toon/ }).first();
    await mention.waitFor();
  });

  test('the view leaves as JSON, CSV and PNG', async () => {
    const { page } = opened;
    await choose(page, 'anthropic', /Anthropic/);
    const drawn = await settled(page, 20);
    await page.getByRole('button', { name: 'Export this view' }).click();
    const dialog = page.getByRole('dialog');
    const save = async (name: RegExp): Promise<Buffer> => {
      const file = await download(page, () => dialog.getByRole('button', { name }).first().click());
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      return readFile(path);
    };
    const json = JSON.parse((await save(/JSON/)).toString('utf8')) as {
      elements: { nodes: { data: { id: string } }[]; edges: { data: { source: string; target: string } }[] };
    };
    expect(json.elements.nodes.length).toBe(drawn.length);
    const ids = new Set(json.elements.nodes.map(({ data }) => data.id));
    for (const { data } of json.elements.edges)
      expect([ids.has(data.source), ids.has(data.target)]).toEqual([true, true]);
    expect((await save(/CSV/)).toString('utf8').split('\n')[0]).toContain('id');
    expect((await save(/PNG/)).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('everything can be done by keyboard', async () => {
    const { page } = opened;
    await settled(page, 20);
    await page.keyboard.press('/');
    await page.keyboard.type('xai');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { level: 2, name: 'xAI' }).waitFor();
    const before = await settled(page, 20);
    await page.getByRole('application', { name: 'Graph' }).focus();
    await page.keyboard.press('e');
    expect((await settled(page, before.length + 1)).length).toBeGreaterThan(before.length);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await positions(page)).length).toBe(before.length);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('typing and deleting in the search never touches the graph', async () => {
    const { page } = opened;
    await choose(page, 'xai', /xAI/);
    const before = await settled(page, 20);
    const search = page.getByRole('combobox', { name: /Search/ });
    await search.fill('hhee');
    for (const key of ['Backspace', 'Delete', 'h', 'e', 'Backspace']) await search.press(key);
    expect((await positions(page)).length).toBe(before.length);
    expect(page.url().startsWith(program.url)).toBe(true);
  });
});
