import type { Stance } from '../api/operations.generated.ts';
import { toFirstDay } from '../words/days.ts';
import { STANCES } from '../words/stances.ts';
import type { Comparison } from './criteria.ts';
import type { DrawnRelation } from './drawing.ts';

type Amount = DrawnRelation['amount'];

/** What was known of a relation by a day. */
export type Standing = {
  /** The firmest stance stated so far. */
  readonly stance: Stance;
  /** What was stated last of how much; null when nothing was. */
  readonly amount: Amount;
  /** How it ended, if all that was stated last says so. */
  readonly over: 'ended' | 'denied' | null;
};

/** What became of a relation between two days; null where it is not stated by the later one. */
export type Change =
  | { readonly type: 'born'; readonly after: Standing }
  | { readonly type: 'died' | 'changed'; readonly before: Standing; readonly after: Standing }
  | { readonly type: 'same' | 'undated' };

type Said = Omit<DrawnRelation['statements'][number], 'date'> & { readonly day: string };

/** What was known of a relation by the end of a day; null when nothing dated was stated by then. */
export function standingBy(relation: DrawnRelation, day: string): Standing | null {
  const said = datedOf(relation).filter((each) => each.day <= day);
  const last = said.filter((each) => each.day === said[0]?.day);
  if (last.length === 0) return null;
  const stances = new Set(said.map(({ stance }) => stance));
  return {
    stance: STANCES.find((stance) => stances.has(stance)) ?? relation.stance,
    amount: said.find(({ amount }) => amount !== null)?.amount ?? null,
    over: endOf(last),
  };
}

/** What became of a relation between two days. */
export function changeOf(relation: DrawnRelation, { before, after }: Comparison): Change | null {
  if (datedOf(relation).length === 0) return { type: 'undated' };
  const [old, now] = [standingBy(relation, before), standingBy(relation, after)];
  if (now === null) return null;
  if (old === null) return { type: 'born', after: now };
  if (now.over !== null && old.over === null) return { type: 'died', before: old, after: now };
  const same = old.stance === now.stance && old.over === now.over && sameAmount(old.amount, now.amount);
  return same ? { type: 'same' } : { type: 'changed', before: old, after: now };
}

/** Dated statements, newest first; a relation that tells none is stated on the day when it was first seen. */
function datedOf(relation: DrawnRelation): readonly Said[] {
  const { statements, firstSeen, stance, amount } = relation;
  const said = statements.flatMap(({ date, ...rest }) => (date === null ? [] : { ...rest, day: toFirstDay(date) }));
  const oldest = said.at(-1)?.day;
  if (firstSeen === null || (oldest !== undefined && oldest <= toFirstDay(firstSeen))) return said;
  return [...said, { publisher: null, stance, amount, ended: false, day: toFirstDay(firstSeen) }];
}

function endOf(last: readonly Said[]): Standing['over'] {
  if (last.every(({ ended }) => ended)) return 'ended';
  return last.every(({ stance, ended }) => ended || stance === 'DENIED') ? 'denied' : null;
}

function sameAmount(a: Amount, b: Amount): boolean {
  return a?.value === b?.value && a?.currency === b?.currency;
}
