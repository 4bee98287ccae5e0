import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCrf } from '../../../../server/extract/tagger/crf.ts';
import { TAGGED_KINDS } from '../../../../server/extract/tagger/tagger-input.ts';
import { lowerToken } from '../../../../server/extract/text/token.ts';
import { readCrfWeights } from '../../../../server/tagger/crf-weights.ts';

type Row = {
  readonly words: readonly string[];
  readonly features: readonly number[];
  readonly tags: readonly number[];
};

const rows = JSON.parse(readFileSync(new URL('crf-parity.json', import.meta.url), 'utf8')) as readonly Row[];

/** Names of tags as `Kind from to`. */
function namesOf(tags: readonly number[]): readonly string[] {
  return tags.flatMap((tag, from) => {
    if (tag % 2 === 0) return [];
    let to = from + 1;
    while (tags[to] === tag + 1) to += 1;
    return [`${TAGGED_KINDS[(tag - 1) >> 1]} ${from} ${to}`];
  });
}

test('on 200 sentences that it was not trained on the field finds the names that its trainer finds', () => {
  const weights = readCrfWeights(expect.unreachable);
  if (weights === null) throw new Error('no weights');
  const least = { Company: 0, Organization: 0, Person: 0, Model: 0, Product: 0, Technique: 0, Benchmark: 0 };
  const tag = createCrf({ ...weights, least });
  const found = rows.map(({ words, features }) =>
    tag({
      n: 0,
      words: words.map((text, at) => ({ text, lower: lowerToken(text), start: at, end: at + 1 })),
      features,
    }),
  );
  expect(rows.length).toBe(200);
  expect(found.map((names) => names.map(({ kind, from, to }) => `${kind} ${from} ${to}`))).toEqual(
    rows.map(({ tags }) => namesOf(tags)),
  );
});
