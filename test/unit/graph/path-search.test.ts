import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FoundPath, type Step, searchPaths, throughFactor } from '../../../server/graph/path-search.ts';

type Edge = readonly [a: string, b: string, sure: number];

function stepsOf(edges: readonly Edge[]): Map<string, readonly Step[]> {
  const degrees = new Map<string, number>();
  for (const [a, b] of edges) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const steps = new Map<string, Step[]>();
  for (const [a, b, sure] of edges) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const step = { to, relation: `${a}-${b}`, sure, degree: degrees.get(to) ?? 0 };
      steps.set(from, [...(steps.get(from) ?? []), step]);
    }
  }
  return steps;
}

/** All paths, by trying every way. */
function everyPath(
  from: string,
  to: string,
  steps: ReadonlyMap<string, readonly Step[]>,
  longest: number,
): FoundPath[] {
  const walk = (entities: readonly string[], relations: readonly string[], score: number): FoundPath[] => {
    const end = entities.at(-1) ?? '';
    if (end === to) return [{ score: Number(score.toFixed(9)), entities, relations }];
    if (relations.length === longest) return [];
    return (steps.get(end) ?? [])
      .filter((step) => !entities.includes(step.to))
      .flatMap(({ to: next, relation, sure, degree }) =>
        walk([...entities, next], [...relations, relation], score * sure * (next === to ? 1 : throughFactor(degree))),
      );
  };
  return walk([from], [], 1);
}

const named = (paths: readonly FoundPath[]) => paths.map(({ entities }) => entities.join(' '));

test('a short way comes before a long one, a sure one before a doubtful one, and a hub last', () => {
  const leaves = Array.from({ length: 200 }, (_, n): Edge => ['hub', `leaf ${n}`, 0.9]);
  const steps = stepsOf([
    ['a', 'x', 0.9],
    ['x', 'z', 0.9],
    ['a', 'y', 0.8],
    ['y', 'z', 0.8],
    ['a', 'hub', 0.9],
    ['hub', 'z', 0.9],
    ['x', 'y', 0.9],
    ...leaves,
  ]);
  const search = (longest: number, most = 9) => named(searchPaths({ from: 'a', to: 'z' }, steps, { longest, most }));
  expect(search(2)).toEqual(['a x z', 'a y z', 'a hub z']);
  expect(search(3).slice(0, 2)).toEqual(['a x z', 'a y z']);
  expect([...search(3)].sort()).toEqual(['a hub z', 'a x y z', 'a x z', 'a y x z', 'a y z']);
  expect(search(3, 1)).toEqual(['a x z']);
});

test('without a way there is none', () => {
  expect(searchPaths({ from: 'a', to: 'z' }, stepsOf([['a', 'b', 0.9]]), { longest: 4, most: 5 })).toEqual([]);
});

test('what is found is what trying every way finds, in the same order', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'z'];
  const edge = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 9 }));
  const graphs = fc.uniqueArray(edge, { selector: ([a, b]) => [a, b].sort().join(), maxLength: 12 });
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 4 }), (drawn, longest) => {
      const edges = drawn.filter(([a, b]) => a !== b).map(([a, b, sure]): Edge => [a, b, sure / 10]);
      const steps = stepsOf(edges);
      const all = everyPath('a', 'z', steps, longest);
      const found = searchPaths({ from: 'a', to: 'z' }, steps, { longest, most: 1_000 });
      expect([...named(found)].sort()).toEqual([...named(all)].sort());
      expect(found.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((x, y) => y - x));
    }),
    { numRuns: 300 },
  );
});
