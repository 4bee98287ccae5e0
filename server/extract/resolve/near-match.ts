import type { EntityKind } from '../extraction.ts';
import { foldName } from '../names/fold.ts';
import { keysOfAcronym, nearAcronym } from './near-acronym.ts';
import { keysOfModel, nearModel } from './near-model.ts';
import { keysOfPerson, nearPerson } from './near-person.ts';
import { keysOfSpelling, nearSpelling } from './near-spelling.ts';
import { keysOfSuffix, nearSuffix } from './near-suffix.ts';
import type { NearThing } from './near-thing.ts';

/** Why two entities may be one. */
export const NEAR_REASONS = ['name', 'spacing', 'suffix', 'person', 'model', 'acronym', 'spelling'] as const;
export type NearReason = (typeof NEAR_REASONS)[number];

/** Why two entities may be one, as a word and as a sentence for people. */
export type NearMatch = { readonly reason: NearReason; readonly words: string };

/** Kinds that are compared with each other. */
const GROUPS: Readonly<Record<EntityKind, string>> = {
  Company: 'body',
  Organization: 'body',
  Person: 'person',
  Model: 'model',
  Product: 'product',
  Technique: 'method',
  Topic: 'method',
  Benchmark: 'benchmark',
};

/** The letters and digits of a name without what parts them; digits stay apart from digits. */
function squash(name: string): string {
  return foldName(name).replace(/(?<!\p{Nd}) | (?!\p{Nd})/gu, '');
}

const shortest = 4;

function nearSpacing(a: NearThing, b: NearThing): string | null {
  const key = squash(a.name);
  if (key.length < shortest || key !== squash(b.name)) return null;
  return 'The same letters, parted in another way.';
}

function nearName(a: NearThing, b: NearThing): string | null {
  if (foldName(a.name) !== foldName(b.name)) return null;
  const [one, other] = [a.kind, b.kind].sort();
  if (one === other) return `One name for two things of one kind: ${one}.`;
  return `One name for two kinds of thing: ${one} and ${other}.`;
}

const relatives = (a: NearThing, b: NearThing): boolean =>
  a.family === b.id || b.family === a.id || (a.family !== null && a.family === b.family);

/** The rules in order: the first that fits gives the reason. */
const RULES: readonly (readonly [NearReason, (a: NearThing, b: NearThing) => string | null])[] = [
  ['spacing', nearSpacing],
  ['suffix', nearSuffix],
  ['person', nearPerson],
  ['model', nearModel],
  ['acronym', nearAcronym],
  ['spelling', nearSpelling],
];

/**
 * Why two entities may be one thing under two names, or two things under one name; null when nothing speaks for it. Pure
 * and symmetric. Versions of one family, and entities that the lexicon tells apart, are never near.
 */
export function nearMatch(a: NearThing, b: NearThing): NearMatch | null {
  if (a.id === b.id || (a.known && b.known) || relatives(a, b)) return null;
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  const name = nearName(one, other);
  if (name !== null) return { reason: 'name', words: name };
  if (GROUPS[one.kind] !== GROUPS[other.kind]) return null;
  for (const [reason, rule] of RULES) {
    const words = rule(one, other);
    if (words !== null) return { reason, words };
  }
  return null;
}

const longestKey = 80;

/**
 * The keys by which near matches are found without comparing all with all: two entities that `nearMatch` finds near
 * share at least one. About a dozen a name, each of at most 100 UTF-16 code units; none for names longer than 80.
 */
export function nearKeys(thing: NearThing): readonly string[] {
  const key = foldName(thing.name);
  if (key.length > longestKey) return [];
  const group = GROUPS[thing.kind];
  const own = [
    `spacing ${squash(thing.name)}`,
    ...keysOfSuffix(thing),
    ...keysOfPerson(thing),
    ...keysOfModel(thing),
    ...keysOfAcronym(thing),
    ...keysOfSpelling(thing),
  ];
  return [...new Set([`name ${key}`, ...own.map((one) => `${group} ${one}`)])].sort();
}
