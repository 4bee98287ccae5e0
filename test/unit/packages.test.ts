import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = { readonly version?: string; readonly license?: string; readonly resolved?: string };
const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

/** The first version of each package in which a published weakness, or a limit that we rely on, is mended or there. */
const FLOORS: Readonly<Record<string, string>> = {
  graphql: '16.8.1',
  'graphql-yoga': '5.24.1',
  vite: '6.2.6',
  yaml: '2.2.2',
  send: '0.19.0',
};

const toNumbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [toNumbers(version), toNumbers(floor)];
  const at = need.findIndex((part, index) => part !== have[index]);
  return at < 0 || (have[at] ?? 0) > (need[at] ?? 0);
}

test.each(Object.entries(FLOORS))('every %s is %s or newer', (name, floor) => {
  const copies = installed.filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(copies.length).toBeGreaterThan(0);
  expect(copies.filter(([, { version }]) => !isAtLeast(version ?? '0', floor))).toEqual([]);
});

test('pdf.js is the last of those for Node 20 that run no script of a hostile PDF', () => {
  const copies = installed.filter(([path]) => path.endsWith('node_modules/pdfjs-dist'));
  expect(copies.map(([, { version }]) => version)).toEqual(['5.4.530']);
});

test('there is one copy of graphql', () => {
  expect(installed.filter(([path]) => path.endsWith('node_modules/graphql'))).toHaveLength(1);
});

test('no package asks to publish what is built with it, and each that says its licence says a free one', () => {
  const unsaid = installed.filter(([, { license }]) => license === undefined).map(([path]) => path);
  expect(unsaid).toEqual(['node_modules/format']);
  expect(installed.filter(([, { license }]) => /\b(A?GPL|LGPL|EPL|SSPL|BUSL)/.test(license ?? ''))).toEqual([]);
});

test('the lock names no registry, so that any may be used', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
