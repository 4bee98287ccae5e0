import { expect, test } from 'vitest';
import type { EntityKind } from '../../../../server/extract/extraction.ts';
import { nearKeys, nearMatch } from '../../../../server/extract/resolve/near-match.ts';
import type { NearThing } from '../../../../server/extract/resolve/near-thing.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

const thing = (name: string, kind: EntityKind, more: Partial<NearThing> = {}): NearThing => ({
  id: `${kind.toLowerCase()}:${name}`,
  name,
  kind,
  family: null,
  known: false,
  ...more,
});
const near = (a: string, b: string, kind: EntityKind, other: EntityKind = kind) =>
  nearMatch(thing(a, kind), thing(b, other))?.reason ?? null;

const NEAR: readonly (readonly [string, string, EntityKind, string])[] = [
  ['Softbnak', 'Softbank', 'Company', 'spelling'],
  ['Brightwave', 'Brightwaves', 'Company', 'spelling'],
  ['Grouped Query Attention', 'Group Query Attention', 'Technique', 'spelling'],
  ['Deep Harbor', 'DeepHarbor', 'Company', 'spacing'],
  ['Acme Robotics Inc.', 'Acme Robotics', 'Company', 'suffix'],
  ['Cobalt', 'Cobalt AI', 'Company', 'suffix'],
  ['The Cobalt Company', 'Cobalt', 'Company', 'suffix'],
  ['J. Lindqvist', 'Johanna Lindqvist', 'Person', 'person'],
  ['Johanna M. Lindqvist', 'Johanna Lindqvist', 'Person', 'person'],
  ['Joh Lindqvist', 'Johanna Lindqvist', 'Person', 'person'],
  ['Sonnet 4', 'Claude Sonnet 4', 'Model', 'model'],
  ['Qwen 3 30B', 'Qwen3-30B-A3B', 'Model', 'model'],
  ['Harbor 2 Large', 'Large Harbor 2', 'Model', 'model'],
  ['FQT', 'Forward Query Tuning', 'Technique', 'acronym'],
  ['NBL', 'National Bank of the Lake', 'Company', 'acronym'],
];

test.each(NEAR)('%s and %s may be one %s: %s', (a, b, kind, reason) => {
  expect(near(a, b, kind)).toBe(reason);
  expect(near(b, a, kind)).toBe(reason);
});

test('one name for two kinds, and for two things of one kind, is told as such', () => {
  expect(nearMatch(thing('Sable', 'Company'), thing('SABLE', 'Product'))).toEqual({
    reason: 'name',
    words: 'One name for two kinds of thing: Company and Product.',
  });
  expect(
    nearMatch(thing('Sable', 'Product', { known: true }), thing('Sable', 'Product', { id: 'product:sable~' })),
  ).toEqual({ reason: 'name', words: 'One name for two things of one kind: Product.' });
});

test.each<readonly [string, string, EntityKind]>([
  ['GPT-4', 'GPT-4o', 'Model'],
  ['GPT-4', 'GPT-5', 'Model'],
  ['Qwen 3 30B', 'Qwen 3 32B', 'Model'],
  ['DeepSeek-V3', 'DeepSeek-R3', 'Model'],
  ['Llama 3 8B', 'Llama 3 8B Instruct', 'Model'],
  ['Llama 70B', 'Code Llama 70B', 'Model'],
  ['Gemini 1.5 Pro', 'Gemini 15 Pro', 'Model'],
  ['Applied Robotics', 'United Robotics', 'Company'],
  ['Harbor Research', 'Harbor Labs', 'Company'],
  ['Harbor Corp.', 'Harbor Labs', 'Company'],
  ['Wei Zhang', 'Wen Zhang', 'Person'],
  ['Ming Li', 'Ming Liu', 'Person'],
  ['GRPO', 'GSPO', 'Technique'],
  ['LLaMA', 'LLaVA', 'Model'],
  ['supervised learning', 'unsupervised learning', 'Technique'],
  ['Series A', 'Series B', 'Product'],
])('%s and %s are two things of kind %s', (a, b, kind) => {
  expect(near(a, b, kind)).toBe(null);
});

test('what the lexicon tells apart, and versions of one family, are never near', () => {
  const company = (name: string, known: boolean) => thing(name, 'Company', { known });
  expect(nearMatch(company('Cobalt', true), company('Cobalt AI', true))).toBe(null);
  expect(nearMatch(company('Cobalt', true), company('Cobalt AI', false))?.reason).toBe('suffix');
  const version = thing('Harbor 2 Large', 'Model', { family: 'model:Large Harbor 2' });
  expect(nearMatch(version, thing('Large Harbor 2', 'Model'))).toBe(null);
});

test('what is near shares a key', () => {
  const names = [...new Set(NEAR.flat())];
  const things = names.flatMap((name) =>
    (['Company', 'Person', 'Model', 'Technique', 'Product'] as const).map((kind) => thing(name, kind)),
  );
  const pairs = things.flatMap((a) => things.filter((b) => nearMatch(a, b) !== null).map((b) => [a, b] as const));
  expect(pairs.length).toBeGreaterThan(50);
  for (const [a, b] of pairs) {
    const keys = new Set(nearKeys(a));
    expect([a.name, b.name, nearKeys(b).some((key) => keys.has(key))]).toEqual([a.name, b.name, true]);
  }
});

test('names of any length and any signs are compared in time that a name may take', () => {
  const long = thing('A'.repeat(300), 'Company');
  expect(nearKeys(long)).toEqual([]);
  const before = cpuTime();
  for (const name of ['\ud800', '   ', '—', '1'.repeat(80), 'a b '.repeat(20), '稀宇科技']) {
    for (const kind of ['Company', 'Model', 'Person'] as const) {
      expect(nearKeys(thing(name, kind)).every((key) => key.length <= 100)).toBe(true);
      expect(nearMatch(thing(name, kind), thing(`${name} Labs`, kind))?.words ?? '').toEqual(expect.any(String));
    }
  }
  expect(cpuTime() - before).toBeLessThan(500);
});
