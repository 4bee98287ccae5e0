/** Words of an address, parted by dots, that are among the known ones; others are named as problems. */
export function readWords<T extends string>(
  words: string | null,
  known: readonly T[],
  problems: string[],
): readonly T[] {
  if (!words) return [];
  return words
    .toUpperCase()
    .split('.')
    .flatMap((word) => {
      const found = known.find((each) => each === word);
      if (found === undefined) problems.push(`“${word.slice(0, 30)}”`);
      return found ?? [];
    });
}
