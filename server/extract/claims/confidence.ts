import type { Finding } from './finding.ts';
import { RULE_PRECISION, TYPE_PRECISION } from './rule-precision.ts';

/** The table by type, then by rule: a key of both would have to be made for each finding. */
const byType = new Map<string, Map<string, number>>();
for (const [key, precision] of RULE_PRECISION) {
  const [type = ''] = key.split(' ', 1);
  const rules = byType.get(type) ?? new Map<string, number>();
  byType.set(type, rules.set(key.slice(type.length + 1), precision));
}

/** How likely a finding is right by its rule alone, between 0 and 1. */
export function precisionOf({ type, rule }: Pick<Finding, 'type' | 'rule'>): number {
  return byType.get(type)?.get(rule) ?? TYPE_PRECISION[type];
}
