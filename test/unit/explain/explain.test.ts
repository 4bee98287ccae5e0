import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readClaimWeights } from '../../../server/claim-weights.ts';
import { describeArticle } from '../../../server/explain/describe.ts';
import { explain, onlyWith } from '../../../server/explain/explain.ts';
import { inColour, plain } from '../../../server/explain/layout.ts';
import { createExplainer, createExtractor } from '../../../server/extract/extract.ts';
import { readLexicon } from '../../../server/seed.ts';
import { projectFolder } from '../../support/server.ts';

const claimWeights = readClaimWeights(() => {});
const lexicon = readLexicon();
const read = createExplainer(lexicon, { claimWeights });
const rules = createExplainer(lexicon);

const refusedIn = (text: string, using = rules) =>
  explain(text, using(text)).sentences.flatMap(({ refused }) =>
    refused.map(({ surface, reason, would }) => `${surface}: ${reason}${would === null ? '' : ` (${would})`}`),
  );

const show = (text: string, find: string | null = null) => {
  const whole = explain(text, read(text));
  const found = find === null || text.toLowerCase().includes(find.toLowerCase());
  return describeArticle('one', find === null ? whole : onlyWith(whole, find), { find, found }, plain);
};

it('explains without changing one byte of the extraction, on all articles of the seed', () => {
  const extract = createExtractor(lexicon, { claimWeights });
  const folder = join(projectFolder, 'seed/articles');
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(JSON.stringify(read(text).extraction), file).toBe(JSON.stringify(extract(text)));
  }
});

it.each([
  ['The chart came first. Then we saw that Figure rose.', 'Figure: no cue (Company)'],
  ['OpenAI met Zephyrion Nimbus.', 'Zephyrion Nimbus: nothing around it'],
  ['Claude Berthier sings.', 'Claude: first of two (Model)'],
  ['OpenAI tested GPT-7.9 yesterday.', 'GPT-7.9: another version (Model)'],
  ['It ran on GPT-4o.', 'GPT: inside a longer name (Model)'],
  ['The rate rose (XQ) last year.', 'XQ: long form'],
  ['The talks went on in March.', 'March: place'],
  ['The chatbot Grok answers.', 'Grok: other sense (Model)'],
])('refuses in "%s" what it tells: %s', (text, refused) => {
  expect(refusedIn(text)).toContain(refused);
});

it.each([
  ['They acquired OpenAI.', 'acquired: no subject (ACQUIRED)'],
  ['OpenAI acquired it all.', 'acquired: no object (ACQUIRED)'],
  ['OpenAI acquired Elon Musk.', 'acquired: kinds (ACQUIRED)'],
])('refuses in "%s" the claim that lacks something: %s', (text, refused) => {
  expect(refusedIn(text)).toContain(refused);
});

it('tells of a claim that is stated twice where it was joined to', () => {
  const text = 'OpenAI acquired Anthropic. In May OpenAI acquired Anthropic.';
  expect(refusedIn(text).filter((line) => line.includes('joined'))).toHaveLength(1);
});

it('tells of each refusal where it stands, with a reason in words', () => {
  const text = 'Figure rose.\n\nOpenAI acquired it all, said Zephyrion Nimbus (XQ) in March.\n\nGPT-7.9 and Gemini.';
  const { sentences } = explain(text, read(text));
  const refused = sentences.flatMap((sentence) => sentence.refused.map((one) => ({ ...one, sentence })));
  expect(refused.length).toBeGreaterThan(4);
  for (const { start, end, surface, why, sentence } of refused) {
    expect(text.slice(start, end)).toBe(surface);
    expect(sentence.start <= start && end <= sentence.end).toBe(true);
    expect(why).not.toBe('');
  }
});

it('prints the sentence, its names and its claims with tier, rule and confidence', () => {
  const lines = show('OpenAI acquired Anthropic for $4 billion.');
  expect(lines).toContain('‹OpenAI› acquired ‹Anthropic› for $4 billion.');
  expect(lines).toContain('OpenAI    → company:openai  names, alias “OpenAI”, 0.95');
  expect(lines).toMatch(/OpenAI ACQUIRED Anthropic\n.*claims: acquire, done, 4000000000 USD/);
  expect(lines).toContain('claims by tier: claims 1');
});

it('keeps to 80 columns, whatever the text', () => {
  const text = `OpenAI ${'wörter '.repeat(60)}. ${'x'.repeat(500)} OpenAI. ${'Zork Blem, '.repeat(200)}end.`;
  const long = show(text)
    .split('\n')
    .filter((line) => line.length > 80);
  expect(long).toEqual([]);
});

it('folds what is refused again and tells how many lines are left out', () => {
  const names = Array.from({ length: 20 }, (_, at) => `saw Zork${String.fromCharCode(97 + at)}x`).join(' then ');
  expect(show(`They ${names}.`)).toMatch(/and 8 more; --find NAME or --json shows all/);
  expect(show('We saw Zorkax and then again saw Zorkax here.')).toContain('(2 times)');
});

it('shows only the sentences asked for, and says where there are none', () => {
  const text = 'OpenAI rose.\n\nZhipu fell.\n\n```\nlet kimi = 1;\n```';
  expect(show(text, 'zhipu')).not.toContain('OpenAI');
  expect(show(text, 'Mistral')).toContain('“Mistral” is not in this article.');
  expect(show(text, 'kimi')).toContain('is in the article, but in no sentence');
});

it('writes out what a terminal would obey', () => {
  const lines = show('A \u001b[31m OpenAI \u202e acquired Anthropic \ud800 today.');
  expect(lines).toContain('\\u001b[31m');
  expect(lines).toContain('\\u202e');
  expect(lines).toContain('\\ud800');
  expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(lines.replaceAll('\n', ''))).toBe(false);
});

it('colours only where it is asked to', () => {
  const text = 'OpenAI rose.';
  const asked = { find: null, found: true };
  expect(describeArticle('one', explain(text, read(text)), asked, inColour)).toContain('\u001b[');
  expect(describeArticle('one', explain(text, read(text)), asked, plain)).not.toContain('\u001b[');
});
