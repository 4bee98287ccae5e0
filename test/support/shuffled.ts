/** The items in an order that the seed, a positive whole number, decides: Fisher and Yates with xorshift32. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const left = [...items];
  let state = seed;
  return items.flatMap(() => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return left.splice((state >>> 0) % left.length, 1);
  });
}
