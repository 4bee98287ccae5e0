import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../server/documents/read.ts';
import { DocumentError } from '../../../server/errors.ts';

const read = (text: string) => readDocument(new TextEncoder().encode(text), 'note.md');
const why = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
  }
  return null;
};

describe('front matter', () => {
  test('tells title, address, date, source, author and language', () => {
    const text = `---
title: "SoftBank: the deals"
url: https://Example.com/a
date: 2026-01-05
source: The Sequence
authors: [Ada, Grace]
lang: en_US
tags: [x]
---

SoftBank bought DigitalBridge.
`;
    expect(read(text)).toEqual({
      title: 'SoftBank: the deals',
      url: 'https://example.com/a',
      publishedAt: { value: '2026-01-05', precision: 'day' },
      source: 'The Sequence',
      author: 'Ada, Grace',
      language: 'en-US',
      text: 'SoftBank: the deals\n\nSoftBank bought DigitalBridge.',
    });
  });

  test.each([
    ['2025', '2025', 'year'],
    ['2025-03', '2025-03', 'month'],
    ['2025-Q3', '2025-Q3', 'quarter'],
    ['2025-03-14', '2025-03-14', 'day'],
    ['"2025-03-14"', '2025-03-14', 'day'],
    ['2025-03-14T23:59:00+01:00', '2025-03-14', 'day'],
    ['2025-03-14 10:00', '2025-03-14', 'day'],
    ['2024-02-29', '2024-02-29', 'day'],
  ])('the date %s is as exact as it is given', (given, value, precision) => {
    expect(read(`---\ndate: ${given}\n---\nText.`).publishedAt).toEqual({ value, precision });
  });

  test.each(['2025-13', '2025-02-30', 'yesterday', '03/04/2025', '20250314', '[2025]'])(
    'the date %s is refused with its line',
    (given) => {
      expect(why(`---\ntitle: A\ndate: ${given}\n---\nText.`)).toBe(
        'note.md: line 3: date: give 2025, 2025-Q1, 2025-03 or 2025-03-14.',
      );
    },
  );

  test('without a date the article has none: never today', () => {
    expect(read('---\ntitle: A\ndate:\n---\nText.').publishedAt).toBeNull();
    expect(read('Text.').publishedAt).toBeNull();
  });

  test.each(['javascript:alert(1)', 'ftp://a.b/c', 'example.com', 'data:text/html,x'])(
    'the address %s is refused',
    (url) => {
      expect(why(`---\nurl: "${url}"\n---\nText.`)).toBe(
        'note.md: line 2: url: give an address that begins with http:// or https://.',
      );
    },
  );

  test('YAML that breaks off is told by line', () => {
    expect(why('---\ntitle: Big: news\n---\nText.')).toMatch(/^note\.md: line 2: the front matter is not YAML: /);
    expect(why('---\ntitle: A\nsource: "open\n---\nText.')).toMatch(
      /^note\.md: line [34]: the front matter is not YAML: /,
    );
    expect(why('---\n- a\n- b\n---\nText.')).toMatch(/the front matter has no keys/);
  });

  test('hostile YAML is only data', () => {
    const bomb = `a: &a [x,x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`},*${i === 0 ? 'a' : `b${i - 1}`}]`).join('\n')}`;
    expect(why(`---\n${bomb}\n---\nText.`)).not.toBeNull();
    expect(read('---\n__proto__: {title: B}\nconstructor: C\ntitle: A\n---\nText.').title).toBe('A');
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
});

describe('the title', () => {
  test('stands once when the first heading says the same', () => {
    expect(read('---\ntitle: News\n---\n# News\n\nText.').text).toBe('News\n\nText.');
    expect(read('---\ntitle: News\n---\n# Other\n\nText.').text).toBe('News\n\n# Other\n\nText.');
  });

  test('comes from the first heading, else from the first line', () => {
    expect(read('# *Big* news\n\nText.')).toMatchObject({ title: 'Big news', text: 'Big news\n\nText.' });
    expect(read('Just text.\n\n# Later')).toMatchObject({ title: 'Just text.', text: 'Just text.\n\n# Later' });
  });

  test('may look like HTML, and is text', () => {
    const { title, text } = read('---\ntitle: "<img src=x onerror=alert(1)>"\n---\nText.');
    expect({ title, text }).toEqual({
      title: '<img src=x onerror=alert(1)>',
      text: '<img src=x onerror=alert(1)>\n\nText.',
    });
  });
});

describe('the body', () => {
  test('keeps signs of blocks and loses signs of inline markup', () => {
    const text = `# T

Intro **bold**, _italic_, ~~gone~~, \`code\`, [link](https://a.b "t"), ![chart](c.png), AT&amp;T &lt;3
and a wrapped line.\\
New line.

## Deals & *more*

1. first
2. second
   - nested

- [x] done
- with [Claude][1]

  a second paragraph

> Quoted **words**
> go on.

\`\`\`py
def f(): return *a
\`\`\`

| Model | Score |
|:------|------:|
| **GPT-5** | 74.9% |

<div>html <b>block</b></div>

Inline <b>html</b><!-- x --> stays as text.[^1]

[^1]: A note.

[1]: https://claude.ai

---
`;
    expect(read(text).text).toBe(`T

Intro bold, italic, gone, code, link, chart, AT&T <3 and a wrapped line.
New line.

## Deals & more

1. first
2. second
  - nested

- done
- with Claude
  a second paragraph

> Quoted words go on.

\`\`\`py
def f(): return *a
\`\`\`

| Model | Score |
| GPT-5 | 74.9% |

Inline html stays as text.

A note.`);
  });

  test('a digest keeps its sections and gives its source', () => {
    const { text, source } = read(
      '# Digest\n\n## Topics\n\n- World Models\n\nOriginal article published by [TheSequence](https://a.b).',
    );
    expect(text).toBe('Digest\n\n## Topics\n\n- World Models\n\nOriginal article published by TheSequence.');
    expect(source).toBe('TheSequence');
  });

  test('code that holds a fence is fenced otherwise', () => {
    expect(read('# T\n\n````\n```\ninner\n```\n````').text).toBe('T\n\n~~~\n```\ninner\n```\n~~~');
  });
});

describe('what would keep the parser busy for hours is read in seconds', () => {
  test.each([
    ['signs of emphasis', '*_'.repeat(50_000)],
    ['brackets', '[a]('.repeat(25_000)],
    ['quotes in quotes', '>'.repeat(20_000)],
    ['lists in lists', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
    ['lists on one line', '- '.repeat(20_000)],
    ['a list without end', '- a\n'.repeat(1_000_000)],
    ['one private-use character', '\ue000'.repeat(250_000)],
  ])('%s', (_, markdown) => {
    const started = performance.now();
    expect(read(`# Title\n\n${markdown}\n\nThe end.`).text).toMatch(/^Title\n[\s\S]*The end\.$/);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

test('a paragraph that is kept from the parser comes back, whatever private-use characters the text has', () => {
  const signs = '*_'.repeat(5_000);
  const privates = Array.from({ length: 0x1900 }, (_, n) => String.fromCharCode(0xe000 + n)).join('');
  for (const own of ['\ue000', '\ue000\ue000 and \ue001', privates])
    expect(read(`# Title\n\n${own}\n\n${signs}\n\nThe end.`).text).toBe(`Title\n\n${own}\n\n${signs}\n\nThe end.`);
});

test('a line break with blanks around it is one space', () => {
  expect(read('# Title\n\nOne \ntwo\n   three.').text).toBe('Title\n\nOne two three.');
});

test('Markdown of more than 300,000 characters keeps its inline signs, and has its front matter and title read', () => {
  const body = 'Some **bold** words.\n\n'.repeat(20_000).trim();
  expect(read(`---\ndate: 2025\n---\n\n# Long\n\n${body}\n`)).toMatchObject({
    title: 'Long',
    publishedAt: { value: '2025', precision: 'year' },
    text: `Long\n\n${body}`,
  });
});
