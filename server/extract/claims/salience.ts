import type { EntityKind } from '../extraction.ts';
import { endsPhrase } from './definite.ts';
import { VERB_FORMS } from './table.ts';
import { isOf, type Ref, type Unit, unitAt } from './unit.ts';
import { AUXILIARY, FINITE, LY, PREPOSITION, VERB } from './word-classes.ts';

const pastForm = /^\p{Ll}{3,}ed$/u;

/** What the text has spoken of so far: the subject that each kind of pronoun would take up. */
export type Salience = {
  readonly organization: Ref | null;
  readonly person: Ref | null;
  readonly model: Ref | null;
  readonly product: Ref | null;
  readonly technique: Ref | null;
  /** The last subject that is no person. */
  readonly thing: Ref | null;
  /** The models, products or methods that the last sentence spoke of first: one, or a list of several. */
  readonly works: readonly Ref[];
  /** The two models or products that the last sentence named, where it named just two. */
  readonly both: readonly Ref[];
  /** Several models were subjects of the last sentence, so that "the model" is none of them for sure. */
  readonly contested: boolean;
};

/** What a pronoun or noun can take up. */
export type Slot = Exclude<keyof Salience, 'thing' | 'works' | 'both' | 'contested'>;

/** The slot that a name of each kind fills. */
export const SLOTS: Readonly<Record<EntityKind, Slot | null>> = {
  Company: 'organization',
  Organization: 'organization',
  Person: 'person',
  Model: 'model',
  Product: 'product',
  Technique: 'technique',
  Benchmark: null,
  Topic: null,
};

/** Before anything was spoken of. */
export const NOTHING: Salience = {
  organization: null,
  person: null,
  model: null,
  product: null,
  technique: null,
  thing: null,
  works: [],
  both: [],
  contested: false,
};

/** Words before what a sentence only compares its subject with. */
export const MEASURE =
  /^(?:than|beats?|beating|match(?:es|ed)?|outperform\w*|outdo\w*|pass(?:es|ed)|tops|topped|rivals?|trail\w*|over|behind|ahead|above|below|against|like|unlike|versus|edg(?:es|ed)|surpass\w*|overt\w+|exceed\w*|approach\w*)$/;

const LISTING: ReadonlySet<string> = new Set([',', 'and', 'or']);
/** How far back, in units, a list of what is measured is followed. */
const LIST = 24;

const measured = new Map<string, boolean>();

/** Whether a word measures; remembered for the words of triggers, so that each is matched once. */
function isMeasureWord(lower: string): boolean {
  const known = measured.get(lower);
  if (known !== undefined) return known;
  const found = MEASURE.test(lower);
  if (measured.size < 5000) measured.set(lower, found);
  return found;
}

/** Whether the name at `at` can be what its sentence speaks of: no owner, not led in by a preposition, no mere measure. */
export function isSubject(units: readonly Unit[], at: number): boolean {
  const led = unitAt(units, at - 1)?.lower === 'the' ? at - 2 : at - 1;
  if (units[at + 1]?.lower === "'s" || isOf(unitAt(units, led), PREPOSITION)) return false;
  const next = units[at + 1];
  const { kind } = units[at]?.ref ?? {};
  if (kind === 'Company' && (!next || next.lower === '.' || !endsPhrase(next))) return false;
  if (kind === 'Organization' && next?.type === 'word' && !endsPhrase(next)) return false;
  let from = at;
  while (at - from < LIST && LISTING.has(unitAt(units, from - 1)?.lower ?? '') && unitAt(units, from - 2)?.ref)
    from -= 2;
  for (let here = Math.max(0, from - 4); here < from; here += 1) {
    const before = units[here];
    if (before?.type === 'word' && isMeasureWord(before.lower)) return false;
  }
  return true;
}

/** The state after a name: it fills the slot of its kind, and is the thing spoken of where it comes `first`. */
export function remember(salience: Salience, ref: Ref, first: boolean): Salience {
  const slot = SLOTS[ref.kind];
  if (!slot) return salience;
  const apart = slot === 'person' || slot === 'technique';
  const thing = first && !apart ? ref : (salience.thing ?? (apart ? null : ref));
  if (salience[slot] === ref && salience.thing === thing) return salience;
  const { organization, person, model, product, technique, works, both, contested } = salience;
  return {
    organization: slot === 'organization' ? ref : organization,
    person: slot === 'person' ? ref : person,
    model: slot === 'model' ? ref : model,
    product: slot === 'product' ? ref : product,
    technique: slot === 'technique' ? ref : technique,
    thing,
    works,
    both,
    contested,
  };
}

const isWork = (ref: Ref | null): boolean =>
  ref?.kind === 'Model' || ref?.kind === 'Product' || ref?.kind === 'Technique';

const isStill = (lower: string | undefined): boolean => lower === 'also' || lower === 'now' || lower === 'then';

/** Whether the name at `at` is followed by its verb. */
export function acts(units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  if (units[next]?.lower === '(') {
    const close = units.slice(next, next + 12).findIndex(({ lower }) => lower === ')');
    if (close > 0) next += close + 1;
  }
  while (isOf(units[next], LY) ? /^\w+$/.test(units[next]?.lower ?? '') : isStill(units[next]?.lower)) next += 1;
  const unit = units[next];
  if (unit?.type !== 'word') return false;
  return isOf(unit, AUXILIARY | FINITE) || isFiniteForm(unit) || pastForm.test(unit.lower);
}

function isFiniteForm(unit: Unit): boolean {
  const form = isOf(unit, VERB) ? VERB_FORMS.get(unit.lower) : undefined;
  return form?.kind === 's' || form?.kind === 'past' || form?.kind === 'base';
}

/** The list of works that begins with the name at `at`: "A, B and C". */
function listFrom(units: readonly Unit[], at: number): readonly Ref[] {
  const list: Ref[] = [];
  for (const { ref, lower } of units.slice(at, at + 40)) {
    if (ref && isWork(ref)) list.push(ref);
    else if (!/^(?:,|and)$/.test(lower)) break;
  }
  return distinct(list);
}

function distinct(refs: readonly Ref[]): readonly Ref[] {
  return [...new Map(refs.map((ref) => [ref.key, ref])).values()];
}

/** What the sentence speaks of, for "it", "they" and "both" in the next one; what the last one did where it names no work. */
function worksOf(
  units: readonly Unit[],
  subjects: readonly number[],
  before: Salience,
): Pick<Salience, 'works' | 'both' | 'contested'> {
  const first = subjects.find((at) => isWork(units[at]?.ref ?? null));
  if (first === undefined) return { works: before.works, both: [], contested: false };
  const things: Ref[] = [];
  for (const at of subjects) {
    const ref = units[at]?.ref;
    if (ref?.kind === 'Model' || ref?.kind === 'Product') things.push(ref);
  }
  const named = distinct(things);
  const models: Ref[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const ref = units[at]?.ref;
    if (ref?.kind === 'Model' && acts(units, at)) models.push(ref);
  }
  return {
    works: listFrom(units, first),
    both: named.length === 2 ? named : [],
    contested: distinct(models).length > 1,
  };
}

/** Fills empty slots by the first name of each kind, and lets subjects take theirs: the first subject of a sentence wins. */
export function after(salience: Salience, units: readonly Unit[]): Salience {
  let next = salience;
  const taken = new Set<Slot>();
  const subjects: number[] = [];
  let led = false;
  for (let at = 0; at < units.length; at += 1) {
    const ref = units[at]?.ref ?? null;
    const slot = ref ? SLOTS[ref.kind] : null;
    if (!ref || !slot) continue;
    const subject: boolean = isSubject(units, at);
    if (subject) subjects.push(at);
    if (next[slot] !== null && (taken.has(slot) || !subject)) continue;
    const leads: boolean = subject && !led && slot !== 'person' && slot !== 'technique';
    next = remember(next, ref, leads);
    if (subject) taken.add(slot);
    led ||= leads;
  }
  const { organization, person, model, product, technique, thing } = next;
  return { organization, person, model, product, technique, thing, ...worksOf(units, subjects, salience) };
}
