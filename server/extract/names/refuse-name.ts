import type { EntityKind } from '../extraction.ts';
import type { RefusalReason } from '../refusal.ts';
import type { Scene } from './scene.ts';

/** What looked like a name at pieces `from` to `to` (exclusive). */
type NoName = {
  readonly from: number;
  readonly to: number;
  readonly reason: RefusalReason;
  readonly would: EntityKind | null;
  readonly rule: string;
  readonly detail?: string;
};

/** Tells who asks that the pieces are no name. */
export function refuseName({ pieces, refuse }: Scene, { from, to, reason, would, rule, detail = '' }: NoName): void {
  if (refuse === null) return;
  const start = pieces[from]?.start ?? 0;
  refuse({ start, end: pieces[to - 1]?.end ?? start, reason, would, tier: 'names', rule, detail });
}
