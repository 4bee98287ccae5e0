import type { JSX } from 'preact';
import type { RelationType } from '../api/operations.generated.ts';
import { type EntityDetails, listedType, listType, type Neighbour, neighbours } from '../state/details.ts';
import { toCount } from '../words/numbers.ts';
import { isDirected, RELATION_TYPES, relationHeading, relationName } from '../words/relations.ts';
import { Loaded } from './loaded.tsx';
import { More } from './more.tsx';
import { NeighbourLine } from './neighbour-line.tsx';

type Group = { readonly heading: string; readonly lines: readonly Neighbour[] };

/** The relations of an entity, strongest first, under headings by type and direction. */
export function Neighbours({ entity }: { readonly entity: EntityDetails }): JSX.Element {
  const loading = neighbours.state.value;
  const counts = new Map(entity.neighbours.countsByType.map(({ type, count }) => [type, count]));
  return (
    <>
      {counts.size > 1 && <TypeChips id={entity.id} counts={counts} />}
      <Loaded loading={loading} what="relations" onRetry={() => void neighbours.more()}>
        {({ items }) => (
          <>
            {items.length === 0 && <p class="facts">No article states a relation of it.</p>}
            {toGroups(items, entity.id).map((group) => (
              <section key={group.heading} class="group">
                <h3>{group.heading}</h3>
                <ul>
                  {group.lines.map((line) => (
                    <NeighbourLine key={line.relation.id} neighbour={line} />
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Loaded>
      <More pages={neighbours} loading={loading} what="relations" />
    </>
  );
}

type ChipsProps = { readonly id: string; readonly counts: ReadonlyMap<RelationType, number> };

function TypeChips({ id, counts }: ChipsProps): JSX.Element {
  return (
    <fieldset class="chips">
      <legend class="unseen">List only</legend>
      {RELATION_TYPES.filter((type) => counts.has(type)).map((type) => {
        const chosen = listedType.value === type;
        return (
          <button
            key={type}
            type="button"
            class="chip"
            aria-pressed={chosen}
            onClick={() => listType(id, chosen ? null : type)}
          >
            {relationName(type)} <span class="count">{toCount(counts.get(type) ?? 0)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** Neighbours under the heading of their type, seen from the entity; headings in the order of their strongest neighbour. */
export function toGroups(lines: readonly Neighbour[], id: string): readonly Group[] {
  const groups = new Map<string, Neighbour[]>();
  for (const line of lines) {
    const { type, source } = line.relation;
    const heading = relationHeading(type, source.id === id || !isDirected(type) ? 'out' : 'in');
    groups.set(heading, [...(groups.get(heading) ?? []), line]);
  }
  return [...groups].map(([heading, grouped]) => ({ heading, lines: grouped }));
}
