import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  ForbiddenError,
  GraphUnavailableError,
  InvalidInputError,
  LimitExceededError,
  QueryTimeoutError,
} from '../../../server/errors.ts';
import { LIMITS } from '../../../server/graphql/limits.ts';

test('the limits that the README tells are those that hold', () => {
  const readme = readFileSync(new URL('../../../server/graphql/README.md', import.meta.url), 'utf8');
  const told = [...readme.matchAll(/^\| `(\w+)` +\| ([\d,]+) +\|/gm)].map(([, name, value]) => [
    name,
    Number(value?.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(told)).toEqual(LIMITS);
});

test('the codes that the README tells are those that a client can get', () => {
  const folder = new URL('../../../server/graphql/', import.meta.url);
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const table = readme.slice(readme.indexOf('| `extensions.code`'), readme.indexOf('## Jobs'));
  const told = [...table.matchAll(/`([A-Z]+(?:_[A-Z]+)+|FORBIDDEN)`/g)].map(([, code]) => code);
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const own = sources.flatMap((text) => [...text.matchAll(/(?:code: |refusal\()'([A-Z_]+)'/g)].map(([, code]) => code));
  const thrown = [
    new InvalidInputError('a', 'b'),
    new LimitExceededError('a', 1, 2),
    new ForbiddenError('a'),
    new GraphUnavailableError('bolt://a'),
    new QueryTimeoutError('a'),
  ].map(({ code }) => code);
  const library = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'];
  expect([...new Set(told)].sort()).toEqual([...new Set([...own, ...thrown, ...library])].sort());
});
