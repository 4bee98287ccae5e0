import { cpus, loadavg } from 'node:os';
import { readClaimWeights } from '../server/claim-weights.ts';
import { createExtractor } from '../server/extract/extract.ts';
import type { EntityKind } from '../server/extract/extraction.ts';
import type { Lexicon } from '../server/extract/lexicon.ts';
import { readLexicon } from '../server/seed.ts';
import { joinSeed, WORDS, wordsIn } from './seed-articles.ts';

type Extract = ReturnType<typeof createExtractor>;

/** Milliseconds of processor that this process has used, the collector's threads included: what else runs doesn't count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Whole numbers below `most`, the same ones for the same seed (xorshift32). */
function numbers(start: number): (most: number) => number {
  let state = start;
  return (most) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % most;
  };
}

const TEMPLATES = [
  'Company said on Monday that it would buy Company for $# billion in cash and shares.',
  'Person, who joined Company last year, called the talks with Company "early".',
  'Model scores # percent on Benchmark, ahead of Model and well ahead of what Model did in the spring.',
  'The paper trains Model with Technique on # thousand examples and compares it with Technique.',
  'Company raised $# million in a round led by Company, with Company and Company taking part.',
  'Nobody at the company would say how many of the # customers had left, or why the plan was changed.',
  'In the filing, lawyers for Company denied that Product had ever been sold below cost.',
  'Northwind Labs-#, a startup from Lyon, released Borealis-#B under an open licence and named Person as adviser.',
  'Prices fell again in the third quarter, and analysts who follow the market expect little to change before the summer.',
];

/** An article of 600 words, made of the lexicon's names. */
function makeArticle(lexicon: Lexicon, number: (most: number) => number): string {
  const byKind = (kind: string) => lexicon.entries.filter((entry) => entry.kind === (kind as EntityKind));
  const kinds = new Map(
    ['Company', 'Person', 'Model', 'Benchmark', 'Technique', 'Product'].map((kind) => [kind, byKind(kind)]),
  );
  const sentences = ['A week in which a lot was announced'];
  for (let words = 0; words < WORDS; ) {
    const template = TEMPLATES[number(TEMPLATES.length)] ?? '';
    const sentence = template
      .replace(/#/g, () => String(1 + number(90)))
      .replace(/\b(?:Company|Person|Model|Benchmark|Technique|Product)\b/g, (kind) => {
        const entries = kinds.get(kind) ?? [];
        return entries[number(entries.length)]?.name ?? kind;
      });
    sentences.push(sentence + (number(5) === 0 ? '\n\n' : ''));
    words += wordsIn(sentence);
  }
  return sentences.join(' ').replace(' ', '\n\n');
}

const column = (value: number, digits = 0): string => value.toFixed(digits).padStart(8);
const peak = (): string => `peak memory ${column(process.resourceUsage().maxRSS / 1024)} MB`;

/** Reads all articles until some milliseconds of processor have gone by; how often it did and what it took. */
function readFor(least: number, articles: readonly string[], extract: Extract): readonly [rounds: number, ms: number] {
  const started = cpu();
  let rounds = 0;
  while (cpu() - started < least) {
    for (const article of articles) extract(article);
    rounds += 1;
  }
  return [rounds, cpu() - started];
}

/** How long, in milliseconds of processor, the compiler still takes a good part of what is used. */
const WARMING = 10_000;

/** As a server that has run for a while: what the first seconds compile isn't counted. */
function time(name: string, articles: readonly string[], extract: Extract): void {
  readFor(WARMING, articles, extract);
  const bytes = articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0);
  const [rounds, ms] = readFor(4000, articles, extract);
  const seconds = ms / 1000;
  const rate = (rounds * articles.length) / seconds;
  const speed = (rounds * bytes) / 1e6 / seconds;
  console.log(`${name.padEnd(34)} ${column(rate)} articles/s ${column(speed, 2)} MB/s   ${peak()}`);
}

function timeOnce(name: string, text: string, extract: Extract): void {
  const started = cpu();
  const { entities, claims } = extract(text);
  const seconds = column((cpu() - started) / 1000, 2);
  console.log(`${name.padEnd(34)} ${seconds} s   ${entities.length} entities, ${claims.length} claims   ${peak()}`);
}

/** Prints how fast the extraction reads, in time of processor on this machine. Nothing is written. */
function bench(): void {
  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}: on a busy machine processor time grows too`);
  const lexicon = readLexicon();
  const started = cpu();
  const extract = createExtractor(lexicon, { claimWeights: readClaimWeights(console.error) });
  console.log(`${'index of the lexicon'.padEnd(34)} ${column(cpu() - started)} ms   ${lexicon.entries.length} entries`);
  const joined = joinSeed();
  const number = numbers(20251125);
  const made = Array.from({ length: 60 }, () => makeArticle(lexicon, number));
  time(`${joined.length} articles joined from the seed`, joined, extract);
  time(`${made.length} made articles`, made, extract);
  const all = [...joined, ...made].join('\n\n');
  for (const mega of [1, 5])
    timeOnce(`${mega} MB of articles`, all.repeat(Math.ceil((mega * 1e6) / all.length)).slice(0, mega * 1e6), extract);
  timeOnce('1 MB of one letter', 'a'.repeat(1e6), extract);
  timeOnce('100,000 times one name', 'OpenAI '.repeat(1e5), extract);
  timeOnce('1 MB without sentence ends', 'OpenAI and Microsoft with '.repeat(1e6 / 26), extract);
}

bench();
