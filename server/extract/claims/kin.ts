import type { Finding } from './finding.ts';
import { numbersOf } from './lemma.ts';
import { ownerOf } from './nouns.ts';
import type { KinTrigger } from './triggers/trigger.ts';
import { pairs } from './verbs.ts';
import { type Group, isNominal, type View } from './view.ts';
import { appositionOf, chainStart, nameBefore, objectFrom, subjectLeftOf } from './walk.ts';

/** A kin trigger ready to match. */
export type ReadyKin = KinTrigger & { readonly objects: ReadonlySet<string> };

const split = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Kin triggers by singular and plural. */
export function indexKin(triggers: readonly KinTrigger[]): ReadonlyMap<string, readonly ReadyKin[]> {
  const index = new Map<string, ReadyKin[]>();
  for (const trigger of triggers)
    for (const form of split(trigger.nouns).flatMap(numbersOf)) {
      const ready = { ...trigger, objects: new Set(split(trigger.of)) };
      index.set(form, [...(index.get(form) ?? []), ready]);
    }
  return index;
}

const word = (view: View, index: number): string => view.units[index]?.lower ?? '';
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

/** Who bears the noun: "X, a maker", "maker X", "X is the maker". Best first. */
export function bearersOf(view: View, noun: number, end: number): readonly Group[] {
  const start = phraseStart(view, noun);
  const found: Group[] = [];
  const next = word(view, noun + 1) === ',' ? noun + 2 : noun + 1;
  const direct = view.units[next]?.ref ? (view.groups[next] ?? null) : null;
  if (direct && next === noun + 1) found.push(direct);
  const before = word(view, start - 1);
  if (before === ',' || before === '(' || before === '—' || before === '–') {
    const apposed = nameBefore(view, start - 1) ?? appositionOf(view, start - 2);
    if (apposed) found.push(apposed);
  }
  if (copulas.has(before))
    found.push(...subjectLeftOf(view, chainStart(view, before === 'as' ? start - 1 : start - 1)));
  if (direct && next === noun + 2) found.push(direct);
  if (found.length === 0 && end > noun && /^[,(]$/.test(word(view, end + 1))) {
    const after = objectFrom(view, end + 2, NONE);
    if (after && after.first === end + 2) found.push(after);
  }
  return found;
}

function matchOne(view: View, noun: number, trigger: ReadyKin): readonly Finding[] {
  let other: Group | null = null;
  let end = noun;
  if (trigger.objects.has(word(view, noun + 1))) {
    other = objectFrom(view, noun + 2, NONE);
    end = other?.last ?? noun;
  }
  other ??= ownerOf(view, noun);
  if (!other) return [];
  const bearers = bearersOf(view, noun, end);
  const candidates = trigger.swap
    ? bearers.map((bearer) => pairs(trigger.type, other ? [other] : [], bearer))
    : [pairs(trigger.type, bearers, other)];
  const all = candidates.find((found) => found.length > 0) ?? [];
  return all.flatMap(([a, b, s, o]) => {
    const [subject, object] = [a.members[s], b.members[o]];
    if (!subject || !object) return [];
    const [from, to] = [Math.min(a.first, b.first, noun), Math.max(a.last, b.last, noun)];
    return [
      {
        type: trigger.type,
        subject,
        object,
        rule: `${split(trigger.nouns)[0]} of`,
        trigger: noun,
        from,
        to,
        ended: trigger.ended,
      },
    ];
  });
}

/** All claims that relational nouns of the sentence state. */
export function findByKin(view: View, index: ReadonlyMap<string, readonly ReadyKin[]>): readonly Finding[] {
  const found: Finding[] = [];
  for (const [at, unit] of view.units.entries()) {
    if (unit.type !== 'word') continue;
    for (const trigger of index.get(unit.lower) ?? []) found.push(...matchOne(view, at, trigger));
  }
  return found;
}
