/** How alike two things are, by their numbers: symmetric, larger is more alike. */
export type Alikeness = (a: number, b: number) => number;

/**
 * An order of `count` things in which alike ones stand side by side: average-linkage clustering, each merge turned so
 * that its most alike ends touch. Ties go to the earlier. Cubic in `count`: for tens of things.
 */
export function orderAlike(count: number, alike: Alikeness): readonly number[] {
  let clusters: (readonly number[])[] = Array.from({ length: count }, (_, index) => [index]);
  while (clusters.length > 1) {
    const [first, second] = nearest(clusters, alike);
    const [a, b] = [clusters[first] ?? [], clusters[second] ?? []];
    clusters = clusters.filter((_, index) => index !== first && index !== second);
    clusters.splice(first, 0, join(a, b, alike));
  }
  return clusters[0] ?? [];
}

function nearest(clusters: readonly (readonly number[])[], alike: Alikeness): readonly [number, number] {
  let best = { first: 0, second: 1, value: -1 };
  for (const [first, a] of clusters.entries()) {
    for (let second = first + 1; second < clusters.length; second += 1) {
      const value = average(a, clusters[second] ?? [], alike);
      if (value > best.value) best = { first, second, value };
    }
  }
  return [best.first, best.second];
}

function average(a: readonly number[], b: readonly number[], alike: Alikeness): number {
  const sum = a.reduce((total, one) => total + b.reduce((inner, other) => inner + alike(one, other), 0), 0);
  return sum / Math.max(1, a.length * b.length);
}

function join(a: readonly number[], b: readonly number[], alike: Alikeness): readonly number[] {
  const [backA, backB] = [[...a].reverse(), [...b].reverse()];
  const ways = [
    [...a, ...b],
    [...a, ...backB],
    [...backA, ...b],
    [...backA, ...backB],
  ];
  const touch = (way: readonly number[]): number => alike(way[a.length - 1] ?? 0, way[a.length] ?? 0);
  return ways.reduce((best, way) => (touch(way) > touch(best) ? way : best));
}
