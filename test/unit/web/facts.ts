import type { EntityCardFragment, EntityKind, RelationType, Stance } from '../../../web/api/operations.generated.ts';
import type { DrawnRelation } from '../../../web/state/drawing.ts';

/** An entity whose id is its name in lower case. */
export function entity(name: string, more: Partial<EntityCardFragment> = {}): EntityCardFragment {
  const kind: EntityKind = 'COMPANY';
  const seen = { firstSeen: '2024-07-11', lastSeen: '2025-12-30' };
  return { id: name.toLowerCase(), name, kind, articleCount: 3, mentionCount: 7, relationCount: 5, ...seen, ...more };
}

/** A relation between two ids. */
export function relation(
  source: string,
  type: RelationType,
  target: string,
  more: Partial<DrawnRelation> = {},
): DrawnRelation {
  const stance: Stance = 'DONE';
  const seen = { firstSeen: '2025-01-05', lastSeen: '2025-03-14' };
  const facts = { confidence: 0.9, claimCount: 2, articleCount: 2, amount: null, stance, statements: [] };
  return {
    id: `${type}|${source}|${target}`,
    type,
    source: { id: source },
    target: { id: target },
    ...facts,
    ...seen,
    ...more,
  };
}
