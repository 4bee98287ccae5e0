import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../server/${file}`, import.meta.url), 'utf8');

test('the table of errors in the README names every code of errors.ts, and no other', () => {
  const codes = [...read('errors.ts').matchAll(/code = '(\w+)'/g)].map((match) => match[1]);
  const told = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
  expect(codes.length).toBeGreaterThan(10);
  expect(told.sort()).toEqual(codes.sort());
});
