import { TEMPLATES, WORDS_FIRST, WORDS_SECOND } from './template.ts';

/** A feature as it stands in the file of weights: its template, and its words or codes parted by a tab; a 0 at the end is left out. */
export type NamedFeature = readonly [template: string, feature: string];

/** Names a feature; `words` are a vocabulary's words by their numbers. */
export function nameFeature(words: readonly string[], template: number, first: number, second: number): NamedFeature {
  const one = WORDS_FIRST.has(template) ? (words[first] ?? '') : `${first}`;
  const two = WORDS_SECOND.has(template) ? (words[second] ?? '') : `${second}`;
  return [TEMPLATES[template] ?? '', two === '0' ? one : `${one}\t${two}`];
}
