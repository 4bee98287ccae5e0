import { expect, test } from 'vitest';
import { DocumentError } from '../../../server/errors.ts';
import { createExtractor } from '../../../server/extract/extract.ts';
import { parseReading, writeReading } from '../../../server/ingest/reading-line.ts';
import { makeDocument } from '../../support/articles.ts';
import { smallLexicon } from '../../support/lexicon.ts';

const document = makeDocument(
  'SoftBank buys DigitalBridge.\n\nSoftBank said that it would buy DigitalBridge for $4 billion in 2026. Mixture of experts (MoE) was named.',
  { url: 'https://news.example/a', publishedAt: { value: '2025-12', precision: 'month' } },
);
const extraction = createExtractor(smallLexicon)(document.text);
const line = writeReading(document, extraction);

test('what was written is read back', () => {
  expect(extraction.claims.length).toBeGreaterThan(0);
  expect(parseReading(line, 'line 1')).toEqual({ document, extraction });
});

/** The line with what a pattern finds put otherwise. */
const spoil = (pattern: RegExp, otherwise: string): string => {
  expect(line).toMatch(pattern);
  return line.replace(pattern, otherwise);
};

test.each([
  ['no JSON', '{', /invalid|expected/i],
  [
    'an address that no page may have',
    spoil(/"https:\/\/news\.example\/a"/, '"file:///etc/passwd"'),
    /^document\.url: /,
  ],
  ['a span beyond the text', spoil(/"text":"[^"]+"/, '"text":"Short."'), /^a span lies beyond its text\.$/],
  ['something that no reading has', spoil(/"skipped":/, '"more":1,"skipped":'), /^extraction: /],
  ['an end that is no entity', spoil(/"subject":"[^"]+"/, '"subject":"x"'), /^an end of a claim is no entity\.$/],
  [
    'a sentence that is missing',
    spoil(/"sentence":\d+,"evidence"/, '"sentence":99,"evidence"'),
    /^a sentence is missing\.$/,
  ],
])('%s is refused, with the reason', (_, text, why) => {
  expect(() => parseReading(text, 'line 1')).toThrow(DocumentError);
  try {
    parseReading(text, 'line 1');
  } catch (error) {
    expect(error instanceof DocumentError && error.why).toMatch(why);
  }
});
