import { isLed } from './clause-subject.ts';
import { oncePerView } from './once.ts';
import { isOf } from './unit.ts';
import { afterBracket, type Group, is, isNominal, type View, word } from './view.ts';
import { AUXILIARY, BREAK, FINITE, JOINER, LY, PREPOSITION, RELATIVE, SUBORDINATOR } from './word-classes.ts';

const pastForm = /^\p{Ll}{3,}ed$/u;

/** A stretch of a sentence with one finite verb: units `first` to `last`, and who it speaks of; a verb phrase without a subject of its own has that of the clause before. */
export type Clause = {
  readonly first: number;
  readonly last: number;
  /** The names that are its subject; null where the subject is no name. */
  readonly subject: Group | null;
  /** Its finite verb; the unit after `last` when none is known. */
  readonly verb: number;
  /** Joined to the clause before by "and", "but" or a comma, so that what leads that one holds here too. */
  readonly joined: boolean;
};

const SAYING =
  /^(?:said|say|says|show|shows|showed|claim|claims|claimed|found|find|finds|report|reports|reported|announced|wrote|argues|argued|notes|noted|believes|told)$/;

/** Whether a name stands right before, but for an adverb. */
function followsName(view: View, index: number): boolean {
  const before = is(view, index - 1, LY) ? index - 2 : index - 1;
  return view.units[before]?.ref !== null && view.units[before]?.ref !== undefined;
}

/** Whether the word at `index` can be the finite verb of a clause. */
export function canBeFinite(view: View, index: number): boolean {
  const unit = view.units[index];
  if (unit?.type !== 'word') return false;
  if (isOf(unit, AUXILIARY | FINITE)) return true;
  const form = view.verbs[index];
  if (!form) return unit.lower.endsWith('ed') && pastForm.test(unit.lower) && followsName(view, index);
  if (form.kind === 's' || form.kind === 'past') return true;
  const next = view.units[index + 1];
  return form.kind === 'base' && (next?.ref !== null || /^(?:the|an?|its|their|his|her)$/.test(next?.lower ?? ''));
}

const ADVERBS: ReadonlySet<string> = new Set(['also', 'now', 'then', 'even', 'so', 'thus', 'still']);

function afterAdverbs(view: View, index: number): number {
  let here = index;
  while (here < index + 3 && (is(view, here, LY) || ADVERBS.has(word(view, here)))) here += 1;
  return here;
}

/** The finite verb of a clause that begins at `index` with its subject: a noun phrase, then the verb; -1 when there is none before a border. */
function verbOf(view: View, index: number, phraseOnly: boolean): number {
  let related = 0;
  for (let here = index; here < Math.min(view.units.length, index + 40); here += 1) {
    const unit = view.units[here];
    const text = unit?.lower ?? '';
    if (isOf(unit, BREAK)) return -1;
    if (isOf(unit, RELATIVE)) related += 1;
    else if (related > 0 && isOf(unit, AUXILIARY) && !is(view, here + 1, AUXILIARY)) continue;
    else if (here > index && canBeFinite(view, here)) {
      if (related === 0) return here;
      related -= 1;
      continue;
    }
    if (related > 0) continue;
    const past = afterBracket(view.units, here);
    if (past > here) {
      here = past - 1;
      continue;
    }
    const inside = unit?.ref || text === "'s" || isNominal(view, here);
    if (!inside && phraseOnly && !/^(?:of|and)$/.test(text)) return -1;
  }
  return -1;
}

type Border = { readonly first: number; readonly kind: 'break' | 'phrase' | 'clause' | 'under' };

/** Whether a clause or a verb phrase begins after the unit at `index`, and where. */
function borderAfter(view: View, index: number): Border | null {
  const text = word(view, index);
  if (is(view, index, BREAK)) return { first: index + 1, kind: 'break' };
  if (is(view, index, SUBORDINATOR) && verbOf(view, index + 1, false) >= 0) return { first: index + 1, kind: 'under' };
  if (text === 'that' && SAYING.test(word(view, index - 1))) return { first: index + 1, kind: 'under' };
  if (!is(view, index, JOINER) || is(view, index + 1, RELATIVE)) return null;
  const start = afterAdverbs(view, index + 1);
  if (is(view, index + 1, JOINER) && word(view, index + 1) !== ',') return null;
  if (text !== ',' && canBeFinite(view, start)) return { first: index + 1, kind: 'phrase' };
  if (is(view, start, PREPOSITION)) return null;
  if (text === ',') return null;
  return verbOf(view, start, true) >= 0 ? { first: index + 1, kind: 'clause' } : null;
}

/** Whether the group stands in apposition to a name before it: "X, a form of Y, beats". */
function apposedTo(view: View, first: number, group: Group): Group | null {
  for (let here = group.first - 1; here > Math.max(first, group.first - 12); here -= 1) {
    if (word(view, here) !== ',') continue;
    const before = view.groups[here - 1];
    const described = /^(?:an?|the|its|one|which|who|part)$/.test(word(view, here + 1));
    if (before && before.last === here - 1 && described && !isLed(view, before)) return before;
  }
  return null;
}

/** The name nearest before the verb that no preposition leads in and that no apposition holds; without a verb the first such one. */
function subjectIn(view: View, first: number, verb: number, last: number): Group | null {
  let found: Group | null = null;
  for (let here = Math.min(verb, last + 1) - 1; here >= first; here -= 1) {
    const group = view.groups[here];
    if (!group || group.last >= verb || group.first < first || isLed(view, group)) continue;
    found = group;
    if (verb <= last) break;
  }
  return found ? (apposedTo(view, first, found) ?? found) : null;
}

const START: Border = { first: 0, kind: 'break' };

function readClauses(view: View): readonly Clause[] {
  const borders: Border[] = [START];
  let listed = -1;
  for (let index = 0; index < view.units.length; index += 1) {
    listed = Math.max(listed, view.groups[index]?.last ?? -1);
    const border = index < listed ? null : borderAfter(view, index);
    if (border && border.first < view.units.length) borders.push(border);
  }
  const clauses: Clause[] = [];
  for (let order = 0; order < borders.length; order += 1) {
    const { first, kind } = borders[order] ?? START;
    const last = (borders[order + 1]?.first ?? view.units.length) - 1;
    const before = clauses.at(-1);
    const start = afterAdverbs(view, first);
    const bare = canBeFinite(view, start) && before !== undefined;
    const found = bare ? start : verbOf(view, first, false);
    const verb = found < 0 || found > last ? last + 1 : found;
    const listed = word(view, first - 1) === ':' && (verb > last || before?.verb === first - 1);
    const subject = bare || listed ? (before?.subject ?? null) : subjectIn(view, first, verb, last);
    clauses.push({ first, last, subject, verb, joined: kind === 'phrase' || kind === 'clause' || isRow(view, first) });
  }
  return clauses;
}

/** Whether a row of scores goes on at `index`: "; Y 64.0". */
function isRow(view: View, index: number): boolean {
  const group = view.groups[index];
  return group !== null && group !== undefined && /^\d/.test(word(view, group.last + 1));
}

/** The clauses of a sentence, in order; they cover it whole. Linear in its units. */
export const clausesOf = oncePerView(readClauses);

/** The clause that holds the unit at `index`. */
export function clauseAt(view: View, index: number): Clause | undefined {
  const clauses = clausesOf(view);
  let [low, high] = [0, clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.first ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return clauses[low - 1];
}
