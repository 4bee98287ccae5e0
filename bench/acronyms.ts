import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../server/extract/extraction.ts';
import { findDefinitions } from '../server/extract/names/acronyms.ts';
import { findKnownNames } from '../server/extract/names/known-names.ts';
import { indexLexicon } from '../server/extract/names/lexicon-index.ts';
import { isShortForm } from '../server/extract/names/long-form.ts';
import { setScene } from '../server/extract/names/scene.ts';
import { readBlocks } from '../server/extract/text/blocks.ts';
import { readSentences } from '../server/extract/text/sentences.ts';
import { readTokens } from '../server/extract/text/token.ts';
import { readLexicon } from '../server/seed.ts';

type Marked = { readonly id: string; readonly tokens: readonly string[]; readonly labels: readonly string[] };
/** Phrases as "sentence first-last", by words. */
type Phrases = { readonly short: Set<string>; readonly long: Set<string> };
type Text = { readonly text: string; readonly words: readonly Span[] };
type Rate = { readonly p: number; readonly r: number };

const data = new URL('../../shared/data/sdu-acronyms/dataset/dev.json', import.meta.url);

/** The words as people write them: no blanks inside brackets, before stops and around hyphens. */
function write(tokens: readonly string[]): Text {
  let text = '';
  let glue = true;
  const words = tokens.map((token): Span => {
    const close = /^(?:[),.;:!?%\]}-]|'s)$/.test(token);
    if (!glue && !close) text += ' ';
    const start = text.length;
    text += token;
    glue = /^[([{-]$/.test(token);
    return { start, end: text.length };
  });
  return { text, words };
}

function readMarks({ id, labels }: Marked): Phrases {
  const phrases: Phrases = { short: new Set(), long: new Set() };
  for (const kind of ['short', 'long'] as const)
    labels.forEach((label, at) => {
      if (label !== `B-${kind}`) return;
      let last = at;
      while (labels[last + 1] === `I-${kind}`) last += 1;
      phrases[kind].add(`${id} ${at}-${last}`);
    });
  return phrases;
}

/** The words that a span covers, or null where it covers none. */
function phraseOf(id: string, words: readonly Span[], { start, end }: Span): string | null {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return first < 0 || last < first ? null : `${id} ${first}-${last}`;
}

const index = indexLexicon(readLexicon());

/** Definitions as the extraction finds them in one sentence that is a text by itself. */
function findPhrases({ id, tokens: given }: Marked): Phrases {
  const { text, words } = write(given);
  const tokens = readTokens(text);
  const { sentences } = readSentences(readBlocks(text), tokens, index.sentenceNames);
  const scene = setScene(text, { tokens, sentences }, index);
  const phrases: Phrases = { short: new Set(), long: new Set() };
  for (const definition of findDefinitions(scene, findKnownNames(scene)))
    for (const kind of ['short', 'long'] as const) {
      const phrase = phraseOf(id, words, definition[kind]);
      if (phrase !== null) phrases[kind].add(phrase);
    }
  return phrases;
}

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]));

function rate(found: ReadonlySet<string>, marked: ReadonlySet<string>): Rate {
  const right = [...found].filter((phrase) => marked.has(phrase)).length;
  return { p: right / found.size, r: right / marked.size };
}

function print(name: string, { p, r }: Rate): void {
  const [precision, recall, f1] = [p, r, (2 * p * r) / (p + r)].map((share) => (100 * share).toFixed(1).padStart(5));
  console.log(`${name.padEnd(44)} P ${precision}  R ${recall}  F1 ${f1}`);
}

/** Words that look like short forms, defined or not: the task marks them too. More than three fifths capitals. */
function looksShort(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return isShortForm(word) && capitals / word.length > 0.6;
}

/** The short forms that the marks define: those beside a bracket that a long form is on the other side of. */
function definedShorts({ id, tokens }: Marked, { short, long }: Phrases): readonly string[] {
  const borders = (phrase: string): readonly number[] =>
    phrase
      .slice(id.length + 1)
      .split('-')
      .map(Number);
  const near = (one: readonly number[], other: readonly number[]): boolean => {
    const between = tokens.slice((one[1] ?? 0) + 1, other[0]);
    return between.length > 0 && between.length <= 2 && between[0] === '(';
  };
  const longs = [...long].map(borders);
  return [...short].filter((phrase) =>
    longs.some((other) => near(other, borders(phrase)) || near(borders(phrase), other)),
  );
}

/** The words of a phrase. */
function wordsOf({ id, tokens }: Marked, phrase: string): string {
  const [first = 0, last = first] = phrase
    .slice(id.length + 1)
    .split('-')
    .map(Number);
  return tokens.slice(first, last + 1).join(' ');
}

function explain(sentences: readonly Marked[], marked: readonly Phrases[], found: readonly Phrases[]): void {
  for (const [at, sentence] of sentences.entries()) {
    const [theirs = [], mine = []] = [marked, found].map((phrases) => [...(phrases[at]?.long ?? [])]);
    const missed = theirs.filter((phrase) => !mine.includes(phrase)).map((phrase) => wordsOf(sentence, phrase));
    const wrong = mine.filter((phrase) => !theirs.includes(phrase)).map((phrase) => wordsOf(sentence, phrase));
    if (missed.length + wrong.length === 0) continue;
    console.log(`${sentence.id}: ${write(sentence.tokens).text}`);
    console.log(`  missed ${missed.join(' | ')}\n  wrong  ${wrong.join(' | ')}`);
  }
}

/** Prints the rates; with --errors, also each long form missed or wrong. */
function bench(): void {
  if (!existsSync(data)) {
    console.log('skipped: no marked acronyms beside the project');
    return;
  }
  const sentences: readonly Marked[] = JSON.parse(readFileSync(data, 'utf8'));
  const marked = sentences.map(readMarks);
  const found = sentences.map(findPhrases);
  const looks = sentences.map(
    ({ id, tokens }, at) =>
      new Set([
        ...(found[at]?.short ?? []),
        ...tokens.flatMap((word, n) => (looksShort(word) ? [`${id} ${n}-${n}`] : [])),
      ]),
  );
  const longs = rate(union(found.map(({ long }) => long)), union(marked.map(({ long }) => long)));
  const shorts = rate(union(looks), union(marked.map(({ short }) => short)));
  const defined = new Set(sentences.flatMap((one, at) => definedShorts(one, marked[at] ?? readMarks(one))));
  console.log(`${sentences.length} sentences of the SDU acronym task, dev`);
  print('long forms', longs);
  print('short forms that are defined', rate(union(found.map(({ short }) => short)), defined));
  print('all short forms, by their looks', shorts);
  print('as the task scores (mean of long, all short)', { p: (longs.p + shorts.p) / 2, r: (longs.r + shorts.r) / 2 });
  if (process.argv.includes('--errors')) explain(sentences, marked, found);
}

bench();
