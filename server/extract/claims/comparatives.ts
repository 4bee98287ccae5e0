import { clauseAt } from './clauses.ts';
import type { Context, Finding } from './finding.ts';
import { objectFrom } from './objects.ts';
import { isOf } from './unit.ts';
import { pairs } from './verbs.ts';
import { type Group, type View, word } from './view.ts';
import { REACH } from './walk.ts';
import { COMPARING, VERB } from './word-classes.ts';
import { COMPARING_PHRASES } from './words.ts';

function groupByFirst(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const grouped = new Map<string, (readonly string[])[]>();
  for (const cue of COMPARING_PHRASES) grouped.set(cue[0] ?? '', [...(grouped.get(cue[0] ?? '') ?? []), cue]);
  return grouped;
}

const BY_FIRST = groupByFirst();

const COMPARING_VERBS: ReadonlySet<string> = new Set(
  'beat match rival outperform surpass exceed outdo outrun overtake trail outscore outpace outclass equal eclipse outshine trounce outstrip'.split(
    ' ',
  ),
);

const via: ReadonlySet<string> = new Set(['of', 'like', 'as', 'from', 'in', 'by', 'on', 'for']);

/** Subjects for a comparison at `cue`: its clause's own, then any name of the same kind before it in the clause. */
function comparedBefore(view: View, cue: number): readonly Group[] {
  const clause = clauseAt(view, cue);
  const start = Math.max(clause?.first ?? 0, cue - REACH);
  const others = new Set<Group>();
  for (let here = cue - 1; here >= start; here -= 1) {
    const group = view.groups[here];
    if (group && group.last < cue) others.add(group);
  }
  return clause?.subject ? [clause.subject, ...others] : [...others];
}

/** Whether "than" or "over" at `at` leads to a number: "more than a million". */
function isCount(view: View, at: number): boolean {
  const next = view.units[at + 1];
  return (
    next?.type !== 'name' &&
    /^(?:\d.*|an?|half|one|two|three|hundreds|thousands|millions)$/.test(next?.lower ?? '') &&
    /^(?:\d.*|million|billion|dozen|hundred|thousand|half|third|quarter|of|\w+)$/.test(word(view, at + 2)) &&
    /^(?:more|less|fewer|over|than)$/.test(word(view, at - 1))
  );
}

function comparisons(
  view: View,
  context: Context,
  at: number,
  objects: Group | null,
  rule: string,
): readonly Finding[] {
  if (!objects || objects.members.every((ref) => ref.kind === 'Company')) return [];
  const to = objects.last;
  const before = comparedBefore(view, at).filter((group) => group !== objects && group.first < at);
  const direct = pairs('COMPARED_WITH', before, objects);
  const found = direct.flatMap(([a, b, s, o]): readonly Finding[] => {
    const [subject, object] = [a.members[s], b.members[o]];
    return subject && object ? [{ type: 'COMPARED_WITH', subject, object, rule, trigger: at, from: a.first, to }] : [];
  });
  if (found.length > 0) return found;
  return objects.members.flatMap((object): readonly Finding[] => {
    const subject = object.kind === 'Model' ? context.model : object.kind === 'Product' ? context.product : null;
    return subject && subject.key !== object.key
      ? [{ type: 'COMPARED_WITH', subject, object, rule: `${rule}, model before`, trigger: at, from: at, to }]
      : [];
  });
}

/** The phrase that stands at `at`. */
function phraseAt(view: View, at: number): readonly string[] | undefined {
  const phrases = BY_FIRST.get(word(view, at));
  return phrases?.find((words) => words.every((wanted, offset) => word(view, at + offset) === wanted));
}

/** COMPARED_WITH by phrases: "faster than Y", "ahead of Y", "on par with Y", and verbs whose subject is a firm: its last model is meant. */
export function findComparatives(view: View, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  if ((view.classes & (VERB | COMPARING)) === 0) return found;
  for (let at = 0; at < view.units.length; at += 1) {
    const unit = view.units[at];
    if (!unit || !isOf(unit, VERB | COMPARING)) continue;
    const form = view.verbs[at];
    if (form && COMPARING_VERBS.has(form.lemma))
      found.push(...comparisons(view, context, at, objectFrom(view, at + 1, via), form.lemma));
    const cue = isOf(unit, COMPARING) ? phraseAt(view, at) : undefined;
    if (cue && !isCount(view, at))
      found.push(...comparisons(view, context, at, objectFrom(view, at + cue.length, via), cue.join(' ')));
  }
  return found;
}
