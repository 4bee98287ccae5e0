import type { Sentence, Span } from '../extraction.ts';
import type { Finding } from './finding.ts';
import { is, type View } from './view.ts';
import { BREAK } from './word-classes.ts';

/** Evidence longer than this many code units is cut to the clause that states the claim. */
const LONG = 360;

/** The span that states a finding: its sentence, or of a long one the clause around it. Always within the sentence. */
export function evidenceOf(view: View, sentence: Sentence, finding: Finding): Span {
  if (sentence.end - sentence.start <= LONG) return { start: sentence.start, end: sentence.end };
  let from = Math.min(finding.from, finding.trigger);
  let to = Math.max(finding.to, finding.trigger);
  while (from > 0 && !is(view, from - 1, BREAK) && finding.from - from < 25) from -= 1;
  while (to + 1 < view.units.length && !is(view, to + 1, BREAK) && to - finding.to < 25) to += 1;
  return { start: view.units[from]?.start ?? sentence.start, end: view.units[to]?.end ?? sentence.end };
}
