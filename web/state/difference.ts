import { computed } from '@preact/signals';
import { toFirstDay } from '../words/days.ts';
import { drawing } from './drawing.ts';
import { narrowing, visible } from './filters.ts';
import { type Change, changeOf } from './standing.ts';
import { playedSpan } from './timeline.ts';

/** What became of each relation seen, by id, between the two days compared; null when none are. */
export const changes = computed<ReadonlyMap<string, Change> | null>(() => {
  const { compared } = narrowing.value;
  if (compared === null) return null;
  return new Map(
    [...visible.value.relations].flatMap((id) => {
      const relation = drawing.value.relations.get(id);
      const change = relation && changeOf(relation, compared);
      return change ? [[id, change] as const] : [];
    }),
  );
});

/** How relations are marked in the picture, by id: what became of them, and while time is played what is new. Empty when nothing is. */
export const marks = computed<ReadonlyMap<string, Change['type']>>(() => {
  if (changes.value !== null) return new Map([...changes.value].map(([id, { type }]) => [id, type]));
  const span = playedSpan.value;
  if (span === null) return new Map();
  const fresh = [...visible.value.relations].filter((id) => {
    const first = drawing.value.relations.get(id)?.firstSeen ?? null;
    return first !== null && toFirstDay(first) >= span.first && toFirstDay(first) <= span.last;
  });
  return new Map(fresh.map((id) => [id, 'born']));
});
