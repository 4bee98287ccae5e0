import type { Config } from '../config.ts';
import { answer } from './answer.ts';
import { isLoopback } from './loopback.ts';
import type { Step } from './step.ts';

/**
 * On a server for this machine alone, answers only requests that name this machine: a page elsewhere whose name was
 * made to point here (DNS rebinding) sends its own name.
 */
export function guardHost({ host }: Pick<Config, 'host'>): Step {
  const local = isLoopback(host);
  return (request, response, next) => {
    const name = hostName(request.headers.host);
    if (name === null) return answer(response, 400, 'The request names no host.');
    if (local && !isLoopback(name)) {
      return answer(response, 403, 'This server answers to localhost and 127.0.0.1 only.');
    }
    next();
  };
}

/** The name in a Host header, without its port; null where it can't be read. */
function hostName(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^\s:/@\\?#[\]]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1] ?? null;
}
