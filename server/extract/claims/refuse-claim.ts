import type { ExtractedClaim, RelationType } from '../extraction.ts';
import type { Refusal, RefusalReason, Refuse } from '../refusal.ts';
import { clauseAt } from './clauses.ts';
import type { Finding } from './finding.ts';
import { SIGNATURES } from './signature.ts';
import type { Unit } from './unit.ts';
import type { Group, Miss, View } from './view.ts';

type Told = { readonly reason: RefusalReason; readonly detail: string };

const nameOf = ({ text, ref }: Unit): string => (ref ? `${text} (${ref.kind})` : text);

const listOf = ({ units }: View, groups: readonly Group[]): string =>
  groups
    .map(({ first, members }) => `${units[first]?.text ?? ''} (${members.map(({ kind }) => kind).join(', ')})`)
    .join(' or ');

/** The nearest name before or after the trigger that the type allows on that side, if any. */
function nearestOf(view: View, { type, trigger, swap }: Miss, side: 'before' | 'after'): number {
  const { subject, object } = SIGNATURES[type];
  const kinds = (side === 'before') === swap ? object : subject;
  const fitting = ({ ref }: Unit): boolean => ref !== null && kinds.has(ref.kind);
  const { units } = view;
  if (side === 'before') return units.slice(0, trigger).findLastIndex(fitting);
  const offset = units.slice(trigger + 1).findIndex(fitting);
  return offset < 0 ? -1 : trigger + 1 + offset;
}

/** What lacks on one side of a trigger: no name of a fitting kind, or one behind the border of a clause. */
function lackingOn(view: View, miss: Miss, side: 'before' | 'after'): Told {
  const at = nearestOf(view, miss, side);
  const unit = view.units[at];
  const reason = (side === 'before') === miss.swap ? 'no object' : 'no subject';
  if (unit === undefined) return { reason, detail: '' };
  const apart = clauseAt(view, at) !== clauseAt(view, miss.trigger);
  return { reason: apart ? 'clause border' : reason, detail: nameOf(unit) };
}

function tellMiss(view: View, miss: Miss): Told {
  const { before, after } = miss;
  if (before.length === 0 && after === null) return { reason: 'no ends', detail: '' };
  if (before.length === 0) return lackingOn(view, miss, 'before');
  if (after === null) return lackingOn(view, miss, 'after');
  if (before.includes(after)) return { reason: 'list', detail: listOf(view, [after]) };
  const same = before.every(({ members }) => members.every(({ key }) => after.members.every((one) => one.key === key)));
  const [subjects, objects] = miss.swap ? [[after], before] : [before, [after]];
  return { reason: same ? 'same thing' : 'kinds', detail: `${listOf(view, subjects)} → ${listOf(view, objects)}` };
}

/** Tells who asks which triggers of a sentence lacked something; those that gave a claim of their type after all are left out. */
export function refuseMisses(refuse: Refuse, view: View, misses: readonly Miss[], findings: readonly Finding[]): void {
  for (const miss of misses) {
    const { type, trigger, rule } = miss;
    const unit = view.units[trigger];
    if (!unit || findings.some((finding) => finding.trigger === trigger)) continue;
    refuse({ start: unit.start, end: unit.end, would: type, tier: 'claims', rule, ...tellMiss(view, miss) });
  }
}

/** A finding that is no claim after all. */
export function refusedFinding(view: View, finding: Finding, reason: RefusalReason, detail = ''): Refusal {
  const { type, subject, object, rule, from, to } = finding;
  const start = view.units[Math.max(0, from)]?.start ?? 0;
  const end = view.units[Math.min(to, view.units.length - 1)]?.end ?? start;
  const would: RelationType = type;
  const ends = `${subject.key} ${type} ${object?.key ?? ''}`.trim();
  return { start, end, reason, would, tier: 'claims', rule, detail: detail ? `${ends}: ${detail}` : ends };
}

/** A claim that was stated more clearly elsewhere in the article. */
export function refusedJoined(
  { type, evidence, subject, object, rule }: ExtractedClaim,
  kept: ExtractedClaim,
): Refusal {
  const ends = `${subject} ${type} ${object ?? ''}`.trim();
  return {
    ...evidence,
    reason: 'joined',
    would: type === 'ABOUT' ? null : type,
    tier: 'claims',
    rule,
    detail: `${ends}: sentence ${kept.sentence}`,
  };
}
