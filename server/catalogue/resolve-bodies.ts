import { foldName } from '../extract/names/fold.ts';
import { kindKey, type LexiconIndex } from '../extract/names/lexicon-index.ts';
import { newThing } from '../extract/names/named.ts';
import { type NearReason, nearKeys, nearMatch } from '../extract/resolve/near-match.ts';
import { bodyNames, kindOfBody, splitBodies } from './body-names.ts';
import type { Maker } from './catalogue.ts';

type BodyKind = 'Company' | 'Organization';

/** A firm or other body of the graph, and one of the keys of its names. */
export type KnownBody = { readonly key: string; readonly id: string; readonly kind: BodyKind; readonly name: string };

/** A body that a catalogue names. `how`: by a name of the lexicon, by one that articles use, or new. */
export type Body = {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly how: 'lexicon' | 'articles' | 'new';
};

/** A spelling that was joined to an entity with another name. */
export type Join = { readonly spelling: string; readonly id: string; readonly name: string; readonly how: Body['how'] };

/** Two that may be one and were kept apart, or a spelling that may be read in two ways. */
export type Doubt = { readonly spelling: string; readonly other: string; readonly why: string };

/** All bodies of a catalogue. */
export type Bodies = {
  /** The bodies that a cell names, each with its own spelling in the cell. */
  readonly inCell: (text: string) => readonly { readonly spelling: string; readonly body: Body }[];
  readonly joins: readonly Join[];
  readonly doubts: readonly Doubt[];
};

/** All names that makers may have: what to ask the graph for, as keys. */
export function keysOfMakers(makers: readonly Maker[]): readonly string[] {
  const spellings = makers.flatMap(({ text }) => [
    text,
    ...splitBodies(text, () => false),
    ...text.split(/ and |[/&]/u),
  ]);
  return [...new Set(spellings.flatMap(bodyNames).map(foldName))].filter((key) => key !== '').sort();
}

/** Letters and digits alone: names of bodies that only blanks and hyphens tell apart are one in a catalogue. */
const squash = (name: string): string => foldName(name).replace(/ /gu, '');

/** Names that bodies have given up. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['facebook', 'Meta'],
  ['facebook ai', 'Meta AI'],
]);

const KINDS = ['Company', 'Organization'] as const;
const SHORTEST_SQUASHED = 6;

/** Bodies of the lexicon by the letters of their names; null where two share them. */
function squashLexicon(index: LexiconIndex): ReadonlyMap<string, Body | null> {
  const bodies = new Map<string, Body | null>();
  for (const [key, { id, kind, name }] of index.byKey) {
    if (kind !== 'Company' && kind !== 'Organization') continue;
    const letters = key.slice(kind.length).replace(/ /gu, '');
    const other = bodies.get(letters);
    const body = { id, kind, name, how: 'lexicon' as const };
    if (letters.length >= SHORTEST_SQUASHED) bodies.set(letters, other === undefined || other?.id === id ? body : null);
  }
  return bodies;
}

function findListed(name: string, index: LexiconIndex): Body | null {
  for (const kind of KINDS) {
    const named = index.byKey.get(kindKey(kind, name));
    if (named !== undefined) return { id: named.id, kind, name: named.name, how: 'lexicon' };
  }
  const now = RENAMED.get(foldName(name));
  return now === undefined ? null : findListed(now, index);
}

/**
 * Resolves the spellings of bodies: by a name of the lexicon, else by a name that articles use for one body, else by a
 * name that the catalogue itself ties to another ("Long Name (LN)"), else as a new body. Nothing is joined because it
 * looks alike: what is near is told as a doubt. The same for the same makers in the same order.
 */
export function resolveBodies(makers: readonly Maker[], index: LexiconIndex, graph: readonly KnownBody[]): Bodies {
  const ofGraph = new Map<string, KnownBody | null>();
  for (const one of graph)
    ofGraph.set(one.key, ofGraph.has(one.key) && ofGraph.get(one.key)?.id !== one.id ? null : one);
  const fresh = new Map<string, Body>();
  const squashed = squashLexicon(index);
  const lookUp = (name: string): Body | null => {
    const stored = ofGraph.get(foldName(name));
    const listed = findListed(name, index) ?? (stored ? { ...stored, how: 'articles' } : null);
    return listed ?? fresh.get(squash(name)) ?? squashed.get(squash(name)) ?? null;
  };
  const isKnown = (text: string) => bodyNames(text).some((name) => lookUp(name) !== null);
  const bySpelling = new Map<string, Body>();
  const settle = (spelling: string, kind: BodyKind | null): Body => {
    const settled = bySpelling.get(spelling);
    if (settled !== undefined) return settled;
    const names = bodyNames(spelling);
    const body = names.map(lookUp).find((one) => one !== null) ?? toNew(names, spelling, kind, index);
    bySpelling.set(spelling, body);
    for (const name of names) if (lookUp(name) === null) fresh.set(squash(name), body);
    return body;
  };
  // Spellings that tell two names come first, so that either name alone finds the body.
  const cells = makers.map(({ text, kind }) => ({ bodies: splitBodies(text, isKnown), kind }));
  const sole = cells.flatMap(({ bodies, kind }) => bodies.map((spelling) => ({ spelling, kind })));
  for (const { spelling, kind } of sole) if (bodyNames(spelling).length > 1) settle(spelling, kind);
  for (const { spelling, kind } of sole) settle(spelling, kind);
  const inCell = (text: string) =>
    splitBodies(text, isKnown).map((spelling) => ({ spelling, body: settle(spelling, null) }));
  for (const { text } of makers) inCell(text);
  return { inCell, joins: joinsOf(bySpelling), doubts: doubtsOf(bySpelling, index) };
}

function toNew(names: readonly string[], spelling: string, kind: BodyKind | null, index: LexiconIndex): Body {
  const name = names[0] ?? spelling;
  const own = kindOfBody(name) === 'Organization' ? 'Organization' : (kind ?? 'Company');
  const { id } = newThing(name, own, (one) => index.byId.has(one));
  return { id, kind: own, name, how: 'new' };
}

function joinsOf(bySpelling: ReadonlyMap<string, Body>): readonly Join[] {
  return [...bySpelling]
    .filter(([spelling, { name }]) => foldName(spelling) !== foldName(name))
    .map(([spelling, { id, name, how }]) => ({ spelling, id, name, how }))
    .sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
}

const WORDS: Partial<Record<NearReason, string>> = { name: 'one name for two kinds of body' };

/** New bodies that are near each other or near one of the lexicon. */
function doubtsOf(bySpelling: ReadonlyMap<string, Body>, index: LexiconIndex): readonly Doubt[] {
  const fresh = new Map([...bySpelling.values()].filter(({ how }) => how === 'new').map((body) => [body.id, body]));
  const listed = [...index.byId.values()].filter(({ kind }) => kind === 'Company' || kind === 'Organization');
  const things = [
    ...[...fresh.values()].map((body) => ({ ...body, family: null, known: false })),
    ...listed.map(({ id, name, kind }) => ({ id, name, kind, family: null, known: true })),
  ];
  const byKey = new Map<string, typeof things>();
  for (const thing of things) {
    for (const key of nearKeys(thing)) byKey.set(key, [...(byKey.get(key) ?? []), thing]);
  }
  const doubts = new Map<string, Doubt>();
  for (const thing of things.filter(({ known }) => !known)) {
    for (const other of nearKeys(thing).flatMap((key) => byKey.get(key) ?? [])) {
      const near = nearMatch(thing, other);
      if (near === null || (!other.known && other.id < thing.id)) continue;
      const words = WORDS[near.reason] ?? near.words;
      doubts.set(`${thing.id}|${other.id}`, { spelling: thing.name, other: other.name, why: words });
    }
  }
  return [...doubts.values()].sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
}
