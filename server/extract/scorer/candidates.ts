import type { Ref } from '../claims/unit.ts';
import type { View } from '../claims/view.ts';
import { REACH } from '../claims/walk.ts';
import { labelsFor } from './labels.ts';

/** Two names of a sentence that may state something together: indices of their units, in order. */
export type Candidate = { readonly first: number; readonly second: number; readonly a: Ref; readonly b: Ref };

/** How many names after a name are paired with it. */
const PARTNERS = 12;

/** Most pairs of one sentence: what goes on for longer is a list. */
const MOST = 150;

/** Whether both are names of one list, or the same word that stands for several. */
function isListed({ units, groups }: View, first: number, second: number): boolean {
  if (units[first]?.start === units[second]?.start) return true;
  const group = groups[first];
  return group !== null && group !== undefined && group === groups[second];
}

/** Units that are names, and for each which thing of the sentence it names. */
function namesIn({ units }: View): readonly (readonly [at: number, ref: Ref, thing: number])[] {
  const things = new Map<string, number>();
  const names: (readonly [number, Ref, number])[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const ref = units[at]?.ref;
    if (!ref) continue;
    const thing = things.get(ref.key) ?? things.size;
    things.set(ref.key, thing);
    names.push([at, ref, thing]);
  }
  return things.size > 1 ? names : [];
}

/**
 * All pairs of two things named in a sentence that the signatures allow to state something, each where the two stand
 * nearest, in order of the text. Names of one list are no pair. Linear in the units: a name is paired with the twelve
 * that follow it at most, no further than walks reach.
 */
export function candidatesOf(view: View): readonly Candidate[] {
  const names = namesIn(view);
  const nearest = new Map<number, Candidate>();
  for (let one = 0; one < names.length && nearest.size < MOST; one += 1) {
    const [first, a, thing] = names[one] ?? [0, null, 0];
    for (let two = one + 1; a && two <= one + PARTNERS && two < names.length; two += 1) {
      const [second, b, other] = names[two] ?? [0, a, 0];
      if (other === thing || second - first > REACH) break;
      if (labelsFor(a.kind, b.kind).length === 0 || isListed(view, first, second)) continue;
      const pair = Math.min(thing, other) * names.length + Math.max(thing, other);
      const known = nearest.get(pair);
      if (!known || second - first < known.second - known.first) nearest.set(pair, { first, second, a, b });
    }
  }
  return [...nearest.values()];
}
