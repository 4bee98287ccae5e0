import type { EntityCardFragment } from '../api/operations.generated.ts';
import type { Drawing, DrawnRelation } from '../state/drawing.ts';
import { KINDS } from '../words/kinds.ts';
import { RELATION_TYPES } from '../words/relations.ts';

/** A made picture with hubs: most relations lead to few entities, as in graphs of news. The same for the same numbers. */
export function makeDrawing(entityCount: number, relationCount: number): Drawing {
  const random = seeded(entityCount + relationCount);
  const entities = new Map(Array.from({ length: entityCount }, (_, n) => [idOf(n), makeEntity(n)] as const));
  const relations = new Map<string, DrawnRelation>();
  while (relations.size < relationCount) {
    const source = Math.floor(random() * entityCount);
    const target = Math.floor(random() ** 3 * entityCount);
    const type = RELATION_TYPES[Math.floor(random() * RELATION_TYPES.length)] ?? 'USES';
    const made = makeRelation(idOf(source), type, idOf(target));
    if (source !== target) relations.set(made.id, made);
  }
  return { entities, relations, anchor: null };
}

/** The picture with so many new neighbours of its greatest hub. */
export function withNeighbours(base: Drawing, count: number): Drawing {
  const first = base.entities.size;
  const added = Array.from({ length: count }, (_, n) => makeEntity(first + n));
  const relations = added.map(({ id }) => makeRelation(idOf(0), 'INVESTED_IN', id));
  return {
    entities: new Map([...base.entities, ...added.map((each) => [each.id, each] as const)]),
    relations: new Map([...base.relations, ...relations.map((each) => [each.id, each] as const)]),
    anchor: idOf(0),
  };
}

function idOf(n: number): string {
  return `entity-${n}`;
}

function makeEntity(n: number): EntityCardFragment {
  const kind = KINDS[n % KINDS.length] ?? 'COMPANY';
  const articleCount = Math.max(1, Math.round(60 / (n + 1)));
  const counts = { articleCount, mentionCount: 2 * articleCount, relationCount: 5 };
  return { id: idOf(n), name: `Made Name ${n}`, kind, ...counts, firstSeen: '2024-01-05', lastSeen: '2025-12-01' };
}

function makeRelation(source: string, type: DrawnRelation['type'], target: string): DrawnRelation {
  const seen = { firstSeen: '2024-01-05', lastSeen: '2025-12-01', statements: [] };
  const counts = { confidence: 0.9, claimCount: 1, articleCount: 1, stance: 'DONE' as const, amount: null };
  return {
    id: `${type} ${source} ${target}`,
    type,
    source: { id: source },
    target: { id: target },
    ...seen,
    ...counts,
  };
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
