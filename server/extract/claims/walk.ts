import { isOf, type Unit } from './unit.ts';
import { type Group, groupAt, is, isNominal, type View, word } from './view.ts';
import { BREAK, CHAIN, PREPOSITION, QUOTE, TIME, WEEKDAY } from './word-classes.ts';

/** How far a walk looks, in units: keeps every search short, and the whole linear, in sentences without end. */
export const REACH = 60;

/** Whether a unit tells a time: a date, a weekday, "last", "week". */
export function isTime(unit: Unit | undefined): boolean {
  return unit?.type === 'date' || isOf(unit, unit?.type === 'word' ? TIME | WEEKDAY : TIME);
}

const TALKS: ReadonlySet<string> = new Set(
  'talks talk discussions negotiations advanced exclusive late early final deal agreement option bid bids offer definitive active preliminary way move plan plans effort'.split(
    ' ',
  ),
);
const SAYING =
  /^(?:said|say|says|announc\w*|confirm\w*|report\w*|claim\w*|reveal\w*|den(?:y|ies|ied)|told|believ\w+|means?|hop(?:e|es|ed)|expect\w*|agreed)$/;

/** Whether the word at `index` belongs to the verb group because of what stands right of it. */
function isLinking(view: View, index: number, verb: number): boolean {
  const unit = view.units[index];
  if (!unit || unit.type === 'name' || index + 1 >= verb) return false;
  if (unit.type === 'money' || /^(?:in|an?|the|its|to)$/.test(unit.lower))
    return TALKS.has(word(view, index + 1)) || (unit.type !== 'money' && isTime(view.units[index + 1]));
  if (unit.lower === 'that') return SAYING.test(word(view, index - 1)) || isTime(view.units[index - 1]);
  return isOf(unit, PREPOSITION) && isTime(view.units[index + 1]);
}

/** Index left of the share that an "owned" at `verb` goes on from: "49%-owned", "75 % owned"; the unit before the verb where there is none. */
function beforeShare(view: View, verb: number): number {
  const sign = word(view, verb - 1) === '-' ? verb - 2 : verb - 1;
  const share = word(view, verb) === 'owned' && word(view, sign) === '%' && /^\d/.test(word(view, sign - 1));
  return share ? sign - 2 : verb - 1;
}

/** Index of the unit left of the verb group that ends at `verb`: auxiliaries, adverbs, "has agreed to", "on Monday said it would". */
export function chainStart(view: View, verb: number): number {
  let index = beforeShare(view, verb);
  while (index >= 0 && verb - index < REACH) {
    const unit = view.units[index];
    if (!unit) break;
    const adverb = unit.type === 'word' && isOf(unit, CHAIN);
    const timed = unit.type !== 'name' && isTime(unit);
    if (!adverb && !timed && !isOf(unit, QUOTE) && !isLinking(view, index, verb)) break;
    index -= 1;
  }
  return index;
}

/** First unit of the stretch between strong borders that holds `index`. */
export function segmentStart(view: View, index: number): number {
  for (let here = index; here > Math.max(0, index - REACH); here -= 1) if (is(view, here - 1, BREAK)) return here;
  return Math.max(0, index - REACH);
}

/** The name to which a common noun that ends at `index` is apposed on the right: "Copilot, an assistant". */
export function appositionOf(view: View, index: number): Group | null {
  for (let here = index; here >= Math.max(0, index - 12); here -= 1) {
    const text = word(view, here);
    if (text === ',' || text === '—' || text === '–' || text === '(') return nameBefore(view, here);
    if (view.units[here]?.ref || text === "'s" || /^(?:of|for|in|from)$/.test(text) || isNominal(view, here)) continue;
    return null;
  }
  return null;
}

/** The group that ends right before `index`, brackets skipped. */
export function nameBefore(view: View, index: number): Group | null {
  let here = index - 1;
  if (word(view, here) === ')') {
    for (let open = here; open >= Math.max(0, here - 12); open -= 1) {
      if (word(view, open) !== '(') continue;
      here = open - 1;
      break;
    }
  }
  while (is(view, here, QUOTE)) here -= 1;
  const group = groupAt(view, here);
  return group && group.last === here ? group : null;
}
