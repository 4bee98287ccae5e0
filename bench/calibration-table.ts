/** A prediction and what came out. */
export type Outcome = { readonly confidence: number; readonly right: boolean };

const EDGES = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * Reliability by confidence: how many predictions, their mean confidence and how many were right, and the expected
 * calibration error (ECE: the mean distance of the two, weighted by count; Naeini, Cooper and Hauskrecht, AAAI 2015).
 */
export function describeCalibration(outcomes: readonly Outcome[]): string {
  const bins = [0, ...EDGES].map((from, at) => ({ from, to: EDGES[at] ?? 1.01 }));
  let error = 0;
  const lines = bins.flatMap(({ from, to }) => {
    const own = outcomes.filter(({ confidence }) => confidence >= from && confidence < to);
    if (own.length === 0) return [];
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    const right = own.filter((one) => one.right).length / own.length;
    error += (Math.abs(mean - right) * own.length) / outcomes.length;
    const range = `${from.toFixed(1)} to ${Math.min(to, 1).toFixed(1)}`;
    return [`  ${range}  n ${String(own.length).padStart(5)}  said ${mean.toFixed(2)}  right ${right.toFixed(2)}`];
  });
  return [...lines, `  ECE ${error.toFixed(3)}`].join('\n');
}
