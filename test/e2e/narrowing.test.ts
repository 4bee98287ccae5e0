import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { faults } from '../support/faults.ts';
import { useExplorer, useProgram } from '../support/in-browser.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('narrowing down what is seen', () => {
  const running = useProgram(chromium);
  let explorer: Explorer;
  useExplorer(running, (own) => {
    explorer = own;
  });

  test('filters are chips with counts, move nothing, come back from the address, and an empty result says which to take away', async () => {
    const { page, lists } = explorer;
    const before = await explorer.settled(20);
    await lists.getByLabel('Least confidence').fill('80');
    const from = lists.getByLabel('From');
    await from.fill('2099-01-01');
    await from.dispatchEvent('change');
    const bar = page.getByRole('region', { name: 'Filters' });
    await bar.getByText(/No relation passes/).waitFor();
    expect(await faults(page)).toEqual([]);
    await bar.getByRole('button', { name: /^Take away “from 1 January 2099”/ }).click();
    await expect.poll(() => bar.getByRole('listitem').count()).toBe(1);
    const chip = bar.getByRole('button', { name: /confidence ≥ 80/ });
    const told = await bar.getByText(/of \d+ relations hidden/).textContent();
    expect(await explorer.settled(20)).toEqual(before);
    const copy = await openExplorer(running.browser, page.url());
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

  test('a timeline chooses a period by keyboard and by mouse, goes step by step, and the picture stays where it is', async () => {
    const { page, lists } = explorer;
    const before = await explorer.settled(20);
    await lists.getByRole('tab', { name: 'Timeline' }).click();
    await lists.getByRole('slider', { name: 'To' }).press('ArrowLeft');
    const bar = page.getByRole('region', { name: 'Filters' });
    const chip = bar.getByRole('button', { name: /^Take away: until / });
    const first = await chip.textContent();
    await lists.getByRole('button', { name: 'One step back' }).click();
    await expect.poll(() => chip.textContent()).not.toBe(first);
    const svg = await lists.locator('.histogram svg').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = svg ?? {};
    await page.mouse.move(x + width * 0.3, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 4 });
    await page.mouse.up();
    await bar.getByRole('button', { name: /^Take away: \d+ .+ – \d+ / }).waitFor();
    await lists.getByText('As a table').click();
    expect(await lists.getByRole('table').getByRole('row').count()).toBeGreaterThan(3);
    expect(await faults(page)).toEqual([]);
    expect(await explorer.settled(20)).toEqual(before);
  });

  test('the difference between two days is listed in words that lead to the relation, and comes back from the address', async () => {
    const { page, lists, details } = explorer;
    await explorer.settled(20);
    await lists.getByRole('tab', { name: 'Timeline' }).click();
    await lists.getByLabel('a difference').check();
    const fresh = lists.locator('section').filter({ has: page.getByRole('heading', { name: /^New/ }) });
    const line = fresh.getByRole('button').first();
    const words = (await line.textContent()) ?? '';
    await line.click();
    await details.getByRole('heading', { level: 2, name: words.replace(/\.$/, '') }).waitFor();
    expect(await faults(page)).toEqual([]);
    const copy = await openExplorer(running.browser, page.url());
    expect(await copy.lists.getByLabel('a difference').isChecked()).toBe(true);
    await copy.lists.getByRole('button', { name: words }).waitFor();
    expect(copy.complaints).toEqual([]);
    await copy.close();
  });

  test('a view is kept under a name over a reload, with its filters and places, and a citation of a sentence is copied', async () => {
    const { page, lists, details } = explorer;
    await explorer.choose('graphcore', /Graphcore/);
    await lists.getByLabel('Least confidence').fill('50');
    const before = await explorer.settled(2);
    await page.getByRole('button', { name: 'Saved views' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name of the present view').fill('Chips: 软银');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Saved as “Chips: 软银”.').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto(running.program.url);
    await explorer.settled(20);
    await details.getByRole('button', { name: 'Chips: 软银' }).click();
    await details.getByRole('heading', { level: 2, name: 'Graphcore' }).waitFor();
    const after = await explorer.settled(before.length);
    const whole = (places: typeof before) => places.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]).sort();
    expect(whole(after)).toEqual(whole(before));
    expect(await lists.getByLabel('Least confidence').inputValue()).toBe('50');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await details.getByRole('tab', { name: /Claims/ }).click();
    await details.getByRole('button', { name: 'Copy citation' }).first().click();
    await page.getByText('Citation copied.').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.+” .+\. .+ https?:/);
  });
});
