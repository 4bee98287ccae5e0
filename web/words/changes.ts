import type { Stance } from '../api/operations.generated.ts';
import { toCount, toMoney } from './numbers.ts';
import { stanceWord } from './stances.ts';

type Amount = { readonly value: number; readonly currency: string; readonly text: string | null } | null;
type Standing = { readonly stance: Stance; readonly amount: Amount; readonly over: 'ended' | 'denied' | null };

/** What became of relations between two days, in the order of the list. */
export const CHANGES = ['died', 'changed', 'born', 'same', 'undated'] as const;
export type ChangeType = (typeof CHANGES)[number];

const HEADINGS: Readonly<Record<ChangeType, string>> = {
  born: 'New',
  died: 'Ended or denied',
  changed: 'Changed',
  same: 'As before',
  undated: 'Without a date',
};

/** Words on a line of the picture, the first of them a sign; none where nothing changed. */
export const MARK_WORDS: Readonly<Record<ChangeType, string>> = {
  born: '+ new',
  died: '× over',
  changed: '≠ changed',
  same: '',
  undated: '',
};

/** Heading over the relations of which this became. */
export function changeHeading(type: ChangeType): string {
  return HEADINGS[type];
}

/** What is different: "planned → done, $3 billion → $4 billion"; how it ended where it did. */
export function changeWords(before: Standing, after: Standing): string {
  const parts = [
    before.over === after.over ? '' : (after.over ?? 'stated again'),
    before.stance === after.stance ? '' : `${stance(before)} → ${stance(after)}`,
    sameAmount(before.amount, after.amount) ? '' : `${money(before.amount)} → ${money(after.amount)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** How many became what, in words: "1 ended or denied, 2 changed, 52 new, 40 as before". */
export function sayChanges(types: readonly ChangeType[]): string {
  const counts = CHANGES.map((type) => [type, types.filter((each) => each === type).length] as const);
  const told = counts.filter(([, count]) => count > 0);
  if (told.length === 0) return 'Nothing is stated by that day';
  return told.map(([type, count]) => `${toCount(count)} ${changeHeading(type).toLowerCase()}`).join(', ');
}

function stance(standing: Standing): string {
  return stanceWord(standing.stance).toLowerCase();
}

function money(amount: Amount): string {
  return amount === null ? 'no amount' : toMoney(amount);
}

function sameAmount(a: Amount, b: Amount): boolean {
  return a?.value === b?.value && a?.currency === b?.currency;
}
