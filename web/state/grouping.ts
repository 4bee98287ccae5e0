import type { EntityKind } from '../api/operations.generated.ts';
import { kindHeading } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import type { Drawing } from './drawing.ts';

/** Entities that are drawn as one; at least two. */
export type Group = {
  readonly id: string;
  readonly name: string;
  /** The kind of all members; null where they differ. */
  readonly kind: EntityKind | null;
  readonly members: readonly string[];
};

/** The entities of one kind among these, as a group; null for fewer than two. */
export function groupOfKind(drawing: Drawing, seen: ReadonlySet<string>, kind: EntityKind): Group | null {
  const members = [...drawing.entities.values()].filter((each) => each.kind === kind && seen.has(each.id));
  if (members.length < 2) return null;
  return { id: `group kind ${kind}`, name: kindHeading(kind), kind, members: members.map(({ id }) => id) };
}

/** Versions and what they are variants of, by the relations drawn: one group a family, named after what is no variant itself. */
export function groupsOfFamilies(drawing: Drawing, seen: ReadonlySet<string>): readonly Group[] {
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    const above = heads.get(id);
    return above === undefined || above === id ? id : headOf(above);
  };
  for (const { type, source, target } of drawing.relations.values()) {
    if (type !== 'VARIANT_OF' || !seen.has(source.id) || !seen.has(target.id)) continue;
    const [variant, original] = [headOf(source.id), headOf(target.id)];
    if (variant !== original) heads.set(variant, original);
  }
  const families = new Map<string, string[]>();
  for (const id of drawing.entities.keys()) {
    if (!seen.has(id)) continue;
    const head = headOf(id);
    families.set(head, [...(families.get(head) ?? []), id]);
  }
  return [...families]
    .filter(([, members]) => members.length > 1)
    .map(([head, members]) => toFamily(drawing, head, members));
}

/** These entities as a group of a person's own. */
export function groupOfChosen(drawing: Drawing, members: readonly string[]): Group {
  const kinds = new Set(members.map((id) => drawing.entities.get(id)?.kind));
  const [kind = null] = kinds;
  const name = kinds.size === 1 && kind !== null ? kindHeading(kind) : 'Group';
  return { id: `group of ${[...members].sort().join(' ')}`, name, kind: kinds.size === 1 ? kind : null, members };
}

function toFamily(drawing: Drawing, head: string, members: readonly string[]): Group {
  const { name = '', kind = null } = drawing.entities.get(head) ?? {};
  const same = members.every((id) => drawing.entities.get(id)?.kind === kind);
  return { id: `group family ${head}`, name: `${toLabel(name, 30)} family`, kind: same ? kind : null, members };
}
