import { expect, test } from 'vitest';
import { createExtractor } from '../../../../server/extract/extract.ts';
import { entry } from '../../../support/lexicon.ts';

const extract = createExtractor({
  entries: ['Aldermere', 'Brackwell', 'Corvanta'].map((name) => entry('Company', name)),
});

/** Each claim of a text as "TYPE subject object stance". */
const claims = (text: string): readonly string[] =>
  extract(text).claims.map(({ type, subject, object, stance }) => `${type} ${subject} ${object} ${stance}`);

test.each([
  ['Brackwell is not a partner of Aldermere.', ['PARTNERED_WITH brackwell aldermere denied']],
  ['Brackwell is not an investor in Aldermere.', ['INVESTED_IN brackwell aldermere denied']],
  ['Brackwell is no longer a partner of Aldermere.', ['PARTNERED_WITH brackwell aldermere denied']],
  [
    'Neither Brackwell nor Corvanta invested in Aldermere.',
    ['INVESTED_IN brackwell aldermere denied', 'INVESTED_IN corvanta aldermere denied'],
  ],
  ['It is false that Brackwell acquired Aldermere.', ['ACQUIRED brackwell aldermere denied']],
  ['Brackwell refused to acquire Aldermere.', ['ACQUIRED brackwell aldermere denied']],
  ['Brackwell failed to acquire Aldermere.', ['ACQUIRED brackwell aldermere denied']],
  ['Brackwell invested nothing in Aldermere.', ['INVESTED_IN brackwell aldermere denied']],
  ['Brackwell, which is not an airline, acquired Aldermere.', ['ACQUIRED brackwell aldermere done']],
  ['Brackwell is a partner of Aldermere.', ['PARTNERED_WITH brackwell aldermere done']],
])('%s', (text, expected) => {
  const sorted = claims(text).map((claim) => claim.replace('aldermere brackwell', 'brackwell aldermere'));
  expect([...sorted].sort()).toEqual([...expected].sort());
});
