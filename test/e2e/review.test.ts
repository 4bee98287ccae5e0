import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, openBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { type RunningProgram, removeDataFolder, startProgram } from '../support/server.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('what a person decides in the page', () => {
  let program: RunningProgram;
  let browser: Browser;
  let explorer: Explorer;
  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), openBrowser(chromium ?? '')]);
    const text = 'Google invested in Cobaltworks Labs. In May, Nvidia sued Cobaltworks.';
    const query = 'mutation ($text: String!) { ingest(input: { text: $text }) { outcome } }';
    const answer = await fetch(new URL('graphql', program.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { text } }),
    });
    expect(await answer.json()).toEqual({ data: { ingest: { outcome: 'NEW' } } });
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

  test('two near names are judged different, which is listed with who said so, and undone', async () => {
    const { page } = explorer;
    await page.getByRole('tab', { name: 'Review' }).click();
    const names = page.getByRole('list', { name: 'Names that may be one' });
    await names.getByRole('listitem').filter({ hasText: 'Cobaltworks' }).waitFor();
    await page.getByLabel(/^Your name/).fill('Ada');
    await page.getByLabel(/^Your name/).press('Tab');
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/review-names.png` });
    await names.getByRole('button', { name: /^Cobaltworks.+ are different$/ }).click();
    await page
      .getByText(/^“Cobaltworks.+ are different\.$/)
      .first()
      .waitFor();
    await expect.poll(() => names.getByText('Cobaltworks').count()).toBe(0);
    await page.getByRole('tab', { name: 'Decided' }).click();
    const decided = page.getByRole('list', { name: 'Decisions' }).getByRole('listitem');
    await decided.first().waitFor();
    expect(await decided.first().textContent()).toMatch(/are different\.No\. 1, .*, Ada/);
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/review-decided.png` });
    await page.getByRole('button', { name: 'Undo decision 1' }).click();
    await page.getByText('Nothing was decided yet.').waitFor();
    await page.getByRole('tab', { name: 'Names', exact: true }).click();
    await expect.poll(() => names.getByRole('listitem').filter({ hasText: 'Cobaltworks' }).count()).toBe(1);
  });

  test('an entity takes another name in panel and picture, and a wrong claim goes from its relation', async () => {
    const { page, details } = explorer;
    await explorer.choose('digitalbridge', /DigitalBridge/);
    await details.getByRole('button', { name: 'Correct…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Its name').fill('Digital Bridge Group');
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/correct.png` });
    await dialog.getByRole('button', { name: 'Decide' }).click();
    await details.getByRole('heading', { name: 'Digital Bridge Group' }).waitFor();
    await page.getByRole('tab', { name: 'Outline' }).click();
    await page
      .getByRole('button', { name: /^Digital Bridge Group/ })
      .first()
      .waitFor();
    await details
      .getByRole('button', { name: /^Sentences about SoftBank/ })
      .first()
      .click();
    const claims = details.locator('.claim');
    await claims.first().waitFor();
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/claims.png` });
    const before = await claims.count();
    await claims.first().getByRole('button', { name: 'Wrong' }).click();
    await page
      .getByText(/^It is wrong that/)
      .first()
      .waitFor();
    await expect.poll(() => claims.count()).toBeLessThan(before);
  });
});
