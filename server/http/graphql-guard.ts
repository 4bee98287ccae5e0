import type { IncomingMessage } from 'node:http';
import { answer } from './answer.ts';
import type { Step } from './step.ts';

/** Most bytes of a request that may change nothing. */
const MOST_BYTES = 256_000;

/**
 * What GraphQL over HTTP must never take: other methods, bodies that a form of another page can send, a GET that says it
 * has a body, and bodies that are too long for who may not ingest.
 */
export function guardGraphql(refuse: (request: IncomingMessage) => string | null): Step {
  return (request, response, next) => {
    const { method, headers } = request;
    if (method !== 'GET' && method !== 'POST') {
      return answer(response, 405, 'Use GET or POST.', { allow: 'GET, POST' });
    }
    const type = headers['content-type'];
    if (method === 'POST' ? !isJson(type) : type !== undefined && !isJson(type)) {
      return answer(response, 415, 'Send the content type application/json.', { accept: 'application/json' });
    }
    if (method === 'POST' && refuse(request) !== null) {
      if (headers['content-length'] === undefined) {
        return answer(response, 411, 'Say how long the body is (Content-Length).');
      }
      if (Number(headers['content-length']) > MOST_BYTES) {
        return answer(response, 413, `The body is too long: at most ${MOST_BYTES} bytes.`, { connection: 'close' });
      }
    }
    next();
  };
}

function isJson(type: string | undefined): boolean {
  return /^application\/json *(?:;|$)/i.test(type ?? '');
}
