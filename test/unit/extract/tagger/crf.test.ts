import { expect, test } from 'vitest';
import { createExtractor } from '../../../../server/extract/extract.ts';
import { type CrfWeights, createCrf } from '../../../../server/extract/tagger/crf.ts';
import type { TaggerSentence } from '../../../../server/extract/tagger/tagger-input.ts';
import { readTokens } from '../../../../server/extract/text/token.ts';
import { readCrfWeights } from '../../../../server/tagger/crf-weights.ts';

const sentence = (text: string): TaggerSentence => {
  const words = readTokens(text);
  return { n: 0, words, features: words.map(() => 1) };
};
const least = {
  Company: 0.5,
  Organization: 0.5,
  Person: 0.5,
  Model: 0.5,
  Product: 0.5,
  Technique: 0.5,
  Benchmark: 0.5,
};
const transitions = Array.from({ length: 15 }, () => Array.from({ length: 15 }, () => 0));
const weights = (rows: CrfWeights['weights']): CrfWeights => ({ transitions, least, weights: rows });

const trained = readCrfWeights((problem) => {
  throw new Error(problem);
});
const text = 'Quellwerk raised $40 million, said Brannoc Tillery. Quellwerk will open an office in Ghent.';

test('a name begins and goes on, and how sure of it the field is comes out of all ways to read the sentence', () => {
  const tag = createCrf(weights({ 'w=quell': [1, 5000], 'w=werk': [2, 5000], 'w=the': [0, 9000] }));
  const [name, ...others] = tag(sentence('the quell werk'));
  expect(others).toEqual([]);
  expect(name).toMatchObject({ from: 1, to: 3, kind: 'Company' });
  expect(name?.sure).toBeGreaterThan(0.5);
  expect(name?.sure).toBeLessThan(1);
});

test('what goes on must have begun: a name never starts in its middle', () => {
  const tag = createCrf(weights({ 'w=werk': [2, 5000], 'w=the': [0, 9000] }));
  expect(tag(sentence('the werk')).every(({ from }) => from === 1)).toBe(true);
  expect(createCrf(weights({ 'w=werk': [2, 1000] }))(sentence('werk'))).toEqual([]);
});

test('a name of which the field is not sure enough is left out', () => {
  const unsure = { ...weights({ 'w=quell': [1, 5000] }), least: { ...least, Company: 0.999 } };
  expect(createCrf(unsure)(sentence('quell'))).toEqual([]);
});

test('without a tagger nothing has its method, and with one the same text gives the same bytes', () => {
  const lexicon = { entries: [] };
  const methods = (extract: ReturnType<typeof createExtractor>) =>
    extract(text).entities.flatMap(({ mentions }) => mentions.map(({ method }) => method));
  expect(methods(createExtractor(lexicon))).not.toContain('tagger');
  const extract = createExtractor(lexicon, { crfWeights: trained });
  expect(JSON.stringify(extract(text))).toBe(JSON.stringify(createExtractor(lexicon, { crfWeights: trained })(text)));
});

test('the tagger only adds: what lexicon and rules found is found with it too', () => {
  const spans = (extract: ReturnType<typeof createExtractor>) =>
    extract(text).entities.flatMap(({ kind, mentions }) => mentions.map(({ start, end }) => `${kind} ${start} ${end}`));
  const plain = spans(createExtractor({ entries: [] }));
  expect(spans(createExtractor({ entries: [] }, { crfWeights: trained }))).toEqual(expect.arrayContaining(plain));
});

test('missing and broken weights are told in one line, and names are then read without them', () => {
  const problems: string[] = [];
  const read = (name: string) =>
    readCrfWeights((problem) => problems.push(problem), new URL(`../../../../${name}`, import.meta.url));
  expect(read('seed/model/nothing.json')).toBe(null);
  expect(read('package.json')).toBe(null);
  expect(problems[0]).toBe("seed/model/nothing.json can't be read (ENOENT): names are read by lexicon and rules alone");
  expect(problems[1]).toMatch(
    /^seed\/model\/package\.json can't be used \(.+\): names are read by lexicon and rules alone$/,
  );
});
