/** How two things that stand together compare with chance. */
export type Chance = { readonly lift: number; readonly significance: number };

/** How much more or less often than by chance, in words: "3.2 times as often as by chance". */
export function toLiftWords(lift: number): string {
  if (lift > 0.95 && lift < 1.05) return 'about as often as by chance';
  const times = lift >= 10 ? String(Math.round(lift)) : lift.toFixed(1);
  return lift > 1 ? `${times} times as often as by chance` : `only ${times} times as often as by chance`;
}

/**
 * Whether a count can be chance, by the log-likelihood ratio (Dunning 1993): chi-square with one degree of freedom
 * passes 3.84, 6.63 and 10.83 at p = .05, .01 and .001.
 */
export function toSignificance(significance: number): string {
  if (significance >= 10.83) return 'surely not chance (p < .001)';
  if (significance >= 6.63) return 'very likely not chance (p < .01)';
  return significance >= 3.84 ? 'probably not chance (p < .05)' : 'could be chance';
}

/** Both in one clause: "3.2 times as often as by chance; surely not chance (p < .001)". */
export function toChance({ lift, significance }: Chance): string {
  return `${toLiftWords(lift)}; ${toSignificance(significance)}`;
}
