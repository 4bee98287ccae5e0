import { availableParallelism } from 'node:os';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { type Pattern, readPatterns } from '../../support/patterns.ts';

const folders = ['server/extract', 'server/documents'].map(readPatterns);
const found = folders.flatMap(({ literals }) => literals);
const patterns = [...new Map(found.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];

/** What is wrong with a pattern: null where no text takes it more than linear time. */
async function faultOf({ file, source, flags }: Pattern): Promise<string | null> {
  const found = await check(source, flags, {
    timeout: 240_000,
    attackTimeout: null,
    incubationTimeout: null,
    randomSeed: 1,
  });
  if (found.status === 'safe') return null;
  const why = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind;
  return `${file}: /${source}/${flags} is ${why}`;
}

test('the patterns that read articles are found', () => {
  expect(patterns.length).toBeGreaterThan(300);
});

test('no pattern that reads articles is made of text', () => {
  expect(folders.flatMap(({ made }) => made)).toEqual([]);
});

test('no text makes a pattern that reads articles take more than linear time', { timeout: 900_000 }, async () => {
  const faults: (string | null)[] = [];
  const left = [...patterns];
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) faults.push(await faultOf(next));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});
