import { type ENTITY_KINDS, RELATION_TYPES } from '../extraction.ts';
import { SPELLINGS } from './spelling.ts';
import { numberOf, TEMPLATES } from './template.ts';

type Told = (one: string, two: string) => string;

const quoted = (words: string): string => `“${words}”`;

const typeOfRole = (role: string): string => RELATION_TYPES[Number(role) >> 1] ?? '';

/** What the features that a person can check say, by template. Others are left out of a rule's text. */
const TOLD: Readonly<Record<string, Told>> = {
  between: (word) => `${quoted(word)} between`,
  'between of kinds': (word) => `${quoted(word)} between`,
  'between pair': (one, two) => `${quoted(`${one} ${two}`)} between`,
  before: (word) => `${quoted(word)} before`,
  after: (word) => `${quoted(word)} after`,
  'near before': (word) => `${quoted(word)} before`,
  'near after': (word) => `${quoted(word)} after`,
  'follows first': (word) => `${quoted(word)} between`,
  'precedes second': (word) => `${quoted(word)} between`,
  'verb between': (word) => `verb ${quoted(word)} between`,
  'pair elsewhere': (role) => `${typeOfRole(role)} elsewhere in the article`,
  spelling: (code) => `names: ${SPELLINGS[Number(code)] ?? ''}`,
};

/** Whether a template, by number, says what a person can check. */
export const isTold = (template: number): boolean => TOLD_NUMBERS.has(template);

const TOLD_NUMBERS: ReadonlySet<number> = new Set(
  TEMPLATES.filter((template) => TOLD[template] !== undefined).map(numberOf),
);

/** A feature as `nameFeature` names it, and how much it speaks for a label. */
export type Weighed = { readonly template: string; readonly feature: string; readonly weight: number };

/** What speaks for a claim in words, without doubles: what is told by each feature with its weight, strongest first; the kinds of the two last. */
export function wordingOf(
  features: readonly Weighed[],
  shown: number,
  kinds: readonly (typeof ENTITY_KINDS)[number][],
): string {
  const weighed = new Map<string, number>();
  for (const { template, feature, weight } of features) {
    const [one = '', two = ''] = feature.split('\t');
    const told = one === '^' || two === '^' ? undefined : TOLD[template]?.(one, two);
    if (told !== undefined) weighed.set(told, (weighed.get(told) ?? 0) + weight);
  }
  const best = [...weighed].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
  const told = best.slice(0, shown).map(([words]) => words);
  return `scorer: ${[...told, kinds.join(', ')].join('; ')}`;
}
