import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browser.ts';
import { openExplorer } from '../support/explorer.ts';
import { faults } from '../support/faults.ts';
import { useProgram } from '../support/in-browser.ts';
import { ask } from '../support/server.ts';

const chromium = findChromium();

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
const LOOKS = SIZES.flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme })));

const INGEST = 'mutation($input: IngestInput!) { ingest(input: $input) { outcome userErrors { code } } }';

/** Whether anything makes the page wider than its window. */
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.skipIf(!chromium)('how the explorer looks', () => {
  const running = useProgram(chromium);

  test.each(LOOKS)(
    '$width × $height, $colorScheme: no severe fault of accessibility, nothing too wide',
    async (look) => {
      const explorer = await openExplorer(running.browser, running.program.url, look);
      await explorer.settled(20);
      expect(await faults(explorer.page)).toEqual([]);
      await explorer.choose('openai', /OpenAI/);
      await explorer.settled(5);
      expect(await faults(explorer.page)).toEqual([]);
      expect(await overflows(explorer.page)).toBe(false);
      expect(explorer.complaints).toEqual([]);
      await explorer.close();
    },
  );

  test('hostile names and titles are shown as text, and nothing in them runs', async () => {
    const title = '<img src=x onerror=alert(1)> raises money';
    const text =
      'The startup __proto__ Inc. raised $5 million. OpenAI invested in <script>alert(2)</script> Hostile Labs.';
    const { ingest } = await ask<{ ingest: { outcome: string } }>(running.program.url, INGEST, {
      input: { title, text },
    });
    expect(ingest.outcome).toBe('NEW');
    const explorer = await openExplorer(running.browser, running.program.url);
    await explorer.choose('openai', /OpenAI/);
    await explorer.details.getByRole('tab', { name: /Articles/ }).click();
    const article = explorer.details.getByRole('button', { name: /onerror/ });
    for (let pages = 0; pages < 5 && (await article.count()) === 0; pages++) {
      await explorer.details.getByRole('button', { name: /More/ }).click();
      await explorer.page.waitForTimeout(500);
    }
    expect(await article.first().textContent()).toContain(title);
    await article.first().click();
    await explorer.page.getByText('<script>alert(2)</script>').first().waitFor();
    expect(await explorer.page.locator('img[src="x"]').count()).toBe(0);
    expect(explorer.complaints).toEqual([]);
    await explorer.close();
  });

  test('the policy of the page allows nothing from elsewhere and nothing inline', async () => {
    const response = await fetch(running.program.url);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
  });

  test('an article added in the page is told with what was found in it', async () => {
    const explorer = await openExplorer(running.browser, running.program.url);
    await explorer.page.getByRole('button', { name: 'Add article' }).click();
    const dialog = explorer.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Text/ }).fill('Brightwater deal\n\nSoftBank acquired Ampere Computing.');
    await dialog.getByRole('button', { name: /^(Add|Read)/ }).click();
    await dialog
      .getByText(/Ampere Computing/)
      .first()
      .waitFor();
    expect(explorer.complaints).toEqual([]);
    await explorer.close();
  });

  test('files that are chosen are read, each bad one is told with its reason, and what was found leads there', async () => {
    const explorer = await openExplorer(running.browser, running.program.url, {
      width: 390,
      height: 844,
      colorScheme: 'dark',
    });
    const { page } = explorer;
    await page.getByRole('button', { name: 'Add article' }).click();
    expect(await faults(page)).toEqual([]);
    const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page
      .getByLabel('Choose files')
      .setInputFiles([
        fileOf('one.md', '# Tidewater takes over\n\nSoftBank acquired Ampere Computing.'),
        fileOf('two.jsonl', '{"text":"Nvidia invested in Anthropic."}\n{"text":""}'),
        fileOf('three.txt', ' '),
      ]);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2 articles read: 2 new, 2 failed.').waitFor();
    await dialog.getByText(/^three\.txt: there is no text in it/).waitFor();
    await dialog.getByText(/^two\.jsonl, line 2: /).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await dialog.getByRole('button', { name: 'Tidewater takes over' }).click();
    await page.getByRole('heading', { name: 'Tidewater takes over' }).waitFor();
    expect(explorer.complaints).toEqual([]);
    await explorer.close();
  });

  test('files that are dropped anywhere on the page are read', async () => {
    const explorer = await openExplorer(running.browser, running.program.url);
    const { page } = explorer;
    const files = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['# Dropped here\n\nGoogle acquired Wiz.'], 'dropped.md'));
      return transfer;
    });
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: files });
    await page.getByText('Drop to read into the graph').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: files });
    await page.getByRole('dialog').getByText('1 article read: 1 new.').waitFor();
    expect(await page.getByText('Drop to read into the graph').count()).toBe(0);
    expect(explorer.complaints).toEqual([]);
    await explorer.close();
  });
});
