import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addUpChanges, mayChangeWindows, windowChangeOf } from '../../../server/graph/window-changes.ts';

const folder = new URL('../../../cypher/write/', import.meta.url);
const CHANGES_WINDOWS =
  /(?:SET|REMOVE)[^\n]*\b(?:story|catalogue|published)\b|(?:DELETE|CREATE|MERGE)[^\n]*:(?:HAS|Article)\b/;
/** They write what an article holds, of an article that `write-articles` has named in the same transaction. */
const OF_NAMED = ['write-entities', 'write-mentions', 'write-sentences', 'hold-articles'];

test('no write that is said to be harmless changes what articles are, or what they hold', () => {
  const harmless = readdirSync(folder)
    .map((file) => file.replace('.cypher', ''))
    .filter((name) => !mayChangeWindows(`write/${name}`) && !OF_NAMED.includes(name));
  expect(harmless.length).toBeGreaterThan(30);
  const texts = harmless.map((name) => ({ name, text: readFileSync(new URL(`${name}.cypher`, folder), 'utf8') }));
  expect(texts.filter(({ text }) => CHANGES_WINDOWS.test(text)).map(({ name }) => name)).toEqual([]);
});

test('a write of which nothing is known may change all windows; reads and changes of the schema change none', () => {
  expect(['read/x', 'schema/x', 'write/x', 'x', 'write/write-articles'].map(mayChangeWindows)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(windowChangeOf('write/x', { ids: ['a'] })).toEqual({ articles: [], entities: [], whole: true });
});

test('what writes change together is each article and entity once, or all where it is much', () => {
  const changes = [
    windowChangeOf('write/write-articles', { articles: [{ id: 'a' }, { id: 'b' }] }),
    windowChangeOf('write/drop-articles', { ids: ['b', 'c'] }),
    windowChangeOf('write/settle-entities', { ids: ['e'] }),
  ];
  expect(addUpChanges(changes)).toMatchObject({ articles: ['a', 'b', 'c'], entities: ['e'], whole: false });
  expect(addUpChanges([])).toBeNull();
  const many = Array.from({ length: 3_000 }, (_, at) => String(at));
  expect(addUpChanges([windowChangeOf('write/drop-articles', { ids: many })])).toMatchObject({
    articles: [],
    whole: true,
  });
});
