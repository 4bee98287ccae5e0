import type { RelationType, Stance } from '../extraction.ts';
import type { Finding } from './finding.ts';
import { insertionAt } from './insertions.ts';
import { oncePerView } from './once.ts';
import type { Unit } from './unit.ts';
import { is, type View } from './view.ts';
import { chainStart, segmentStart } from './walk.ts';
import { BREAK, DENYING, RUMOURING } from './word-classes.ts';
import { AFTERWARDS, DENIAL, NEGATION, RUMOUR, SAID } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const PLAN = list(
  `will plans plan planned planning intends intend intended agreed agrees agree agreeing aims aim wants want hopes hope expects expected seeks due upcoming
  pending proposed would shall 'll proposes promised promises vowed pledged poised slated soon next scheduled forthcoming means pencilled prepares preparing prepare signed`,
);
/** Words of which an infinitive makes a plan: "is to", "agreement to". */
const TOWARDS = list(
  'is are going expected due set agreement deal option plan plans bid offer pact way about ready talks',
);

const wordsOf = (units: readonly Unit[]): readonly string[] =>
  units.filter((unit) => unit.text !== 'May').map(({ lower }) => lower);

/** Words of the verb group that ends at `verb`. A participle after "and" shares the group of the verb before. */
function groupWords(view: View, verb: number): readonly string[] {
  const start = chainStart(view, verb);
  const own = wordsOf(view.units.slice(start + 1, verb));
  if (own.length > 0 || !/^(?:and|or|,)$/.test(view.units[start]?.lower ?? '')) return own;
  if (view.verbs[verb]?.kind === 'ing') return own;
  const place = insertionAt(view, verb);
  for (let here = start - 1; here >= segmentStart(view, verb); here -= 1)
    if (view.verbs[here] && insertionAt(view, here) === place)
      return wordsOf(view.units.slice(chainStart(view, here) + 1, here));
  return own;
}

/** Words that tell that what was wanted did not come about. */
const refused =
  /\b(?:turned down|rebuffed|was refused|were refused|was rejected|to no avail|in vain|without success)\b/;

function isRumour(words: readonly string[]): boolean {
  return words.some(
    (text, at) =>
      (RUMOUR.has(text) && !(text === 'talks' && words[at - 1] === 'of')) || (SAID.has(text) && words[at + 1] === 'to'),
  );
}

/** Whether a verb group says that a deed is near: "is close to acquiring". */
const isNear = (words: readonly string[]): boolean => /^(?:is|are|was|were) (?:\S+ )?close to$/.test(words.join(' '));

/** Phrases by which a sentence says that it only passes on what others tell. */
const HEARSAY =
  /\b(?:according to (?:\S+ ){0,2}(?:people|sources|persons?|reports|rumou?rs)|(?:people|persons?|sources?) (?:familiar|close to|briefed|with knowledge|in the know)|(?:sources|insiders) (?:say|said|told)|rumou?r has it|there is talk)\b/;

const isHearsay = oncePerView((view) => HEARSAY.test(view.units.map(({ lower }) => lower).join(' ')));

function isPlan(view: View, verb: number, words: readonly string[]): boolean {
  if (words.some((text) => PLAN.has(text))) return true;
  const to = words.lastIndexOf('to');
  if (to < 0 || words.some((text) => /^help/.test(text))) return false;
  if (to > 0) return TOWARDS.has(words[to - 1] ?? '');
  const before = view.units[verb - words.length - 1];
  if (before?.lower === ',' && words.includes('be')) return true;
  const led = view.units[verb - words.length - 2]?.lower ?? '';
  return before?.ref !== null && before?.ref !== undefined && !/^(?:allow|enabl|let|help|ask|urge|push)/.test(led);
}

const calledOff =
  /\b(?:call(?:s|ed)? off|ruled? out|rul(?:es|ing) out|walk(?:s|ed)? away|(?:has|have|had) broken down|broke down|foundered|came to nothing|ended talks|decided against|decides against|no plans to|no tie|no interest|pull(?:s|ed)? out of|gives? up on|tears? up|tore up|fell through|collapsed|is dead|never made|pure invention|made up|has dropped|was dropped)\b/;

const refusedTo = /\b(?:refus\w+|declin\w+|fail(?:s|ed|ing)?) to\b/;
/** A copula denied, with nothing but an article between it and the word that it denies. */
const notA =
  /\b(?:(?:is|was|are|were) (?:not|never|no longer)|isn't|wasn't|aren't|weren't)(?: (?:an?|the|its|yet|longer))*$/;
const falseThat = /\b(?:is|was) (?:false|untrue|wrong|not true) that\b/;

/** How many words before a trigger can deny it. */
const NEAR = 8;

/** Whether plain words beside the trigger deny it: "refused to", "is not a", "neither … nor", "it is false that", "nothing". */
function isNegated(view: View, { from, trigger, governor }: Finding): boolean {
  const start = segmentStart(view, Math.min(from, trigger));
  const near = wordsOf(view.units.slice(Math.max(start, trigger - NEAR), trigger)).join(' ');
  const lead = wordsOf(view.units.slice(Math.max(0, start - NEAR), start + NEAR)).join(' ');
  return (
    (view.units[start]?.lower === 'neither' && insertionAt(view, trigger) < 0 && governor !== null) ||
    view.units[trigger + 1]?.lower === 'nothing' ||
    refusedTo.test(near) ||
    notA.test(near) ||
    falseThat.test(lead)
  );
}

/** Words after a comma with which another deed begins, that a denial before them leaves alone. */
const PARTING = /^(?:having|with|after|before|while|whereas|but|though|although)$/;

/** Whether the clause around a finding denies it: a denial before it, a verdict after it, a deal that came to nothing. */
function isDenied(view: View, { from, to, trigger }: Finding): boolean {
  const start = segmentStart(view, Math.min(from, trigger));
  const first = Math.min(from, trigger);
  const last = Math.max(to, trigger);
  const place = insertionAt(view, trigger);
  const lead = view.units.slice(start, Math.max(first, trigger));
  const since = lead.findLastIndex(({ lower }, at) => lower === ',' && PARTING.test(lead[at + 1]?.lower ?? ''));
  const before = wordsOf(
    lead.filter((_, at) => at > since && (insertionAt(view, start + at) === place || start + at >= first)),
  );
  let end = last;
  while (end + 1 < view.units.length && !is(view, end + 1, BREAK) && end < last + 12) end += 1;
  const after = wordsOf(view.units.slice(last + 1, end + 1));
  const verdict = after.some(
    (text, at) =>
      AFTERWARDS.has(text) &&
      after.slice(Math.max(0, at - 3), at).some((word) => /^(?:is|was|were|are|been|as)$/.test(word)),
  );
  return (
    before[0] === 'nor' ||
    before.some((text) => DENIAL.has(text)) ||
    verdict ||
    calledOff.test([...before, ...after].join(' ')) ||
    (before.some((text) => /^(?:tried|sought|offered|wanted|attempted)$/.test(text)) &&
      refused.test(wordsOf(view.units.slice(start)).join(' ')))
  );
}

/** Adjectives of what is still to come. */
const COMING: ReadonlySet<string> = list('upcoming forthcoming planned coming future unreleased');

/** How firmly a noun phrase is stated: only the verb that governs it counts, and without one it is a plain fact. */
function stanceOfPhrase(view: View, { from, to }: Finding, governor: number | null): Stance {
  for (let at = from; at <= to; at += 1) if (COMING.has(view.units[at]?.lower ?? '')) return 'planned';
  if (governor === null) return 'done';
  const words = groupWords(view, governor);
  if (words.some((text) => NEGATION.has(text))) return 'denied';
  if (isRumour(words)) return 'reported';
  return isPlan(view, governor, words) ? 'planned' : 'done';
}

/** Whether a word leaves a partnership planned: an agreement signed is one. */
const agrees = (text: string): boolean => !/^(?:agree\w*|sign\w*)$/.test(text);

/** The words of the stretch before a finding and in it that stand in no other insertion. */
function wordsAround(view: View, { from, trigger }: Finding): readonly string[] {
  const start = segmentStart(view, from);
  const place = insertionAt(view, trigger);
  const stretch = view.units.slice(start, Math.max(trigger, from) + 1);
  return wordsOf(stretch.filter((_, at) => insertionAt(view, start + at) === place));
}

const LATER =
  /^(?:(?:is|are|was|were) (?:still |now |also )?(?:expected|set|due|scheduled|slated|subject to|likely to|planned|pending|awaiting|to|in preparation|in the works)|will|would|should|must|needs?|requires?|awaits?|has yet)\b/;
const HEARD =
  /^(?:could|may|might|(?:is|are|was|were) (?:also )?(?:said|reported|rumou?red|being (?:considered|discussed|weighed)|under (?:consideration|discussion)|on the table|possible))\b/;
const FAILED =
  /^(?:(?:is|was|were|has been|have been|had been) (?:blocked|called off|scrapped|abandoned|cancelled|canceled|shelved|dropped|off|dead|in ruins)|(?:has |have |had )?(?:collapsed|broken down|broke down|fell through|fallen through|failed|foundered))\b/;
const STOPPING = /\b(?:(?<!may |could |might |will |would |to )(?:block|blocked|blocks|stopped|vetoed|barred))\b/;
const MAY_STOP = /\b(?:may|could|might|will|would|to|sued to|wants to) (?:block|stop|veto|bar|clear|approve|review)\b/;

/** How firmly the verb after or before a noun phrase leaves what it names: "is expected to close", "was blocked", "may block"; null where it says nothing of that. */
function stanceAround(view: View, { from, to, trigger }: Finding): Stance | null {
  const last = Math.max(to, trigger);
  const after = wordsOf(view.units.slice(last + 1, last + 7)).join(' ');
  const before = wordsOf(view.units.slice(Math.max(0, Math.min(from, trigger) - 8), trigger)).join(' ');
  if (FAILED.test(after) || STOPPING.test(before)) return 'denied';
  if (HEARD.test(after)) return 'reported';
  return LATER.test(after) || MAY_STOP.test(before) ? 'planned' : null;
}

/** Types that nouns state: "the acquisition of X by Y". */
const NOMINAL: ReadonlySet<RelationType> = new Set([
  'ACQUIRED',
  'INVESTED_IN',
  'PARTNERED_WITH',
  'FILED_IPO',
  'VARIANT_OF',
]);

/** Types of which the present progressive tells a plan, "is buying", "is setting up"; of making only verbs of work. */
const ONGOING: ReadonlySet<RelationType> = new Set(['ACQUIRED', 'FOUNDED', 'DEVELOPED']);
const WORK = /^(?:build|develop|work|create|design|train|prepare)$/;

/** Whether the verb of a finding is in the present progressive and so not done yet. */
function isOngoing(view: View, { type, trigger }: Finding, words: readonly string[]): boolean {
  if (type === 'DEVELOPED' && !WORK.test(view.verbs[trigger]?.lemma ?? '')) return false;
  return (
    ONGOING.has(type) && view.verbs[trigger]?.kind === 'ing' && words.some((text) => /^(?:is|are|'s|'re)$/.test(text))
  );
}

/** The verb that governs the noun at `noun`, over its adjectives and owner; -1 where there is none. */
function verbBefore(view: View, noun: number): number {
  for (let here = noun - 1; here >= Math.max(0, noun - 7); here -= 1) {
    if (view.verbs[here]) return here;
    const unit = view.units[here];
    if (unit?.type !== 'word' && !unit?.anaphor && unit?.type !== 'money') return -1;
  }
  return -1;
}

/** How firmly the sentence states a finding: the verb group decides plans, the clause denials and rumours. */
export function stanceOf(view: View, finding: Finding): Stance {
  if (finding.taken) return finding.taken.stance;
  const denies = (view.classes & DENYING) !== 0;
  if (denies && isNegated(view, finding)) return 'denied';
  if (finding.governor !== undefined) return stanceOfPhrase(view, finding, finding.governor);
  const words = groupWords(view, finding.trigger);
  if (denies && (words.some((text) => NEGATION.has(text)) || isDenied(view, finding))) return 'denied';
  if (finding.stance) return finding.stance;
  const noun = !view.verbs[finding.trigger] && NOMINAL.has(finding.type);
  const around = noun ? stanceAround(view, finding) : null;
  if (around) return around;
  if (
    (view.classes & RUMOURING) !== 0 &&
    (isRumour(words) || isNear(words) || isRumour(wordsAround(view, finding)) || isHearsay(view))
  )
    return 'reported';
  if (finding.type === 'PARTNERED_WITH')
    return isPlan(view, finding.trigger, words.filter(agrees)) ? 'planned' : 'done';
  const near = wordsOf(view.units.slice(Math.max(0, finding.trigger - 4), finding.trigger));
  const governing = noun ? verbBefore(view, finding.trigger) : -1;
  const planned =
    isPlan(view, finding.trigger, words) ||
    near.some((text) => PLAN.has(text)) ||
    isOngoing(view, finding, words) ||
    (governing >= 0 && isPlan(view, governing, groupWords(view, governing)));
  return planned ? 'planned' : 'done';
}
