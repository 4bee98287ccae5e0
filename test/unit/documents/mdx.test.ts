import { expect, test } from 'vitest';
import { readMdx } from '../../../server/documents/mdx.ts';
import { readArticles } from '../../../server/documents/read.ts';
import { DocumentError } from '../../../server/errors.ts';

const mdx = (...lines: readonly string[]) => lines.join('\n');

test('MDX gives its text without imports, exports, components and expressions, and runs nothing', () => {
  const text = mdx(
    '---',
    'date: 2030-03-05',
    '---',
    "import Card from './card.jsx'",
    'export const meta = { x: globalThis.ran = true }',
    '',
    '# Zandril buys Quorvex',
    '',
    '<Card title="not text">',
    '',
    'Zandril bought *Quorvex*{" "}for {globalThis.ran = true} $2 billion. {/* no comment */}',
    '',
    '- <b>One</b>',
    '',
    '</Card>',
    '',
    "{'A line in braces.'}",
    '<Chart data={[1, 2]} />',
  );
  expect(readMdx(text, 'a.mdx')).toEqual({
    text: 'Zandril buys Quorvex\n\nZandril bought Quorvex for  $2 billion.\n\n- One\n\nA line in braces.',
    title: 'Zandril buys Quorvex',
    url: null,
    source: null,
    author: null,
    publishedAt: { value: '2030-03-05', precision: 'day' },
    language: null,
  });
  expect('ran' in globalThis).toBe(false);
});

test.each([
  ['a brace that is not closed', 'One.\n\nTwo {'],
  ['a tag that is not closed', '<Card>\n\nText.'],
  ['an import that is none', 'import x from'],
])('MDX with %s is refused by its line', (_, text) => {
  expect(() => readMdx(text, 'a.mdx')).toThrow(DocumentError);
  expect(() => readMdx(text, 'a.mdx')).toThrow(/a\.mdx: line \d+: this is no MDX: /);
});

test('MDX is read in a thread', async () => {
  const [part] = await readArticles(Buffer.from('Text {1 + 1} here.'), 'a.mdx');
  expect(part && 'document' in part && part.document.text).toBe('Text  here.');
  await expect(readArticles(Buffer.from('a {'), 'a.mdx')).rejects.toThrow(/this is no MDX/);
});
