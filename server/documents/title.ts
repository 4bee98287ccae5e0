const LONGEST = 200;

/** A title for people: one line, at most 200 UTF-16 code units, cut between words where it can be. */
export function shownTitle(line: string): string {
  const title = line.replace(/\s+/gu, ' ').trim();
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '');
  const atWord = cut.lastIndexOf(' ');
  return `${atWord > LONGEST / 2 ? cut.slice(0, atWord) : cut}…`;
}

/** The first line of a text that shows anything, without heading signs. */
export function firstLine(text: string): string {
  const line = /^.*[^\s\p{C}\p{Z}].*$/mu.exec(text)?.[0] ?? '';
  return line.trim().replace(/^#{1,6}\s+/, '');
}
