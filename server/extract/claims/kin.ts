import { clauseSubject } from './clause-subject.ts';
import type { Context, Finding } from './finding.ts';
import { numbersOf } from './lemma.ts';
import { ownerOf } from './nouns.ts';
import { objectFrom } from './objects.ts';
import { fits, SIGNATURES } from './signature.ts';
import { subjectLeftOf } from './subjects.ts';
import type { KinTrigger } from './triggers/trigger.ts';
import { isOf } from './unit.ts';
import { pairs } from './verbs.ts';
import { type Group, is, isNominal, type View, word } from './view.ts';
import { appositionOf, chainStart, nameBefore } from './walk.ts';
import { KIN_TRIGGER, QUOTE } from './word-classes.ts';

/** A kin trigger ready to match. */
export type ReadyKin = KinTrigger & { readonly objects: ReadonlySet<string>; readonly first: string };

const split = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Kin triggers by singular and plural. */
export function indexKin(triggers: readonly KinTrigger[]): ReadonlyMap<string, readonly ReadyKin[]> {
  const index = new Map<string, ReadyKin[]>();
  for (const trigger of triggers) {
    const [first = ''] = split(trigger.nouns);
    for (const form of split(trigger.nouns).flatMap(numbersOf)) {
      const ready = { ...trigger, objects: new Set(split(trigger.of)), first };
      index.set(form, [...(index.get(form) ?? []), ready]);
    }
  }
  return index;
}

const NONE: ReadonlySet<string> = new Set();
const copulas: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'as',
  'become',
  'becomes',
  'became',
  'remain',
  'remains',
  'be',
  'been',
  'named',
  'appointed',
  'now',
]);

/** First unit of the noun phrase that ends at `noun`, names that own or describe it included. */
export function phraseStart(view: View, noun: number): number {
  let here = noun - 1;
  while (here >= Math.max(0, noun - 12)) {
    const unit = view.units[here];
    const owner = unit?.ref && !view.groups[here];
    if (!owner && unit?.lower !== "'s" && !isNominal(view, here) && !/^(?:and|then)$/.test(unit?.lower ?? '')) break;
    if (copulas.has(unit?.lower ?? '')) break;
    here -= 1;
  }
  return here + 1;
}

const TEMPORAL =
  /^(?:until|till|now|yesterday|recently|last|month|week|year|once|formerly|previously|then|long|late|lately|currently|today|also)$/;

/** "one of the eight authors": the phrase begins at "one". */
function partStart(view: View, begin: number): number {
  let start = begin;
  while (TEMPORAL.test(word(view, start - 1))) start -= 1;
  return word(view, start - 1) === 'of' && /^(?:one|two|three|some|most|member|part)$/.test(word(view, start - 2))
    ? start - 2
    : start;
}

/** "X and Y are among its backers", "counts X among its backers", "among its backers is X". */
function listedAmong(view: View, among: number, end: number): readonly Group[] {
  const direct = nameBefore(view, word(view, among - 1) === ',' ? among - 1 : among);
  if (direct) return [direct];
  const subjects = copulas.has(word(view, among - 1)) ? subjectLeftOf(view, chainStart(view, among - 1)) : [];
  const after = copulas.has(word(view, end + 1)) ? objectFrom(view, end + 2, NONE) : null;
  return after ? [...subjects, after] : subjects;
}

/** The subject of the verb before "as": "X steps down as chief executive". */
function subjectBeforeAs(view: View, as: number): readonly Group[] {
  for (let here = as - 1; here >= Math.max(0, as - 5); here -= 1)
    if (view.verbs[here]) return subjectLeftOf(view, chainStart(view, here));
  return subjectLeftOf(view, chainStart(view, as));
}

/** Who bears the noun, after its other end: "a version of Y called X", "two versions of Y: X and Z". */
function bearersAfter(view: View, at: number): readonly Group[] {
  if (!/^(?:[,(:–—-]|called|named|dubbed|known)$/.test(word(view, at))) return [];
  let next = at + 1;
  while (is(view, next, QUOTE) || word(view, next) === 'as') next += 1;
  const group = view.groups[next];
  return group && group.first === next ? [group] : [];
}

/** The verb that ties a noun phrase to its bearer: "is", "becomes", "named"; null where it is only apposed. */
export function governorOf(view: View, noun: number): number | null {
  const before = partStart(view, phraseStart(view, noun)) - 1;
  if (copulas.has(word(view, before)) && word(view, before) !== 'as') return before;
  for (let here = before; here >= Math.max(0, before - 4); here -= 1) {
    if (/^[,;:(]$/.test(word(view, here))) return null;
    if (view.verbs[here]) return here;
  }
  return null;
}

/** The person at `at` of whom something is spoken of: "chairman X's plan". */
function ownerAt(view: View, at: number): Group | null {
  const ref = view.units[at]?.ref;
  return ref?.kind === 'Person' && word(view, at + 1) === "'s" ? { members: [ref], first: at, last: at } : null;
}

/** Who bears the noun: "X, a maker", "maker X", "X is the maker". Best first. */
export function bearersOf(view: View, noun: number, end: number): readonly Group[] {
  const start = partStart(view, phraseStart(view, noun));
  const found: Group[] = [];
  const next = /^(?:,|called|named)$/.test(word(view, noun + 1)) ? noun + 2 : noun + 1;
  const direct = view.units[next]?.ref ? (view.groups[next] ?? ownerAt(view, next)) : null;
  if (direct && next === noun + 1) found.push(direct);
  const before = word(view, start - 1);
  if (before === ',' || before === '(' || before === '—' || before === '–') {
    const apposed = nameBefore(view, start - 1) ?? appositionOf(view, start - 2);
    if (apposed) found.push(apposed);
  }
  if (before === 'among' || before === 'amongst') found.push(...listedAmong(view, start - 1, end));
  else if (before === 'as') found.push(...subjectBeforeAs(view, start - 1));
  else if (copulas.has(before)) found.push(...subjectLeftOf(view, chainStart(view, start - 1)));
  if (direct && next === noun + 2) found.push(direct);
  if (found.length === 0 && end > noun) found.push(...bearersAfter(view, end + 1));
  return found;
}

function pairable(trigger: ReadyKin, owner: Group): boolean {
  const { subject, object } = SIGNATURES[trigger.type];
  return owner.members.some(({ kind }) => (trigger.swap ? subject : object).has(kind));
}

/** Whether the noun only tells how its bearer joins in: "took part as strategic investors". */
function takesPart(view: View, noun: number): boolean {
  return view.units.slice(Math.max(0, noun - 5), noun).some(({ lower }) => lower === 'as');
}

/** The other end of a noun that names none: of a version, the thing spoken of; of a backer, the article's firm. */
function understood(
  view: View,
  noun: number,
  trigger: ReadyKin,
  bearers: readonly Group[],
  context: Context,
): Group | null {
  const bearer = bearers[0]?.members[0];
  if (!bearer || !trigger.understood) return null;
  if (trigger.type === 'INVESTED_IN')
    return takesPart(view, noun) || trigger.objects.has(word(view, noun + 1))
      ? null
      : context.focus
        ? { members: [context.focus], first: noun, last: noun }
        : null;
  const subject = clauseSubject(view, noun - 1).find(
    (group) =>
      group.last < noun &&
      group.members.length === 1 &&
      group.members[0]?.kind === bearer.kind &&
      group.first !== bearers[0]?.first,
  );
  const base = bearer.kind === 'Person' ? undefined : context.bases().get(bearer.key);
  if (trigger.type === 'VARIANT_OF' && !trigger.swap && base && fits('VARIANT_OF', bearer.kind, base.kind))
    return { members: [base], first: noun, last: noun };
  const before = bearer.kind === 'Model' ? context.model : bearer.kind === 'Product' ? context.product : null;
  return subject ?? (before ? { members: [before], first: noun, last: noun } : null);
}

/** "parent company" is one noun. */
function isParentCompany(view: View, noun: number): boolean {
  return word(view, noun) === 'parent' && /^(?:company|firm|group|organization)$/.test(word(view, noun + 1));
}

function matchOne(view: View, noun: number, trigger: ReadyKin, context: Context): readonly Finding[] {
  let other: Group | null = null;
  let end = noun;
  const last = isParentCompany(view, noun) ? noun + 1 : noun;
  if (trigger.objects.has(word(view, last + 1))) {
    other = objectFrom(view, last + 2, NONE);
    end = other?.last ?? noun;
  }
  const owner = ownerOf(view, noun);
  if (owner && pairable(trigger, owner)) other ??= owner;
  const bearers = bearersOf(view, last, end === noun ? last : end);
  const inferred = other === null;
  other ??= understood(view, noun, trigger, bearers, context);
  if (!other) return [];
  const candidates = trigger.swap
    ? bearers.map((bearer) => pairs(trigger.type, other ? [other] : [], bearer))
    : [pairs(trigger.type, bearers, other)];
  const all = candidates.find((found) => found.length > 0) ?? [];
  if (all.length === 0) {
    const { type, first, swap } = trigger;
    view.missed?.({ type, trigger: noun, rule: `${first} of`, before: bearers, after: other, swap: swap === true });
  }
  return all.flatMap(([a, b, s, o]) => {
    const [subject, object] = [a.members[s], b.members[o]];
    if (!subject || !object) return [];
    const [from, to] = [Math.min(a.first, b.first, noun), Math.max(a.last, b.last, noun)];
    return [
      {
        type: trigger.type,
        subject,
        object,
        rule: `${trigger.first} of${inferred ? ', understood' : ''}`,
        trigger: noun,
        from,
        to,
        ended: trigger.ended,
        shared: trigger.type === 'INVESTED_IN',
        governor: inferred ? undefined : governorOf(view, noun),
      },
    ];
  });
}

/** All claims that relational nouns of the sentence state. */
export function findByKin(
  view: View,
  index: ReadonlyMap<string, readonly ReadyKin[]>,
  context: Context,
): readonly Finding[] {
  const found: Finding[] = [];
  if ((view.classes & KIN_TRIGGER) === 0) return found;
  for (let at = 0; at < view.units.length; at += 1) {
    const unit = view.units[at];
    if (unit?.type !== 'word' || !isOf(unit, KIN_TRIGGER)) continue;
    for (const trigger of index.get(unit.lower) ?? []) found.push(...matchOne(view, at, trigger, context));
  }
  return found;
}
