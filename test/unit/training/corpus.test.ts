import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../training/corpus/faults.ts';
import type { Labelled } from '../../../training/corpus/labelled.ts';
import { applyMarks, readMarks } from '../../../training/corpus/marks.ts';
import { readPassages, resolvePassage, TEXTS } from '../../../training/corpus/passages.ts';
import { readMarkup, readStories } from '../../../training/corpus/stories.ts';

/** A marked text with these claims. */
function labelled(marked: string, claims: Labelled['claims'] = []): Labelled {
  return { id: 'x', ...readMarkup(marked), claims };
}

describe('the corpus', () => {
  it('holds stories without a fault, each with its own id', () => {
    const stories = readStories();
    const faults = stories.flatMap((story) => findFaults(story).map((fault) => `${story.id}: ${fault}`));
    expect(faults).toEqual([]);
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
  });

  it.skipIf(!existsSync(TEXTS))(
    'holds passages whose texts are unchanged and whose labels have no fault (skipped where ../shared/data is not there)',
    () => {
      const faults = readPassages().flatMap((named) => {
        const text = resolvePassage(named);
        return text === null ? [`${named.id}: other text`] : findFaults(text).map((fault) => `${named.id}: ${fault}`);
      });
      expect(faults).toEqual([]);
    },
  );

  it('labels no place twice', () => {
    const places = readPassages().map(({ id, passage }) => ({ id, ...passage }));
    const overlaps = places.flatMap(({ id, file, start, end }) =>
      places.filter((other) => other.id < id && other.file === file && other.start < end && start < other.end),
    );
    expect(overlaps).toEqual([]);
  });
});

describe('faults of labels', () => {
  it('are none in a sound text', () => {
    const claims = [{ type: 'DEVELOPED', subject: 'quill', object: 'heron' }] as const;
    expect(findFaults(labelled("[[Quill|Company|quill]]'s [[Heron-2|Model|heron]] is out.", claims))).toEqual([]);
  });

  it.each([
    ['[[Heron|Bird|heron]] flies.', '"Heron" has no known kind: Bird'],
    ['Two [[Heron|Model|heron]]s.', '"Heron" at 4 cuts a word'],
    ['[[the Heron|Model|heron]] is out.', '"the Heron" holds an article or a possessive'],
    ["[[Heron's|Model|heron]] size", '"Heron\'s" holds an article or a possessive'],
    ['[[Heron|Model|heron]] is out. Heron is big.', '"Heron" at 14 is not marked'],
    ['[[Heron|Model|h]] and [[Heron app|Product|h]]', 'h has two kinds'],
  ])('are found: %s', (marked, fault) => {
    expect(findFaults(labelled(marked))).toContain(fault);
  });

  it('are found in claims: ends that are missing or don’t fit, and doubles', () => {
    const claims = [
      { type: 'DEVELOPED', subject: 'heron', object: 'quill' },
      { type: 'DEVELOPED', subject: 'quill', object: 'egret' },
      { type: 'FILED_IPO', subject: 'quill', object: null },
      { type: 'FILED_IPO', subject: 'quill', object: null },
    ] as const;
    expect(findFaults(labelled('[[Quill|Company|quill]] made [[Heron|Model|heron]].', claims))).toEqual([
      'DEVELOPED heron quill has Model as subject',
      'DEVELOPED quill egret has nothing as object',
      'FILED_IPO quill null stands twice',
    ]);
  });
});

describe('marks', () => {
  const text = 'Heron 2 beats Heron. The grey heron of Quill is open: Heron-2, by Quill.';
  const marks = readMarks(
    '@ a/b c.md 0 73\nHeron 2 ; Heron-2 | Model\nHeron | Model\nQuill | Company\n> DEVELOPED Quill | Heron 2\n',
  );

  it('mark every place as whole words, longer surfaces first', () => {
    expect(marks.map(({ file, start, end }) => ({ file, start, end }))).toEqual([
      { file: 'a/b c.md', start: 0, end: 73 },
    ]);
    const [first] = marks;
    expect(first === undefined ? null : applyMarks(text, first)).toEqual({
      mentions: [
        { start: 0, end: 7, kind: 'Model', entity: 0 },
        { start: 14, end: 19, kind: 'Model', entity: 1 },
        { start: 39, end: 44, kind: 'Company', entity: 2 },
        { start: 54, end: 61, kind: 'Model', entity: 0 },
        { start: 66, end: 71, kind: 'Company', entity: 2 },
      ],
      claims: [{ type: 'DEVELOPED', subject: 2, object: 0 }],
    });
  });

  it('are looked for in what a reader sees, and kept as places in the Markdown', () => {
    const markdown = '- [Heron 2](https://quill.example/Quill) by **Quill** is out';
    const [links] = readMarks('@ a/b.md 0 58\nHeron 2 | Model\nQuill | Company\n');
    const { mentions } = applyMarks(markdown, links ?? { file: '', start: 0, end: 0, lines: [] });
    expect(mentions.map(({ start, end }) => markdown.slice(start, end))).toEqual(['Heron 2', 'Quill']);
    expect(mentions.map(({ start }) => start)).toEqual([3, 46]);
  });

  it('are refused where a surface is not in the text', () => {
    const [wrong] = readMarks('@ a/b.md 0 9\nEgret | Model\n');
    expect(() => applyMarks(text, wrong ?? { file: '', start: 0, end: 0, lines: [] })).toThrow(
      '"Egret" is not in the text',
    );
  });
});
