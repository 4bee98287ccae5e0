import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, openBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { type RunningProgram, removeDataFolder, startProgram } from '../support/server.ts';

const chromium = findChromium();
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Severe faults of accessibility, as "rule: element". */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe.skipIf(!chromium)('narrowing down what is seen', () => {
  let program: RunningProgram;
  let browser: Browser;
  let explorer: Explorer;
  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), openBrowser(chromium ?? '')]);
  });
  afterAll(async () => {
    await browser.close();
    await program.stop();
    await removeDataFolder(program.dataFolder);
  });
  beforeEach(async ({ onTestFinished }) => {
    explorer = await openExplorer(browser, program.url);
    onTestFinished(async () => {
      await explorer.close();
      expect(explorer.complaints).toEqual([]);
    });
  });

  test('filters are chips with counts, move nothing, come back from the address, and an empty result says which to take away', async () => {
    const { page, lists } = explorer;
    const before = await explorer.settled(20);
    await lists.getByLabel('Least confidence').fill('80');
    const from = lists.getByLabel('From');
    await from.fill('2099-01-01');
    await from.dispatchEvent('change');
    const bar = page.getByRole('region', { name: 'Filters' });
    await bar.getByText(/Nothing passes/).waitFor();
    expect(await faults(page)).toEqual([]);
    await bar.getByRole('button', { name: /^Take away “from 1 January 2099”/ }).click();
    await expect.poll(() => bar.getByRole('listitem').count()).toBe(1);
    const chip = bar.getByRole('button', { name: /confidence ≥ 80/ });
    const told = await bar.getByText(/of \d+ relations hidden/).textContent();
    expect(await explorer.settled(20)).toEqual(before);
    const copy = await openExplorer(browser, page.url());
    await expect.poll(() => copy.page.getByText(/of \d+ relations hidden/).textContent()).toBe(told);
    await copy.close();
    await chip.focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => bar.count()).toBe(0);
    expect(await explorer.graph.evaluate((element) => element === document.activeElement)).toBe(true);
    await lists
      .getByRole('list', { name: 'Publishers' })
      .getByRole('button', { name: /^Only / })
      .first()
      .click();
    await bar.getByRole('button', { name: /only .+ hidden$/ }).waitFor();
  });
});
