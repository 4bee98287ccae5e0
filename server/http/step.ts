import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../log.ts';
import { answer } from './answer.ts';

/** One step of answering a request: it answers, or calls `next`. */
export type Step = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => unknown;

/** Runs steps in order until one answers. What a step throws is logged and answered with 500, without a word of why. */
export function chain(
  steps: readonly Step[],
  log: Logger,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const fail = (error: unknown) => {
      log.error('request failed', { method: request.method, path: pathOf(request), error });
      if (response.headersSent) response.destroy();
      else answer(response, 500, 'Something went wrong here. The log of the server says what.');
    };
    const run = async (at: number): Promise<void> => {
      await steps[at]?.(request, response, (error) => {
        if (error === undefined) run(at + 1).catch(fail);
        else fail(error);
      });
    };
    run(0).catch(fail);
  };
}

/** The path of a request, without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}

/** A step for one path alone. */
export function at(path: string, step: Step): Step {
  return (request, response, next) => (pathOf(request) === path ? step(request, response, next) : next());
}
