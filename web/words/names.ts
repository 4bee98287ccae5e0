const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name fit to be drawn on one line: control, zero-width and direction marks dropped, blanks joined, cut to `most` characters with an ellipsis. */
export function toLabel(name: string, most = 200): string {
  const clean = name
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .trim();
  const characters = Array.from(clean);
  if (characters.length === 0) return '(no name)';
  return characters.length <= most ? clean : `${characters.slice(0, most - 1).join('')}…`;
}
