/** A closed list of words or phrases, parted by line breaks or commas, as a set in lower case. */
export function wordList(list: string): ReadonlySet<string> {
  const words = list.split(/[\n,]/u).map((word) => word.trim().toLowerCase());
  return new Set(words.filter((word) => word !== ''));
}
