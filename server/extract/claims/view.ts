import type { RelationType } from '../extraction.ts';
import type { VerbForm } from './lemma.ts';
import { VERB_FORMS } from './table.ts';
import { isOf, KIND_BITS, type Ref, type Unit, unitAt } from './unit.ts';
import {
  AUXILIARY,
  BREAK,
  CARRIER,
  CONJUNCTION,
  DETERMINER,
  HYPHENED,
  PREPOSITION,
  RELATIVE,
  ROLE_HEAD,
  TEAM,
  VERB,
} from './word-classes.ts';

/** Names joined by commas and "and": one subject or object. `first` and `last` are unit indices. */
export type Group = { readonly members: readonly Ref[]; readonly first: number; readonly last: number };

/** A trigger for which two ends were sought in vain: what was found before it, best first, and after it. */
export type Miss = {
  readonly type: RelationType;
  /** Index of the unit. */
  readonly trigger: number;
  readonly rule: string;
  readonly before: readonly Group[];
  readonly after: Group | null;
  /** Whether what stands before is the claim's object. */
  readonly swap: boolean;
};

/** A sentence in units, with the verb that each word may be a form of and the group that each name belongs to. */
export type View = {
  readonly units: readonly Unit[];
  readonly verbs: readonly (VerbForm | null)[];
  /** Null for words, and for names that only describe what follows: "OpenAI" in "OpenAI researchers". */
  readonly groups: readonly (Group | null)[];
  /** The classes of all its words together. */
  readonly classes: number;
  /** Indices of the units that name or stand for something. */
  readonly names: readonly number[];
  /** The kinds of its names together, as KIND_BITS. */
  readonly kinds: number;
  /** Whether it holds a sum, and a date. */
  readonly summed: boolean;
  readonly dated: boolean;
  /** Takes the triggers that lacked something; null where nobody asks. */
  readonly missed: ((miss: Miss) => void) | null;
  /** What `oncePerView` keeps. */
  readonly known: unknown[];
};

/** Classes of words that no noun phrase holds. */
const CLOSED = PREPOSITION | RELATIVE | CONJUNCTION | AUXILIARY;

/** Nouns that make the name before them a mere description of themselves. */
const POSSESSED: ReadonlySet<string> = new Set(
  `shares stock shareholders sales customers users subscribers employees investors founders board executives headquarters spokesperson stake
  deal partnership acquisition takeover investment funding lawsuit bid offer revenue rival competitor alumni alum veteran backer owner maker
  partner founder co-founder cofounder creator parent division unit subsidiary brand campus-based ecosystem account accounts`.split(
    /\s+/,
  ),
);

const bodies: ReadonlySet<string> = new Set(['Company', 'Organization', 'Person']);

/** The unit's word for comparing; empty beyond either end. */
export function word({ units }: View, index: number): string {
  return index < 0 ? '' : (units[index]?.lower ?? '');
}

/** Whether the word at `index` is of one of the classes. */
export function is({ units }: View, index: number, classes: number): boolean {
  return index >= 0 && isOf(units[index], classes);
}

const at = (units: readonly Unit[], index: number): string => unitAt(units, index)?.lower ?? '';

/** Whether the name at `index` only describes what follows: an owner, a maker before its thing, a firm before a role. */
function isModifier(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  if (!next) return false;
  if (next.lower === "'s" || isOf(next, HYPHENED)) return true;
  if (next.ref && !next.anaphor)
    return bodies.has(units[index]?.ref?.kind ?? '') && next.ref.key !== units[index]?.ref?.key;
  if (next.type !== 'word' || isOf(next, PREPOSITION)) return false;
  if (units[index]?.ref?.kind === 'Person') return false;
  if (isOf(next, ROLE_HEAD) || POSSESSED.has(next.lower)) return true;
  return isOf(next, TEAM) && !isOf(next, CARRIER);
}

function alike(a: Ref, b: Ref): boolean {
  if (a.kind === 'Benchmark' || b.kind === 'Benchmark') return a.kind === b.kind;
  return bodies.has(a.kind) === bodies.has(b.kind);
}

/** The group of which the name at `index` is one; null where there is none. */
export function groupAt({ groups }: View, index: number): Group | null {
  return index < 0 ? null : (groups[index] ?? null);
}

/** The index after a bracket that opens at `index`; `index` when none does. */
export function afterBracket(units: readonly Unit[], index: number): number {
  if (at(units, index) !== '(') return index;
  for (let end = index + 1; end < Math.min(units.length, index + 14); end += 1)
    if (at(units, end) === ')') return end + 1;
  return index;
}

/** The head name that ends the noun phrase from `index`, with at most `words` plain words before it; -1 when there is none. */
function headFrom(view: View, index: number, words: number): number {
  let left = words;
  for (let here = index; here < view.units.length; here += 1) {
    const unit = view.units[here];
    if (!unit) return -1;
    if (unit.ref) {
      if (!isModifier(view.units, here)) return here;
      continue;
    }
    if (unit.lower === "'s" || isOf(unit, HYPHENED)) continue;
    if (unit.lower === 'the' || unit.lower === 'from' || unit.lower === 'by') continue;
    if (unit.type !== 'word' || isOf(unit, CLOSED) || left === 0) return -1;
    const verb = view.verbs[here];
    if (verb && verb.kind !== 'participle' && verb.kind !== 'ing') return -1;
    left -= 1;
  }
  return -1;
}

const joiners: ReadonlySet<string> = new Set(['and', 'or', '&', 'plus', 'nor', '+']);

/** Phrases that join a name to those before as "and" does. */
const PHRASES: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['alongside'],
];

const LINKS: ReadonlySet<string> = new Set(PHRASES.map(([first = '']) => first));

type Joint = { readonly next: number; readonly closing: boolean; readonly open: boolean };

/** A comma, "and" or "along with" at `index` that may join two names; after an `open` one more may follow. */
function readJoint(units: readonly Unit[], index: number): Joint | null {
  const comma = at(units, index) === ',';
  let next = comma ? index + 1 : index;
  const closing = joiners.has(at(units, next));
  if (closing) next += 1;
  else if (LINKS.has(at(units, next))) {
    const phrase = PHRASES.find((words) => words.every((word, offset) => at(units, next + offset) === word));
    if (phrase) return { next: next + phrase.length, closing: true, open: true };
  }
  if (at(units, next) === 'both') next += 1;
  return comma || closing ? { next, closing, open: false } : null;
}

function isFiniteVerb(view: View, index: number): boolean {
  const verb = view.verbs[index];
  if (is(view, index, AUXILIARY)) return true;
  return verb !== null && verb !== undefined && verb.kind !== 'ing' && at(view.units, index + 1) !== 'by';
}

function verbBefore(view: View, index: number): boolean {
  for (let here = index - 1; here >= Math.max(0, index - 25); here -= 1) {
    const text = word(view, here);
    if (is(view, here, BREAK) || text === 'that' || text === 'while') return false;
    if (here === index - 1 && text === ',') return false;
    if (isFiniteVerb(view, here)) return true;
  }
  return false;
}

/** Whether the name at `index` is the place of a person before it and `next` another person: "X of Y and Z". */
function isAnothersPlace({ units }: View, index: number, next: Ref): boolean {
  if (next.kind !== 'Person' || units[index]?.ref?.kind === 'Person') return false;
  return /^(?:of|at|from)$/.test(at(units, index - 1)) && unitAt(units, index - 2)?.ref?.kind === 'Person';
}

function groupFrom(view: View, first: number): { readonly group: Group; readonly heads: readonly number[] } {
  const ref = view.units[first]?.ref;
  if (!ref) throw new RangeError(`no name at ${first}`);
  const heads = [first];
  const members = [ref];
  let closed = false;
  let linked = false;
  const object = verbBefore(view, first);
  let end = afterBracket(view.units, first + 1);
  while (!closed && heads.length < 40) {
    const joint = readJoint(view.units, end);
    const head = joint ? headFrom(view, joint.next, joint.closing ? 5 : 0) : -1;
    const next = unitAt(view.units, head)?.ref;
    if (!joint || !next || !alike(ref, next) || isAnothersPlace(view, first, next)) {
      closed ||= joint?.closing === true && heads.length > 1;
      break;
    }
    const same = view.units[head]?.start === view.units[first]?.start;
    if (joint.closing && object && !same && isFiniteVerb(view, afterBracket(view.units, head + 1))) break;
    heads.push(head);
    members.push(next);
    end = afterBracket(view.units, head + 1);
    closed = joint.closing && !joint.open;
    linked ||= joint.open;
  }
  if (!closed && !linked && heads.length === 2)
    return { group: { members: [ref], first, last: first }, heads: [first] };
  return { group: { members, first, last: heads.at(-1) ?? first }, heads };
}

function verbOf(unit: Unit): VerbForm | null {
  if (unit.type !== 'word' || !isOf(unit, VERB)) return null;
  return unit.facts ? unit.facts.verb : (VERB_FORMS.get(unit.lower) ?? null);
}

/** Finds verbs and groups of names in one sentence. Linear in its units. */
export function readView(units: readonly Unit[], missed: View['missed'] = null): View {
  const verbs: (VerbForm | null)[] = [];
  const groups: (Group | null)[] = [];
  const names: number[] = [];
  let [classes, kinds] = [0, 0];
  let [summed, dated] = [false, false];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (!unit) continue;
    verbs.push(verbOf(unit));
    groups.push(null);
    classes |= unit.classes;
    summed ||= unit.amount !== null;
    dated ||= unit.date !== null;
    if (unit.ref === null) continue;
    names.push(index);
    kinds |= KIND_BITS[unit.ref.kind];
  }
  const view: View = { units, verbs, groups, names, classes, kinds, summed, dated, missed, known: [] };
  for (const index of names) {
    if (groups[index] || isModifier(units, index)) continue;
    const { group, heads } = groupFrom(view, index);
    for (const head of heads) groups[head] = group;
  }
  return view;
}

/** Whether a word belongs to a noun phrase as determiner, adjective or noun. */
export function isNominal(view: View, index: number): boolean {
  const unit = index < 0 ? undefined : view.units[index];
  if (!unit) return false;
  if (unit.type === 'money' || isOf(unit, HYPHENED)) return true;
  return unit.type === 'word' && (isOf(unit, DETERMINER) || !isOf(unit, CLOSED));
}
