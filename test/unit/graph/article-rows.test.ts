import { expect, test } from 'vitest';
import { articleIds, canonicalUrl } from '../../../server/graph/article-id.ts';
import { articleRows, firstDay, relationKey } from '../../../server/graph/article-rows.ts';
import { makeDocument, makeExtraction } from '../../support/articles.ts';

test('every spelling of one address is one article', () => {
  const spellings = [
    'https://example.com/a/b',
    'http://example.com/a/b/',
    'HTTPS://www.Example.COM:443/a/b#part',
    'https://example.com/a/b?utm_source=x&UTM_campaign=y&fbclid=1',
  ];
  expect(new Set(spellings.map(canonicalUrl))).toEqual(new Set(['https://example.com/a/b']));
  expect(canonicalUrl('https://example.com/?b=2&a=1&utm_id=3')).toBe('https://example.com?a=1&b=2');
});

test('addresses that differ otherwise are different articles', () => {
  const urls = [
    'https://example.com/a',
    'https://example.com/A',
    'https://example.com/a?page=2',
    'https://m.example.com/a',
    'https://example.com:8443/a',
  ];
  expect(new Set(urls.map(canonicalUrl)).size).toBe(urls.length);
});

test('without an address the text is the article', () => {
  const bare = articleIds(makeDocument('One.'));
  expect(bare.id).toBe(bare.textId);
  expect(bare.id).toMatch(/^t[0-9a-f]{32}$/);
  expect(articleIds(makeDocument('Two.')).id).not.toBe(bare.id);
  expect(articleIds(makeDocument('One.', { url: 'https://a.b/c' }))).toMatchObject({
    textId: bare.id,
    hash: bare.hash,
  });
});

test('a partial date is sorted by the first day that it may mean', () => {
  expect(['2025', '2025-Q1', '2025-Q4', '2025-03', '2025-03-14'].map(firstDay)).toEqual([
    '2025-01-01',
    '2025-01-01',
    '2025-10-01',
    '2025-03-01',
    '2025-03-14',
  ]);
});

test('the id of a relation names its type and ends', () => {
  expect(relationKey('ACQUIRED|company:a|company:b')).toEqual({
    id: 'ACQUIRED|company:a|company:b',
    type: 'ACQUIRED',
    source: 'company:a',
    target: 'company:b',
  });
  expect(() => relationKey('nonsense')).toThrow(TypeError);
});

const rowsOf = (
  text: string,
  change: (extraction: ReturnType<typeof makeExtraction>) => ReturnType<typeof makeExtraction>,
) => {
  const document = makeDocument(text);
  return articleRows(
    articleIds(document),
    document,
    change(makeExtraction(text, { OpenAI: 'Company', 'Open AI': 'Company' })),
    new Map(),
  );
};

test('two keys that mean one entity are one row, and a claim between them is left out', () => {
  const rows = rowsOf('OpenAI is Open AI. Open AI grows.', (extraction) => ({
    ...extraction,
    entities: extraction.entities.map((entity) => ({ ...entity, id: 'company:openai' })),
    claims: makeExtraction('x', {}, [['VARIANT_OF', 'OpenAI', 'Open AI']]).claims,
  }));
  expect(rows.claims).toEqual([]);
  expect(rows.entities).toMatchObject([
    {
      id: 'company:openai',
      name: 'OpenAI',
      mentions: 3,
      aliases: [
        { surface: 'Open AI', uses: 2 },
        { surface: 'OpenAI', uses: 1 },
      ],
    },
  ]);
});

test('a name is kept on one line and within bounds', () => {
  const long = `${'a'.repeat(299)}🤗 tail`;
  const rows = rowsOf('OpenAI grows.', (extraction) => ({
    ...extraction,
    entities: extraction.entities.slice(0, 1).map((entity) => ({ ...entity, aliases: ['Open\n  AI', long, '  '] })),
  }));
  expect(rows.entities[0]?.aliases.map(({ surface }) => surface)).toEqual(['Open AI', 'OpenAI', 'a'.repeat(299)]);
});

test('a claim that names no entity of the article is a bug, not a row', () => {
  expect(() =>
    rowsOf('OpenAI grows.', (extraction) => ({
      ...extraction,
      claims: makeExtraction('x', {}, [['SUED', 'Nobody', 'OpenAI']]).claims,
    })),
  ).toThrow(/"Nobody"/);
});
