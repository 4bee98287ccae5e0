import type { EntityKind } from '../server/extract/extraction.ts';
import type { Lexicon } from '../server/extract/lexicon.ts';

/** Gives chances from 0 up to 1, the same ones for the same seed (mulberry32). */
type Chance = () => number;

/** An article of the lexicon's names and of names that nobody listed, as a Markdown file with its date and address. */
export type MakeArticle = (n: number) => string;

const KINDS = ['Company', 'Organization', 'Person', 'Model', 'Product', 'Technique', 'Benchmark', 'Topic'] as const;
const STATING = [
  'Company said Day that it would buy Company Season for $# billion in How.',
  'Company released Model Season under Adjective terms, and said Adverb that it was trained on Benchmark.',
  'Person, who joined Company Season, Adverb called the Noun with Company "Adjective".',
  'Model scores # percent on Benchmark, Adverb ahead of Model and of what Noun and Noun had shown Season.',
  'The Adjective paper trains Model with Technique on # thousand Nouns and compares it with Technique.',
  'Company raised $# million Season in a round led by Company, with Company and Company Adverb in it.',
  'In a Adjective filing Day, lawyers for Company denied that Product had Adverb been sold for Noun.',
  'Startup, a startup from Place, released Release as its first model Season and named Founder as its CEO.',
  'Organization and Company will Adverb share a Adjective Noun for Product, according to Person.',
  'Release is built on Model, Adverb, and uses Technique for what Startup calls Adjective Noun.',
];

const FILLING = [
  'Nobody in Place would say Day how many of the # Nouns had Adverb left, or why the Noun was Adjective.',
  'The Noun fell Adverb in Place, and Adjective Nouns who follow the Noun expect little Noun Season.',
  'A Adjective Noun stood Adverb for # months Season before the Adjective Nouns came by Noun, two at a time.',
  'Adjective Nouns from Place describe Adjective nights, few Nouns, and Adverb a Noun of Adjective hope.',
  'What the Adjective Noun means Season for Nouns in Place is Adverb left open, and the Noun was Adjective.',
  'Another Adjective Noun is due Day, and will Adverb look at Nouns, Noun and the Adjective Noun near Place.',
  'Those Nouns who Adverb asked for Noun Season were told Day to wait, and # Nouns in Place still do.',
];

const list = (words: string): readonly string[] => words.split(',');

/** Words that make the sentences of no two articles alike: real articles share hardly any run of four words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  Day: list(
    'on Monday,on Tuesday,on Wednesday,on Thursday,on Friday,a week ago,two days ago,yesterday,at noon,last night',
  ),
  Season: list(
    'in spring,last summer,in autumn,this winter,last year,in the third quarter,this month,in early May,before June',
  ),
  How: list('cash,shares,cash and shares,debt,bonds and cash,new shares,notes'),
  Place: list(
    'Lyon,Porto,Graz,Turku,Leeds,Ghent,Bilbao,Malmö,Tartu,Gdansk,Basel,Cork,Aarhus,Trieste,Brno,Varna,Split,Delft',
  ),
  Adjective: list(
    'early,quiet,steady,narrow,costly,patient,sober,brittle,modest,sudden,stubborn,broad,late,gentle,curious,frugal,plain,rough,' +
      'earnest,hasty,local,hidden,double,formal,tired,bright,loose,mutual,vague,urgent',
  ),
  Adverb: list(
    'slowly,rarely,nearly,openly,gladly,barely,firmly,quickly,mostly,partly,calmly,again,twice,often,soon,by chance,in secret,' +
      'at last,of late,for once,on paper,in part,by mail,with care',
  ),
  Noun: list(
    'ledger,harbour,bridge,cable,winter,orchard,market,budget,letter,turbine,tunnel,meeting,workshop,pension,railway,garden,' +
      'library,invoice,kitchen,permit,lantern,contract,furnace,schedule,warehouse,village,committee,battery,pipeline,ticket',
  ),
};
const SLOT = new RegExp(
  `\\b(?:${[...KINDS, 'Startup', 'Founder', 'Release', 'Nouns', ...Object.keys(WORDS)].join('|')})\\b`,
  'g',
);

const SYLLABLES = 'ba,cor,dan,el,fir,gra,hol,ix,jun,kel,lor,mi,nor,os,per,qui,ral,sen,tor,ul,ver,wis,yar,zem'.split(
  ',',
);

const MOST_STARTUPS = 20_000;

/**
 * Makes articles of about so many words. Names are chosen as the world does (Zipf): the first of a kind in about every
 * second article, most of them seldom; no two are near copies. Article n is the same for the same seed, lexicon and length.
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
    const word = (kind: string): string | undefined => {
      if (kind === 'Nouns') return `${word('Noun')}s`;
      const words = WORDS[kind];
      return words?.[Math.floor(chance() * words.length)];
    };
    const choose = (kind: string): string => {
      const all = names.get(kind) ?? [];
      return own[kind] ?? word(kind) ?? all[zipf(all.length, chance)] ?? kind;
    };
    const sentence = (templates: readonly string[]) =>
      (templates[Math.floor(chance() * templates.length)] ?? '')
        .replace(/#/g, () => String(1 + Math.floor(chance() * 90)))
        .replace(SLOT, choose);
    const text = [sentence(STATING), ''];
    for (let count = 0; count < words; ) {
      const next = sentence(chance() < 0.5 ? STATING : FILLING);
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
