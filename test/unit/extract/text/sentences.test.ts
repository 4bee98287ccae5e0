import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../server/extract/text/blocks.ts';
import { readSentences } from '../../../../server/extract/text/sentences.ts';
import { readTokens } from '../../../../server/extract/text/token.ts';

const read = (text: string) => readSentences(readBlocks(text), readTokens(text));
const parts = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end));
const labelled = (text: string) =>
  read(text).sentences.map(({ start, end, kind, role }) => `${kind} ${role}: ${text.slice(start, end)}`);

describe('sentences', () => {
  it('do not end at abbreviations, initials and versions', () => {
    const sentences = [
      'Acme Inc. sued Dr. J. Smith vs. Beta Ltd. over V3.2, see Fig. 3 and No. 5, e.g. in the U.S. market.',
      'The U.S. won.',
      'He works at Acme Inc. The firm grew.',
    ];
    expect(parts(sentences[0] ?? '')).toEqual([sentences[0]]);
    expect(parts(sentences[2] ?? '')).toEqual(['He works at Acme Inc.', 'The firm grew.']);
  });

  it('end at full stops of other scripts, with closing quotes', () => {
    expect(parts('他说：“好。”然后走了。结束！')).toEqual(['他说：“好。”', '然后走了。', '结束！']);
  });

  it('keep a name such as Z.ai whole', () => {
    expect(parts('Z.ai grew. Booking.com fell.')).toEqual(['Z.ai grew.', 'Booking.com fell.']);
  });

  it('begin with a small letter where it begins a name', () => {
    const names = { small: new Set(['gpt-', 'npm']), companies: new Set(['Oracle']) };
    const split = (text: string) =>
      readSentences(readBlocks(text), readTokens(text), names).sentences.map(({ start, end }) =>
        text.slice(start, end),
      );
    expect(split('It scored low. o1-mini did better. gpt-oss came next. npm has it. xAI and the iPhone. end.')).toEqual(
      ['It scored low.', 'o1-mini did better.', 'gpt-oss came next.', 'npm has it.', 'xAI and the iPhone. end.'],
    );
    expect(split('See fig. o1 and approx. xAI sums of Acme Inc. vLLM and No. 7. o3 here.')).toHaveLength(1);
    expect(split('It sells less. gpt is a word here, as. npmx is.')).toHaveLength(1);
  });

  it('end at a place of one letter each where a company follows', () => {
    const names = { small: new Set<string>(), companies: new Set(['Oracle']) };
    const split = (text: string) => readSentences(readBlocks(text), readTokens(text), names).sentences.length;
    expect(split('They build in the U.S. Oracle, a partner, pays.')).toBe(2);
    expect(split('They build in the U.S. Treasury and in a U.S. Oracle office.')).toBe(1);
  });

  it('start and end at no blank, come in order and never overlap, whatever the text', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '.',
      ' ',
      '\n',
      '-',
      '#',
      '|',
      '`',
      '。',
      '\u0000',
      '\u200e',
      '\ud83d',
      '“',
      '1',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        let end = 0;
        read(text).sentences.forEach((sentence, at) => {
          expect(sentence.n).toBe(at);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(sentence.start, sentence.end)).not.toMatch(/^\s|\s$|^$/u);
          end = sentence.end;
        });
      }),
      { numRuns: 300 },
    );
  });

  it('of more than 20,000 characters are cut between words, and an endless word is told as skipped', () => {
    const long = read(`${'word '.repeat(10_000)}${'x'.repeat(30_000)}`);
    expect(long.sentences.every(({ start, end }) => end - start <= 20_000)).toBe(true);
    expect(long.skipped).toEqual([{ start: 50_000, end: 80_000, why: 'a word of 30000 characters' }]);
  });
});

describe('blocks', () => {
  it('tell title, headings, bullets, quotes, tables and prose apart, and skip code', () => {
    const text = [
      'A headline without a stop',
      '',
      '## Method',
      '',
      'Some prose stands here.',
      '- one item',
      '2. another item',
      '> as they say',
      '| a | b |',
      '|---|---|',
      '```',
      'const x = 1;',
      '```',
      'The end of it.',
    ].join('\n');
    expect(labelled(text)).toEqual([
      'title body: A headline without a stop',
      'heading body: Method',
      'prose body: Some prose stands here.',
      'bullet body: one item',
      'bullet body: another item',
      'quote body: as they say',
      'table body: | a | b |',
      'prose body: The end of it.',
    ]);
    expect(read(text).skipped).toEqual([
      { start: text.indexOf('const'), end: text.indexOf('const') + 12, why: 'code' },
    ]);
  });

  it('read a fence that nothing closes as no fence', () => {
    expect(parts('Title here\n\n```\nAcme grew fast.')).toContain('Acme grew fast.');
  });

  it('join lines that were wrapped by hand', () => {
    const text =
      'A headline\n\nThe company said on Monday that it would not raise the prices\nof its models before the end of the year.';
    expect(parts(text)).toHaveLength(2);
  });

  it('number paragraphs, the bullets of one list together', () => {
    const text = 'Title\n\nFirst. Second.\n- a\n- b\n\nThird.';
    expect(read(text).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it('give digest sections their roles', () => {
    const text = [
      'A digest',
      'Summary',
      'Acme grew fast this year.',
      'Topics',
      '- World Models',
      '- AI Infrastructure',
      'Best for: CTO, AI Engineer',
      'Related on Somewhere',
      'Summary and curation by Somewhere. Original article published by Someone.',
    ].join('\n');
    expect(labelled(text)).toEqual([
      'title body: A digest',
      'heading body: Summary',
      'prose body: Acme grew fast this year.',
      'heading body: Topics',
      'bullet topics: World Models',
      'bullet topics: AI Infrastructure',
      'prose audience: Best for: CTO, AI Engineer',
      'heading body: Related on Somewhere',
      'prose credit: Summary and curation by Somewhere.',
      'prose credit: Original article published by Someone.',
    ]);
  });

  it('take a comma list of topics apart', () => {
    expect(labelled('Title\n\nProse is here.\n\nTopics: World Models, AI safety, agents.')).toEqual([
      'title body: Title',
      'prose body: Prose is here.',
      'prose topics: World Models',
      'prose topics: AI safety',
      'prose topics: agents',
    ]);
  });
});
