import type { Finding } from './finding.ts';

/** How often a rule is right, by type and the rule's first word. Later set by calibration on marked articles. */
const RULES: ReadonlyMap<string, number> = new Map([]);

const USUAL = 0.7;

/** Between 0 and 1: how likely the finding is right. */
export function confidenceOf(finding: Finding): number {
  return RULES.get(`${finding.type} ${finding.rule}`) ?? RULES.get(finding.type) ?? USUAL;
}
