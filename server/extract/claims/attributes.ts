import type { Amount, PartialDate, RelationType } from '../extraction.ts';
import type { Finding } from './finding.ts';
import type { View } from './view.ts';
import { BREAKS } from './words.ts';

const word = (view: View, index: number): string => view.units[index]?.lower ?? '';

const PRICED: ReadonlySet<RelationType> = new Set(['ACQUIRED', 'INVESTED_IN', 'PARTNERED_WITH', 'FILED_IPO', 'SUED']);

/** Whether the sum at `at` says what a firm is worth, earns or charges, and not what a deal costs. */
function isOther(view: View, at: number): boolean {
  const after = [word(view, at + 1), word(view, at + 2)].join(' ');
  if (
    /^(?:valuation|post-money|pre-money|per\b|a (?:month|year|share|seat|title|piece|picture|pair)|each\b|in revenue|in sales|revenue|market|in annual|of revenue|annual|company\b)/.test(
      after,
    )
  )
    return true;
  for (let here = at - 1; here >= Math.max(0, at - 6); here -= 1) {
    const text = word(view, here);
    if (
      /^(?:valuation|valued|values|valuing|value|revenue|revenues|sales|turnover|profit|loss|capitalisation|capitalization|priced|charge|deposit)$/.test(
        text,
      )
    )
      return true;
    if (BREAKS.has(text) || text === ',' || view.units[here]?.type === 'money') return false;
  }
  return false;
}

/** Last unit of the verb phrase that holds a finding: the next verb after "and", or a strong border. */
function phraseEnd(view: View, finding: Finding): number {
  let end = Math.max(finding.to, finding.trigger);
  while (end + 1 < view.units.length) {
    const next = word(view, end + 1);
    if (BREAKS.has(next) && next !== '—' && next !== '–') break;
    if (/^(?:and|but|while|then)$/.test(next) && (view.verbs[end + 2] || view.verbs[end + 3])) break;
    if (/^(?:while|after|months|days|weeks|years)$/.test(next)) break;
    end += 1;
  }
  return end;
}

/** First unit of that phrase: right after an "and" that joins it to another verb, else the sentence's start. */
function phraseStart(view: View, finding: Finding): number {
  for (let here = finding.trigger; here > 0; here -= 1) {
    const text = word(view, here - 1);
    if (BREAKS.has(text)) return here;
    if (/^(?:and|but|while|then)$/.test(text) && view.verbs[here]) return here;
  }
  return 0;
}

function nearest<T>(view: View, finding: Finding, read: (at: number) => T | null): T | null {
  const [start, end] = [phraseStart(view, finding), phraseEnd(view, finding)];
  let best: T | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = start; at <= end; at += 1) {
    const value = read(at);
    if (value === null) continue;
    const away = Math.abs(at - finding.trigger);
    if (away < distance) [best, distance] = [value, away];
  }
  return best;
}

/** The sum that belongs to a finding: nearest in its own verb phrase, no valuation, no share of a sum that several made up. */
export function amountOf(view: View, finding: Finding): Amount | null {
  if (!PRICED.has(finding.type) || finding.shared) return null;
  return nearest(view, finding, (at) => (isOther(view, at) ? null : (view.units[at]?.amount ?? null)));
}

/** The date that belongs to a finding: nearest in its own verb phrase. Undated stays null. */
export function dateOf(view: View, finding: Finding): PartialDate | null {
  return finding.date ?? nearest(view, finding, (at) => view.units[at]?.date ?? null);
}
