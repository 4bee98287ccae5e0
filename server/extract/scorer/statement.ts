import { clauseAt } from '../claims/clauses.ts';
import type { Finding } from '../claims/finding.ts';
import type { View } from '../claims/view.ts';
import type { Candidate } from './candidates.ts';
import { LABELS } from './labels.ts';

type Stated = Pick<Finding, 'trigger' | 'governor'>;

/** The unit that states what the two have to do with each other: the last verb between; without one the phrase itself, governed by its clause's verb. */
function statedBy(view: View, { first, second }: Candidate): Stated {
  for (let at = second - 1; at > first; at -= 1) if (view.verbs[at]) return { trigger: at };
  const clause = clauseAt(view, first);
  const verb = clause && clause.verb <= clause.last ? clause.verb : null;
  return { trigger: first, governor: verb };
}

/** A candidate as a finding, so that stance, sum, date and evidence are read as those of the rules' findings are. */
export function toFinding(view: View, candidate: Candidate, label: number, rule: string): Finding {
  const { first, second, a, b } = candidate;
  const { type, forward } = LABELS[label] ?? { type: 'USES', forward: true };
  const [subject, object] = forward ? [a, b] : [b, a];
  const ends = { type, subject, object, rule, from: first, to: second };
  // Whether a sum is one investor's own or the whole round's, only a rule can tell.
  return { ...ends, ...statedBy(view, candidate), ...(type === 'INVESTED_IN' ? { shared: true } : {}) };
}
