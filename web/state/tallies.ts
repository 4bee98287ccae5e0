import { computed } from '@preact/signals';
import { isUndated, statementsOf } from './criteria.ts';
import { drawing } from './drawing.ts';

/** A publisher of the picture, with how many of its relations it states. An empty name stands for unknown ones. */
export type PublisherCount = { readonly name: string; readonly relations: number };

/** Who publishes what the picture shows: most relations first, then by name. */
export const publishers = computed<readonly PublisherCount[]>(() => {
  const counts = new Map<string, number>();
  for (const relation of drawing.value.relations.values()) {
    const names = new Set(statementsOf(relation).map(({ publisher }) => publisher));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, relations]) => ({ name, relations }))
    .sort((a, b) => b.relations - a.relations || (a.name < b.name ? -1 : 1));
});

/** How many relations of the picture no dated article states. */
export const undatedCount = computed(() => [...drawing.value.relations.values()].filter(isUndated).length);

/** First and last day on which relations of the picture are stated; null when none is dated. */
export const dayRange = computed<{ readonly first: string; readonly last: string } | null>(() => {
  let [first, last] = ['', ''];
  for (const relation of drawing.value.relations.values()) {
    for (const { day } of statementsOf(relation)) {
      if (day === null) continue;
      if (first === '' || day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first === '' ? null : { first, last };
});
