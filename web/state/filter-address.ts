import { isDay } from '../words/days.ts';
import { type Comparison, type Narrowing, NO_NARROWING, type Period, type Publishers } from './criteria.ts';

/** Writes what relations must be like into the parts of an address: `since`, `until`, `compare`, `undated`, `sure`, `by`, `notby`, `alone`. */
export function writeNarrowing(parts: URLSearchParams, narrowing: Narrowing): void {
  const { period, compared, undatedHidden, leastConfidence, publishers, aloneHidden } = narrowing;
  if (period?.from) parts.set('since', period.from);
  if (period?.to) parts.set('until', period.to);
  if (compared !== null) parts.set('compare', `${compared.before}.${compared.after}`);
  if (undatedHidden) parts.set('undated', 'hide');
  if (leastConfidence > 0) parts.set('sure', String(leastConfidence));
  for (const name of publishers?.names ?? []) parts.append(publishers?.keep === 'only' ? 'by' : 'notby', name);
  if (aloneHidden) parts.set('alone', 'hide');
}

/** Reads what writeNarrowing wrote; what can't be read is named and left out. */
export function readNarrowing(parts: URLSearchParams, problems: string[]): Narrowing {
  const compared = readComparison(parts.get('compare'), problems);
  const period = { from: readDay(parts.get('since'), problems), to: readDay(parts.get('until'), problems) };
  return {
    ...NO_NARROWING,
    compared,
    period: compared === null ? toPeriod(period) : null,
    undatedHidden: parts.get('undated') === 'hide',
    leastConfidence: readPercent(parts.get('sure'), problems),
    publishers: readPublishers(parts),
    aloneHidden: parts.get('alone') === 'hide',
  };
}

function toPeriod(period: Period): Period | null {
  return period.from === null && period.to === null ? null : period;
}

function readDay(text: string | null, problems: string[]): string | null {
  if (text === null || isDay(text)) return text;
  problems.push(`“${text.slice(0, 30)}”`);
  return null;
}

function readComparison(text: string | null, problems: string[]): Comparison | null {
  if (text === null) return null;
  const [before = '', after = '', ...rest] = text.split('.');
  if (isDay(before) && isDay(after) && before <= after && rest.length === 0) return { before, after };
  problems.push(`“${text.slice(0, 30)}”`);
  return null;
}

function readPercent(text: string | null, problems: string[]): number {
  if (text === null) return 0;
  if (/^(100|\d{1,2})$/.test(text)) return Number(text);
  problems.push(`“${text.slice(0, 30)}”`);
  return 0;
}

function readPublishers(parts: URLSearchParams): Publishers | null {
  const [only, without] = [parts.getAll('by'), parts.getAll('notby')];
  if (only.length > 0) return { keep: 'only', names: new Set(only) };
  return without.length > 0 ? { keep: 'without', names: new Set(without) } : null;
}
