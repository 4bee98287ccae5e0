import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '../../../web/api/client.ts';
import { type ApiError, toSentence } from '../../../web/api/errors.ts';
import { SearchDocument } from '../../../web/api/operations.generated.ts';
import { dropUnusable } from '../../../web/state/sieve.ts';

const search = (signal?: AbortSignal) => ask(SearchDocument, { text: 'x' }, signal);
const failure = (): Promise<ApiError> =>
  search().then(
    () => Promise.reject(new Error('no failure')),
    (error) => error,
  );

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['GRAPH_UNAVAILABLE', 'GRAPH_UNAVAILABLE', 'The graph is not answering yet. Reconnecting…'],
  ['BAD_USER_INPUT', 'BAD_USER_INPUT', 'The server could not use what was asked for. (why)'],
  ['SOMETHING_NEW', 'UNEXPECTED', 'Something went wrong on the server.'],
  ['toString', 'UNEXPECTED', 'Something went wrong on the server.'],
])('the code %s is %s, in a sentence', async (sent, code, sentence) => {
  vi.stubGlobal('fetch', async () => Response.json({ errors: [{ message: 'why', extensions: { code: sent } }] }));
  const error = await failure();
  expect([error.code, toSentence(error)]).toEqual([code, sentence]);
});

test('no connection and an answer that is no JSON are told apart', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed')));
  expect((await failure()).code).toBe('OFFLINE');
  vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }));
  expect((await failure()).code).toBe('BAD_ANSWER');
});

test('a request that we call off stays an abort', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new DOMException('off', 'AbortError')));
  const off = new AbortController();
  off.abort();
  await expect(search(off.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

test('a few hostile ids among five hundred are found by halving, the others kept', async () => {
  const ids = Array.from({ length: 500 }, (_, n) => (n === 7 || n === 333 ? '<script>' : `id-${n}`));
  let checks = 0;
  const kept = await dropUnusable(ids, async (some) => {
    checks += 1;
    return !some.includes('<script>');
  });
  expect(kept).toEqual(ids.filter((id) => id !== '<script>'));
  expect(checks).toBeLessThanOrEqual(40);
});
