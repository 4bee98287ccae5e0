import { computed, signal } from '@preact/signals';
import { placeOf, type Span, spansBetween, type Unit, unitFor } from '../words/spans.ts';
import { statementsOf, toVisible } from './criteria.ts';
import { drawing } from './drawing.ts';
import { choosePeriod, compare, filters, narrowing } from './filters.ts';
import { dayRange } from './tallies.ts';

/** How many relations are stated in a span for the first time, and how many again. */
export type Bar = Span & { readonly fresh: number; readonly again: number };

/** Places of the first and the last span chosen, both included. In a comparison: of the two days. */
export type Range = { readonly from: number; readonly to: number };

/** More bars than these are too thin to be told apart. */
const MOST_BARS = 36;

/** The length of a bar's span as a person chose it; null leaves it to the data. */
export const chosenUnit = signal<Unit | null>(null);
/** Place of the span that playing has come to; null when time isn't played or stepped through. */
export const played = signal<number | null>(null);

/** The length of a bar's span. */
export const unit = computed<Unit>(() => {
  const days = dayRange.value;
  return chosenUnit.value ?? (days === null ? 'quarter' : unitFor(days.first, days.last, MOST_BARS));
});

/** The spans from the first to the last day on which something in the picture is stated. */
export const spans = computed<readonly Span[]>(() => {
  const days = dayRange.value;
  return days === null ? [] : spansBetween(days.first, days.last, unit.value);
});

/** What is stated in each span, of all that passes the filters but for time. */
export const bars = computed<readonly Bar[]>(() => {
  const seen = toVisible(drawing.value, { ...filters.value, period: null, compared: null }).relations;
  const fresh = spans.value.map(() => 0);
  const again = spans.value.map(() => 0);
  for (const id of seen) {
    const relation = drawing.value.relations.get(id);
    const days = relation ? statementsOf(relation).flatMap(({ day }) => day ?? []) : [];
    const places = [...new Set(days.map((day) => placeOf(day, spans.value)))].sort((a, b) => a - b);
    places.forEach((at, nth) => {
      const into = nth === 0 ? fresh : again;
      into[at] = (into[at] ?? 0) + 1;
    });
  }
  return spans.value.map((span, at) => ({ ...span, fresh: fresh[at] ?? 0, again: again[at] ?? 0 }));
});

/** Which spans are chosen: all while there is neither period nor comparison. */
export const range = computed<Range>(() => {
  const { period, compared } = narrowing.value;
  const last = Math.max(0, spans.value.length - 1);
  const [from, to] = compared === null ? [period?.from, period?.to] : [compared.before, compared.after];
  const place = (day: string): number => Math.min(last, Math.max(0, placeOf(day, spans.value)));
  return { from: from ? place(from) : 0, to: to ? place(to) : last };
});

/** The span that playing has come to, as long as the picture shows just that. */
export const playedSpan = computed<Span | null>(() => {
  const span = played.value === null ? undefined : spans.value[played.value];
  return span !== undefined && narrowing.value.period?.to === span.last ? span : null;
});

/** Chooses spans by their places, in any order: as a period, or as the two days of a comparison. All of them is no period. */
export function chooseRange(one: number, other: number): void {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const [first, last] = [spans.value[from], spans.value[to]];
  if (!first || !last) return;
  if (narrowing.value.compared !== null) compare({ before: first.last, after: last.last });
  else if (from === 0 && to === spans.value.length - 1) choosePeriod(null);
  else choosePeriod({ from: from === 0 ? null : first.first, to: to === spans.value.length - 1 ? null : last.last });
}

/** Begins to compare: the middle of the time with its end. */
export function beginComparison(): void {
  const [middle, end] = [spans.value[Math.floor((spans.value.length - 1) / 2)], spans.value.at(-1)];
  if (middle && end) compare({ before: middle.last, after: end.last });
}
