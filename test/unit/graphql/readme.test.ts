import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIMITS } from '../../../server/graphql/limits.ts';

test('the limits that the README tells are those that hold', () => {
  const readme = readFileSync(new URL('../../../server/graphql/README.md', import.meta.url), 'utf8');
  const told = [...readme.matchAll(/^\| `(\w+)` +\| ([\d,]+) +\|/gm)].map(([, name, value]) => [
    name,
    Number(value?.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(told)).toEqual(LIMITS);
});
