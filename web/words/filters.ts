import type { EntityKind, RelationType, Stance } from '../api/operations.generated.ts';
import { toDate } from './dates.ts';
import { kindHeading } from './kinds.ts';
import { toLabel } from './names.ts';
import { counted } from './numbers.ts';
import { relationName } from './relations.ts';
import { stanceWord } from './stances.ts';

/** What a filter is about, as far as words need it. */
export type FilterFacts =
  | { readonly of: 'kind'; readonly value: EntityKind }
  | { readonly of: 'type'; readonly value: RelationType }
  | { readonly of: 'stance'; readonly value: Stance }
  | { readonly of: 'period'; readonly value: { readonly from: string | null; readonly to: string | null } }
  | { readonly of: 'compared'; readonly value: { readonly before: string; readonly after: string } }
  | { readonly of: 'confidence'; readonly value: number }
  | {
      readonly of: 'publishers';
      readonly value: { readonly keep: 'only' | 'without'; readonly names: ReadonlySet<string> };
    }
  | { readonly of: 'alone' };

const MOST_NAMES = 2;

/** A filter in a few words, as a chip shows it: "without companies", "confidence ≥ 80 %", "only Reuters". */
export function filterWords(filter: FilterFacts): string {
  switch (filter.of) {
    case 'kind':
      return `without ${kindHeading(filter.value).toLowerCase()}`;
    case 'type':
      return `without “${relationName(filter.value)}”`;
    case 'stance':
      return `without ${stanceWord(filter.value).toLowerCase()}`;
    case 'period':
      return periodWords(filter.value);
    case 'compared':
      return `difference ${toDate(filter.value.before)} → ${toDate(filter.value.after)}`;
    case 'confidence':
      return `confidence ≥ ${toPercent(filter.value)}`;
    case 'publishers':
      return `${filter.value.keep} ${joinNames([...filter.value.names])}`;
    case 'alone':
      return 'without entities left alone';
  }
}

/** A share in whole per cent: "80 %". */
export function toPercent(value: number): string {
  return `${value}\u00a0%`;
}

/** The name of a publisher; an unknown one is empty. */
export function publisherName(name: string): string {
  return name === '' ? 'Unknown publisher' : toLabel(name, 60);
}

function periodWords({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from === null) return to === null ? 'any time' : `until ${toDate(to)}`;
  if (to === null) return `from ${toDate(from)}`;
  return from === to ? toDate(from) : `${toDate(from)} – ${toDate(to)}`;
}

function joinNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => publisherName(name));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${counted(rest, 'other')}` : shown.join(' and ');
}
