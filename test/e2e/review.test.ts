import { beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/browser.ts';
import type { Explorer } from '../support/explorer.ts';
import { useExplorer, useProgram } from '../support/in-browser.ts';
import { ask } from '../support/server.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('what a person decides in the page', () => {
  const running = useProgram(chromium);
  let explorer: Explorer;
  beforeAll(async () => {
    const text = 'Google invested in Cobaltworks Labs. In May, Nvidia sued Cobaltworks.';
    const query = 'mutation ($text: String!) { ingest(input: { text: $text }) { outcome } }';
    expect(await ask(running.program.url, query, { text })).toEqual({ ingest: { outcome: 'NEW' } });
  });
  useExplorer(running, (own) => {
    explorer = own;
  });

  test('two near names are judged different, which is listed with who said so, and undone', async () => {
    const { page } = explorer;
    await page.getByRole('tab', { name: 'Review' }).click();
    const names = page.getByRole('list', { name: 'Names that may be one' });
    await names.getByRole('listitem').filter({ hasText: 'Cobaltworks' }).waitFor();
    await page.getByLabel(/^Your name/).fill('Ada');
    await page.getByLabel(/^Your name/).press('Tab');
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
    const before = await claims.count();
    await claims.first().getByRole('button', { name: 'Wrong' }).click();
    await page
      .getByText(/^It is wrong that/)
      .first()
      .waitFor();
    await expect.poll(() => claims.count()).toBeLessThan(before);
  });
});
