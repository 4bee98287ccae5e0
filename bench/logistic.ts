/** One observation: features, the first of them 1, and what came out. */
export type Observed = { readonly features: readonly number[]; readonly right: boolean };

const ROUNDS = 30;

/** Solves a small symmetric system by elimination. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = rows[at] ?? [];
    for (let other = 0; other < size; other += 1) {
      const row = rows[other] ?? [];
      if (other === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

export const probabilityOf = (weights: readonly number[], features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));

/**
 * Logistic regression by Newton's method, held to `prior` with the given strength (L2): with few observations the prior
 * stays. Converges in some steps for the few features that it is for.
 */
export function fitLogistic(
  observed: readonly Observed[],
  prior: readonly number[],
  strength: number,
): readonly number[] {
  let weights = [...prior];
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = prior.map((value, at) => strength * ((weights[at] ?? 0) - value));
    const curvature = prior.map((_, row) => prior.map((__, column) => (row === column ? strength : 0)));
    for (const { features, right } of observed) {
      const probability = probabilityOf(weights, features);
      for (const [row, value] of features.entries()) {
        gradient[row] = (gradient[row] ?? 0) + (probability - (right ? 1 : 0)) * value;
        const own = curvature[row] ?? [];
        for (const [column, other] of features.entries())
          own[column] = (own[column] ?? 0) + probability * (1 - probability) * value * other;
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  return weights;
}
