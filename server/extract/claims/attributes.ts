import type { Amount, PartialDate, RelationType } from '../extraction.ts';
import { clauseAt } from './clauses.ts';
import type { Finding } from './finding.ts';
import { insertionAt } from './insertions.ts';
import { is, type View, word } from './view.ts';
import { BREAK } from './word-classes.ts';

const PRICED: ReadonlySet<RelationType> = new Set(['ACQUIRED', 'INVESTED_IN', 'PARTNERED_WITH', 'FILED_IPO', 'SUED']);

/** Whether the sum at `at` says what a firm is worth, earns or charges, and not what a deal costs. */
function isOther(view: View, at: number): boolean {
  const after = [word(view, at + 1), word(view, at + 2)].join(' ');
  if (
    /^(?:valuation|post-money|pre-money|per\b|a (?:month|year|share|seat|title|piece|picture|pair)|in revenue|in sales|revenue|market|in annual|of revenue|annual|company\b)/.test(
      after,
    )
  )
    return true;
  const each = /^(?:each|apiece)$/.test(word(view, at + 1));
  for (let here = at - 1; here >= Math.max(0, at - 6); here -= 1) {
    const text = word(view, here);
    if (each && /^(?:at|costs?|shares?|copies|units)$/.test(text)) return true;
    if (
      /^(?:valuation|valued|values|valuing|value|revenue|revenues|sales|turnover|profit|loss|capitalisation|capitalization|priced|charge|deposit)$/.test(
        text,
      )
    )
      return true;
    if (is(view, here, BREAK) || text === ',' || view.units[here]?.type === 'money') return false;
  }
  return false;
}

/** How far from what states a claim its sum or date may stand, in units. */
const FAR = 24;

/** Words after which another deal is spoken of within a clause: "less than", "months after". */
export const APART: ReadonlySet<string> = new Set('valuing bringing after before following since'.split(' '));

/** Whether "than" at `at` leads to something else than a sum: "less than two months after", not "more than $2 billion". */
const isThanElse = (view: View, at: number): boolean =>
  word(view, at) === 'than' && view.units[at + 1]?.type !== 'money';

/** First and last unit of the verb phrase that holds a finding: its clause as far as no other deal or trigger begins. */
function phraseOf(view: View, finding: Finding): { readonly start: number; readonly end: number } {
  const clause = clauseAt(view, finding.trigger);
  const last = Math.min(clause?.last ?? view.units.length - 1, finding.trigger + FAR);
  let end = Math.min(Math.max(finding.to, finding.trigger), last);
  while (end < last && !APART.has(word(view, end + 1)) && !isThanElse(view, end + 1)) end += 1;
  return { start: Math.max(clause?.first ?? 0, finding.trigger - FAR), end };
}

/** What `read` gives nearest to the unit that states a finding, in the finding's own verb phrase and insertion; null when it gives nothing. */
export function nearest<T>(view: View, finding: Finding, read: (at: number) => T | null): T | null {
  const { start, end } = phraseOf(view, finding);
  let best: T | null = null;
  let distance = Number.POSITIVE_INFINITY;
  const place = insertionAt(view, finding.trigger);
  for (let at = start; at <= end; at += 1) {
    const value = read(at);
    if (value === null || insertionAt(view, at) !== place) continue;
    const away = Math.abs(at - finding.trigger);
    if (away < distance) [best, distance] = [value, away];
  }
  return best;
}

const DEAL = /^(?:deal|contract|agreement|partnership|pact|order|investment|worth|value|valued|for|of|over)$/;

/** Whether the sum at `at` is tied to a deal: "worth $2 billion", "a $2 billion contract". */
function isDeal(view: View, at: number): boolean {
  return [at - 3, at - 2, at - 1, at + 1, at + 2].some((near) => DEAL.test(word(view, near)));
}

/** The sum that belongs to a finding: nearest in its own verb phrase, no valuation, no part of a round's total. */
export function amountOf(view: View, finding: Finding): Amount | null {
  if (finding.taken) return finding.taken.amount;
  if (!view.summed || !PRICED.has(finding.type)) return null;
  return nearest(view, finding, (at) => {
    const amount = view.units[at]?.amount ?? null;
    if (amount === null || isOther(view, at)) return null;
    if (finding.shared && !/^(?:each|apiece)$/.test(word(view, at + 1))) return null;
    return finding.type !== 'PARTNERED_WITH' || isDeal(view, at) ? amount : null;
  });
}

/** The date that belongs to a finding: nearest in its own verb phrase. Undated stays null. */
export function dateOf(view: View, finding: Finding): PartialDate | null {
  if (finding.taken?.before) return null;
  if (finding.date) return finding.date;
  if (!view.dated || finding.governor === null) return null;
  const first = clauseAt(view, finding.trigger)?.first ?? 0;
  const when =
    word(view, first - 1) === 'when' ? view.units[first - (word(view, first - 2) === ',' ? 3 : 2)] : undefined;
  if (when?.date) return when.date;
  return nearest(view, finding, (at) => view.units[at]?.date ?? null);
}
