import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { readPage } from '../../../server/documents/page/read-page.ts';

const pages = new URL('../../../../shared/data/readability-pages/test-pages/', import.meta.url);

/** It reads dozens of pages, on machines that do other things too. */
const SLOW = { timeout: 300_000 };

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

/** All text of some HTML, a blank between its elements. */
function textOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join(' ');
}

const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of the words of a text against those that are wanted, each counted as often as it stands there. */
function overlap(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    both += 1;
    left.set(word, count - 1);
  }
  return (2 * both) / (wanted.length + found.length);
}

test.skipIf(!existsSync(pages))(
  'the articles of saved pages are found: F1 of their words is 0.95 on average',
  SLOW,
  () => {
    const scores = readdirSync(pages).map((name) => {
      const file = (what: string) => readFileSync(new URL(`${name}/${what}`, pages), 'utf8');
      const { title, text } = readPage(file('source.html'), name, null);
      return overlap(words(`${title} ${textOf(fromHtml(file('expected.html'), { fragment: true }))}`), words(text));
    });
    expect(scores.length).toBeGreaterThan(40);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(0.95);
  },
);
