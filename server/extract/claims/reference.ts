import { readDefinite } from './definite.ts';
import { ROLE_HEADS } from './roles.ts';
import { type Salience, SLOTS, type Slot } from './salience.ts';
import { VERB_FORMS } from './table.ts';
import type { Ref, Unit } from './unit.ts';
import { PREPOSITIONS } from './words.ts';

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
export type Scene = { readonly focus: Ref | null; readonly near: boolean; readonly local: boolean };

/** The firm that "the company" means: a subject of the same sentence, else the article's own firm where the sentence before names it, else the last subject. */
function firmOf(here: Salience, { focus, near, local }: Scene): Ref | null {
  if (local && here.organization) return here.organization;
  return near ? focus : (here.organization ?? focus);
}

/** What a word or phrase stands for, and how many units it takes. */
export type Reference = {
  readonly ref: Ref;
  readonly last: Unit;
  readonly length: number;
  readonly possessive: boolean;
};

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

/** What a pronoun at `at` stands for; null where there is none or nothing fits. */
export function readPronoun(
  units: readonly Unit[],
  at: number,
  here: Salience,
  scene: Scene,
  resolved: readonly Unit[],
): Reference | null {
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

/** What "the company" or "the model" at `at` stands for; null where there is none or nothing fits. */
export function readNoun(units: readonly Unit[], at: number, here: Salience, scene: Scene): Reference | null {
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
