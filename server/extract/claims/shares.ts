import type { Finding } from './finding.ts';
import { fits } from './signature.ts';
import { sharesIn } from './stakes.ts';
import { subjectLeftOf } from './subjects.ts';
import { type Group, type View, word } from './view.ts';
import { chainStart } from './walk.ts';
import { VERB } from './word-classes.ts';

const HOLDING = /^(?:buy|acquire|purchase|take|own|hold|have|get|keep|sell|control|snap)$/;
const PAYING = /^(?:pay|spend|offer|bid)$/;
const BETWEEN =
  /^(?:a|an|another|about|around|roughly|nearly|almost|over|just|some|approximately|up|least|more|than|to|at|further|additional|as|much|for|on)$/;

/** The verb by which the share at `first` is bought, sold or held: right before it, or before a sum and "for"; -1 for none. */
function verbOf(view: View, first: number): number {
  let paid = false;
  for (let here = first - 1; here >= Math.max(0, first - 8); here -= 1) {
    const lemma = view.verbs[here]?.lemma;
    if (lemma !== undefined && (paid ? PAYING : HOLDING).test(lemma)) return here;
    const text = word(view, here);
    if (/^(?:for|on)$/.test(text)) paid = true;
    if (view.units[here]?.type !== 'money' && !BETWEEN.test(text)) return -1;
  }
  return -1;
}

const PASSIVE = /^(?:is|are|was|were|been|be|being)$/;

function subjectsOf(view: View, verb: number): readonly Group[] {
  const chain = chainStart(view, verb);
  for (let here = chain + 1; here < verb; here += 1)
    if (PASSIVE.test(word(view, here)) && view.verbs[verb]?.kind !== 'ing') return [];
  return subjectLeftOf(view, chain);
}

/** INVESTED_IN by who buys, sells, holds or pays for a number of per cent of a firm: "51% of Y shares", "paid $4 million for 30% of Y". */
export function findShares(view: View): readonly Finding[] {
  if ((view.classes & VERB) === 0 || view.names.length < 2) return [];
  const found: Finding[] = [];
  for (const { first, last, whole } of sharesIn(view)) {
    const verb = whole === null || whole.members.length === 0 ? -1 : verbOf(view, first);
    if (whole === null || verb < 0) continue;
    const [group] = subjectsOf(view, verb);
    for (const subject of group?.members ?? [])
      for (const object of whole.members) {
        if (!group || subject.key === object.key || !fits('INVESTED_IN', subject.kind, object.kind)) continue;
        const [from, to] = [Math.min(group.first, verb), Math.max(whole.last, last)];
        const shared = group.members.length > 1;
        found.push({ type: 'INVESTED_IN', subject, object, rule: 'share of', trigger: verb, from, to, shared });
      }
  }
  return found;
}
