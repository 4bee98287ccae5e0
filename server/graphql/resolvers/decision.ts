import { setTimeout as delay } from 'node:timers/promises';
import { decisionInWords } from '../../decisions/in-words.ts';
import type { Asked } from '../../decisions/verdict.ts';
import { GraphUnavailableError, InvalidInputError } from '../../errors.ts';
import type { Signed } from '../../graph/decide.ts';
import {
  countDecisions,
  countStale,
  type DecisionFilter,
  type DecisionRecord,
  decisionId,
  listDecisions,
  toDecision,
} from '../../graph/decisions.ts';
import { countDoubtfulClaims, listDoubtfulClaims } from '../../graph/doubtful-claims.ts';
import type { Decided } from '../../ingest/ingest.ts';
import { type ClaimList, connectionFields, type DecisionList, toConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { idOf, type NodeType, requireId, toGlobalId } from '../global-id.ts';
import type {
  DecideInput,
  DecisionConnectionResolvers,
  DecisionResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../types.generated.ts';
import { toUserError } from './user-error.ts';

/** How long an answer waits until all articles that a decision concerns were read once more, in milliseconds. */
const PATIENCE = 5_000;

export const decisionQueries = {
  decisions: async (_, { types, entity, undone, ...page }, { reader }): Promise<DecisionList> => {
    const about = entity ? requireId('Entity', 'entity', entity) : null;
    const filter: DecisionFilter = { types: types ?? null, entity: about, undone: undone ?? null };
    return toConnection(await listDecisions(reader, filter, page), () => countDecisions(reader, filter));
  },
  doubtfulClaims: async (_, { below, ...page }, { reader }): Promise<ClaimList> => {
    const most = below ?? 0.6;
    if (!(most > 0 && most <= 1))
      throw new InvalidInputError('below', `give a number above 0 and at most 1, not ${most}`);
    return toConnection(await listDoubtfulClaims(reader, most, page), () => countDoubtfulClaims(reader, most));
  },
} satisfies QueryResolvers;

/** `decide` and `undo`. `schema.ts` guards all mutations. */
export const decisionMutations = {
  decide: (_, { input }, context) => payloadOf(context, () => context.ingest.decide(toAsked(input), toSigned(input))),
  undo: (_, { input }, context) =>
    payloadOf(context, () => context.ingest.undo(toDecisionId(input.id), toSigned(input))),
} satisfies MutationResolvers;

export const Decision = {
  id: ({ id }) => toGlobalId('Decision', id),
  number: ({ n }) => n,
  words: (decision) => decisionInWords(toDecision(decision)),
  entity: ({ entity }, _, { loaders }) => (entity === null ? null : loaders.entity.load(entity)),
  other: ({ other }, _, { loaders }) => (other === null ? null : loaders.entity.load(other)),
} satisfies DecisionResolvers;

export const DecisionConnection = {
  ...connectionFields,
  waitingCount: (_, __, { reader }) => countStale(reader),
} satisfies DecisionConnectionResolvers;

type Payload = {
  readonly decision: DecisionRecord | null;
  readonly waitingCount: number | null;
  readonly userErrors: readonly ReturnType<typeof toUserError>[];
};

async function payloadOf({ reader, signal }: Context, work: () => Promise<Decided>): Promise<Payload> {
  try {
    const { decision, settled } = await work();
    await Promise.race([
      settled.catch(untilGraphAnswers),
      delay(PATIENCE, undefined, { signal, ref: false }).catch(() => {}),
    ]);
    return { decision, waitingCount: await countStale(reader), userErrors: [] };
  } catch (error) {
    return { decision: null, waitingCount: null, userErrors: [toUserError(error, ['input'])] };
  }
}

/** A graph that goes away meanwhile leaves the rest to the next one that settles. */
function untilGraphAnswers(error: unknown): void {
  if (!(error instanceof GraphUnavailableError)) throw error;
}

function toDecisionId(given: string): string {
  return /^\d+$/.test(given) ? decisionId(Number(given)) : (idOf('Decision', given) ?? '');
}

/** An id of another type stands for nothing that there is. */
function toAsked({ type, entity, other, claim, name, kind }: DecideInput): Asked {
  const known = (nodeType: NodeType, id: string | null | undefined) => (id ? (idOf(nodeType, id) ?? '') : null);
  return {
    type,
    entity: known('Entity', entity),
    other: known('Entity', other),
    claim: known('Claim', claim),
    name: name ?? null,
    kind: kind ?? null,
  };
}

function toSigned({ by, reason }: Pick<DecideInput, 'by' | 'reason'>): Signed {
  return { by: toLine('by', by, 200), reason: toLine('reason', reason, 1_000) };
}

function toLine(argument: string, given: string | null | undefined, most: number): string | null {
  const line = (given ?? '').replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ').trim();
  if (line.length > most) throw new InvalidInputError(argument, `give at most ${most} characters, not ${line.length}`);
  return line === '' ? null : line;
}
