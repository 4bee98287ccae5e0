import type { RelationType } from '../extraction.ts';
import type { Finding } from './finding.ts';

/** How often claims of a type are right: measured on the labelled stories a to f with the marked entities given (`npm run score -- --oracle --corpus --files abcdef`). */
const TYPES: Readonly<Record<RelationType, number>> = {
  ACQUIRED: 0.91,
  INVESTED_IN: 0.87,
  PARTNERED_WITH: 0.81,
  DEVELOPED: 0.87,
  USES: 0.7,
  VARIANT_OF: 0.82,
  COMPARED_WITH: 0.83,
  EVALUATED_ON: 0.72,
  TRAINED_ON: 0.77,
  PART_OF: 0.78,
  WORKS_AT: 0.86,
  FOUNDED: 0.86,
  FILED_IPO: 0.79,
  SUED: 0.98,
};

/** Rules that differ from their type by 0.05 or more, of those that fired eight times or more in the same stories. */
const RULES: ReadonlyMap<string, number> = new Map([
  ['COMPARED_WITH beat', 0.88],
  ['DEVELOPED its thing', 0.76],
  ['DEVELOPED make', 0.72],
  ["DEVELOPED maker's thing", 0.97],
  ['DEVELOPED publish', 0.97],
  ['DEVELOPED release', 0.97],
  ['DEVELOPED thing from maker', 0.97],
  ['EVALUATED_ON score of the model before', 0.58],
  ['FOUNDED found', 0.92],
  ['FOUNDED found, passive', 0.91],
  ['FOUNDED found, relative', 0.97],
  ['FOUNDED founder, firm of the article', 0.6],
  ['FOUNDED set up', 0.8],
  ['FOUNDED start', 0.77],
  ['INVESTED_IN round', 0.77],
  ['INVESTED_IN round, sentence before', 0.93],
  ['PART_OF subsidiary of', 0.71],
  ['TRAINED_ON train on', 0.87],
  ['TRAINED_ON training', 0.65],
  ['USES method in the model before', 0.55],
  ['USES method in thing', 0.76],
  ['USES run on', 0.64],
  ['USES train with, participle', 0.83],
  ['USES use', 0.58],
  ['VARIANT_OF version of', 0.9],
  ['VARIANT_OF version of, understood', 0.76],
  ['WORKS_AT person of firm', 0.97],
  ['WORKS_AT post, firm of the article', 0.78],
]);

/** How likely a finding is right by its rule alone, between 0 and 1; to be set again when the rules change. */
export function precisionOf({ type, rule }: Finding): number {
  return RULES.get(`${type} ${rule}`) ?? TYPES[type];
}
