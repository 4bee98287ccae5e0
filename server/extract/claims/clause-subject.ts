import { isOf, unitAt } from './unit.ts';
import { afterBracket, type Group, groupAt, is, isNominal, type View, word } from './view.ts';
import { segmentStart } from './walk.ts';
import { AUXILIARY, CARRIER, CHAIN, DETERMINER, LY, PREPOSITION, ROLE_HEAD, TEAM } from './word-classes.ts';
import { MODEL_NOUNS, ORGANIZATION_NOUNS, PRODUCT_NOUNS, TECHNIQUE_NOUNS } from './words.ts';

const capital = /^\p{Lu}/u;

const NOUNS: ReadonlySet<string> = new Set([
  ...ORGANIZATION_NOUNS,
  ...MODEL_NOUNS,
  ...PRODUCT_NOUNS,
  ...TECHNIQUE_NOUNS,
]);

/** Nouns that tell when, or on what occasion: a name after them is not described by them. */
const OCCASIONS: ReadonlySet<string> = new Set(
  `agreement deal week month year day time terms plan move round test tests trial announcement launch quarter pact contract
  settlement talks negotiations months weeks years days hours article report post statement interview ruling case meantime
  addition past spring summer autumn winter`.split(/\s+/),
);

/** Whether the word right before a name describes it: "the startup X", and not "under the agreement X". */
export function describes(view: View, index: number): boolean {
  const unit = unitAt(view.units, index);
  if (unit?.type !== 'word' || isOf(unit, DETERMINER | PREPOSITION) || capital.test(unit.text)) return true;
  return isOf(unit, CARRIER | TEAM | ROLE_HEAD) || NOUNS.has(unit.lower) || !OCCASIONS.has(unit.lower);
}

/** Whether a preposition leads the group in: "the board of X". */
export function isLed(view: View, group: Group): boolean {
  if (/^(?:it|they|he|she|we)$/.test(word(view, group.first)) && view.units[group.first]?.anaphor)
    return is(view, group.first - 1, PREPOSITION);
  if (!describes(view, group.first - 1)) return false;
  for (let here = group.first - 1; here >= Math.max(0, group.first - 5); here -= 1) {
    if (is(view, here, PREPOSITION)) return true;
    const unit = view.units[here];
    if (!unit || (!isNominal(view, here) && unit.lower !== "'s" && !unit.ref) || view.verbs[here]) return false;
  }
  return false;
}

function verbFollows(view: View, group: Group): boolean {
  let next = afterBracket(view.units, group.last + 1);
  while (is(view, next, LY) || word(view, next) === 'also') next += 1;
  const verb = view.verbs[next];
  return (
    is(view, next, AUXILIARY) || (verb !== null && verb !== undefined && verb.kind !== 'ing') || is(view, next, CHAIN)
  );
}

/** The subject of the clause that `index` is in, for a verb that has none of its own: "X raised money and bought Y". */
export function clauseSubject(view: View, index: number): readonly Group[] {
  const start = segmentStart(view, index);
  let fallback: Group | null = null;
  for (let here = index; here >= start; here -= 1) {
    const group = groupAt(view, here);
    if (!group || group.last !== here || isLed(view, group)) continue;
    if (verbFollows(view, group)) return [group];
    fallback = group;
  }
  return fallback ? [fallback] : [];
}
