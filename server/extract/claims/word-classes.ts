import { numbersOf } from './lemma.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from './roles.ts';
import { TRIGGERS, VERB_FORMS } from './table.ts';
import * as words from './words.ts';

// Classes of words, one bit each; a word may be of several.
export const PREPOSITION = 1 << 0;
export const CONJUNCTION = 1 << 1;
export const RELATIVE = 1 << 2;
export const DETERMINER = 1 << 3;
export const AUXILIARY = 1 << 4;
/** Punctuation that parts clauses whatever stands around it. */
export const BREAK = 1 << 5;
export const QUOTE = 1 << 6;
/** Words of a verb group, adverbs in "-ly" among them. */
export const CHAIN = 1 << 7;
export const FINITE = 1 << 8;
export const TEAM = 1 << 9;
export const CARRIER = 1 << 10;
export const ROLE_HEAD = 1 << 11;
export const ROLE_MODIFIER = 1 << 12;
export const TIME = 1 << 13;
export const JOINER = 1 << 14;
export const SUBORDINATOR = 1 << 15;
/** Ends in "-ly". */
export const LY = 1 << 16;
/** Begins with a hyphen, as "-backed" after a name does. */
export const HYPHENED = 1 << 17;
/** A form of a verb that the rules know. */
export const VERB = 1 << 18;
/** An event noun that states a claim, and a noun of kin. */
export const NOUN_TRIGGER = 1 << 19;
export const KIN_TRIGGER = 1 << 20;
/** May stand for a name. */
export const STAND_IN = 1 << 21;
/** Speaks of a funding round, of raising money, of an offering, of a share held. */
export const ROUND = 1 << 22;
export const RAISE = 1 << 23;
export const LISTING = 1 << 24;
export const HOLD = 1 << 25;
export const WEEKDAY = 1 << 26;
/** Is in a phrase that denies what is stated; without such a word nothing is denied. */
export const DENYING = 1 << 27;
/** Tells of hearsay; without such a word nothing is rumoured. */
export const RUMOURING = 1 << 28;

/** Makes a list of names versions of one thing. */
export const FAMILY = 1 << 29;
/** May begin a phrase that names investors. */
export const INVESTING = 1 << 31;
/** Begins a phrase before the weaker or equal side of a comparison. */
export const COMPARING = 1 << 30;

const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [PREPOSITION, words.PREPOSITIONS],
  [CONJUNCTION, words.CONJUNCTIONS],
  [RELATIVE, words.RELATIVES],
  [DETERMINER, words.DETERMINERS],
  [AUXILIARY, words.AUXILIARIES],
  [BREAK, words.BREAKS],
  [QUOTE, words.QUOTES],
  [CHAIN, words.CHAIN],
  [FINITE, words.FINITE],
  [TEAM, words.TEAMS],
  [CARRIER, words.CARRIERS],
  [ROLE_HEAD, ROLE_HEADS],
  [ROLE_MODIFIER, ROLE_MODIFIERS],
  [TIME, words.TIMES],
  [JOINER, words.JOINERS],
  [SUBORDINATOR, words.SUBORDINATORS],
  [STAND_IN, words.STAND_INS],
  [ROUND, words.ROUNDS],
  [RAISE, words.RAISES],
  [INVESTING, words.INVESTING],
  [LISTING, words.LISTINGS],
  [HOLD, words.HOLDS],
  [WEEKDAY, words.WEEKDAYS],
  [FAMILY, words.FAMILIES],
  [COMPARING, words.COMPARING_PHRASES.map(([first = '']) => first)],
  [DENYING, [...words.DENYING, ...words.NEGATION, ...words.DENIAL, ...words.AFTERWARDS]],
  [RUMOURING, [...words.RUMOUR, ...words.SAID, ...words.HEARSAY]],
  [VERB, VERB_FORMS.keys()],
  [NOUN_TRIGGER, formsOfNouns(TRIGGERS.flatMap(({ nouns }) => nouns ?? []))],
  [KIN_TRIGGER, formsOfNouns(TRIGGERS.flatMap(({ kin }) => kin ?? []))],
];

function formsOfNouns(triggers: readonly { readonly nouns: string }[]): readonly string[] {
  return triggers.flatMap(({ nouns }) => nouns.split(/\s+/)).flatMap(numbersOf);
}

/** The classes that a word's own spelling tells. */
function classesOfSpelling(lower: string): number {
  if (lower.startsWith('refus') || lower.startsWith('declin')) return DENYING;
  const adverb = lower.endsWith('ly') ? (lower.length > 4 ? LY | CHAIN : LY) : 0;
  if (lower.startsWith('-')) return HYPHENED | adverb;
  return lower.length === 4 && /^\d{4}$/.test(lower) ? TIME : adverb;
}

function readTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [bit, list] of LISTS)
    for (const word of list) table.set(word, (table.get(word) ?? classesOfSpelling(word)) | bit);
  return table;
}

const TABLE = readTable();

/** The words that deny: few, so that most parts of names are soon told to be none. */
const DENIERS: ReadonlySet<string> = new Set(
  [...TABLE].filter(([, classes]) => classes & DENYING).map(([word]) => word),
);

/** What a part of a longer name or word can deny: "well-made up". */
function denyingParts(lower: string): number {
  let start = 0;
  for (let at = 0; at <= lower.length; at += 1) {
    const sign = lower.charCodeAt(at);
    if (at < lower.length && sign !== BLANK && sign !== HYPHEN) continue;
    const part = lower.slice(start, at);
    if (DENIERS.has(part) || (classesOfSpelling(part) & DENYING) !== 0) return DENYING;
    start = at + 1;
  }
  return 0;
}

const BLANK = 32;
const HYPHEN = 45;

/** All classes of a word in lower case. */
export function classesOf(lower: string): number {
  const known = TABLE.get(lower);
  if (known !== undefined) return known;
  const parted = lower.includes('-') || lower.includes(' ');
  return classesOfSpelling(lower) | (parted ? denyingParts(lower) : 0);
}
