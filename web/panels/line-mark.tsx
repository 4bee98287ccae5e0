import type { JSX } from 'preact';
import type { RelationType, Stance } from '../api/operations.generated.ts';
import { familyOf, type Head, headOf } from '../words/relations.ts';

const HEADS: Readonly<Record<Head, string | null>> = {
  none: null,
  triangle: 'M23 5 15 1v8Z',
  vee: 'M23 5 14 1l3 4-3 4Z',
  diamond: 'm23 5-4.500-4L14 5l4.500 4Z',
  circle: 'M19 9a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
};

/** The line of a type: colour and head as in the picture. */
export function TypeMark({ type }: { readonly type: RelationType }): JSX.Element {
  const head = HEADS[headOf(type)];
  return (
    <svg class={`line-mark line-${familyOf(type)}`} viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
      <path d={head === null ? 'M1 5h22' : 'M1 5h15'} />
      {head !== null && <path class="line-head" d={head} />}
    </svg>
  );
}

/** The line of a stance: whole, dashed, dotted or crossed as in the picture. */
export function StanceMark({ stance }: { readonly stance: Stance }): JSX.Element {
  return (
    <svg
      class={`line-mark stance-${stance.toLowerCase()}`}
      viewBox="0 0 24 10"
      width="24"
      height="10"
      aria-hidden="true"
    >
      <path d="M1 5h22" />
      {stance === 'DENIED' && <path class="line-mark-cross" d="M12 1v8" />}
    </svg>
  );
}
