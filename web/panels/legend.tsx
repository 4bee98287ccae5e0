import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import type { EntityKind, RelationType, Stance } from '../api/operations.generated.ts';
import { drawing } from '../state/drawing.ts';
import { hiddenCount, hiddenKinds, hiddenStances, hiddenTypes, showAll, toggle, visible } from '../state/filters.ts';
import { pointedKind } from '../state/selection.ts';
import { KINDS, kindHeading } from '../words/kinds.ts';
import { toCount } from '../words/numbers.ts';
import { RELATION_TYPES, relationName } from '../words/relations.ts';
import { STANCES, stanceWord } from '../words/stances.ts';
import { KindMark } from './kind-mark.tsx';
import { LegendLine } from './legend-line.tsx';
import { StanceMark, TypeMark } from './line-mark.tsx';
import { NarrowingFields } from './narrowing.tsx';

type Tally<T> = ReadonlyMap<T, { readonly drawn: number; readonly seen: number }>;

const kinds = computed(() => tally([...drawing.value.entities.values()], ({ kind }) => kind, visible.value.entities));
const types = computed(() => tally([...drawing.value.relations.values()], ({ type }) => type, visible.value.relations));
const stances = computed(() =>
  tally([...drawing.value.relations.values()], ({ stance }) => stance, visible.value.relations),
);

/** What shapes, colours and lines stand for, with how many of each are seen; each line hides and shows its own. */
export function Legend(): JSX.Element {
  if (drawing.value.entities.size === 0) return <p class="facts">Nothing is drawn yet.</p>;
  return (
    <div class="legend">
      {hiddenCount.value > 0 && (
        <button type="button" class="chip" onClick={showAll}>
          {hiddenCount.value} hidden · show all
        </button>
      )}
      <h2>Entities</h2>
      <ul>{KINDS.map((kind) => kinds.value.has(kind) && <KindLine key={kind} kind={kind} />)}</ul>
      <h2>Relations</h2>
      <ul>{RELATION_TYPES.map((type) => types.value.has(type) && <TypeLine key={type} type={type} />)}</ul>
      <h2>Stance</h2>
      <ul>{STANCES.map((stance) => stances.value.has(stance) && <StanceLine key={stance} stance={stance} />)}</ul>
      <NarrowingFields />
      <SizeScale />
    </div>
  );
}

function KindLine({ kind }: { readonly kind: EntityKind }): JSX.Element {
  return (
    <LegendLine
      name={kindHeading(kind)}
      count={toShown(kinds.value, kind)}
      hidden={hiddenKinds.value.has(kind)}
      onToggle={() => toggle(hiddenKinds, kind)}
      onPoint={(on) => {
        pointedKind.value = on ? kind : null;
      }}
      mark={<KindMark kind={kind} />}
    />
  );
}

function TypeLine({ type }: { readonly type: RelationType }): JSX.Element {
  return (
    <LegendLine
      name={relationName(type)}
      count={toShown(types.value, type)}
      hidden={hiddenTypes.value.has(type)}
      onToggle={() => toggle(hiddenTypes, type)}
      mark={<TypeMark type={type} />}
    />
  );
}

function StanceLine({ stance }: { readonly stance: Stance }): JSX.Element {
  return (
    <LegendLine
      name={stanceWord(stance)}
      count={toShown(stances.value, stance)}
      hidden={hiddenStances.value.has(stance)}
      onToggle={() => toggle(hiddenStances, stance)}
      mark={<StanceMark stance={stance} />}
    />
  );
}

function SizeScale(): JSX.Element {
  return (
    <p class="size-scale">
      <svg viewBox="0 0 76 32" width="76" height="32" aria-hidden="true">
        <circle cx="8" cy="22" r="5" />
        <circle cx="30" cy="19" r="8.500" />
        <circle cx="60" cy="16" r="13" />
      </svg>
      Size: articles that name it (1, 10, 60 and more)
    </p>
  );
}

function tally<E extends { readonly id: string }, T>(
  elements: readonly E[],
  by: (element: E) => T,
  seen: ReadonlySet<string>,
): Tally<T> {
  const counts = new Map<T, { drawn: number; seen: number }>();
  for (const element of elements) {
    const count = counts.get(by(element)) ?? { drawn: 0, seen: 0 };
    counts.set(by(element), { drawn: count.drawn + 1, seen: count.seen + (seen.has(element.id) ? 1 : 0) });
  }
  return counts;
}

function toShown<T>(counts: Tally<T>, key: T): string {
  const { drawn, seen } = counts.get(key) ?? { drawn: 0, seen: 0 };
  return seen === drawn ? toCount(drawn) : `${toCount(seen)} of ${toCount(drawn)}`;
}
