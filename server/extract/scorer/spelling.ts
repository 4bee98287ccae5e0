/** What two names' spellings have to do with each other, by number. */
export const SPELLINGS = [
  'apart',
  'the second extends the first',
  'the first extends the second',
  'one is in the other',
  'alike',
] as const;

/** Where the head of a name ends: its first blank, digit or hyphen. */
function headOf(name: string): string {
  const end = name.search(/[\s\d-]/);
  return end < 3 ? name.slice(0, 3) : name.slice(0, end);
}

/** Whether one name, in lower case, is spelt as the other with more, or both begin alike: an index of SPELLINGS. */
export function spellingOf(first: string, second: string): number {
  if (first === '' || second === '') return 0;
  if (second.startsWith(first)) return 1;
  if (first.startsWith(second)) return 2;
  if (second.includes(first) || first.includes(second)) return 3;
  return second.startsWith(headOf(first)) ? 4 : 0;
}
