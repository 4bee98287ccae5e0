import { z } from 'zod';
import type { Verdict } from '../decisions/decision.ts';
import { statementOf } from '../decisions/statement.ts';
import { type Asked, type Facts, refusalToUndo, toVerdict } from '../decisions/verdict.ts';
import { DecisionError } from '../errors.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../extract/extraction.ts';
import { foldName } from '../extract/names/fold.ts';
import { type DecisionRecord, decisionShape, decisionsInForce, readDecisions, toDecision } from './decisions.ts';
import type { Graph, RunInTransaction } from './graph.ts';
import { defineQuery } from './query.ts';

const text = z.string();
const maybe = text.nullable();
const named = z.object({ id: text, kind: z.enum(ENTITY_KINDS), name: text }).nullable();
const decision = z.object({ decision: decisionShape });
const hold = defineQuery('write/hold-decisions', { params: z.object({}), row: z.object({ version: z.int() }) });
const factsQuery = defineQuery('read/decision-facts', {
  params: z.object({ entity: maybe, other: maybe, claim: maybe, key: text }),
  row: z.object({
    entity: named,
    other: named,
    claim: z
      .object({
        type: z.enum([...RELATION_TYPES, 'ABOUT']),
        statement: maybe,
        sentence: maybe,
      })
      .nullable(),
    subject: named,
    object: named,
    names: z.array(text),
    bearers: z.array(z.object({ id: text, kind: z.enum(ENTITY_KINDS), name: text })),
  }),
});
const nameStatement = defineQuery('write/name-statement', {
  params: z.object({ claim: text, statement: text }),
  row: z.object({}),
});
const write = defineQuery('write/write-decision', {
  params: z.object({ decision: z.record(z.string(), maybe), at: text }),
  row: decision,
});
const undo = defineQuery('write/undo-decision', {
  params: z.object({ id: text, at: text, by: maybe, reason: maybe }),
  row: decision,
});

/** Who decides, and why. */
export type Signed = { readonly by: string | null; readonly reason: string | null };

/**
 * Records a decision, one at a time over all processes. `settleDecisions` is to follow. Throws DecisionError where it
 * can't be made.
 */
export function recordDecision(graph: Graph, asked: Asked, signed: Signed): Promise<DecisionRecord> {
  return graph.transact(async (run) => {
    await run(hold, {});
    const verdict = toVerdict(asked, await readFacts(run, asked), await decisionsInForce(run));
    const [row] = await run(write, { decision: { ...toProperties(verdict), ...signed }, at: new Date().toISOString() });
    if (row === undefined) throw new Error('a decision was written and is not there');
    return row.decision;
  });
}

/** Notes that a decision was undone. `settleDecisions` is to follow. Throws DecisionError where it can't be. */
export function recordUndoing(graph: Graph, id: string, signed: Signed): Promise<DecisionRecord> {
  return graph.transact(async (run) => {
    await run(hold, {});
    const made = (await readDecisions({ read: run }, [id])).get(id);
    if (made === undefined) throw new DecisionError('NOT_FOUND', 'id', 'There is no decision with this id.');
    if (made.undoneAt !== null) throw new DecisionError('NO_CHANGE', 'id', 'It was undone already.');
    const refusal = refusalToUndo(toDecision(made), await decisionsInForce(run));
    if (refusal !== null) throw refusal;
    const [row] = await run(undo, { id, at: new Date().toISOString(), ...signed });
    if (row === undefined) throw new Error('a decision was undone and is not there');
    return row.decision;
  });
}

async function readFacts(run: RunInTransaction, { entity, other, claim, name }: Asked): Promise<Facts> {
  const [row] = await run(factsQuery, { entity, other, claim, key: foldName(name ?? '') });
  if (row === undefined) throw new Error('no facts of a decision');
  const { claim: stored, subject, object, ...facts } = row;
  if (stored === null || claim === null) return { ...facts, claim: null };
  const sentence = stored.sentence ?? '';
  const statement = stored.statement ?? statementOf(stored.type, subject?.id ?? null, object?.id ?? null, sentence);
  if (stored.statement === null) await run(nameStatement, { claim, statement });
  return { ...facts, claim: { statement, sentence, subject, object } };
}

function toProperties(verdict: Verdict): Readonly<Record<string, string | null>> {
  const { type, entity } = verdict;
  const other = 'other' in verdict ? verdict.other : null;
  return {
    type,
    entity: entity?.id ?? null,
    entityKind: entity?.kind ?? null,
    entityName: entity?.name ?? null,
    other: other?.id ?? null,
    otherKind: other?.kind ?? null,
    otherName: other?.name ?? null,
    name: 'name' in verdict ? verdict.name : null,
    statement: 'statement' in verdict ? verdict.statement : null,
  };
}
