/** Windows that name both of two entities, the one, the other, and windows in all. */
export type WindowCounts = {
  readonly both: number;
  readonly a: number;
  readonly b: number;
  readonly all: number;
};

/** How far two entities go together beyond chance. */
export type Significance = {
  /** Windows that would name both, were they independent: a × b / all. */
  readonly expected: number;
  /** both / expected; 0 where nothing is expected. */
  readonly lift: number;
  /** Log-likelihood ratio G² of the 2 × 2 table, never below 0. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1), 1993. */
  readonly significance: number;
};

/** Computes expected count, lift and G² from the counts of a 2 × 2 table. */
export function measureSignificance({ both, a, b, all }: WindowCounts): Significance {
  const expected = all === 0 ? 0 : (a * b) / all;
  const cells = [
    { observed: both, row: a, column: b },
    { observed: a - both, row: a, column: all - b },
    { observed: b - both, row: all - a, column: b },
    { observed: all - a - b + both, row: all - a, column: all - b },
  ];
  const sum = cells.reduce((total, { observed, row, column }) => total + term(observed, (row * column) / all), 0);
  return {
    expected,
    lift: expected === 0 ? 0 : both / expected,
    significance: Math.max(0, 2 * sum),
  };
}

function term(observed: number, expected: number): number {
  return observed > 0 ? observed * Math.log(observed / expected) : 0;
}
