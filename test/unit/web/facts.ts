import type {
  EntityCardFragment,
  EntityKind,
  RelationCardFragment,
  RelationType,
  Stance,
} from '../../../web/api/operations.generated.ts';

/** An entity whose id is its name in lower case. */
export function entity(name: string, more: Partial<EntityCardFragment> = {}): EntityCardFragment {
  const kind: EntityKind = 'COMPANY';
  return { id: name.toLowerCase(), name, kind, articleCount: 3, relationCount: 5, ...more };
}

/** A relation between two ids. */
export function relation(
  source: string,
  type: RelationType,
  target: string,
  more: Partial<RelationCardFragment> = {},
): RelationCardFragment {
  const stance: Stance = 'DONE';
  const facts = { confidence: 0.9, claimCount: 2, articleCount: 2, amount: null, lastSeen: '2025-03-14', stance };
  return { id: `${type}|${source}|${target}`, type, source: { id: source }, target: { id: target }, ...facts, ...more };
}
