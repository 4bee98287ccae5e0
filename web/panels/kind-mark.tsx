import type { JSX } from 'preact';
import type { EntityKind } from '../api/operations.generated.ts';

const SHAPES: Readonly<Record<EntityKind, string>> = {
  COMPANY:
    'M4 2.500h8A1.500 1.500 0 0 1 13.500 4v8a1.500 1.500 0 0 1-1.500 1.500H4A1.500 1.500 0 0 1 2.500 12V4A1.500 1.500 0 0 1 4 2.500Z',
  ORGANIZATION: 'M5 2.300h6L14.600 8 11 13.700H5L1.400 8Z',
  PERSON: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  MODEL: 'M8 1 15 8l-7 7-7-7Z',
  PRODUCT: 'm8 1.500 6.700 4.900-2.600 7.800H3.900L1.300 6.400Z',
  TECHNIQUE: 'M8 1.800 14.800 14H1.200Z',
  BENCHMARK: 'm8 1 2.100 4.600 5 .6-3.700 3.400 1 4.900L8 12l-4.400 2.500 1-4.900L.9 6.200l5-.6Z',
  TOPIC: 'M2 3.500h8L14.500 8 10 12.500H2Z',
};

/** The shape and colour of a kind, as in the picture. The word stands beside it or is said otherwise. */
export function KindMark({ kind }: { readonly kind: EntityKind }): JSX.Element {
  return (
    <svg class={`kind-mark kind-${kind.toLowerCase()}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
