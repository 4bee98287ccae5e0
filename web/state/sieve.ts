/** Requests that looking for unusable ids may take. */
const MOST_CHECKS = 40;

/**
 * Leaves out ids that the API refuses, by halving: a few hostile ids among many are found in a few requests. What is
 * not checked when those run out is left out too.
 */
export async function dropUnusable(
  ids: readonly string[],
  usable: (ids: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  const kept: string[] = [];
  const waiting: (readonly string[])[] = [ids];
  for (let check = 0; check < MOST_CHECKS; check += 1) {
    const some = waiting.pop();
    if (!some) break;
    if (some.length === 0) continue;
    if (await usable(some)) kept.push(...some);
    else if (some.length > 1) {
      const half = Math.ceil(some.length / 2);
      waiting.push(some.slice(half), some.slice(0, half));
    }
  }
  return kept;
}
