import { METHOD_ORDER } from '../names/confidence.ts';
import type { Candidate } from '../names/named.ts';

const rank = (candidate: Candidate): number => METHOD_ORDER.indexOf(candidate.method);

/** Among candidates that overlap the longest stays, of equal ones the one whose method comes first; the result is in order and nothing in it overlaps. */
export function dropOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const byStart = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: Candidate[] = [];
  for (const candidate of byStart) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}
