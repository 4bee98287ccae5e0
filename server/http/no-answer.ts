import { GraphRefusedError, GraphUnavailableError } from '../errors.ts';

/** What a client reads where the graph does not answer: the addresses of our own machines stay here. */
export const NO_ANSWER = 'The graph does not answer now. Try once more in some seconds.';

/** Whether an error says that the graph does not answer, or does not let us in. */
export function isDown(error: unknown): boolean {
  return error instanceof GraphUnavailableError || error instanceof GraphRefusedError;
}
