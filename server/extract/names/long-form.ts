const capital = /\p{Lu}/u;
const alphanumeric = /[\p{L}\p{N}]/u;

const linking = /^(?:of|for|the|and|from|with|to|in|on|a|an|by)$/i;

/** Where the words begin whose first letters spell `short`, small linking words left out where they must be; -1 when they don't. */
function startOfInitials(short: string, before: string): number {
  const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)].reverse();
  let sign = short.length - 1;
  for (const word of words) {
    if (word[0][0]?.toLowerCase() === short[sign]?.toLowerCase()) sign -= 1;
    else if (!linking.test(word[0])) return -1;
    if (sign < 0) return word.index;
  }
  return -1;
}

/**
 * Where in `before` the long form of `short` begins, or -1: the search of Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text" (2003), from right to left; the short form's first sign must
 * begin a word. Words whose first letters spell the short form come before it: of "Proximal Policy Optimization (PPO)" it
 * would leave the first word out. Linear in the length of `before`.
 */
export function startOfLongForm(short: string, before: string): number {
  const initials = startOfInitials(short, before);
  if (initials >= 0) return initials;
  let at = before.length - 1;
  for (let sign = short.length - 1; sign >= 0; sign -= 1) {
    const wanted = short[sign]?.toLowerCase() ?? '';
    if (!alphanumeric.test(wanted)) continue;
    const begins = (): boolean => at === 0 || !alphanumeric.test(before[at - 1] ?? ' ');
    while (at >= 0 && (before[at]?.toLowerCase() !== wanted || (sign === 0 && !begins()))) at -= 1;
    if (at < 0) return -1;
    at -= 1;
  }
  return at + 1;
}

/** Whether something may be a short form: 2 to 10 signs, at most two words, a letter or digit first, a capital in it. */
export function isShortForm(short: string): boolean {
  return (
    short.length >= 2 &&
    short.length <= 10 &&
    /^[\p{L}\p{N}]/u.test(short) &&
    capital.test(short) &&
    !/\s\S+\s/u.test(short)
  );
}

/** How many words before the bracket may belong to the long form of `short`. */
export function mostWords(short: string): number {
  return Math.min(short.length + 5, short.length * 2);
}
