import { type FoundRound, findNamedRounds } from '../values/round.ts';
import { APART, nearest } from './attributes.ts';
import type { Finding } from './finding.ts';
import { insertionAt } from './insertions.ts';
import { oncePerView } from './once.ts';
import { isNominal, type View, word } from './view.ts';

/** Whether a round is spoken of as another one than that of the finding: "after its seed round", but "after a seed round led by Y" is Y's. */
function isApart(view: View, { first: at, last }: FoundRound, { trigger }: Finding): boolean {
  if (trigger > last && trigger <= last + 3) return false;
  for (let here = at - 1; here >= Math.max(0, at - 5); here -= 1) {
    if (view.units[here]?.type === 'sign') return false;
    if (APART.has(word(view, here))) return true;
  }
  return false;
}

/** Rounds without those that are listed together: "across seed and Series A rounds" tells of neither alone. */
function singled(view: View): readonly FoundRound[] {
  const beside = (a: FoundRound | undefined, b: FoundRound | undefined): boolean =>
    a !== undefined && b !== undefined && b.first - a.last <= 3 && /^(?:and|or|,|&)$/.test(word(view, a.last + 1));
  return findNamedRounds(view.units).filter(
    (round, order, all) => !beside(all[order - 1], round) && !beside(round, all[order + 1]),
  );
}

/** The rounds that a sentence names by the index where each begins. */
const roundsIn = oncePerView((view) => new Map(singled(view).map((round) => [round.first, round])));

/** How far from what states a claim its round may begin, in units. */
const FAR = 32;

/** The round that an insertion which holds the finding goes on from: "its Series B, led by Y,". */
function beforeInsertion(view: View, { trigger }: Finding, rounds: readonly FoundRound[]): FoundRound | null {
  const place = insertionAt(view, trigger);
  if (place < 0) return null;
  let first = trigger;
  while (first > 0 && insertionAt(view, first - 1) === place) first -= 1;
  let end = first - 1;
  while (end > first - 5 && isNominal(view, end) && !rounds.some(({ last }) => last === end)) end -= 1;
  return rounds.find(({ last }) => last === end) ?? null;
}

/** The funding round of an investment in its normal form, nearest in its own verb phrase; null where none is named. */
export function roundOf(view: View, finding: Finding): string | null {
  if (finding.type !== 'INVESTED_IN' || finding.taken?.before) return null;
  const { trigger } = finding;
  const named = roundsIn(view);
  const rounds: FoundRound[] = [];
  for (let at = Math.max(0, trigger - FAR); named.size > 0 && at <= trigger + FAR; at += 1) {
    const round = named.get(at);
    if (round && !isApart(view, round, finding)) rounds.push(round);
  }
  if (rounds.length === 0) return null;
  const here = nearest(view, finding, (at) => rounds.find(({ first }) => first === at) ?? null);
  return (here ?? beforeInsertion(view, finding, rounds))?.round ?? null;
}
