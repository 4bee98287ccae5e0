import { type Judgements, namesWithin } from '../decisions/judgements.ts';
import type { LearnedName } from '../extract/extraction.ts';
import { readJudgements } from '../graph/decisions.ts';
import type { Graph } from '../graph/graph.ts';
import { settleDecisions } from '../graph/settle-decisions.ts';

/** What people decided, as far as this process knows. Articles that were read by less are read once more. */
export type Judging = {
  now(): Promise<Judgements>;
  /** The names that people gave to things that this text may hold. */
  taught(text: string): Promise<readonly LearnedName[]>;
  /** Notes what is to be read once more for new decisions, and knows them from then on. */
  settle(): Promise<Judgements>;
};

/** Keeps what was decided at hand, so that articles are read without asking the graph for it each time. */
export function createJudging(graph: Graph): Judging {
  let known: Judgements | null = null;
  let reading: Promise<Judgements> | null = null;
  const readOnce = async () => {
    known ??= await graph.transact(readJudgements);
    return known;
  };
  // Those who ask while it is read wait for one reading.
  const now = () => {
    reading ??= readOnce().finally(() => {
      reading = null;
    });
    return reading;
  };
  return {
    now,
    taught: async (text) => namesWithin(text, (await now()).taught),
    settle: async () => {
      known = await settleDecisions(graph, known);
      return known;
    },
  };
}
