import type { Finding } from './finding.ts';
import { RULE_PRECISION, TYPE_PRECISION } from './rule-precision.ts';

/** How likely a finding is right by its rule alone, between 0 and 1. */
export function precisionOf({ type, rule }: Finding): number {
  return RULE_PRECISION.get(`${type} ${rule}`) ?? TYPE_PRECISION[type];
}
