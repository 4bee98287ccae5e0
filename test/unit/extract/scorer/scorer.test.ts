import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { readClaimWeights } from '../../../../server/claim-weights.ts';
import { createExtractor } from '../../../../server/extract/extract.ts';
import { createProbabilities } from '../../../../server/extract/scorer/probability.ts';
import { numberOf, type Template, WORDS_FIRST, WORDS_SECOND } from '../../../../server/extract/scorer/template.ts';
import { readyWeights } from '../../../../server/extract/scorer/weights.ts';
import { readLexicon } from '../../../../server/seed.ts';

const problems: string[] = [];
const weights = readClaimWeights((problem) => problems.push(problem));
if (!weights) throw new Error(problems.join());
const extract = createExtractor(readLexicon(), { claimWeights: weights });

type Parity = { readonly features: readonly string[]; readonly probabilities: Readonly<Record<string, number>> };

describe('the scorer of claims', () => {
  it('gives two hundred pairs the probabilities that the training computed', () => {
    const lines = readFileSync(new URL('parity.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const pairs = lines.map((line) => JSON.parse(line) as Parity);
    const ready = readyWeights(weights);
    const probabilitiesOf = createProbabilities(ready, weights);
    expect(pairs).toHaveLength(200);
    for (const { features, probabilities } of pairs) {
      const allowed = Object.keys(probabilities).map(Number);
      const given = probabilitiesOf((emit) => {
        for (const feature of features) {
          const [name, one = '', two = '0'] = feature.split('\t');
          const template = numberOf(name as Template);
          const first = WORDS_FIRST.has(template) ? ready.vocabulary.numberOf(one) : Number(one);
          emit(template, first, WORDS_SECOND.has(template) ? ready.vocabulary.numberOf(two) : Number(two));
        }
      }, allowed);
      for (const label of allowed) expect(given[label]).toBeCloseTo(probabilities[label] ?? -1, 6);
    }
  });

  it('takes no list of names for a set of claims', () => {
    const { claims } = extract(
      'OpenAI, Google, Anthropic, Meta, Mistral AI and Microsoft.\n\nGPT-4, Gemini, Claude and Llama.',
    );
    expect(claims).toEqual([]);
  });

  it('gives the same bytes for the same text', () => {
    const text = 'Anthropic chief Dario Amodei said Claude 3 was built on AWS. Google plans to sell TPUs to OpenAI.';
    expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
  });

  it('states no claim of a thing about itself and no symmetric claim twice, in a sentence without end', () => {
    const { claims } = extract('OpenAI and Microsoft with Google for Anthropic '.repeat(4000));
    const ends = claims.map(({ type, subject, object }) => `${type} ${[subject, object].sort().join(' ')}`);
    expect(claims.filter(({ subject, object }) => subject === object)).toEqual([]);
    expect(new Set(ends).size).toBe(ends.length);
  });
});

describe('weights that are no use', () => {
  it.each([
    [
      'missing',
      'file:///nowhere/claims.json',
      "seed/model/claims.json can't be read (ENOENT): claims are read by rules alone",
    ],
    [
      'no JSON',
      pathToFileURL('README.md').href,
      "seed/model/README.md can't be read (no JSON): claims are read by rules alone",
    ],
  ])('%s: one line says so', (_, file, line) => {
    const said: string[] = [];
    expect(readClaimWeights((problem) => said.push(problem), new URL(file))).toBeNull();
    expect(said).toEqual([line]);
  });

  it('leave the rules at work', () => {
    const byRules = createExtractor(readLexicon(), { claimWeights: null });
    expect(byRules('Microsoft acquired Nuance.').claims).toMatchObject([{ type: 'ACQUIRED', method: 'trigger' }]);
  });
});

test('the scorer adds no buyer where a rule has another one buy the same thing', () => {
  const { entities, claims } = extract(
    'SoftBank completes its OpenAI investment and buys DigitalBridge\n\nIt was a long year.',
  );
  const nameOf = new Map(entities.map(({ key, name }) => [key, name]));
  const bought = claims.filter(({ type }) => type === 'ACQUIRED');
  expect(bought.map(({ subject, object }) => [nameOf.get(subject ?? ''), nameOf.get(object ?? '')])).toEqual([
    ['SoftBank', 'DigitalBridge'],
  ]);
});
