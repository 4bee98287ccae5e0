import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where a Chromium is; null when none is found. MODELSCAPE_REQUIRE_BROWSER makes that an error. */
export function findChromium(): string | null {
  for (const place of PLACES) {
    try {
      accessSync(place, constants.X_OK);
      return place;
    } catch {
      // Not here: look at the next place.
    }
  }
  if (process.env['MODELSCAPE_REQUIRE_BROWSER']) throw new Error('No Chromium was found; set CHROMIUM to its path.');
  console.warn('Browser tests are skipped: no Chromium was found. Install it, or set CHROMIUM to its path.');
  return null;
}

/** A browser without a window, and without any traffic of its own. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
