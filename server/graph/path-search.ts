import { byCodeUnits } from './entity-rows.ts';

/** One way to go on from an entity. */
export type Step = {
  /** Id of the entity that it leads to, and how many relations that has. */
  readonly to: string;
  readonly degree: number;
  /** Id of the relation, and how sure it is, 0 to 1. */
  readonly relation: string;
  readonly sure: number;
};

/** A way from one entity to another that meets none twice. */
export type FoundPath = {
  /** 0 to 1: how sure all its relations are together, less for each entity between, and the less the more relations that has. */
  readonly score: number;
  /** Ids, from one end to the other; one relation fewer than entities. */
  readonly entities: readonly string[];
  readonly relations: readonly string[];
};

/** What an entity between counts: half, and less the more it is related to. A hub of 5,000 relations counts a fourteenth. */
export function throughFactor(degree: number): number {
  return 0.5 / (1 + Math.log(1 + degree / 10));
}

/** The beginning of a path from one of its ends. `weight` leaves out what the last entity counts, `through` is that. */
type Half = Omit<FoundPath, 'score'> & { readonly weight: number; readonly through: number };

/** Best halves kept for each entity that they lead to, by length: more would seldom make another path. */
const KEPT = 24;

/** Steps by the id of the entity from which they go. */
export type Steps = ReadonlyMap<string, readonly Step[]>;

/** All halves of up to so many steps from an entity, by the entity that they lead to; best first. */
function halvesFrom(start: string, most: number, steps: Steps): ReadonlyMap<string, readonly Half[]> {
  const all = new Map<string, Half[]>();
  let ends: readonly Half[] = [{ entities: [start], relations: [], weight: 1, through: 1 }];
  for (let length = 0; ends.length > 0; length += 1) {
    const kept = keepBest(ends);
    for (const half of kept) {
      const end = half.entities.at(-1) ?? start;
      all.set(end, [...(all.get(end) ?? []), half]);
    }
    ends = length < most ? kept.flatMap((half) => goOn(half, steps)) : [];
  }
  return all;
}

function goOn(half: Half, steps: Steps): readonly Half[] {
  const next = steps.get(half.entities.at(-1) ?? '') ?? [];
  return next
    .filter(({ to }) => !half.entities.includes(to))
    .map(({ to, degree, relation, sure }) => ({
      entities: [...half.entities, to],
      relations: [...half.relations, relation],
      weight: half.weight * half.through * sure,
      through: throughFactor(degree),
    }));
}

function keepBest(halves: readonly Half[]): readonly Half[] {
  const counts = new Map<string, number>();
  return [...halves].sort(bestFirst).filter(({ entities }) => {
    const end = entities.at(-1) ?? '';
    const count = counts.get(end) ?? 0;
    counts.set(end, count + 1);
    return count < KEPT;
  });
}

function bestFirst(a: Half, b: Half): number {
  return b.weight - a.weight || byCodeUnits(a.entities.join('|'), b.entities.join('|'));
}

/**
 * The best paths of up to `longest` steps between two entities, at most so many, best first; ties by length, then ids.
 * `steps` must hold those of both ends, and of their neighbours where paths are to have more than two. Each row of
 * entities comes once. Paths are put together from halves that meet, so that neither side goes more than half the way.
 */
export function searchPaths(
  { from, to }: { readonly from: string; readonly to: string },
  steps: Steps,
  { longest, most }: { readonly longest: number; readonly most: number },
): readonly FoundPath[] {
  const back = halvesFrom(to, Math.floor(longest / 2), steps);
  const found = new Map<string, FoundPath>();
  for (const [meeting, halves] of halvesFrom(from, Math.ceil(longest / 2), steps)) {
    for (const half of halves) {
      for (const other of back.get(meeting) ?? []) {
        const path = joinHalves(half, other);
        if (path === null) continue;
        const key = path.entities.join('|');
        const before = found.get(key);
        if (before === undefined || before.score < path.score) found.set(key, path);
      }
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.relations.length - b.relations.length ||
        byCodeUnits(a.entities.join('|'), b.entities.join('|')),
    )
    .slice(0, most);
}

/** Two halves that meet as one path; null where an entity would come twice, or nothing joins the ends. */
function joinHalves(half: Half, other: Half): FoundPath | null {
  const rest = other.entities.slice(0, -1).reverse();
  const relations = [...half.relations, ...[...other.relations].reverse()];
  if (relations.length === 0 || rest.some((id) => half.entities.includes(id))) return null;
  const between = half.relations.length > 0 && other.relations.length > 0 ? half.through : 1;
  const score = Number((half.weight * between * other.weight).toFixed(9));
  return { score, entities: [...half.entities, ...rest], relations };
}
