import type { EntityKind } from '../extraction.ts';
import { endsPhrase } from './definite.ts';
import type { Ref, Unit } from './unit.ts';
import { PREPOSITIONS } from './words.ts';

/** What the text has spoken of so far: the subject that each kind of pronoun would take up. */
export type Salience = {
  readonly organization: Ref | null;
  readonly person: Ref | null;
  readonly model: Ref | null;
  readonly product: Ref | null;
  readonly technique: Ref | null;
  /** The last subject that is no person. */
  readonly thing: Ref | null;
};

/** What a pronoun or noun can take up. */
export type Slot = Exclude<keyof Salience, 'thing'>;

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
};

/** Words before what a sentence only compares its subject with. */
export const MEASURE =
  /^(?:than|beats?|beating|match(?:es|ed)?|outperform\w*|outdo\w*|pass(?:es|ed)|tops|topped|rivals?|trail\w*|over|behind|ahead|above|below|against|like|unlike|versus|edg(?:es|ed)|surpass\w*|overt\w+|exceed\w*|approach\w*)$/;

/** Whether the name at `at` can be what its sentence speaks of: no owner, not led in by a preposition, no mere measure. */
export function isSubject(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.lower === "'s" || PREPOSITIONS.has(units[at - 1]?.lower ?? '')) return false;
  const next = units[at + 1];
  if (units[at]?.ref?.kind === 'Company' && (!next || next.lower === '.' || !endsPhrase(next))) return false;
  return !units.slice(Math.max(0, at - 4), at).some(({ type, lower }) => type === 'word' && MEASURE.test(lower));
}

/** The state after a name: it fills the slot of its kind, and is the thing spoken of where it comes `first`. */
export function remember(salience: Salience, ref: Ref, first: boolean): Salience {
  const slot = SLOTS[ref.kind];
  if (!slot) return salience;
  const apart = slot === 'person' || slot === 'technique';
  return { ...salience, [slot]: ref, thing: first && !apart ? ref : (salience.thing ?? (apart ? null : ref)) };
}

/** Fills empty slots by the first name of each kind, and lets subjects take theirs: the first subject of a sentence wins. */
export function after(salience: Salience, units: readonly Unit[]): Salience {
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
