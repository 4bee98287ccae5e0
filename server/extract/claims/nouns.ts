import { clauseSubject } from './clause-subject.ts';
import type { Finding } from './finding.ts';
import { numbersOf } from './lemma.ts';
import { objectFrom } from './objects.ts';
import { subjectLeftOf } from './subjects.ts';
import type { NounTrigger } from './triggers/trigger.ts';
import { isOf } from './unit.ts';
import { pairs } from './verbs.ts';
import { type Group, isNominal, type View, word } from './view.ts';
import { chainStart } from './walk.ts';
import { NOUN_TRIGGER } from './word-classes.ts';

const capitalised = /^\p{Lu}\p{Ll}/u;

/** A noun trigger ready to match. */
export type ReadyNoun = NounTrigger & {
  readonly objects: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly first: string;
};

const split = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Noun triggers by singular and plural. */
export function indexNouns(triggers: readonly NounTrigger[]): ReadonlyMap<string, readonly ReadyNoun[]> {
  const index = new Map<string, ReadyNoun[]>();
  for (const trigger of triggers) {
    const [first = ''] = split(trigger.nouns);
    for (const form of split(trigger.nouns).flatMap(numbersOf)) {
      const ready = { ...trigger, objects: new Set(split(trigger.of)), subjects: new Set(split(trigger.by)), first };
      index.set(form, [...(index.get(form) ?? []), ready]);
    }
  }
  return index;
}

const NONE: ReadonlySet<string> = new Set();
const AMONG: ReadonlySet<string> = new Set(['between', 'among', 'involving', 'of']);

/** The group that one of `prepositions` leads in after `noun`; sums, dates and other phrases may stand between. */
function phraseAfter(view: View, noun: number, prepositions: ReadonlySet<string>, reach: number): Group | null {
  for (let here = noun + 1; here < Math.min(view.units.length, noun + reach); here += 1) {
    if (prepositions.has(word(view, here))) return objectFrom(view, here + 1, NONE);
    const unit = view.units[here];
    if (!unit || /^[;:,.]$/.test(unit.lower) || view.verbs[here]) return null;
  }
  return null;
}

/** Whose the noun is: "X's $4 billion acquisition", "X acquisition". */
export function ownerOf(view: View, noun: number): Group | null {
  for (let here = noun - 1; here >= Math.max(0, noun - 7); here -= 1) {
    const ref = view.units[here]?.ref;
    if (ref && (word(view, here + 1) === "'s" || here === noun - 1)) {
      const group = view.groups[here];
      return group ?? { members: [ref], first: here, last: here };
    }
    if (word(view, here) !== "'s" && !isNominal(view, here)) return null;
  }
  return null;
}

/** The subject of the verb that governs the noun: "X has completed its purchase of Y". */
function governor(view: View, noun: number): readonly Group[] {
  for (let here = noun - 1; here >= Math.max(0, noun - 8); here -= 1) {
    if (view.verbs[here]) return subjectLeftOf(view, chainStart(view, here));
    if (!isNominal(view, here) && word(view, here) !== "'s" && !view.units[here]?.anaphor) return [];
  }
  return [];
}

/** Verbs that put an end to what their object names. */
const ENDING =
  /^(?:end|ends|ended|ending|cut|cuts|stop|stops|stopped|severs?|severed|terminat\w+|halt|halts|halted|drop|drops|dropped|paus\w+)$/;

/** What may be cut and still be there: "cut its stake to 20%". */
const LASTING = /^(?:stake|investments?|bet|commitment)$/;

/** Whether the noun is what a verb puts an end to: "ended its work with Y". */
function isEnded(view: View, noun: number): boolean {
  const lasting = LASTING.test(word(view, noun));
  for (let here = noun - 1; here >= Math.max(0, noun - 6); here -= 1) {
    if (ENDING.test(word(view, here))) return !(lasting && /^cuts?$/.test(word(view, here)));
    const owner = view.units[here]?.anaphor || word(view, here) === "'s";
    if (!owner && !isNominal(view, here)) return false;
  }
  return false;
}

/** Whether the noun is what its subject only leads: "led a $3 million investment in Y". */
function isLed(view: View, noun: number): boolean {
  return view.units
    .slice(Math.max(0, noun - 6), noun)
    .some(({ lower }) => /^(?:co-)?(?:leads?|led|leading)$/.test(lower));
}

function emit(
  view: View,
  noun: number,
  trigger: ReadyNoun,
  subjects: readonly Group[],
  objects: Group | null,
): readonly Finding[] {
  const { type, swap, nouns, first } = trigger;
  const all = swap && objects ? pairs(type, [objects], subjects[0] ?? null) : pairs(type, subjects, objects);
  if (all.length === 0) {
    view.missed?.({ type, trigger: noun, rule: first, before: subjects, after: objects, swap: swap === true });
    return [];
  }
  const stance = isEnded(view, noun) ? 'denied' : trigger.stance;
  const shared = type === 'INVESTED_IN' && isLed(view, noun);
  const rule = nouns.includes(word(view, noun)) ? word(view, noun) : first;
  const found: Finding[] = [];
  for (const [a, b, s, o] of all) {
    const [subject, object] = [a.members[s], b.members[o]];
    if (!subject || !object) continue;
    const [from, to] = [Math.min(a.first, b.first, noun), Math.max(a.last, b.last, noun)];
    found.push({ type, subject, object, rule, trigger: noun, from, to, stance, shared });
  }
  return found;
}

function matchOne(view: View, noun: number, trigger: ReadyNoun): readonly Finding[] {
  const object = phraseAfter(view, noun, trigger.objects, 6);
  const owner = ownerOf(view, noun);
  const by = trigger.subjects.size > 0 ? phraseAfter(view, object ? object.last : noun, trigger.subjects, 7) : null;
  const found: Finding[] = [];
  const together = trigger.type === 'PARTNERED_WITH' ? (by ?? phraseAfter(view, noun, AMONG, 6)) : null;
  for (const [first] of together?.members.entries() ?? [])
    if (together)
      found.push(
        ...emit(view, noun, trigger, [{ ...together, members: together.members.slice(first, first + 1) }], {
          ...together,
          members: together.members.slice(first + 1),
        }),
      );
  if (by && (object ?? owner)) found.push(...emit(view, noun, trigger, [by], object ?? owner));
  else if (owner && object) found.push(...emit(view, noun, trigger, [owner], object));
  else if (object) {
    const governed = governor(view, noun);
    const subjects = governed.length > 0 ? governed : clauseSubject(view, noun - 1);
    found.push(...emit(view, noun, trigger, subjects, object));
  }
  return found;
}

/** Whether the noun is the end of a name that nobody knows: "Colfax Research". */
function isNamePart(view: View, at: number): boolean {
  const [before, noun] = [view.units[at - 1], view.units[at]];
  return capitalised.test(noun?.text ?? '') && before?.type === 'word' && capitalised.test(before.text);
}

/** All claims that event nouns of the sentence state. */
export function findByNouns(view: View, index: ReadonlyMap<string, readonly ReadyNoun[]>): readonly Finding[] {
  const found: Finding[] = [];
  if ((view.classes & NOUN_TRIGGER) === 0) return found;
  for (let at = 0; at < view.units.length; at += 1) {
    const unit = view.units[at];
    if (unit?.type !== 'word' || !isOf(unit, NOUN_TRIGGER) || isNamePart(view, at)) continue;
    for (const trigger of index.get(unit.lower) ?? []) found.push(...matchOne(view, at, trigger));
  }
  return found;
}
