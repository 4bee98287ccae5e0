import { z } from 'zod';
import { DECISION_TYPES, type Decision, type DecisionType, type Named } from '../decisions/decision.ts';
import { fateOf, type Judgements, judgementsOf } from '../decisions/judgements.ts';
import { ENTITY_KINDS } from '../extract/extraction.ts';
import { allPages } from './all-pages.ts';
import { fromCursor, toCursor } from './cursor.ts';
import type { Graph, RunInTransaction } from './graph.ts';
import { type Page, type PageArguments, pageSize, toPage } from './page.ts';
import { defineQuery, integer } from './query.ts';
import type { Reader } from './reader.ts';

const text = z.string();
const maybe = text.nullish().transform((value) => value ?? null);
const kind = z
  .enum(ENTITY_KINDS)
  .nullish()
  .transform((value) => value ?? null);

/** A decision as it is stored: what `Verdict` says in flat properties. Times are ISO 8601. */
export const decisionShape = z.object({
  id: text,
  n: z.int(),
  type: z.enum(DECISION_TYPES),
  entity: maybe,
  entityKind: kind,
  entityName: maybe,
  other: maybe,
  otherKind: kind,
  otherName: maybe,
  /** A name that was given, or the sentence of a claim. */
  name: maybe,
  statement: maybe,
  by: maybe,
  reason: maybe,
  at: text,
  undoneAt: maybe,
  undoneBy: maybe,
  undoneReason: maybe,
});
export type DecisionRecord = z.output<typeof decisionShape>;

/** Which decisions; null lets all pass. */
export type DecisionFilter = {
  readonly types: readonly DecisionType[] | null;
  /** Id of an entity that they are about. */
  readonly entity: string | null;
  readonly undone: boolean | null;
};

const filter = {
  types: z.array(z.enum(DECISION_TYPES)).readonly().nullable(),
  entity: text.nullable(),
  undone: z.boolean().nullable(),
};
const row = z.object({ decision: decisionShape });
const key = z.object({ n: z.int() });
const version = defineQuery('read/decisions-version', { params: z.object({}), row: z.object({ version: z.int() }) });
const inForce = defineQuery('read/decisions-in-force', { params: z.object({}), row });
const page = defineQuery('read/decisions', {
  params: z.object({ ...filter, after: integer.nullable(), limit: integer }),
  row,
});
const count = defineQuery('read/decision-count', { params: z.object(filter), row: z.object({ count: z.int() }) });
const byId = defineQuery('read/decisions-by-id', { params: z.object({ ids: z.array(text).readonly() }), row });
const staleCount = defineQuery('read/stale-count', { params: z.object({}), row: z.object({ count: z.int() }) });

const backup = defineQuery('read/backup-decisions', { params: z.object({ after: integer, limit: integer }), row });
const restore = defineQuery('write/restore-decisions', {
  params: z.object({ decisions: z.array(decisionShape).readonly() }),
  row: z.object({}),
});

/** The id of the decision with this number. */
export function decisionId(n: number): string {
  return `d${n}`;
}

/** How often something was decided or undone. */
export async function decisionsVersion(run: RunInTransaction): Promise<number> {
  return (await run(version, {}))[0]?.version ?? 0;
}

/** The decisions in force, in the order in which they were made. */
export async function decisionsInForce(run: RunInTransaction): Promise<readonly Decision[]> {
  return (await run(inForce, {})).map(({ decision }) => toDecision(decision));
}

/** What the decisions in force say together. */
export async function readJudgements(run: RunInTransaction): Promise<Judgements> {
  return judgementsOf(await decisionsVersion(run), await decisionsInForce(run));
}

/** Decisions, the newest first. */
export async function listDecisions(
  reader: Reader,
  passing: DecisionFilter,
  asked: PageArguments,
): Promise<Page<DecisionRecord>> {
  const after = fromCursor(asked.after, 'decisions', key)?.n ?? null;
  const rows = await reader.read(page, { ...passing, after, limit: pageSize(asked.first) + 1 });
  return toPage(rows, asked, ({ decision }) => ({
    cursor: toCursor('decisions', { n: decision.n }),
    item: decision,
  }));
}

/** How many decisions there are under a filter. */
export async function countDecisions(reader: Reader, passing: DecisionFilter): Promise<number> {
  return (await reader.read(count, { ...passing }))[0]?.count ?? 0;
}

/** The decisions with these ids, by id; those that don't exist are left out. */
export async function readDecisions(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DecisionRecord>> {
  const rows = await reader.read(byId, { ids });
  return new Map(rows.map(({ decision }) => [decision.id, decision]));
}

/** All decisions, also those that were undone, in order. */
export async function* listAllDecisions(reader: Reader): AsyncGenerator<DecisionRecord> {
  const read = (after: number, limit: number) => reader.read(backup, { after, limit });
  for await (const rows of allPages(0, 1_000, read, ({ decision }) => decision.n)) {
    for (const { decision } of rows) yield decision;
  }
}

/** Writes decisions as they were; one that is there already stays as it is. `settleDecisions` is to follow. */
export async function restoreDecisions(graph: Graph, decisions: readonly DecisionRecord[]): Promise<void> {
  if (decisions.length > 0) await graph.write(restore, { decisions });
}

/** The id of what an entity that is gone is taken for by decisions; its own where nothing was decided. */
export async function currentId(reader: Reader, id: string): Promise<string> {
  const decisions = await decisionsInForce((query, params) => reader.read(query, params));
  return fateOf(judgementsOf(0, decisions), id).id;
}

/** How many articles are to be read once more. */
export async function countStale(reader: Reader): Promise<number> {
  return (await reader.read(staleCount, {}))[0]?.count ?? 0;
}

/** A stored decision as what it says. Throws TypeError where it lacks what its type needs. */
export function toDecision(record: DecisionRecord): Decision {
  const { n, type } = record;
  const entity = toNamed(record.entity, record.entityKind, record.entityName);
  const other = toNamed(record.other, record.otherKind, record.otherName);
  switch (type) {
    case 'same':
    case 'different':
    case 'retype':
      return { n, type, entity: given(entity), other: given(other) };
    case 'rename':
    case 'alias':
      return { n, type, entity: given(entity), name: given(record.name) };
    case 'hide':
      return { n, type, entity: given(entity) };
    case 'accept':
    case 'reject':
      return { n, type, statement: given(record.statement), name: given(record.name), entity, other };
  }
}

function toNamed(id: string | null, kind: Named['kind'] | null, name: string | null): Named | null {
  return id === null || kind === null || name === null ? null : { id, kind, name };
}

function given<T>(value: T | null): T {
  if (value === null) throw new TypeError('a stored decision lacks what its type needs');
  return value;
}
