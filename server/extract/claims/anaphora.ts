import type { EntityKind } from '../extraction.ts';
import { ROLE_HEADS } from './roles.ts';
import { VERB_FORMS } from './table.ts';
import { type Clauses, nameUnit, type Ref, type Unit, wordUnit } from './unit.ts';
import { AUXILIARIES } from './view.ts';
import {
  CONJUNCTIONS,
  MODEL_NOUNS,
  ORGANIZATION_NOUNS,
  PREPOSITIONS,
  PRODUCT_NOUNS,
  RELATIVES,
  TECHNIQUE_NOUNS,
} from './words.ts';

/** What the text has spoken of so far: the subject that each kind of pronoun would take up. */
type Salience = {
  readonly organization: Ref | null;
  readonly person: Ref | null;
  readonly model: Ref | null;
  readonly product: Ref | null;
  readonly technique: Ref | null;
  /** The last subject that is no person. */
  readonly thing: Ref | null;
};

type Slot = Exclude<keyof Salience, 'thing'>;

const SLOTS: Readonly<Record<EntityKind, Slot | null>> = {
  Company: 'organization',
  Organization: 'organization',
  Person: 'person',
  Model: 'model',
  Product: 'product',
  Technique: 'technique',
  Benchmark: null,
  Topic: null,
};

const NOTHING: Salience = {
  organization: null,
  person: null,
  model: null,
  product: null,
  technique: null,
  thing: null,
};

const PRONOUNS: ReadonlyMap<string, Slot | 'thing'> = new Map([
  ['it', 'thing'],
  ['its', 'thing'],
  ['he', 'person'],
  ['she', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['our', 'organization'],
  ['we', 'organization'],
]);
const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'our']);

const HEADS: readonly (readonly [ReadonlySet<string>, Slot])[] = [
  [ORGANIZATION_NOUNS, 'organization'],
  [MODEL_NOUNS, 'model'],
  [PRODUCT_NOUNS, 'product'],
  [TECHNIQUE_NOUNS, 'technique'],
];

/** A kind of word that may stand between "the" and the noun: one plain or capitalised word, no function word. */
function isDescriptor(unit: Unit | undefined): boolean {
  return unit?.type === 'word' && !PREPOSITIONS.has(unit.lower);
}

const openers: ReadonlySet<string> = new Set(['the', 'this']);

/** Whether a word after a noun leaves it the end of its phrase: a verb, a function word, a sign. */
function endsPhrase(after: Unit | undefined): boolean {
  if (after?.type !== 'word') return true;
  const { lower } = after;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || RELATIVES.has(lower) || AUXILIARIES.has(lower)) return true;
  return (
    VERB_FORMS.has(lower) ||
    /(?:s|ed|ly)$/.test(lower) ||
    /^(?:also|now|then|itself|already|took|got|sold|this|last)$/.test(lower)
  );
}

/** "the company", "the Paris lab", "this model" from `at`: its noun's slots and how many units it takes. */
function readDefinite(
  units: readonly Unit[],
  at: number,
): { readonly slots: readonly Slot[]; readonly length: number } | null {
  if (!openers.has(units[at]?.lower ?? '') || units[at]?.type !== 'word') return null;
  for (let length = 2; length <= 4; length += 1) {
    const head = units[at + length - 1];
    if (!head || !isDescriptor(head)) return null;
    const slots = HEADS.filter(([nouns]) => nouns.has(head.lower)).map(([, slot]) => slot);
    const after = units[at + length];
    if (slots.length === 0 || !endsPhrase(after)) continue;
    const explained =
      after?.lower === 'of' ||
      after?.lower === 'that' ||
      after?.lower === 'behind' ||
      (after?.type === 'name' && after.start > head.end);
    const named =
      after?.lower === ',' &&
      !RELATIVES.has(units[at + length + 1]?.lower ?? '') &&
      units.slice(at + length + 1, at + length + 4).some(({ type }) => type === 'name');
    return explained || named ? null : { slots, length };
  }
  return null;
}

/** Words before what a sentence only compares its subject with. */
export const MEASURE =
  /^(?:than|beats?|beating|match(?:es|ed)?|outperform\w*|outdo\w*|pass(?:es|ed)|tops|topped|rivals?|trail\w*|over|behind|ahead|above|below|against|like|unlike|versus|edg(?:es|ed)|surpass\w*|overt\w+|exceed\w*|approach\w*)$/;

/** Whether the name at `at` can be what its sentence speaks of: no owner, not led in by a preposition, no mere measure. */
function isSubject(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.lower === "'s" || PREPOSITIONS.has(units[at - 1]?.lower ?? '')) return false;
  const next = units[at + 1];
  if (units[at]?.ref?.kind === 'Company' && (!next || next.lower === '.' || !endsPhrase(next))) return false;
  return !units.slice(Math.max(0, at - 4), at).some(({ type, lower }) => type === 'word' && MEASURE.test(lower));
}

function remember(salience: Salience, ref: Ref, first: boolean): Salience {
  const slot = SLOTS[ref.kind];
  if (!slot) return salience;
  const apart = slot === 'person' || slot === 'technique';
  return { ...salience, [slot]: ref, thing: first && !apart ? ref : (salience.thing ?? (apart ? null : ref)) };
}

/** Fills empty slots by the first name of each kind, and lets subjects take theirs: the first subject of a sentence wins. */
function after(salience: Salience, units: readonly Unit[]): Salience {
  let next = salience;
  const taken = new Set<Slot>();
  let led = false;
  for (const [at, unit] of units.entries()) {
    const slot = unit.ref ? SLOTS[unit.ref.kind] : null;
    if (!unit.ref || !slot) continue;
    const subject: boolean = isSubject(units, at);
    if (next[slot] !== null && (taken.has(slot) || !subject)) continue;
    const leads: boolean = subject && !led && slot !== 'person' && slot !== 'technique';
    next = remember(next, unit.ref, leads);
    if (subject) taken.add(slot);
    led ||= leads;
  }
  return next;
}

function standIn(units: Unit[], first: Unit, last: Unit, ref: Ref, possessive: boolean): void {
  const text = first.text;
  units.push(nameUnit({ start: first.start, end: last.end }, text, ref, true));
  if (possessive) units.push(wordUnit({ start: last.end, end: last.end }, "'s", ''));
}

/** Nouns that only a firm or body has: "its shareholder", "its chief executive". */
const FIRMS_OWN =
  /^(?:shareholders?|backers?|investors?|headquarters|employees|staff|parent|owners?|subsidiary|unit|lab|division|board|customers?|founders?|co-founders?|app|model|models|assistant|chatbot|chip|chips|product|platform|service|software|suite|latest|newest|first|own|flagship)$/;

/** What "its" at `at` stands for, told by the noun that it owns. */
function ownerSlot(units: readonly Unit[], at: number): Slot | 'thing' {
  for (const unit of units.slice(at + 1, at + 5)) {
    if (unit.type !== 'word') break;
    if (FIRMS_OWN.test(unit.lower) || ROLE_HEADS.has(unit.lower)) return 'organization';
  }
  return 'thing';
}

/** The firm of the article, and whether firms that could be meant instead stand nearer. */
type Scene = { readonly focus: Ref | null; readonly near: boolean; readonly local: boolean };

/** The firm that "the company" means: a subject of the same sentence, else the article's own firm where the sentence before names it, else the last subject. */
function firmOf(here: Salience, { focus, near, local }: Scene): Ref | null {
  if (local && here.organization) return here.organization;
  return near ? focus : (here.organization ?? focus);
}

type Reading = { readonly ref: Ref; readonly last: Unit; readonly length: number; readonly possessive: boolean };

/** Whether "it" at `at` is an object: right of a verb or preposition that begins no clause. */
function isObject(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.lower ?? '';
  if (
    /^(?:that|after|before|because|if|when|while|as|since|than|until|though|although|where|and|but|,|:|;|—)$/.test(
      before,
    )
  )
    return false;
  return PREPOSITIONS.has(before) || (VERB_FORMS.has(before) && !saying.test(before));
}

function readPronoun(
  units: readonly Unit[],
  at: number,
  here: Salience,
  scene: Scene,
  resolved: readonly Unit[],
): Reading | null {
  const unit = units[at];
  if (unit?.type !== 'word') return null;
  if (unit.lower === 'whose') {
    const before = resolved.findLast((candidate) => candidate.ref !== null)?.ref;
    return before ? { ref: before, last: unit, length: 1, possessive: true } : null;
  }
  const pronoun = PRONOUNS.get(unit.lower);
  if (!pronoun) return null;
  if (unit.lower === 'it' && isObject(units, at)) {
    const other = resolved.findLast(
      ({ ref, anaphor }) => ref !== null && !anaphor && ref.kind !== 'Person' && ref.key !== here.thing?.key,
    )?.ref;
    return other ? { ref: other, last: unit, length: 1, possessive: false } : null;
  }
  const joined = unit.lower === 'its' && units[at - 1]?.lower === 'and' ? units[at - 2]?.ref : null;
  if (joined && SLOTS[joined.kind] === 'organization') return { ref: joined, last: unit, length: 1, possessive: true };
  const slot = unit.lower === 'its' ? ownerSlot(units, at) : pronoun;
  const ref = slot === 'organization' ? firmOf(here, scene) : (here[slot] ?? (slot === 'thing' ? scene.focus : null));
  return ref ? { ref, last: unit, length: 1, possessive: POSSESSIVES.has(unit.lower) } : null;
}

const saying = /^(?:said|says|announced|added|wrote|told|claims|claimed|reported)$/;

function readNoun(units: readonly Unit[], at: number, here: Salience, scene: Scene): Reading | null {
  const definite = readDefinite(units, at);
  const last = definite ? units[at + definite.length - 1] : undefined;
  if (!definite || !last) return null;
  const apposed = /^[,—–(]$/.test(units[at - 1]?.lower ?? '') && units[at - 2]?.ref;
  const following = units[at + definite.length]?.lower ?? '';
  if (apposed && following !== "'s" && !saying.test(following)) return null;
  const known = definite.slots.map((slot) => (slot === 'organization' ? firmOf(here, scene) : here[slot]));
  const ref = known.find((candidate) => candidate !== null);
  return ref ? { ref, last, length: definite.length, possessive: false } : null;
}

/** Resolves the pronouns and definite nouns of one sentence. Names in the sentence before them count first. */
function resolveSentence(units: readonly Unit[], before: Salience, scene: Scene): readonly Unit[] {
  let local = false;
  const resolved: Unit[] = [];
  let here = before;
  let seen = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.ref) {
      seen += 1;
      const slot = SLOTS[unit.ref.kind];
      if (slot && isSubject(units, at) && (seen === 1 || here[slot] === null))
        here = remember(here, unit.ref, seen === 1);
      local ||= slot === 'organization' && here.organization === unit.ref;
      resolved.push(unit);
      continue;
    }
    const reading =
      readPronoun(units, at, here, { ...scene, local }, resolved) ?? readNoun(units, at, here, { ...scene, local });
    if (!reading) {
      resolved.push(unit);
      continue;
    }
    standIn(resolved, unit, reading.last, reading.ref, reading.possessive);
    at += reading.length - 1;
  }
  return resolved;
}

/** The company or body that the article names most often; the earliest of equals. Null when it names none. */
export function focusOf(clauses: readonly Clauses[]): Ref | null {
  const counts = new Map<string, { readonly ref: Ref; readonly count: number }>();
  for (const { units } of clauses)
    for (const { ref } of units) {
      if (ref?.kind !== 'Company' && ref?.kind !== 'Organization') continue;
      const weight = ref.kind === 'Company' ? 1.5 : 1;
      counts.set(ref.key, { ref, count: (counts.get(ref.key)?.count ?? 0) + weight });
    }
  let best: { readonly ref: Ref; readonly count: number } | null = null;
  for (const candidate of counts.values()) if (!best || candidate.count > best.count) best = candidate;
  return best?.ref ?? null;
}

/** For how many sentences after its last mention "the company" still means the article's own firm. */
const NEAR = 4;

/** A sentence with its pronouns resolved, and the model and product that the text spoke of before it. */
export type Resolved = Clauses & { readonly model: Ref | null; readonly product: Ref | null };

/** The same sentences, with "it", "the company", "the model" and their like standing for the last fitting subject. Linear. */
export function resolveAnaphora(clauses: readonly Clauses[], focus: Ref | null): readonly Resolved[] {
  let salience = NOTHING;
  let since = Number.POSITIVE_INFINITY;
  return clauses.map(({ sentence, units }) => {
    const resolved = resolveSentence(units, salience, { focus, near: since < NEAR, local: false });
    since = resolved.some(({ ref }) => ref !== null && ref.key === focus?.key) ? 0 : since + 1;
    const { model, product } = salience;
    salience = after(salience, resolved);
    return { sentence, units: resolved, model, product };
  });
}
