import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../server/documents/read.ts';
import { bandsOf } from '../server/reprints/bands.ts';
import { NEAR } from '../server/reprints/near-copy.ts';
import { resemblance, shinglesOf } from '../server/reprints/shingles.ts';

type Edit = (paragraphs: readonly string[], n: number) => readonly string[];

const FOOTER =
  'Subscribe to our newsletter to get stories like this every morning. By signing up you agree to our terms of use and to our privacy policy. You can leave at any time. Follow us wherever you read, send tips to the desk, and see also what our readers liked most this week.';

const headline: Edit = (paragraphs, n) => [`What you should know today, part ${n}`, ...paragraphs.slice(1)];
const cutEnd: Edit = (paragraphs) => paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length * 0.7)));
const cutMiddle: Edit = (paragraphs) => paragraphs.filter((_, at) => at !== 2);
const boilerplate: Edit = (paragraphs, n) => [...paragraphs, `Our site ${n} is read in many places.`, FOOTER];
/** Another word for one in `every`, spread evenly. */
const reworded =
  (every: number): Edit =>
  (paragraphs, n) => {
    let at = n;
    const reword = (word: string): string => {
      at += 1;
      return at % every === 0 ? `re${word}` : word;
    };
    return paragraphs.map((one) => one.replace(/\p{L}{3,}/gu, reword));
  };

const edits: Readonly<Record<string, readonly Edit[]>> = {
  'another headline': [headline],
  'a paragraph left out': [headline, cutMiddle],
  'the end cut off': [headline, cutEnd],
  'boilerplate added': [headline, boilerplate],
  'one word in 20 changed': [headline, reworded(20)],
  'one word in 10 changed': [headline, reworded(10)],
  'end cut, boilerplate added': [headline, cutEnd, boilerplate],
  'all of it, one word in 20': [headline, cutEnd, reworded(20), boilerplate],
};

/** The texts of a folder of Markdown, by file, and the spread of their lengths as it is. */
function readTexts(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readDocument(readFileSync(new URL(name, folder)), name).text);
}

const texts = readTexts(new URL('../seed/articles/', import.meta.url));
const edited = (text: string, steps: readonly Edit[], n: number) =>
  steps.reduce<readonly string[]>((paragraphs, step) => step(paragraphs, n), text.split('\n\n')).join('\n\n');

type Pair = { readonly alike: number; readonly banded: boolean };

function compare(a: string, b: string): Pair {
  const [x, y] = [shinglesOf(a), shinglesOf(b)];
  const keys = new Set(bandsOf(x));
  return { alike: resemblance(x, y), banded: bandsOf(y).some((key) => keys.has(key)) };
}

const quantile = (values: readonly number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;
const percent = (some: number, all: number) => `${((100 * some) / all).toFixed(1)} %`;
const thresholds = [0.2, 0.3, NEAR, 0.4, 0.5];

function row(name: string, pairs: readonly Pair[]): string {
  const alike = pairs.map((pair) => pair.alike);
  const spread = [0, 0.5, 1].map((q) => quantile(alike, q).toFixed(2)).join(' / ');
  const found = thresholds.map((least) =>
    percent(pairs.filter((pair) => pair.banded && pair.alike >= least).length, pairs.length),
  );
  return `| ${[name, String(pairs.length), spread, ...found].join(' | ')} |`;
}

const copies = Object.entries(edits).map(([name, steps]): [string, readonly Pair[]] => [
  name,
  texts.map((text, n) => compare(text, edited(text, steps, n))),
]);
const different = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => compare(a, b)));
const sameSite = texts.flatMap((a, i) =>
  texts.slice(i + 1).map((b) => compare(edited(a, [boilerplate], 1), edited(b, [boilerplate], 1))),
);
const all = copies.flatMap(([, pairs]) => pairs);
const lines = [
  `| pairs | how many | resemblance: least / median / most | ${thresholds.map((least) => `found at ${least}`).join(' | ')} |`,
  `|---|---|---|${thresholds.map(() => '---|').join('')}`,
  ...copies.map(([name, pairs]) => row(name, pairs)),
  row('**all copies** (recall)', all),
  row('different articles', different),
  row('different articles, one boilerplate', sameSite),
];
for (const line of lines) process.stdout.write(`${line}\n`);
