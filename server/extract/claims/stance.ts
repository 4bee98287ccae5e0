import type { Stance } from '../extraction.ts';
import type { Finding } from './finding.ts';
import type { View } from './view.ts';
import { chainStart, segmentStart } from './walk.ts';
import { BREAKS } from './words.ts';

const word = (view: View, index: number): string => view.units[index]?.lower ?? '';
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const NEGATION = list(
  "not never won't isn't wasn't hasn't didn't doesn't don't can't cannot couldn't haven't aren't weren't no",
);
const DENIAL = list(
  'deny denies denied denying false untrue wrong scrapped scraps abandons abandoned abandon withdrew withdrawn withdraws withdraw shelves shelved rejected rejects dismissed dismisses unfounded cancelled canceled cancels nor neither',
);
const RUMOUR = list(
  `reportedly allegedly rumored rumoured rumor rumour rumours rumors considering considers mulling mulls weighing weighs exploring explores could may might
  understood speculation eyes eyeing eyed talks alleges alleged allegedly claims apparently tipped sources reported`,
);
const PLAN = list(
  `will plans plan planned planning intends intend intended agreed agrees agree aims aim wants want hopes hope expects expected seeks set due upcoming
  would shall 'll proposes promised promises vowed pledged poised slated soon next scheduled forthcoming means pencilled agreeing prepares preparing signed`,
);

/** Words of the verb group at the trigger, and of the one that governs it. */
function chainWords(view: View, trigger: number): readonly string[] {
  const start = chainStart(view, trigger);
  return view.units.slice(start + 1, trigger).map((unit) => unit.lower);
}

/** Words of the clause around a finding, between strong borders. */
function clauseWords(view: View, { from, to, trigger }: Finding): readonly string[] {
  const start = segmentStart(view, Math.min(from, trigger));
  let end = Math.max(to, trigger);
  while (end + 1 < view.units.length && !BREAKS.has(word(view, end + 1)) && end < to + 20) end += 1;
  return view.units.slice(start, end + 1).map((unit) => unit.lower);
}

const said = /^(?:said|reported|believed|thought|understood|rumoured|rumored|known|expected)$/;

function isRumour(words: readonly string[]): boolean {
  return words.some(
    (text, at) =>
      (RUMOUR.has(text) && text !== 'reported' && text !== 'claims' && text !== 'sources') ||
      (said.test(text) && words[at + 1] === 'to' && text !== 'expected' && text !== 'known'),
  );
}

function isPlanned(view: View, finding: Finding, words: readonly string[]): boolean {
  if (words.some((text) => PLAN.has(text))) return true;
  const form = view.verbs[finding.trigger];
  const to = words.at(-1) === 'to' || (words.at(-1) === 'be' && words.at(-2) === 'to');
  if (!form || !to) return false;
  const before = words.length <= 2 ? view.units[finding.trigger - words.length - 1] : undefined;
  const direct = words.at(-2) === 'is' || words.at(-2) === 'are' || (before?.ref !== undefined && before.ref !== null);
  return (
    direct &&
    !/^(?:allow|allows|enable|enables|let|help|helps|allowing|enabling|lets)$/.test(
      word(view, finding.trigger - words.length - 2),
    )
  );
}

const calledOff =
  /\b(?:call(?:s|ed)? off|ruled? out|rul(?:es|ing) out|walk(?:s|ed)? away|no plans to|no tie|no interest|pull(?:s|ed)? out of|gives? up on|tears? up|tore up|fell through|collapsed|is dead|never made|pure invention|made up)\b/;

/** How firmly the sentence states a finding: the verb group decides plans, the clause denials and rumours. */
export function stanceOf(view: View, finding: Finding): Stance {
  const chain = chainWords(view, finding.trigger);
  const clause = clauseWords(view, finding);
  const near = view.units.slice(Math.max(0, finding.trigger - 4), finding.trigger).map((unit) => unit.lower);
  if (
    chain.some((text) => NEGATION.has(text)) ||
    clause.some((text) => DENIAL.has(text)) ||
    calledOff.test(clause.join(' '))
  )
    return 'denied';
  if (finding.stance) return finding.stance;
  const early = view.units
    .slice(segmentStart(view, finding.from), Math.max(finding.trigger, finding.from) + 1)
    .map((unit) => unit.lower);
  if (isRumour(chain) || isRumour(early)) return 'reported';
  if (isPlanned(view, finding, chain) || near.some((text) => PLAN.has(text))) return 'planned';
  return 'done';
}
