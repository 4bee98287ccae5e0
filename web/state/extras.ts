import type { RelationType } from '../api/operations.generated.ts';
import type { Visible } from './criteria.ts';
import type { Drawing, DrawnRelation } from './drawing.ts';
import type { Group } from './grouping.ts';
import { type Pair, pairKey } from './together.ts';

/** One line that stands for several relations, by the ids of its ends, which may be groups. */
export type Bundle = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relations: readonly string[];
  /** The type of all; null where they differ. */
  readonly type: RelationType | null;
};

/** A line that says that two are named together. */
export type TogetherLine = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly count: number;
};

/** What is drawn beside single entities and relations, and which of these it stands for. */
export type Extras = {
  readonly groups: readonly Group[];
  readonly bundles: readonly Bundle[];
  readonly together: readonly TogetherLine[];
  /** Ids of relations that a bundle or a group stands for. */
  readonly covered: ReadonlySet<string>;
};

/** How the picture is arranged. */
export type Arrangement = {
  readonly groups: readonly Group[];
  readonly openBundles: ReadonlySet<string>;
  /** Whether several relations of the same two are one line. */
  readonly bundled: boolean;
  readonly pairs: readonly Pair[];
};

/** The bundles, groups and lines of pairs of a picture. Relations within a closed group are not drawn. */
export function toExtras(drawing: Drawing, visible: Visible, arrangement: Arrangement): Extras {
  const groupOf = new Map(
    arrangement.groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
  const ends = (relation: DrawnRelation): readonly [string, string] => [
    groupOf.get(relation.source.id) ?? relation.source.id,
    groupOf.get(relation.target.id) ?? relation.target.id,
  ];
  const byPair = new Map<string, DrawnRelation[]>();
  const covered = new Set<string>();
  for (const relation of drawing.relations.values()) {
    if (!visible.relations.has(relation.id)) continue;
    const [source, target] = ends(relation);
    if (groupOf.has(relation.source.id) || groupOf.has(relation.target.id)) covered.add(relation.id);
    if (source === target && source !== relation.source.id) continue;
    byPair.set(pairKey(source, target), [...(byPair.get(pairKey(source, target)) ?? []), relation]);
  }
  const bundles = [...byPair].flatMap(([key, relations]): readonly Bundle[] => {
    const [first] = relations;
    if (!first) return [];
    const grouped = covered.has(first.id);
    const single = !arrangement.bundled || arrangement.openBundles.has(key) || relations.length < 2;
    if (!grouped && single) return [];
    const [source, target] = ends(first);
    const type = relations.every((each) => each.type === first.type) ? first.type : null;
    return [{ id: `bundle ${key}`, source, target, relations: relations.map(({ id }) => id), type }];
  });
  for (const { relations } of bundles) for (const id of relations) covered.add(id);
  return { groups: arrangement.groups, bundles, together: toLines(arrangement.pairs, visible, groupOf), covered };
}

function toLines(
  pairs: readonly Pair[],
  { entities }: Visible,
  groupOf: ReadonlyMap<string, string>,
): readonly TogetherLine[] {
  return pairs
    .filter(({ a, b }) => [a.id, b.id].every((id) => entities.has(id) && !groupOf.has(id)))
    .map(({ a, b, count }) => ({ id: `together ${pairKey(a.id, b.id)}`, source: a.id, target: b.id, count }));
}
