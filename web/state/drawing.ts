import { signal } from '@preact/signals';
import type { EntityCardFragment, RelationCardFragment, RelationStoryFragment } from '../api/operations.generated.ts';

/** A relation of the picture, with what its articles say of it. */
export type DrawnRelation = RelationCardFragment & RelationStoryFragment;

/** What is drawn, by id. `anchor` is the entity that the last growth came from: new ones are placed round it. */
export type Drawing = {
  readonly entities: ReadonlyMap<string, EntityCardFragment>;
  readonly relations: ReadonlyMap<string, DrawnRelation>;
  readonly anchor: string | null;
};

/** Entities and relations that came from the API together. */
export type Part = {
  readonly entities: readonly EntityCardFragment[];
  readonly relations: readonly DrawnRelation[];
};

/** The most entities that one picture holds. */
export const MOST_DRAWN = 500;

export const EMPTY_DRAWING: Drawing = { entities: new Map(), relations: new Map(), anchor: null };

/** The picture. Change it through `history.ts`, so that each step can be undone. */
export const drawing = signal<Drawing>(EMPTY_DRAWING);

/** Ids that an address asks for, while they are on their way: the address keeps them, also when the graph does not answer. */
export const awaited = signal<readonly string[] | null>(null);

/** A picture of this part alone. Relations with an end outside are dropped. */
export function toDrawing(part: Part, anchor: string | null = null): Drawing {
  return addPart(EMPTY_DRAWING, part, anchor);
}

/** The picture with this part added; newer facts about what was there replace the older. */
export function addPart(base: Drawing, part: Part, anchor: string | null = null): Drawing {
  const entities = new Map(base.entities);
  for (const entity of part.entities) {
    if (entities.has(entity.id) || entities.size < MOST_DRAWN) entities.set(entity.id, entity);
  }
  const relations = new Map(base.relations);
  for (const relation of part.relations) {
    if (entities.has(relation.source.id) && entities.has(relation.target.id)) relations.set(relation.id, relation);
  }
  return { entities, relations, anchor };
}

/** The picture without these entities and their relations. */
export function removeEntities(base: Drawing, ids: ReadonlySet<string>): Drawing {
  const entities = new Map([...base.entities].filter(([id]) => !ids.has(id)));
  const relations = [...base.relations].filter(([, { source, target }]) => !ids.has(source.id) && !ids.has(target.id));
  return { entities, relations: new Map(relations), anchor: null };
}

/** Relations of one entity within a picture, in the order drawn. */
export function relationsOf(base: Drawing, id: string): readonly DrawnRelation[] {
  return [...base.relations.values()].filter(({ source, target }) => source.id === id || target.id === id);
}

/** The other end of a relation, seen from one of its ends. */
export function otherEnd(relation: RelationCardFragment, id: string): string {
  return relation.source.id === id ? relation.target.id : relation.source.id;
}
