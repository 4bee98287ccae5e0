import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { hashDocument, readPersisted } from '../../../server/graphql/persisted.ts';
import * as operations from '../../../web/api/operations.generated.ts';

const persisted = readPersisted();

test('every operation that the page sends is listed, by its hash', () => {
  const sent = Object.entries(operations).flatMap(([name, value]) =>
    name.endsWith('Document') && value instanceof operations.TypedDocumentString
      ? [[name, value.toString()] as const]
      : [],
  );
  const asked = sent.filter(([, text]) => /^\s*(?:query|mutation|subscription)\b/m.test(text));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(([, text]) => !persisted.has(hashDocument(parse(text)))).map(([name]) => name)).toEqual([]);
  expect(persisted.size).toBe(asked.length);
});

test('a listed operation is whole: its hash is that of its text', () => {
  for (const [hash, text] of persisted) expect(hashDocument(parse(text))).toBe(hash);
});

test('blanks and the order of parts are nothing to a hash; a field more is', () => {
  const hash = (text: string) => hashDocument(parse(text));
  const [one, other] = ['query A { stats { ...S } }', 'fragment S on Stats { claimCount }'];
  expect(hash(`${one}\n${other}`)).toBe(hash(`${other} # a comment\n\n  ${one.replaceAll(' ', '\n')}`));
  expect(hash('{ a }')).not.toBe(hash('{ a b }'));
});

test('where the page is not at hand, nothing is listed', () => {
  expect(readPersisted(new URL('file:///nowhere/')).size).toBe(0);
});
