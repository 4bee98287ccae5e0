import type { RelationType, Stake } from '../extraction.ts';
import { type FoundPercent, findPercents } from '../values/stake.ts';
import { nearest } from './attributes.ts';
import type { Finding } from './finding.ts';
import { oncePerView } from './once.ts';
import type { Ref } from './unit.ts';
import { type Group, is, type View, word } from './view.ts';
import { AUXILIARY, CONJUNCTION, PREPOSITION, RELATIVE } from './word-classes.ts';

const KIND =
  /^(?:minority|majority|controlling|non-controlling|equity|economic|ownership|voting|strategic|passive|indirect|direct|initial|significant|sizeable|sizable)$/;
const STAKE = /^(?:stakes?|shareholdings?|equity|ownership)$/;
/** Nouns that are a stake only with "in" or "of" and a firm after them: a 10 % share may be one of a market. */
const SHARE = /^(?:shares?|interests?|holdings?)$/;
const HEDGE =
  /^(?:about|around|roughly|nearly|almost|over|just|some|approximately|up|least|more|than|to|under|below|at|a|an|little)$/;
const EQUITY =
  /^(?:shares?|stock|equity|capital|ownership|company|firm|startup|start-up|business|unit|venture|issued|outstanding|ordinary|common|voting|rights|share)$/;
const TRADE = /^(?:traded|changed|sold|fell|rose|were|are|shorted)$/;
const TIME = /^(?:last|this|today|yesterday|earlier|again|early|late|once|already|now|outright)$/;

/** A share of a firm: how much, where, and of which firms; null where the words don't say of which. */
type Part = FoundPercent & { readonly whole: Group | null };

/** The firms that "in" or "of" at `at` leads in, with nothing between but an article; null for none. */
function groupAfter(view: View, at: number): Group | null {
  const here = /^(?:the|its|their)$/.test(word(view, at + 1)) ? at + 2 : at + 1;
  const ref = view.units[here]?.ref;
  return ref ? (view.groups[here] ?? { members: [ref], first: here, last: here }) : null;
}

/** Whether the name at `at` ends its noun phrase: not "Acme customers", but "Acme in May", "Acme's shares". */
function isWhole(view: View, at: number): boolean {
  const next = view.units[at + 1];
  if (next?.lower === "'s") return isEquity(view, at + 2);
  if (next?.type !== 'word' || view.verbs[at + 1]) return true;
  return (
    is(view, at + 1, PREPOSITION | CONJUNCTION | AUXILIARY | RELATIVE) ||
    TIME.test(next.lower) ||
    isEquity(view, at + 1)
  );
}

/** Whether words of equity stand at `at`, and nobody says that they were traded. */
function isEquity(view: View, at: number): boolean {
  let here = at;
  while (EQUITY.test(word(view, here))) here += 1;
  return here > at && !TRADE.test(word(view, here));
}

const NO_ONE: Group = { members: [], first: -1, last: -1 };

/** Of which firm the words "of Y" or "in Y" at `at` tell a part: `NO_ONE` where it is no firm's, null where that isn't said. */
function wholeAfter(view: View, at: number): Group | null {
  if (!/^(?:of|in)$/.test(word(view, at))) return null;
  const group = groupAfter(view, at);
  if (group) return isWhole(view, group.last) ? group : NO_ONE;
  const here = /^(?:the|its|their|all)$/.test(word(view, at + 1)) ? at + 2 : at + 1;
  if (!isEquity(view, here)) return NO_ONE;
  const of = view.units.slice(here, here + 4).findIndex(({ lower }) => lower === 'of' || lower === 'in');
  return of < 0 ? null : groupAfter(view, here + of);
}

/** Where the words end before "from 20%" that ends at `at`; `at` where nothing of that kind does. */
function beforeFrom(view: View, at: number): number {
  for (let here = at; here > at - 5; here -= 1) if (word(view, here) === 'from') return here - 1;
  return at;
}

/** Whether a noun for a stake leads to the number at `at`: "a stake of 10%", "its stake in Y to 30%". */
function isLedByNoun(view: View, at: number): { readonly whole: Group | null } | null {
  let here = at - 1;
  while (here >= 0 && HEDGE.test(word(view, here)) && here > at - 5) here -= 1;
  const lead = here === at - 1 ? '' : word(view, here + 1);
  if (lead === 'to') here = beforeFrom(view, here);
  if (word(view, here) === 'of') here -= 1;
  else if (lead !== 'to' && lead !== 'at') return null;
  if (STAKE.test(word(view, here))) return { whole: null };
  const group = view.groups[here];
  const noun = group ? group.first - 2 : -1;
  return group && /^(?:in|of)$/.test(word(view, group.first - 1)) && STAKE.test(word(view, noun))
    ? { whole: group }
    : null;
}

/** The share that a number of per cent tells; null for all else that is counted so: revenue, growth, a market. */
function partOf(view: View, percent: FoundPercent): Part | null {
  const { first, last } = percent;
  if (
    word(view, first - 1) === 'from' &&
    view.units.slice(Math.max(0, first - 4), last + 3).some(({ lower }) => lower === 'to')
  )
    return null;
  let noun = last + 1;
  while (noun < last + 3 && KIND.test(word(view, noun)) && word(view, noun + 1) !== 'in') noun += 1;
  const whole = wholeAfter(view, noun + 1);
  if (STAKE.test(word(view, noun))) return whole === NO_ONE ? null : { ...percent, whole };
  if (SHARE.test(word(view, noun))) return whole && whole !== NO_ONE ? { ...percent, whole } : null;
  if (word(view, last + 1) === 'of') {
    const of = wholeAfter(view, last + 1);
    return of === NO_ONE ? null : { ...percent, whole: of };
  }
  const owned = word(view, last + 1) === '-' ? last + 2 : last + 1;
  if (word(view, owned) === 'owned' || word(view, first - 1) === 'owned') return { ...percent, whole: null };
  if (
    /^(?:holds?|holding|owns?|owning)$/.test(word(view, first - 1)) &&
    !view.groups[last + 1] &&
    word(view, last + 1) !== 'in'
  )
    return view.units[last + 1]?.type === 'word' && !is(view, last + 1, PREPOSITION | CONJUNCTION)
      ? null
      : { ...percent, whole: null };
  const led = isLedByNoun(view, first);
  return led && { ...percent, ...led };
}

/** What a sentence tells in per cent, by the index where each begins: all of it, and the shares of firms alone. */
type Told = { readonly all: ReadonlyMap<number, FoundPercent>; readonly parts: ReadonlyMap<number, Part> };

/** The shares of firms that a sentence tells, in order, `whole` being the firms where the words say so. */
export function sharesIn(view: View): readonly Part[] {
  for (const { lower } of view.units)
    if (lower === '%' || lower === 'percent' || lower === 'cent' || lower === 'pct' || lower === 'pc')
      return [...toldIn(view).parts.values()];
  return [];
}

const toldIn = oncePerView((view): Told => {
  const all = new Map<number, FoundPercent>();
  const parts = new Map<number, Part>();
  for (const percent of findPercents(view.units)) {
    all.set(percent.first, percent);
    const part = partOf(view, percent);
    if (part) parts.set(percent.first, part);
  }
  return { all, parts };
});

/** The share that stands in brackets after an owner's name: "Acme (60%)". */
function bracketed(view: View, { all }: Told, { from, to }: Finding, owner: Ref): FoundPercent | null {
  for (let at = from; at <= to; at += 1) {
    if (view.units[at]?.ref?.key !== owner.key || word(view, at + 1) !== '(') continue;
    const percent = all.get(at + 2);
    if (percent && word(view, percent.last + 1) === ')') return percent;
  }
  return null;
}

/** Whether the owner is one of several that are named together: what they hold is not what each holds. */
function isOneOfMany(view: View, { from, to }: Finding, owner: Ref): boolean {
  const together = view.groups
    .slice(from, to + 1)
    .some((group) => group !== null && group.members.length > 1 && group.members.some(({ key }) => key === owner.key));
  return together && !view.units.slice(from, to + 4).some(({ lower }) => /^(?:each|apiece|both)$/.test(lower));
}

const OWNING: ReadonlySet<RelationType> = new Set(['ACQUIRED', 'INVESTED_IN', 'PART_OF']);

/** The share of a firm that a finding is about, in per cent: nearest in its own verb phrase, and of the firm that the finding names. A "majority stake" has no number and is null. */
export function stakeOf(text: string, view: View, finding: Finding): Stake | null {
  if (!OWNING.has(finding.type) || finding.taken?.before || !finding.object) return null;
  const told = toldIn(view);
  if (told.all.size === 0) return null;
  const [owner, owned] =
    finding.type === 'PART_OF' ? [finding.object, finding.subject] : [finding.subject, finding.object];
  const own = bracketed(view, told, finding, owner);
  if (!own && isOneOfMany(view, finding, owner)) return null;
  const found =
    own ??
    nearest(view, finding, (at) => {
      const part = told.parts.get(at);
      return part && (!part.whole || part.whole.members.some(({ key }) => key === owned.key)) ? part : null;
    });
  const [first, last] = [view.units[found?.first ?? -1], view.units[found?.last ?? -1]];
  return found && first && last ? { percent: found.percent, text: text.slice(first.start, last.end) } : null;
}
