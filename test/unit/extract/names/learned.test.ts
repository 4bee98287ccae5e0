import { expect, test } from 'vitest';
import { createExtractor } from '../../../../server/extract/extract.ts';
import type { LearnedName } from '../../../../server/extract/extraction.ts';
import { smallLexicon } from '../../../support/lexicon.ts';

const extract = createExtractor(smallLexicon);

const defining = 'The team trains with Graded Echo Policy Optimization (GEPO). GEPO needs no critic.';
const learned: LearnedName = {
  surface: 'GEPO',
  from: 'technique:gepo',
  to: 'technique:graded-echo-policy-optimization',
  kind: 'Technique',
  family: null,
};

function named(text: string, names: readonly LearnedName[] = [learned]): readonly (readonly [string, string])[] {
  const { entities } = extract(text, names);
  return entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => [text.slice(start, end), id] as const),
  );
}

test('a definition in the text is handed over with both ids', () => {
  expect(extract(defining).teaches).toEqual([{ ...learned, rival: null }]);
});

test('a plural short form teaches its singular', () => {
  const { teaches } = extract('They compare Slow Ring Networks (SRNs) and other network architectures.');
  expect(teaches.map(({ surface }) => surface)).toEqual(['SRN']);
});

test('a definition of what the lexicon calls so already teaches nothing', () => {
  expect(extract('It uses Mixture of Experts (MoE) layers.').teaches).toEqual([]);
});

test('words that may be short forms are handed over, once and in order; ordinary and listed words are not', () => {
  const text = 'xRAG beats GEPO, GEPO beats SSMs. The CEO of OpenAI spoke in the US about Paris, MoE and 4K video.';
  expect(extract(text).coinages).toEqual(['GEPO', 'SSM', 'xRAG']);
  expect(extract('Cord, a startup that makes robots, raised money.').coinages).toEqual(['Cord']);
});

test('a learned name is found without a word that tells its kind', () => {
  expect(named('After a week, GEPO was ahead.')).toEqual([['GEPO', learned.to]]);
  expect(named('After a week, GEPO was ahead.', [])).toEqual([]);
});

test('what would be a thing of its own under the learned name is what the name stands for', () => {
  const text = 'They propose the GEPO algorithm for training.';
  expect(named(text, [])).toEqual([['GEPO', learned.from]]);
  expect(named(text)).toEqual([['GEPO', learned.to]]);
});

test('the text that explains a name itself means what it says', () => {
  const text = 'Global Energy Planning Organization (GEPO) met in May. GEPO is an organization of forty states.';
  expect(named(text).filter(([, id]) => id === learned.to)).toEqual([]);
});

test('a learned name is none inside a longer word or name', () => {
  expect(named('The GEPO-Lite run and gepo and GEPOs2 differ.').filter(([, id]) => id === learned.to)).toEqual([]);
});

test('a learned name that looks like an ordinary word is taken only where a cue names a thing', () => {
  const cord: LearnedName = {
    surface: 'Cord',
    from: 'company:cord',
    to: 'company:cord-dynamics',
    kind: 'Company',
    family: null,
  };
  expect(named('Cord was cut in two.', [cord])).toEqual([]);
  expect(named('Cord, a startup that makes robots, raised $5 million.', [cord])).toEqual([['Cord', cord.to]]);
});

test('what a text teaches and coins does not depend on what was learned', () => {
  for (const text of [defining, 'They propose the GEPO algorithm.']) {
    const { teaches, coinages } = extract(text);
    const again = extract(text, [learned, { ...learned, surface: 'Echo', from: learned.to, to: 'technique:echo-2' }]);
    expect([again.teaches, again.coinages]).toEqual([teaches, coinages]);
  }
});
