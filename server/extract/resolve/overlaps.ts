import { METHOD_ORDER } from '../names/confidence.ts';
import type { Candidate } from '../names/named.ts';
import type { Scene } from '../names/scene.ts';

const rank = (candidate: Candidate): number => METHOD_ORDER.indexOf(candidate.method);

/** Tells who asks which of two candidates that overlap was left. */
function refuseLoser({ text, refuse }: Pick<Scene, 'text' | 'refuse'>, loser: Candidate, winner: Candidate): void {
  const { start, end, senses, rule } = loser;
  const would = senses[0]?.named.kind ?? null;
  const detail = `${text.slice(winner.start, winner.end)} (${winner.senses[0]?.named.kind}, ${winner.rule})`;
  refuse?.({ start, end, reason: 'overlap', would, tier: 'resolve', rule, detail });
}

/** Among candidates that overlap the longest stays, of equal ones the one whose method comes first; the result is in order and nothing in it overlaps. */
export function dropOverlaps(
  candidates: readonly Candidate[],
  scene: Pick<Scene, 'text' | 'refuse'>,
): readonly Candidate[] {
  const byStart = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: Candidate[] = [];
  for (const candidate of byStart) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else {
      const longer = candidate.end - candidate.start > last.end - last.start;
      if (scene.refuse !== null) refuseLoser(scene, longer ? last : candidate, longer ? candidate : last);
      if (longer) kept[kept.length - 1] = candidate;
    }
  }
  return kept;
}
