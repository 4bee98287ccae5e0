import { readNoun, readPronoun, type Scene } from './reference.ts';
import { after, isSubject, NOTHING, remember, type Salience, SLOTS } from './salience.ts';
import { type Clauses, nameUnit, type Ref, type Unit, wordUnit } from './unit.ts';

function standIn(units: Unit[], first: Unit, last: Unit, ref: Ref, possessive: boolean): void {
  const text = first.text;
  units.push(nameUnit({ start: first.start, end: last.end }, text, ref, true));
  if (possessive) units.push(wordUnit({ start: last.end, end: last.end }, "'s", ''));
}

/** Resolves the pronouns and definite nouns of one sentence. Names in the sentence before them count first. */
function resolveSentence(units: readonly Unit[], before: Salience, scene: Scene): readonly Unit[] {
  let local = false;
  const resolved: Unit[] = [];
  let here = before;
  let seen = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.ref) {
      seen += 1;
      const slot = SLOTS[unit.ref.kind];
      if (slot && isSubject(units, at) && (seen === 1 || here[slot] === null))
        here = remember(here, unit.ref, seen === 1);
      local ||= slot === 'organization' && here.organization === unit.ref;
      resolved.push(unit);
      continue;
    }
    const reading =
      readPronoun(units, at, here, { ...scene, local }, resolved) ?? readNoun(units, at, here, { ...scene, local });
    if (!reading) {
      resolved.push(unit);
      continue;
    }
    standIn(resolved, unit, reading.last, reading.ref, reading.possessive);
    at += reading.length - 1;
  }
  return resolved;
}

/** The company or body that the article names most often; the earliest of equals. Null when it names none. */
export function focusOf(clauses: readonly Clauses[]): Ref | null {
  const counts = new Map<string, { readonly ref: Ref; readonly count: number }>();
  for (const { units } of clauses)
    for (const { ref } of units) {
      if (ref?.kind !== 'Company' && ref?.kind !== 'Organization') continue;
      const weight = ref.kind === 'Company' ? 1.5 : 1;
      counts.set(ref.key, { ref, count: (counts.get(ref.key)?.count ?? 0) + weight });
    }
  let best: { readonly ref: Ref; readonly count: number } | null = null;
  for (const candidate of counts.values()) if (!best || candidate.count > best.count) best = candidate;
  return best?.ref ?? null;
}

/** For how many sentences after its last mention "the company" still means the article's own firm. */
const NEAR = 4;

/** A sentence with its pronouns resolved, and the model and product that the text spoke of before it. */
export type Resolved = Clauses & { readonly model: Ref | null; readonly product: Ref | null };

/** The same sentences, with "it", "the company", "the model" and their like standing for the last fitting subject. Linear. */
export function resolveAnaphora(clauses: readonly Clauses[], focus: Ref | null): readonly Resolved[] {
  let salience = NOTHING;
  let since = Number.POSITIVE_INFINITY;
  return clauses.map(({ sentence, units }) => {
    const resolved = resolveSentence(units, salience, { focus, near: since < NEAR, local: false });
    since = resolved.some(({ ref }) => ref !== null && ref.key === focus?.key) ? 0 : since + 1;
    const { model, product } = salience;
    salience = after(salience, resolved);
    return { sentence, units: resolved, model, product };
  });
}
