import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Explorer, openExplorer } from './explorer.ts';
import { type RunningProgram, removeDataFolder, startProgram } from './server.ts';

/** The whole program with the seed, and a browser; both are there once the tests of the block run. */
export type InBrowser = { readonly program: RunningProgram; readonly browser: Browser };

/** Starts the program and a browser before the tests of a block, and ends both after them. */
export function useProgram(chromium: string | null): InBrowser {
  const running = {} as { program: RunningProgram; browser: Browser };
  beforeAll(async () => {
    [running.program, running.browser] = await Promise.all([startProgram(), openBrowser(chromium ?? '')]);
  });
  afterAll(async () => {
    await running.browser.close();
    await running.program.stop();
    await removeDataFolder(running.program.dataFolder);
  });
  return running;
}

/** Gives each test of a block an explorer of its own, which must not have complained when the test ends. */
export function useExplorer(running: InBrowser, take: (explorer: Explorer) => void): void {
  beforeEach(async ({ onTestFinished }) => {
    const explorer = await openExplorer(running.browser, running.program.url);
    take(explorer);
    onTestFinished(async () => {
      await explorer.close();
      expect(explorer.complaints).toEqual([]);
    });
  });
}
