import type { Stance } from '../extraction.ts';
import { clauseSubject } from './clause-subject.ts';
import type { Context, Finding } from './finding.ts';
import { objectFrom } from './objects.ts';
import { stanceOf } from './stance.ts';
import { subjectLeftOf } from './subjects.ts';
import { isOf, type Ref } from './unit.ts';
import { type Group, is, type View, word } from './view.ts';
import { chainStart, nameBefore } from './walk.ts';
import { HOLD, INVESTING, RAISE, ROUND } from './word-classes.ts';

const NONE: ReadonlySet<string> = new Set();
const isBody = (ref: Ref): boolean => ref.kind === 'Company' || ref.kind === 'Organization';
const isInvestor = (ref: Ref): boolean => isBody(ref) || ref.kind === 'Person';

const LEAD = /^(?:led|co-led|headed|anchored|joined|backed|supported|funded)$/;
const NAMING = /^(?:including|include|includes|included|among|like|are|were|namely)$/;
const INVESTORS = /^(?:investors|owners|backers|shareholders|funds|participants|supporters)$/;
/** Words that take up a round of the sentence before. */
const JOINING =
  /^(?:took part|take part|takes part|taking part|also joined|joined in|also invested|chipped in|put in|are in|will join|also put|(?:co-)?led it|co-led the|invested too|participated|joined by)/;
const TAKE = /^(?:joined|participated|participating|invested|invests|contributed|chipped)$/;
const GIVE = /^(?:invests?|invested|investing|puts?|contributes?|contributed|committed|chipped)$/;
/** Gerunds that tell what a name right before them does in a round: "with X leading the round". */
const JOINS = /^(?:leading|co-leading|participating|anchoring)$/;
const TAKE_PHRASE =
  /^(?:(?:took|take|takes|taking) part|(?:led|co-led|lead|leads|co-lead) (?:it|the|that|this|a|an)|put (?:in|money)|also (?:joined|invested)|are among|is among|were among)$/;

/** Who raises money, and by which verb. */
type Recipient = Group & { readonly verb: number | null };

/** The firm that raises the money: the subject of "raised", "in Y" after the round, "Y's round". */
function recipientOf(view: View): Recipient | null {
  for (let at = 0; at < view.units.length; at += 1) {
    const unit = view.units[at];
    if (unit?.type !== 'word' || !isOf(unit, RAISE) || word(view, at + 1) === 'part') continue;
    const money = view.units.slice(at + 1, at + 12).some((next) => next.type === 'money' || isOf(next, ROUND));
    const subject = money ? subjectLeftOf(view, chainStart(view, at))[0] : undefined;
    const raiser = subject?.members[0];
    if (subject && raiser && (isBody(raiser) || raiser.kind === 'Product')) return { ...subject, verb: at };
  }
  for (let at = 0; at < view.units.length; at += 1) {
    const unit = view.units[at];
    if (!unit || !isOf(unit, ROUND)) continue;
    if (!/^(?:round|series|financing|funding|raise|investment|backers|investors|shareholders)$/.test(unit.lower))
      continue;
    for (let here = at + 1; here < at + 6; here += 1) {
      if (!/^(?:in|for|into|of)$/.test(word(view, here))) continue;
      const group = objectFrom(view, here + 1, NONE);
      if (group?.members[0] && isBody(group.members[0])) return { ...group, verb: null };
    }
    for (let here = at - 1; here > Math.max(-1, at - 8); here -= 1) {
      const ref = view.units[here]?.ref;
      if (ref && isBody(ref) && word(view, here + 1) === "'s")
        return { members: [ref], first: here, last: here, verb: null };
    }
  }
  return null;
}

/** Groups in an investor's place: after "led by", "participation from", "investors including"; before "joined", "took part". */
function investorsIn(view: View): readonly { readonly group: Group; readonly at: number }[] {
  const found: { group: Group; at: number }[] = [];
  const seen = new Set<Group>();
  const push = (group: Group | null | undefined, at: number): void => {
    if (!group || seen.has(group)) return;
    seen.add(group);
    found.push({ group, at });
  };
  for (let at = 0; at < view.units.length; at += 1) {
    const unit = view.units[at];
    if (unit?.type !== 'word' || !isOf(unit, INVESTING)) continue;
    const before = word(view, at - 1);
    if (unit.lower === 'by' && LEAD.test(before)) push(objectFrom(view, at + 1, NONE), at);
    if (unit.lower === 'from' && !/^(?:up|down|ranging|away|range|technology|distinct)$/.test(before))
      push(objectFrom(view, word(view, at + 2) === 'likes' ? at + 4 : at + 1, NONE), at);
    if (unit.lower === 'by' && /^(?:followed|joined|round|series|investment|funding)$/.test(before))
      push(objectFrom(view, at + 1, NONE), at);
    if (NAMING.test(unit.lower) && view.units.slice(Math.max(0, at - 8), at).some((word) => INVESTORS.test(word.lower)))
      push(objectFrom(view, at + 1, NONE), at);
    if (JOINS.test(unit.lower)) push(nameBefore(view, /^(?:also|each|both)$/.test(before) ? at - 1 : at), at);
    if (unit.lower === 'as' && before === 'such' && INVESTORS.test(word(view, at - 2)))
      push(objectFrom(view, at + 1, NONE), at);
    if (
      (TAKE.test(unit.lower) && word(view, at + 1) !== 'by') ||
      givenAt(view, at) !== null ||
      TAKE_PHRASE.test(`${unit.lower} ${word(view, at + 1)}`)
    ) {
      const subject = subjectLeftOf(view, chainStart(view, at))[0] ?? clauseSubject(view, at - 1)[0];
      if (subject && subject.last < at) push(subject, at);
    }
  }
  return found;
}

/** The sum that a verb at `at` says its subject puts in: "is investing $5 million", "put in $50 million". */
function givenAt(view: View, at: number): number | null {
  if (!GIVE.test(word(view, at))) return null;
  const sum = view.units.slice(at + 1, at + 4).findIndex(({ type }) => type === 'money');
  const into =
    view.units.slice(at + 1, at + 8).some(({ lower }) => /^(?:in|into)$/.test(lower)) && word(view, at + 1) !== 'in';
  return sum < 0 || into ? null : at + 1 + sum;
}

/** Whether the words at `at` take up a round of the sentence before. */
function takesUpRound(view: View, at: number): boolean {
  if (!is(view, at, INVESTING)) return false;
  return JOINING.test(`${word(view, at)} ${word(view, at + 1)}`) || givenAt(view, at) !== null;
}

function rounds(view: View): boolean {
  return view.units.some((unit) => /^(?:round|series|financing|fundraising)$/.test(unit.lower));
}

/** Whether what a share is of is named after it: "a 10% share of the market", "60% and 40% of Cord". */
function isOfAnother(view: View, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    if (/^(?:of|in)$/.test(word(view, at))) return true;
    if (/^[,.;:]?$/.test(word(view, at))) return false;
  }
  return false;
}

/** "X holds 12%": a share of the firm that the article is about. */
export function findHoldings(view: View, context: Context): readonly Finding[] {
  const { focus } = context;
  if (!focus || (view.classes & HOLD) === 0) return [];
  return view.units.flatMap((unit, at) => {
    if (!isOf(unit, HOLD)) return [];
    const share = view.units.slice(at + 1, at + 5).findIndex(({ lower }) => /^(?:%|percent|cent|stake)$/.test(lower));
    if (share < 0 || isOfAnother(view, at + 2 + share)) return [];
    const holders = subjectLeftOf(view, chainStart(view, at))[0];
    return (holders?.members ?? [])
      .filter((ref) => isInvestor(ref) && ref.key !== focus.key)
      .map(
        (subject): Finding => ({
          type: 'INVESTED_IN',
          subject,
          object: focus,
          rule: 'holds a share',
          trigger: at,
          from: holders?.first ?? at,
          to: at + 1 + share,
        }),
      );
  });
}

/** Funding rounds: each named investor, in what the round was for. The round's total is no single investor's when several are named. */
export function findRounds(view: View, context: Context): readonly Finding[] {
  if ((view.classes & (context.recipient === null ? ROUND : ROUND | INVESTING)) === 0) return [];
  const cue = view.units.some(
    (unit, at) => unit.type === 'word' && (isOf(unit, ROUND) || (context.recipient !== null && takesUpRound(view, at))),
  );
  if (!cue) return [];
  const own = recipientOf(view);
  const listed = view.units.some((unit) => INVESTORS.test(unit.lower));
  const recipient = own?.members[0] ?? context.recipient ?? (listed || rounds(view) ? context.focus : null);
  if (!recipient || !isBody(recipient)) return [];
  const stance = own?.verb ? stanceOfRaise(view, own, own.verb) : undefined;
  const investors = investorsIn(view).flatMap(({ group, at }) =>
    group.members.filter((ref) => isInvestor(ref) && ref.key !== recipient.key).map((ref) => ({ ref, group, at })),
  );
  return investors.map(({ ref, group, at }) => ({
    type: 'INVESTED_IN' as const,
    subject: ref,
    object: recipient,
    rule: own ? 'round' : 'round, sentence before',
    trigger: at,
    from: Math.min(group.first, own?.first ?? group.first, at),
    to: Math.max(group.last, own?.last ?? group.last, at),
    shared: !isOwnSum(view, group, at),
    stance,
  }));
}

/** How firmly a round stands by its firm's verb: "is raising" is still to come; undefined where that is done. */
function stanceOfRaise(view: View, { members, first, last }: Group, verb: number): Stance | undefined {
  const [object = null] = members;
  if (!object) return undefined;
  const finding: Finding = {
    type: 'INVESTED_IN',
    subject: object,
    object,
    rule: '',
    trigger: verb,
    from: first,
    to: last,
  };
  const stance = stanceOf(view, finding);
  if (stance !== 'done') return stance;
  const going = /ing$/.test(word(view, verb)) && /^(?:is|are|was|were|be|been|'s)$/.test(word(view, verb - 1));
  return going ? 'planned' : undefined;
}

/** Whether a sum is what each of the group puts in. */
function isOwnSum(view: View, group: Group, at: number): boolean {
  const sum = givenAt(view, at);
  return sum !== null && (group.members.length === 1 || word(view, sum + 1) === 'each');
}

/** The firm that a sentence says raises money, for the sentences after it. */
export function raisedBy(view: View): Ref | null {
  if (view.names.length === 0 || (view.classes & (RAISE | ROUND)) === 0) return null;
  const cue = view.units.some(
    (unit) => unit.type === 'money' || /^(?:round|series|seed|funding|financing)$/.test(unit.lower),
  );
  const raiser = cue ? (recipientOf(view)?.members[0] ?? null) : null;
  return raiser && isBody(raiser) ? raiser : null;
}
