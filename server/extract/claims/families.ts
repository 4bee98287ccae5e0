import type { Context, Finding } from './finding.ts';
import { fits } from './signature.ts';
import type { Ref } from './unit.ts';
import { type Group, type View, word } from './view.ts';

/** Nouns that make a list of names versions of one thing. */
const FAMILY =
  /^(?:versions?|variants?|editions?|sizes?|flavou?rs?|family|families|line-?up|lineups?|series|suite|range|siblings?|generation|tiers?|modes?)$/;
/** Endings of the names of bodies that are part of the firm whose name they begin with. */
const UNIT = /\b(?:labs?|team|research|division|unit|studios?|ventures|cloud|superintelligence|robotics|ai)$/i;

function claim(type: 'VARIANT_OF' | 'PART_OF', subject: Ref, object: Ref, at: number, group: Group): Finding {
  const rule = type === 'PART_OF' ? 'parent in the name' : 'family in the name';
  return { type, subject, object, rule, trigger: at, governor: null, from: group.first, to: Math.max(at, group.last) };
}

/** Versions that a sentence lists as such, of the thing whose name theirs goes on from: "the family spans X, X mini and X pro". */
export function findFamilies(view: View, { bases }: Context): readonly Finding[] {
  if (bases.size === 0 || !view.units.some(({ ref }) => ref && bases.has(ref.key))) return [];
  const at = view.units.findIndex(({ lower, type }) => type === 'word' && FAMILY.test(lower));
  const found: Finding[] = [];
  for (const group of new Set(view.groups)) {
    if (!group) continue;
    for (const subject of group.members) {
      const object = bases.get(subject.key);
      if (!object || at < 0 || !fits('VARIANT_OF', subject.kind, object.kind)) continue;
      const near = at < group.first ? group.first - at : at - group.last;
      if (near < 9) found.push(claim('VARIANT_OF', subject, object, at, group));
    }
  }
  return [...found, ...findUnits(view, bases)];
}

/** Bodies that bear the name of a firm of the same sentence: "Acme has opened the Acme Robotics Lab". */
function findUnits(view: View, bases: Context['bases']): readonly Finding[] {
  return view.units.flatMap(({ ref, text, anaphor }, at) => {
    const object = ref && !anaphor && UNIT.test(text) ? bases.get(ref.key) : undefined;
    if (!ref || !object || !fits('PART_OF', ref.kind, object.kind)) return [];
    const parent = view.units.findIndex((unit) => unit.ref?.key === object.key && !unit.anaphor);
    if (parent < 0 || /^(?:and|,|&)$/.test(word(view, Math.max(parent, at) - 1))) return [];
    return [
      claim('PART_OF', ref, object, at, { members: [ref], first: Math.min(at, parent), last: Math.max(at, parent) }),
    ];
  });
}

/** What makes the maker of a thing that of what it includes as well. */
const INCLUDING = /^(?:include|comprise|span|consist)/;

/** The maker of a family made what its own sentence says that it includes: "Acme launched X, which includes X mini". */
export function findIncluded(found: readonly Finding[]): readonly Finding[] {
  const included = found.filter(({ type, rule }) => type === 'VARIANT_OF' && INCLUDING.test(rule));
  return included.flatMap(({ subject, object, to }) =>
    found
      .filter(({ type, object: made }) => type === 'DEVELOPED' && made?.key === object?.key)
      .filter((made) => made.subject.key !== subject.key && fits('DEVELOPED', made.subject.kind, subject.kind))
      .map((made): Finding => ({ ...made, object: subject, rule: 'maker of the family', to: Math.max(made.to, to) })),
  );
}
