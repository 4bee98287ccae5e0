import type { Finding } from './finding.ts';
import type { Ref } from './unit.ts';
import type { View } from './view.ts';

const isBody = (ref: Ref): boolean => ref.kind === 'Company' || ref.kind === 'Organization';
const isThing = (ref: Ref): boolean => ref.kind === 'Model' || ref.kind === 'Product';

const UNSURE =
  /^(?:no|not|denies|deny|denied|said|says?|sue|claims?|hear|rumou?r|rumou?rs|may|could|\?|calls|puts|makers?|creators?|authors?|founders?|start|starts|found|sues|sued|uses|buys)$/;

/** DEVELOPED from a headline that names one firm and one thing and says nothing else of the two: "X: meet Y". */
export function readHeadline(view: View, found: readonly Finding[]): readonly Finding[] {
  const names = new Map(view.units.flatMap(({ ref }) => (ref ? [[ref.key, ref] as const] : [])));
  const [subject, ...firms] = [...names.values()].filter(isBody);
  const [object, ...things] = [...names.values()].filter(isThing);
  if (view.units.some(({ lower }) => UNSURE.test(lower))) return [];
  if (!subject || !object || firms.length > 0 || things.length > 0 || found.length > 0) return [];
  return [{ type: 'DEVELOPED', subject, object, rule: 'headline', trigger: 0, from: 0, to: view.units.length - 1 }];
}
