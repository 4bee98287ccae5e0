import type { Graph } from '../graph/graph.ts';
import { answerJson } from './answer.ts';
import { pathOf, type Step } from './step.ts';

/** How Neo4j is, as its supervisor sees it. */
export type GraphState = 'starting' | 'ready' | 'reconnecting' | 'stopped';

type HealthParts = { readonly graph: Pick<Graph, 'ping'>; readonly state: () => GraphState };

/** `/health/live`: the process runs. `/health/ready`: a transaction on the graph succeeds; 503 with the reason otherwise. */
export function answerHealth({ graph, state }: HealthParts): Step {
  let asking: Promise<string | null> | null = null;
  const problem = () => {
    asking ??= findProblem(graph, state).finally(() => {
      asking = null;
    });
    return asking;
  };
  return async (request, response, next) => {
    const path = pathOf(request);
    if (path === '/health/live') return answerJson(response, 200, { status: 'live' });
    if (path !== '/health/ready') return next();
    const reason = await problem();
    if (reason === null) return answerJson(response, 200, { status: 'ready' });
    answerJson(response, 503, { status: 'unavailable', reason });
  };
}

async function findProblem(graph: Pick<Graph, 'ping'>, state: () => GraphState): Promise<string | null> {
  if (state() !== 'ready') return `Neo4j is ${state()}`;
  try {
    await graph.ping();
    return null;
  } catch {
    return 'Neo4j does not answer';
  }
}
