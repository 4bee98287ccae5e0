import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { faults } from '../support/faults.ts';
import { useExplorer, useProgram } from '../support/in-browser.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('table, matrix and arrangement of the explorer', () => {
  const running = useProgram(chromium);
  let explorer: Explorer;
  useExplorer(running, (own) => {
    explorer = own;
  });

  test('the table lists what is drawn, sorts, narrows down, and shares its selection with the picture', async () => {
    const { page, details } = explorer;
    const drawn = await explorer.settled(20);
    await page.keyboard.press('t');
    const grid = page.getByRole('grid', { name: 'Entities in the picture' });
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(drawn.length + 1));
    await grid.getByRole('button', { name: 'Name' }).click();
    expect(await grid.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('searchbox', { name: 'Only lines with' }).fill('openai company');
    const line = grid.getByRole('row', { name: /^OpenAI company/ });
    await line.focus();
    await page.keyboard.press('Enter');
    await details.getByRole('heading', { level: 2, name: 'OpenAI' }).waitFor();
    expect(await line.getAttribute('aria-selected')).toBe('true');
    await page.getByRole('searchbox', { name: 'Only lines with' }).fill('');
    await page.getByRole('tab', { name: 'Relations', exact: true }).click();
    const relations = page.getByRole('grid', { name: 'Relations in the picture' });
    const first = relations.locator('tbody tr[data-index="0"]');
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details.getByRole('heading', { name: 'Sentences that state it' }).waitFor();
    expect(await faults(page)).toEqual([]);
    const copy = await openExplorer(running.browser, page.url());
    await copy.page.getByRole('grid', { name: 'Relations in the picture' }).waitFor();
    await copy.close();
  });

  test('a cell of the matrix opens the sentences of its pair, there and in the list', async () => {
    const { page, lists } = explorer;
    await lists.getByRole('tab', { name: 'Together' }).click();
    await lists.getByRole('button', { name: 'As a matrix' }).click();
    const cell = page.getByRole('gridcell', { name: /\d together, .+ as by chance; .+\(p < \.001\)$/ }).first();
    await cell.focus();
    await page.keyboard.press('Enter');
    expect(await cell.getAttribute('aria-selected')).toBe('true');
    await page.getByRole('region', { name: 'The chosen pair' }).getByRole('blockquote').first().waitFor();
    expect(await lists.locator('.pair-line[aria-expanded="true"]').count()).toBe(1);
    expect(await faults(page)).toEqual([]);
  });

  test('groups close and open, pins and bundles come and go, and undo takes each back; nothing else moves', async () => {
    const { page } = explorer;
    const before = await explorer.settled(20);
    const arrange = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: /^Arrange/ }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    };
    await arrange('Group techniques');
    const grouped = await explorer.settled(before.length + 1);
    expect(grouped.at(-1)?.label).toMatch(/^Techniques \(\d+\)$/);
    expect(grouped.slice(0, -1)).toEqual(before);
    await explorer.graph.focus();
    await page.keyboard.press('Control+a');
    const bar = page.getByRole('toolbar', { name: 'Marked entities' });
    expect(await bar.textContent()).toContain(`${before.length} entities marked`);
    await bar.getByRole('button', { name: 'Pin' }).click();
    await bar.getByRole('button', { name: 'Mark none' }).click();
    await arrange('Draw all relations apart');
    expect(await faults(page)).toEqual([]);
    for (const name of [/^Undo: open all bundles/, /^Undo: pin/, /^Undo: group techniques/]) {
      await page.getByRole('button', { name }).click();
    }
    expect(await explorer.settled(before.length)).toEqual(before);
  });

  test('what is dragged is pinned there, and undo puts it back', async () => {
    const { page } = explorer;
    const before = await explorer.settled(20);
    const one = before.find(({ onScreen: { x, y } }) => x > 450 && x < 900 && y > 200 && y < 650);
    const { x = 0, y = 0 } = one?.onScreen ?? {};
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: `Undo: move ${one?.label}` }).click();
    await expect.poll(async () => (await explorer.places()).find(({ id }) => id === one?.id)).toEqual(one);
  });
});
