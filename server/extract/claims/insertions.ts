import { canBeFinite } from './clauses.ts';
import { oncePerView } from './once.ts';
import { is, type View, word } from './view.ts';
import { BREAK, RELATIVE } from './word-classes.ts';

type Stretch = { readonly first: number; readonly last: number };

const LONGEST = 40;
const SAYING =
  /^(?:said|den(?:y|ies|ied|ying)|reject(?:s|ed)|confirm\w*|say|says|announc\w*|report\w*|claim\w*|told|wrote|believ\w*|show\w*|found|known|so)$/;

/** Whether a price goes on with the main clause at `at`: ", for about $3 million". */
function isPrice(view: View, at: number): boolean {
  return word(view, at) === 'for' && view.units.slice(at + 1, at + 4).some(({ type }) => type === 'money');
}

/** Where the insertion that begins after the comma or at the relative word at `from` ends: before the comma after which the main verb goes on, or the clause's end. */
function endOf(view: View, from: number, closed: boolean): number {
  const limit = Math.min(view.units.length, from + LONGEST);
  for (let here = from + 1; here < limit; here += 1) {
    if (is(view, here, BREAK)) return closed ? -1 : here - 1;
    if (word(view, here) === ',' && (canBeFinite(view, here + 1) || isPrice(view, here + 1))) return here - 1;
  }
  return closed ? -1 : limit - 1;
}

/** Whether a past form begins a participle's clause: ", published in May by Y,". */
function isReduced(view: View, index: number): boolean {
  return view.verbs[index]?.kind === 'past' && /^(?:in|by|at|on|from|as)$/.test(word(view, index + 1));
}

function readInsertions(view: View): readonly Stretch[] {
  const found: Stretch[] = [];
  let until = -1;
  for (let at = 0; at < view.units.length; at += 1) {
    if (at <= until) continue;
    const lower = word(view, at);
    const relative =
      is(view, at, RELATIVE) && !(lower === 'that' && SAYING.test(word(view, at - 1))) && lower !== 'where';
    if (!relative && lower !== ',') continue;
    if (lower === ',' && ((canBeFinite(view, at + 1) && !isReduced(view, at + 1)) || is(view, at + 1, RELATIVE)))
      continue;
    const last = endOf(view, at, lower === ',');
    if (last < 0) continue;
    found.push({ first: at, last });
    until = last;
  }
  return found;
}

const insertionsOf = oncePerView(readInsertions);

/** Which insertion holds the unit at `index`: a relative clause, or what stands between a name and its verb by commas; -1 for none. */
export function insertionAt(view: View, index: number): number {
  const found = insertionsOf(view);
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.last ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return index >= (found[low]?.first ?? Number.POSITIVE_INFINITY) ? low : -1;
}
