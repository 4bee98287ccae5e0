import { z } from 'zod';
import { type Decision, touchedBy } from '../decisions/decision.ts';
import { fateOf, type Judgements } from '../decisions/judgements.ts';
import { decisionShape, decisionsVersion, readJudgements, toDecision } from './decisions.ts';
import type { Graph, RunInTransaction } from './graph.ts';
import { defineQuery, integer } from './query.ts';

const text = z.string();
const ids = z.array(text).readonly();
const none = z.object({});
const holdUnsettled = defineQuery('write/hold-unsettled-decisions', {
  params: z.object({ limit: integer }),
  row: z.object({ decision: decisionShape }),
});
const markDecided = defineQuery('write/mark-decided-articles', { params: z.object({ ids }), row: none });
const markNaming = defineQuery('write/mark-naming-articles', {
  params: z.object({ words: ids, after: text, limit: integer }),
  row: z.object({ last: text.nullable() }),
});
const markUnreviewed = defineQuery('write/mark-unreviewed', { params: z.object({ ids }), row: none });
const markMisjudged = defineQuery('write/mark-misjudged-articles', { params: none, row: none });

/** Decisions of one transaction. */
const BATCH = 50;

/** Articles whose texts are searched for a name at once. */
const TEXTS = 2_000;

/**
 * Notes which articles are to be read once more, and which entities to be compared once more, for what was decided or
 * undone. Gives what is in force. `known` is what the caller knew of it; it is given back where it still holds. A crash
 * leaves the rest to the next call.
 */
export async function settleDecisions(graph: Graph, known: Judgements | null): Promise<Judgements> {
  let inForce: Judgements | null;
  do {
    inForce = await graph.transact(async (run) =>
      (await settleBatch(run)) < BATCH ? settleMisjudged(run, known) : null,
    );
  } while (inForce === null);
  return inForce;
}

/** Marks what was stored just now by older decisions; gives those in force. */
async function settleMisjudged(run: RunInTransaction, known: Judgements | null): Promise<Judgements> {
  const version = await decisionsVersion(run);
  if (version > 0) await run(markMisjudged, {});
  return known?.version === version ? known : readJudgements(run);
}

/** Gives how many decisions were settled. */
async function settleBatch(run: RunInTransaction): Promise<number> {
  const rows = await run(holdUnsettled, { limit: BATCH });
  if (rows.length === 0) return 0;
  const decisions = rows.map(({ decision }) => toDecision(decision));
  await run(markDecided, { ids: [...new Set(decisions.flatMap(touchedBy))].sort() });
  const judgements = await readJudgements(run);
  const apart = decisions.flatMap((one) => (one.type === 'different' ? [one.entity.id, one.other.id] : []));
  if (apart.length > 0) await run(markUnreviewed, { ids: apart.map((id) => fateOf(judgements, id).id) });
  await markNamingArticles(run, decisions);
  return rows.length;
}

/** Articles that contain a name that was given, whether or not anything was read there. */
async function markNamingArticles(run: RunInTransaction, decisions: readonly Decision[]): Promise<void> {
  const words = decisions.flatMap((one) => (one.type === 'alias' ? [one.name] : []));
  let after: string | null = words.length === 0 ? null : '';
  while (after !== null) {
    const [row] = await run(markNaming, { words, after, limit: TEXTS });
    after = row?.last ?? null;
  }
}
