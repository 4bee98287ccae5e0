import type { EntityKind } from '../server/extract/extraction.ts';
import type { Lexicon } from '../server/extract/lexicon.ts';

/** Gives chances from 0 up to 1, the same ones for the same seed (mulberry32). */
type Chance = () => number;

/** An article of the lexicon's names and of names that nobody listed, as a Markdown file with its date and address. */
export type MakeArticle = (n: number) => string;

const KINDS = ['Company', 'Organization', 'Person', 'Model', 'Product', 'Technique', 'Benchmark', 'Topic'] as const;
const SLOT = new RegExp(`\\b(?:${KINDS.join('|')}|Startup|Founder|Release)\\b`, 'g');

const STATING = [
  'Company said on Monday that it would buy Company for $# billion in cash and shares.',
  'Company released Model under an open licence, and said that it was trained on Benchmark.',
  'Person, who joined Company last year, called the talks with Company "early".',
  'Model scores # percent on Benchmark, ahead of Model and well ahead of what Model did in the spring.',
  'The paper trains Model with Technique on # thousand examples and compares it with Technique.',
  'Company raised $# million in a round led by Company, with Company and Company taking part.',
  'In the filing, lawyers for Company denied that Product had ever been sold below cost.',
  'Startup, a startup from Lyon, released Release as its first model and named Founder as its CEO.',
  'Organization and Company will share the cost of a data centre for Product, according to Person.',
  'Release is built on Model, and uses Technique for what Startup calls steady recall.',
];

const FILLING = [
  'Nobody at the office would say how many of the # customers had left, or why the plan was changed.',
  'Prices fell again in the third quarter, and analysts who follow the market expect little to change before the summer.',
  'The building stood half empty for # months before the first racks came in by lorry, two at a time.',
  'Engineers who worked on the early versions describe long nights, few tests, and a great deal of hope.',
  'What the change means for people who pay by the month is left open, and the terms were not shown to reporters.',
  'A second report is due in # weeks, and it will look at power, water and the noise that neighbours complain of.',
  'Those who asked for access in the spring were told to wait, and most of them still do.',
];

const SYLLABLES = 'ba,cor,dan,el,fir,gra,hol,ix,jun,kel,lor,mi,nor,os,per,qui,ral,sen,tor,ul,ver,wis,yar,zem'.split(
  ',',
);

const MOST_STARTUPS = 20_000;

/**
 * Makes articles of about so many words. Names are chosen as the world does (Zipf): the first of a kind in about every
 * second article, most of them seldom. Article n is the same for the same seed, lexicon and length.
 */
export function createArticles(lexicon: Lexicon, seed: number, words: number): MakeArticle {
  const names = new Map(KINDS.map((kind) => [kind as string, namesOf(lexicon, kind)]));
  return (n) => {
    const chance = chances(seed * 1_000_003 + n);
    const startup = invent(zipf(MOST_STARTUPS, chance));
    const own: Readonly<Record<string, string>> = {
      Startup: `${startup} Labs`,
      Founder: `Ada ${invent(zipf(MOST_STARTUPS, chance) + 7)}`,
      Release: `${startup}-${1 + Math.floor(chance() * 9)}B`,
    };
    const choose = (kind: string): string => {
      const all = names.get(kind) ?? [];
      return own[kind] ?? all[zipf(all.length, chance)] ?? kind;
    };
    const sentence = (templates: readonly string[]) =>
      (templates[Math.floor(chance() * templates.length)] ?? '')
        .replace(/#/g, () => String(1 + Math.floor(chance() * 90)))
        .replace(SLOT, choose);
    const text = [sentence(STATING), ''];
    for (let count = 0; count < words; ) {
      const next = sentence(chance() < 0.4 ? STATING : FILLING);
      count += next.split(' ').length;
      text.push(chance() < 0.2 ? `${next}\n` : next);
    }
    return `---\nurl: https://news.example/${seed}/${n}\ndate: ${dayOf(n)}\n---\n\n# ${text.join('\n')}\n`;
  };
}

function namesOf(lexicon: Lexicon, kind: EntityKind): readonly string[] {
  return lexicon.entries.filter((entry) => entry.kind === kind).map(({ name }) => name);
}

function chances(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number below `most`: k about as often as 1 / (k + 1). */
function zipf(most: number, chance: Chance): number {
  return Math.min(most - 1, Math.floor((most + 1) ** chance()) - 1);
}

/** A name of three syllables or more, another one for each number. */
function invent(n: number): string {
  let name = '';
  for (let rest = n + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** One of the days of 2024 and 2025. */
function dayOf(n: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (n % 730))).toISOString().slice(0, 10);
}
