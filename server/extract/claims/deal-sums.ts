import type { RelationType } from '../extraction.ts';
import { amountOf } from './attributes.ts';
import { clauseAt } from './clauses.ts';
import type { Finding } from './finding.ts';
import { insertionAt } from './insertions.ts';
import { stanceOf } from './stance.ts';
import { isOf, type Ref } from './unit.ts';
import { type View, word } from './view.ts';
import { BREAK } from './word-classes.ts';

/** A claim of an earlier sentence whose sum a later one may tell. */
type Deal = { readonly view: View; readonly finding: Finding; readonly sentence: number };

/** What words around a sum say that it is the sum of, and of which types of claims it can be that. */
type Cue = { readonly words: RegExp; readonly types: ReadonlySet<RelationType> };

const types = (...list: readonly RelationType[]): ReadonlySet<RelationType> => new Set(list);

/** Read against the words before the sum in its clause, a blank after each. */
const CUES: readonly Cue[] = [
  {
    words:
      /(?:^| )(?:the|this|that|their|its|an?|whose) (?:\S+ ){0,2}(?:takeover|purchase|acquisition|merger|buyout) (?:\S+ ){0,7}$/,
    types: types('ACQUIRED'),
  },
  {
    words: /(?:^| )(?:the|this|that|their|its|an?) (?:\S+ ){0,2}(?:deal|transaction|agreement) (?:\S+ ){0,7}$/,
    types: types('ACQUIRED', 'PARTNERED_WITH'),
  },
  {
    words:
      /(?:^| )(?:the|this|that|their|its|under an?) (?:\S+ ){0,2}(?:contract|order|licen[cs]e|partnership|pact|accord) (?:\S+ ){0,7}$/,
    types: types('PARTNERED_WITH'),
  },
  {
    words:
      /(?:^| )(?:the|purchase|its|a) price (?:tag )?(?:\S+ ){0,4}$|(?:^| )price : (?:\S+ ){0,2}$|^price (?:\S+ ){0,2}$/,
    types: types('ACQUIRED'),
  },
  {
    words: /(?:^| )(?:subsidiary|unit|part|division) of § for (?:\S+ ){0,2}$/,
    types: types('ACQUIRED'),
  },
  {
    words: /(?:^| )(?:pay|pays|paid|paying|cost|costs|offered|bid) (?:\S+ ){0,3}$/,
    types: types('ACQUIRED'),
  },
  {
    words:
      /(?:^| )(?:wants?|seeks?|seeking|sought|demands?|demanding|claims?|asks? for|asking for|suing for) (?:\S+ ){0,4}$/,
    types: types('SUED'),
  },
  {
    words:
      /(?:^| )(?:raise|raises|raised|raising|seek|seeks|seeking|bring in|brings in|brought in|collect|fetch) (?:\S+ ){0,4}$/,
    types: types('FILED_IPO'),
  },
  {
    words:
      /(?:^| )(?:put in|puts in|putting in|invests|invested|investing|is putting|will invest|will put in) (?:\S+ ){0,2}$/,
    types: types('INVESTED_IN'),
  },
];

/** A deal named after its sum: "called off their $3 million merger". */
const NAMED_AFTER = /(?:^| )(?:the|this|that|their|its|planned|proposed) (?:\S+ ){0,2}$/;
const NOUN_AFTER = /^(?:\S+ )?(?:deal|merger|takeover|acquisition|purchase|buyout|transaction)\b/;

/** A deal not spoken of before: "a takeover bid of $3 million". */
const ANOTHER =
  /(?<!under )\ban? (?:\S+ ){0,2}(?:takeover|purchase|acquisition|merger|buyout|deal|transaction|bid|offer)\b/;

/** What makes a sum that of something else: a value of the whole, a fee, a part. */
const OTHER =
  /\b(?:valu\w+|revenue|revenues|sales|profit|loss|losses|fee|debt|fined?|penalty|salary|budget|turnover|shares (?:at|of|for)|bonus|losing|earns?|earned|owes?|plus|another|additional|further|extra|rais\w+ before|last year)\b/;

/** A value that is the price: of a deal, not of a firm in it. */
const PRICE =
  /\b(?:valued at|worth) (?:\S+ ){0,3}$|\b(?:deal|transaction|takeover|acquisition|purchase) (?:that|which|valuing) (?:\S+ ){0,2}(?:values? )?(?:\S+ ){0,4}$/;

const AFTER_OTHER =
  /^(?:in (?:revenue|sales|debt|annual|losses)|a (?:month|year|share)|per|each|apiece|annual\w*|valuation|fee|fine)\b/;

/** The words of the clause before the sum at `at`, a blank after each, at most twelve. */
function wordsBefore(view: View, at: number): string {
  let first = Math.max(0, at - 12);
  for (let here = at - 1; here >= first; here -= 1)
    if (isOf(view.units[here], BREAK) && word(view, here) !== ':') first = here + 1;
  return view.units
    .slice(first, at)
    .map(({ lower, type }) => `${type === 'name' ? '§' : lower} `)
    .join('');
}

/** The types of claims whose sum stands at `at`; empty where nothing says so. */
function typesAt(view: View, at: number): ReadonlySet<RelationType> {
  const before = wordsBefore(view, at);
  const after = view.units
    .slice(at + 1, at + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (AFTER_OTHER.test(after) || (OTHER.test(before) && !PRICE.test(before))) return NOTHING;
  if (NOUN_AFTER.test(after) && NAMED_AFTER.test(before)) return BOUGHT;
  return new Set(CUES.filter(({ words }) => words.test(before)).flatMap((cue) => [...cue.types]));
}

const NOTHING: ReadonlySet<RelationType> = new Set();
const BOUGHT = types('ACQUIRED');

/** For how many sentences a deal is the one just spoken of. */
const NEAR = 4;

const isFirm = (ref: Ref | null): boolean => ref?.kind === 'Company' || ref?.kind === 'Organization';

/** Whether the clause of the sum names no firm but the two of the deal, insertions left out. */
function isAlone(view: View, at: number, { type, subject, object }: Finding): boolean {
  const clause = clauseAt(view, at);
  const place = insertionAt(view, at);
  for (let here = clause?.first ?? 0; here <= (clause?.last ?? view.units.length - 1); here += 1) {
    const { ref = null, anaphor } = view.units[here] ?? {};
    if (type === 'FILED_IPO' && ref?.kind === 'Organization') continue;
    if (!isFirm(ref) || anaphor || ref?.key === subject.key || ref?.key === object?.key) continue;
    if (insertionAt(view, here) === place) return false;
  }
  return true;
}

/** Collects the deals of an article, sentence by sentence, and gives those of earlier sentences the sum that a later one tells. */
export function createDealSums(): (view: View, findings: readonly Finding[]) => readonly Finding[] {
  let deals: Deal[] = [];
  let sentence = 0;
  return (view, findings) => {
    sentence += 1;
    const near = view.summed ? deals.filter((deal) => sentence - deal.sentence <= NEAR) : [];
    const told = view.summed ? tell(view, findings, near) : [];
    for (const finding of findings) if (PRICED.has(finding.type)) deals.push({ view, finding, sentence });
    if (deals.length > MOST) deals = deals.slice(-MOST);
    return told;
  };
}

/** The most deals that are kept in mind: more than a few leave none the one just spoken of. */
const MOST = 24;

const PRICED = types('ACQUIRED', 'PARTNERED_WITH', 'SUED', 'FILED_IPO', 'INVESTED_IN');

function tell(view: View, findings: readonly Finding[], deals: readonly Deal[]): readonly Finding[] {
  if (deals.length === 0 && !findings.some(({ type }) => PRICED.has(type))) return [];
  return view.units.flatMap(({ amount }, at) => {
    if (!amount) return [];
    const wanted = typesAt(view, at);
    if (wanted.size === 0) return [];
    const here = findings.filter(({ type }) => wanted.has(type));
    if (here.some((finding) => amountOf(view, finding) !== null)) return [];
    const own = here.map((finding): Pick<Deal, 'view' | 'finding'> => ({ view, finding }));
    if (own.length === 0 && ANOTHER.test(wordsBefore(view, at))) return [];
    const candidates = own.length > 0 ? own : deals.filter(({ finding }) => wanted.has(finding.type));
    const last = candidates.at(-1);
    if (!last || candidates.some(({ finding }) => !isSame(finding, last.finding))) return [];
    if (!isAlone(view, at, last.finding)) return [];
    const { finding } = last;
    const taken = { stance: stanceOf(last.view, finding), amount, before: last.view !== view };
    const told = { ...finding, rule: `${finding.rule}, sum after`, taken };
    return [taken.before ? { ...told, trigger: at, from: at, to: at } : told];
  });
}

function isSame(a: Finding, b: Finding): boolean {
  return a.type === b.type && a.subject.key === b.subject.key && a.object?.key === b.object?.key;
}
