import type { ClaimType, ExtractedClaim } from '../extraction.ts';
import type { Ref } from './unit.ts';
import { type View, word } from './view.ts';

const DENIES = /^(?:denied|denies|dismissed|dismisses|rejected|rejects|disputed|disputes|rebutted)$/;
/** What is denied where the sentence before is meant: no deed of its own. */
const MEANT =
  /^(?:it|this|that|both|them|reports?|rumou?rs?|story|stories|claims?|account|speculation|allegations?|assertions?|suggestions?|talk)$/;
const LEADING = /^(?:the|this|that|those|these|such|all|any|newspaper|media|press|latest)$/;
/** Who may deny besides names, and words beside them. */
const DENIER =
  /^(?:company|companies|firm|firms|startup|start-up|sides?|spokesman|spokeswoman|spokesperson|spokespeople|both|they|he|she|it|bank|lab|group|parties|lawyers?|management)$/;
const BESIDE =
  /^(?:the|a|an|its|their|both|two|for|of|at|has|have|had|later|quickly|flatly|also|however|but|and|however|firmly|'s|,)$/;
/** What may follow: the end, or how it was denied. */
const TAIL = /^(?:\.|!|,|as|in|on|and|"|”|to|through|when|later|outright|flatly|\))$/;
const longest = 10;

/** Who denies the sentence before: names, and whether some word for a firm or person does. */
export type Denial = { readonly by: readonly Ref[] };

/** The denial that a sentence is of the one before it: "The company denied the report." Null for all other sentences. */
export function denialIn(view: View): Denial | null {
  const by: Ref[] = [];
  let said = false;
  for (let at = 0; at < Math.min(view.units.length, longest); at += 1) {
    const unit = view.units[at];
    if (unit === undefined) return null;
    if (DENIES.test(unit.lower)) return (said || by.length > 0) && isMeant(view, at + 1) ? { by } : null;
    if (unit.ref && !unit.anaphor) by.push(unit.ref);
    else if (unit.ref || DENIER.test(unit.lower)) said = true;
    else if (!BESIDE.test(unit.lower)) return null;
  }
  return null;
}

/** Whether what stands at `at` is the sentence before, and nothing after it tells what is denied. */
function isMeant(view: View, at: number): boolean {
  let here = at;
  while (here < at + 3 && LEADING.test(word(view, here)) && LEADING.test(word(view, here + 1))) here += 1;
  if (!MEANT.test(word(view, here)) && LEADING.test(word(view, here))) here += 1;
  const next = word(view, here + 1);
  return MEANT.test(word(view, here)) && (next === '' || TAIL.test(next));
}

/** What may come about or not, and so be denied. */
const EVENTS: ReadonlySet<ClaimType> = new Set([
  'ACQUIRED',
  'INVESTED_IN',
  'PARTNERED_WITH',
  'FILED_IPO',
  'WORKS_AT',
  'FOUNDED',
  'SUED',
  'DEVELOPED',
]);

/** Whether the denial is of the claim, which the sentence before passes on or foretells: by a person, a firm of the claim, or somebody unnamed. */
export function isDeniedBy({ type, stance, subject, object }: ExtractedClaim, { by }: Denial): boolean {
  if (!EVENTS.has(type) || (stance !== 'reported' && stance !== 'planned')) return false;
  return by.length === 0 || by.some(({ key, kind }) => kind === 'Person' || key === subject || key === object);
}
