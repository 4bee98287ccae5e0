import type { Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/browser.ts';
import type { Explorer, Place } from '../support/explorer.ts';
import { useExplorer, useProgram } from '../support/in-browser.ts';
import { ask } from '../support/server.ts';

const chromium = findChromium();
const COUNT = 612;
const INGEST =
  'mutation($input: IngestInput!) { ingest(input: $input) { outcome article { entityCount claimCount } } }';

/** Made-up names, each of its own letters: "Zbababax Labs". */
const leaves = Array.from({ length: COUNT }, (_, n) => {
  const parts = ['ba', 'do', 'ke', 'lu', 'mi', 'no', 'pe', 'ri', 'su', 'ta', 'vo', 'wa'];
  return `Z${[n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144)].map((at) => parts[at]).join('')}x Labs`;
});
const hub = `Hubwright Capital\n\n${leaves.map((leaf) => `Hubwright Capital invested in ${leaf}.`).join(' ')}`;

/** Names that drawing, lists and hints trip over. */
const ODD = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)</script>',
  'شركة الذكاء الاصطناعي',
  'חברת בינה \u202eevil',
  'Ze\u200bro\u200bwidth',
  '🤗🤗🤗 Face',
  '稀宇科技月之暗面智谱',
  'X&X &amp; Y',
  '100%',
  `${'Long'.repeat(50)}`,
  'half \ud83d pair',
  '\u001b[31mred\u0000',
  '__proto__',
];

describe.skipIf(!chromium)('the explorer, with much and with odd things', () => {
  const running = useProgram(chromium);
  let explorer: Explorer;
  beforeAll(async () => {
    const { ingest } = await ask<{ ingest: unknown }>(running.program.url, INGEST, { input: { text: hub } });
    expect(ingest).toEqual({ outcome: 'NEW', article: { entityCount: COUNT + 1, claimCount: COUNT } });
  });
  useExplorer(running, (own) => {
    explorer = own;
  });

  test('a hub of 612 says 612, draws 21, and one expansion takes three requests at most', async () => {
    const { page, details } = explorer;
    const sizes: number[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('/graphql')) sizes.push((await response.body().catch(() => '')).length);
    });
    await explorer.choose('hubwright', /Hubwright Capital/);
    expect(await explorer.settled(21)).toHaveLength(21);
    await details.getByText(`20 of ${COUNT} relations shown`).waitFor();
    await details.getByRole('tab', { name: `Relations ${COUNT}` }).waitFor();
    await page.waitForLoadState('networkidle');
    for (const drawn of [41, 61]) {
      sizes.length = 0;
      await explorer.graph.focus();
      await page.keyboard.press('e');
      expect(await explorer.settled(drawn)).toHaveLength(drawn);
      await details.getByText(`${drawn - 1} of ${COUNT} relations shown`).waitFor();
      expect(sizes.length).toBeLessThanOrEqual(3);
      expect(Math.max(...sizes)).toBeLessThan(150_000);
    }
  });

  test('what is left out is told, and the search reaches it', async () => {
    const { page } = explorer;
    const { stats } = await ask<{ stats: { entityCount: number } }>(running.program.url, '{ stats { entityCount } }');
    const drawn = (await explorer.settled(20)).length;
    const total = stats.entityCount.toLocaleString('en');
    expect(await page.getByRole('toolbar', { name: 'Picture' }).textContent()).toContain(
      `${drawn} of ${total} entities`,
    );
    await explorer.choose(leaves[600] ?? '', new RegExp(leaves[600] ?? ''));
    expect((await explorer.settled(2)).map(({ label }) => label).sort()).toEqual(['Hubwright Capital', leaves[600]]);
  });

  test('filters that leave nothing leave no ghosts behind: nothing is hit, and all comes back', async () => {
    const { page, lists } = explorer;
    await explorer.choose('nvidia', /nvidia/i);
    const before = await explorer.settled(5);
    const lines = lists.getByRole('button', { pressed: true, name: /shown$/ });
    const companies = lists.getByRole('button', { name: /^Companies/ });
    await restOn(
      page,
      before.find(({ label }) => /nvidia/i.test(label)),
    );
    await page.locator('.tooltip').waitFor();
    await companies.press('Enter');
    await page.locator('.tooltip').waitFor({ state: 'detached' });
    while ((await lines.count()) > 0) await lines.first().click();
    for (const place of before) await page.mouse.move(place.onScreen.x, place.onScreen.y, { steps: 3 });
    await page.waitForTimeout(300);
    expect(await page.locator('.tooltip').count()).toBe(0);
    await lists.getByRole('button', { name: /show all/ }).click();
    expect(await explorer.settled(before.length)).toEqual(before);
  });

  test('a slow older answer never replaces a newer one, and Enter takes what is shown', async () => {
    const { page, search, details } = explorer;
    let release = (): void => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"text":"mistral"')) await late;
      await route.continue().catch(() => {});
    });
    await search.fill('mistral');
    await search.fill('xai');
    await page.getByRole('option', { name: /^xAI/ }).waitFor();
    release();
    await page.waitForTimeout(500);
    expect(await page.getByRole('option', { name: /Mistral/ }).count()).toBe(0);
    await search.press('Enter');
    await details.getByRole('heading', { level: 2, name: 'xAI' }).waitFor();
  });

  test('odd names are drawn, listed and hinted at as text, on one line, within the window', async () => {
    const { page, lists } = explorer;
    await page.route('**/graphql', renameEntities);
    await page.reload();
    const drawn = await explorer.settled(20);
    await lists.getByRole('tab', { name: 'Outline' }).click();
    await lists.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    const evil = drawn.find(({ label }) => label.startsWith('<img'));
    await restOn(page, evil);
    await page.locator('.tooltip').getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(
      drawn.filter(({ label }) => /[\p{Cc}\u200b\u202a-\u202e]/u.test(label) || Array.from(label).length > 36),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  });

  test.each([
    '#n=100%&s=%2F%23%3F',
    '#s=a/b?c#d&n=%E0%A4%A',
    '#n=..%2F..%2Fetc&a=%00',
    '#%',
    '#n=__proto__&s=constructor',
  ])('the address %s leaves a page that works', async (hash) => {
    const { page } = explorer;
    await page.goto('about:blank');
    await page.goto(`${running.program.url}${hash}`);
    await explorer.choose('mistral', /Mistral AI/);
    expect((await explorer.settled(2)).length).toBeGreaterThan(1);
  });

  test('a PNG is whole however far apart the picture is drawn', async () => {
    const { page } = explorer;
    await explorer.choose('mistral', /Mistral AI/);
    await explorer.settled(5);
    await explorer.graph.evaluate(spread);
    await page.getByRole('button', { name: 'Export this view' }).click();
    const press = page.getByRole('dialog').getByRole('button', { name: /PNG/ }).first().click();
    const [file] = await Promise.all([page.waitForEvent('download'), press]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(Math.max(bytes.readUInt32BE(16), bytes.readUInt32BE(20))).toBeLessThanOrEqual(8_192);
  });

  test('a text of 2 MB is read from the dialog, by keyboard and by mouse', async () => {
    const { page } = explorer;
    const filler = 'The committee met once more and read what had been written about the matter so far. '.repeat(20);
    const text = `A very long report\n\n${`${filler}SoftBank acquired Ampere Computing.\n\n`.repeat(Math.ceil(2_000_000 / filler.length))}`;
    await page.getByRole('button', { name: 'Add article' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Text/ }).evaluate(paste, text);
    await dialog.getByRole('textbox', { name: /Date/ }).press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByText('Read.', { exact: true }).waitFor({ timeout: 90_000 });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add article' }).click();
    await dialog.getByRole('textbox', { name: /Text/ }).evaluate(paste, text);
    await dialog.getByRole('button', { name: 'Read it' }).click();
    await dialog.getByText(/known already/).waitFor({ timeout: 90_000 });
  });

  test('Tab goes through all parts of the page and is held by none, forwards and backwards', async () => {
    const { page } = explorer;
    await explorer.settled(20);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const key of ['Tab', 'Shift+Tab']) {
      const parts = new Set<string>();
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press(key);
        parts.add(await page.evaluate(partInFocus));
      }
      expect([key, ...[...parts].sort()]).toEqual([
        key,
        'Details',
        'Graph',
        'Legend and lists',
        'Picture',
        'banner',
        'page',
      ]);
    }
  });
});

/** Rests the pointer on an entity of the picture. */
async function restOn(page: Page, place: Place | undefined): Promise<void> {
  await page.mouse.move((place?.onScreen.x ?? 0) - 2, place?.onScreen.y ?? 0);
  await page.mouse.move(place?.onScreen.x ?? 0, place?.onScreen.y ?? 0, { steps: 4 });
}

/** Lets a request through, and gives each entity of the answer an odd name. */
async function renameEntities(route: Route): Promise<void> {
  const response = await route.fetch();
  const names = new Map<string, string>();
  const rename = (key: string, value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || !('kind' in value) || !('id' in value)) return value;
    const id = String(value.id);
    if (!names.has(id)) names.set(id, ODD[names.size % ODD.length] ?? key);
    return { ...value, name: names.get(id) };
  };
  const body: unknown = JSON.parse(await response.text(), rename);
  await route.fulfill({ response, body: JSON.stringify(body) });
}

/** Puts a text into a field at once, as pasting does: typing 2 MB sign by sign takes minutes. */
function paste(field: Element, text: string): void {
  (field as HTMLTextAreaElement).value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

type Node = { position(at: { x: number; y: number }): void };
type Held = Element & { _cyreg?: { cy: { nodes(): { [at: number]: Node } } } };

/** Puts two entities of the picture 50,000 apart. */
function spread(element: Element): void {
  const holder = [element, ...element.querySelectorAll('*')].find((each) => (each as Held)._cyreg) as Held | undefined;
  const nodes = holder?._cyreg?.cy.nodes();
  nodes?.[0]?.position({ x: -25_000, y: 0 });
  nodes?.[1]?.position({ x: 25_000, y: 10_000 });
}

/** What the focus is in: a named region or bar, the picture, or the page itself. */
function partInFocus(): string {
  const at = document.activeElement?.closest('[role=application], [role=toolbar], aside, header, [role=banner]');
  return at?.getAttribute('aria-label') ?? at?.tagName.toLowerCase().replace('header', 'banner') ?? 'page';
}
