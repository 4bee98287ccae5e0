import type { PartialDate } from '../extraction.ts';
import { isOf } from './unit.ts';
import { afterBracket, type Group, groupAt, is, isNominal, type View, word } from './view.ts';
import { isTime } from './walk.ts';
import { AUXILIARY, BREAK, CONJUNCTION, DETERMINER, PREPOSITION, RELATIVE } from './word-classes.ts';
import { MODEL_NOUNS, ORGANIZATION_NOUNS, PRODUCT_NOUNS } from './words.ts';

/** No preposition leads to the object. */
export const NO_PREPOSITION: ReadonlySet<string> = new Set();
const NAMING: ReadonlySet<string> = new Set([
  'called',
  'named',
  'dubbed',
  'titled',
  'codenamed',
  'christened',
  'nicknamed',
]);

const SAYING = /^(?:said|says|say|wrote|added|announced|reported|told|claims|claimed)$/;

/** Words at which examples or an apposed name may begin. */
const EXAMPLES: ReadonlySet<string> = new Set([',', 'including', 'such', 'as', 'like']);

/** Whether examples of a plural noun begin at `index`: "several firms, including X", "models such as X". */
function leadsToExamples(view: View, index: number): boolean {
  const text = word(view, index);
  const next = word(view, index + 1);
  if (text === ',') return next === 'including' || (next === 'such' && word(view, index + 2) === 'as');
  const before = word(view, word(view, index - 1) === ',' ? index - 2 : index - 1);
  if (text === 'as') return before === 'such' && !view.verbs[index - 2];
  return /^(?:including|such|like)$/.test(text) && /[^s]s$/.test(before) && !view.verbs[index - 1];
}

/** Whether a name apposed to the noun before it begins at the comma at `index`: "a fund, the X". */
function isApposed(view: View, index: number): boolean {
  if (word(view, index) !== ',' || word(view, index + 1) !== 'the' || !view.units[index + 2]?.ref) return false;
  const noun = word(view, index - 1);
  return ORGANIZATION_NOUNS.has(noun) || MODEL_NOUNS.has(noun) || PRODUCT_NOUNS.has(noun);
}

function stopsObject(view: View, index: number, via: ReadonlySet<string>): boolean {
  const text = word(view, index);
  if (via.has(text) || (EXAMPLES.has(text) && (leadsToExamples(view, index) || isApposed(view, index)))) return false;
  if (is(view, index, PREPOSITION | RELATIVE | AUXILIARY | BREAK)) return true;
  if (text === ',') {
    const next = view.units[index + 1];
    if (next?.ref && SAYING.test(view.units[index + 2]?.lower ?? '')) return true;
    if (next?.ref || NAMING.has(next?.lower ?? '')) return false;
    return (
      next?.type !== 'word' || isOf(next, DETERMINER) || !isNominal(view, index + 1) || view.verbs[index + 1] !== null
    );
  }
  if (is(view, index, CONJUNCTION)) return view.verbs[index + 1] !== null || !isNominal(view, index + 1);
  return false;
}

/** The group of names that the noun phrase from `index` ends in, reached over no preposition but those of `via`; null when a border comes first. */
export function objectFrom(view: View, index: number, via: ReadonlySet<string>): Group | null {
  let here = index;
  const limit = Math.min(view.units.length, index + 16);
  while (here < limit) {
    const group = groupAt(view, here);
    if (group) return group;
    const past = afterBracket(view.units, here);
    if (past > here) {
      here = past;
      continue;
    }
    if (!view.units[here]?.ref && stopsObject(view, here, via)) return null;
    here += 1;
  }
  return null;
}

/** The group after "by", for a passive at `verb`: dates, sums and adverbs may stand between. */
export function agentAfter(view: View, verb: number): Group | null {
  for (let here = verb + 1; here < Math.min(view.units.length, verb + 9); here += 1) {
    const unit = view.units[here];
    const text = unit?.lower ?? '';
    if (text === 'by') return objectFrom(view, here + 1, NO_PREPOSITION);
    if (unit?.type === 'date' || unit?.type === 'money' || isTime(unit)) continue;
    if (unit?.ref || unit?.type !== 'word' || isOf(unit, AUXILIARY | RELATIVE)) return null;
  }
  return null;
}

/** Objects that go on after a dated one: "founded X in 2010 and Y in 2022". */
export function datedAfter(
  view: View,
  object: Group | null,
): readonly { readonly group: Group; readonly date: PartialDate }[] {
  if (!object || !view.units[object.last + 2]?.date) return [];
  const joint = object.last + 3;
  const next = word(view, joint) === ',' && word(view, joint + 1) === 'and' ? joint + 2 : joint + 1;
  if (!/^(?:and|,)$/.test(word(view, joint))) return [];
  const group = view.groups[next];
  const date = group && group.first === next ? view.units[group.last + 2]?.date : null;
  return group && date ? [{ group, date }] : [];
}
