import type { Context, Finding } from './finding.ts';
import { fits } from './signature.ts';
import { isOf, type Ref } from './unit.ts';
import { type Group, type View, word } from './view.ts';
import { FAMILY } from './word-classes.ts';

/** Endings of the names of bodies that are part of the firm whose name they begin with. */
const UNIT = /\b(?:labs?|team|research|division|unit|studios?|ventures|cloud|superintelligence|robotics|ai)$/i;

function claim(type: 'VARIANT_OF' | 'PART_OF', subject: Ref, object: Ref, at: number, group: Group): Finding {
  const rule = type === 'PART_OF' ? 'parent in the name' : 'family in the name';
  return { type, subject, object, rule, trigger: at, governor: null, from: group.first, to: Math.max(at, group.last) };
}

/** Versions that a sentence lists as such, of the thing whose name theirs goes on from: "the family spans X, X mini and X pro". */
export function findFamilies(view: View, { bases }: Context): readonly Finding[] {
  const units = findUnits(view, bases);
  if ((view.classes & FAMILY) === 0) return units;
  const at = view.units.findIndex((unit) => unit.type === 'word' && isOf(unit, FAMILY));
  if (at < 0) return units;
  const found: Finding[] = [...units];
  for (const group of new Set(view.groups)) {
    if (!group || Math.max(group.first - at, at - group.last) >= NEAR) continue;
    for (const subject of group.members) {
      const object = isThing(subject) ? bases().get(subject.key) : undefined;
      if (object && fits('VARIANT_OF', subject.kind, object.kind))
        found.push(claim('VARIANT_OF', subject, object, at, group));
    }
  }
  return found;
}

/** How far from the noun its list may stand, in units. */
const NEAR = 9;

const isThing = ({ kind }: Ref): boolean => kind === 'Model' || kind === 'Product';
const isBody = ({ kind }: Ref): boolean => kind === 'Company' || kind === 'Organization';

/** Bodies that bear the name of a firm of the same sentence: "Acme has opened the Acme Robotics Lab". */
function findUnits(view: View, bases: Context['bases']): readonly Finding[] {
  const found: Finding[] = [];
  for (const at of view.names) {
    const unit = view.units[at];
    const ref = unit?.ref;
    if (!unit || !ref || unit.anaphor || !isBody(ref) || !UNIT.test(unit.text)) continue;
    const object = bases().get(ref.key);
    if (!object || !fits('PART_OF', ref.kind, object.kind)) continue;
    const parent = view.units.findIndex((one) => one.ref?.key === object.key && !one.anaphor);
    if (parent < 0 || /^(?:and|,|&)$/.test(word(view, Math.max(parent, at) - 1))) continue;
    const group = { members: [ref], first: Math.min(at, parent), last: Math.max(at, parent) };
    found.push(claim('PART_OF', ref, object, at, group));
  }
  return found;
}

/** What makes the maker of a thing that of what it includes as well. */
const INCLUDING = /^(?:include|comprise|span|consist)/;

/** The maker of a family made what its own sentence says that it includes: "Acme launched X, which includes X mini". */
export function findIncluded(found: readonly Finding[]): readonly Finding[] {
  if (found.length < 2) return found.slice(0, 0);
  const included = found.filter(({ type, rule }) => type === 'VARIANT_OF' && INCLUDING.test(rule));
  return included.flatMap(({ subject, object, to }) =>
    found
      .filter(({ type, object: made }) => type === 'DEVELOPED' && made?.key === object?.key)
      .filter((made) => made.subject.key !== subject.key && fits('DEVELOPED', made.subject.kind, subject.kind))
      .map((made): Finding => ({ ...made, object: subject, rule: 'maker of the family', to: Math.max(made.to, to) })),
  );
}
