import type { ElementDefinition } from 'cytoscape';
import type { EntityCardFragment, RelationCardFragment } from '../api/operations.generated.ts';
import type { Drawing } from '../state/drawing.ts';
import { toLabel } from '../words/names.ts';
import { toMoney } from '../words/numbers.ts';
import { familyOf, headOf, relationVerb } from '../words/relations.ts';

/** An element with an id and its data. */
export type Element = ElementDefinition & {
  readonly data: Readonly<Record<string, unknown>> & { readonly id: string };
};

/** Shapes are 18 to 60 wide; each doubling of articles adds 7. The scale is the same in every picture. */
export function sizeOf(articleCount: number): number {
  return Math.round(Math.min(60, 18 + 7 * Math.log2(1 + Math.max(0, articleCount))));
}

/** Longer names are cut in the picture; in full they stand in hints, panels and outline. */
const LONGEST_LABEL = 36;

/** What changes to come from one picture to the next, by id. */
export type Change = {
  readonly added: readonly Element[];
  readonly removed: readonly string[];
  readonly updated: readonly Element[];
};

/** All elements of a picture: entities first, then relations. */
export function toElements(drawing: Drawing): readonly Element[] {
  const pairs = countPairs(drawing);
  return [
    ...[...drawing.entities.values()].map(toNode),
    ...[...drawing.relations.values()].map((relation) => toEdge(relation, pairs.get(pairOf(relation)) ?? 1)),
  ];
}

/** Compares by id: new, gone, and those whose data are not the same any more. */
export function diffElements(before: readonly Element[], after: readonly Element[]): Change {
  const old = new Map(before.map((element) => [element.data.id, element]));
  const kept = new Set(after.map(({ data }) => data.id));
  return {
    added: after.filter(({ data }) => !old.has(data.id)),
    removed: before.map(({ data }) => data.id).filter((id) => !kept.has(id)),
    updated: after.filter((element) => {
      const known = old.get(element.data.id);
      return known !== undefined && !sameData(known, element);
    }),
  };
}

function toNode(entity: EntityCardFragment): Element {
  const label = toLabel(entity.name, LONGEST_LABEL);
  const size = sizeOf(entity.articleCount);
  return {
    group: 'nodes',
    data: { id: entity.id, label, kind: entity.kind, size, font: Math.round(12 + size / 9), rank: entity.articleCount },
  };
}

function toEdge(relation: RelationCardFragment, parallel: number): Element {
  const amount = relation.amount ? ` · ${toMoney(relation.amount)}` : '';
  return {
    group: 'edges',
    data: {
      id: relation.id,
      source: relation.source.id,
      target: relation.target.id,
      label: `${relationVerb(relation.type, relation.stance)}${amount}`,
      family: familyOf(relation.type),
      stance: relation.stance,
      head: headOf(relation.type),
      bent: parallel > 1 || relation.source.id === relation.target.id ? 1 : 0,
      weight: Math.min(5, 1.8 + 0.7 * Math.log2(relation.articleCount || 1)),
    },
  };
}

function pairOf({ source, target }: RelationCardFragment): string {
  return source.id < target.id ? `${source.id} ${target.id}` : `${target.id} ${source.id}`;
}

function countPairs(drawing: Drawing): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const relation of drawing.relations.values()) {
    counts.set(pairOf(relation), (counts.get(pairOf(relation)) ?? 0) + 1);
  }
  return counts;
}

function sameData(a: Element, b: Element): boolean {
  return Object.keys(b.data).every((key) => a.data[key] === b.data[key]);
}
