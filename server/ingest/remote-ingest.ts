import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Document } from '../documents/document.ts';
import { DocumentError, ServerError } from '../errors.ts';
import type { Skipped } from '../extract/extraction.ts';
import { parseJson } from '../parse-json.ts';
import type { Told } from './ingest.ts';

const MUTATION = `mutation Ingest($input: IngestInput!) {
  ingest(input: $input) {
    outcome
    skipped
    userErrors { code message }
  }
}`;

const answerShape = z.object({
  data: z
    .object({
      ingest: z.object({
        outcome: z.enum(['NEW', 'UNCHANGED', 'REPLACED']).nullable(),
        skipped: z.array(z.string()),
        userErrors: z.array(z.object({ code: z.string(), message: z.string() })),
      }),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

const OUTCOMES = { NEW: 'new', UNCHANGED: 'unchanged', REPLACED: 'replaced' } as const;
const TIMEOUT_MS = 120_000;
const MOST_TRIES = 5;

/**
 * An ingest that hands documents to a running server. `url` is where its page is; `token` is needed where it isn't on
 * this machine. Throws ServerError where it doesn't answer or refuses, DocumentError where it refuses the document.
 */
export function createRemoteIngest(url: string, token: string | null): { ingest(document: Document): Promise<Told> } {
  return {
    ingest: async (document) => {
      const { data, errors } = await post(url, token, { query: MUTATION, variables: { input: inputOf(document) } });
      const payload = data?.ingest;
      const problem = payload?.userErrors[0];
      if (problem) throw new DocumentError(document.title, problem.code, problem.message);
      if (!payload?.outcome) {
        throw new ServerError(url, `could not store the article: ${errors?.[0]?.message ?? 'it gives no reason'}`);
      }
      return { outcome: OUTCOMES[payload.outcome], skipped: payload.skipped.map(skippedOf) };
    },
  };
}

/** The title is the first line of the text, where the server finds it. */
function inputOf({ text, url, source, author, language, publishedAt }: Document): Record<string, unknown> {
  return { text, format: 'PLAIN', url, source, author, language, publishedAt: publishedAt?.value ?? null };
}

function skippedOf(line: string): Skipped {
  const [, start, end, why] = /^(\d+)–(\d+): (.*)$/s.exec(line) ?? [];
  return { start: Number(start ?? 0), end: Number(end ?? 0), why: why ?? line };
}

async function post(url: string, token: string | null, body: object): Promise<z.output<typeof answerShape>> {
  for (let tries = 1; ; tries += 1) {
    const response = await send(url, token, body);
    if (response.status === 429 && tries < MOST_TRIES) {
      await sleep(1_000 * Math.min(60, Number(response.headers.get('retry-after') ?? 1) || 1));
      continue;
    }
    const text = await response.text();
    const answer = answerShape.safeParse(parseJson(text));
    if (answer.success) return answer.data;
    throw new ServerError(url, `answers ${response.status}: ${text.slice(0, 200)}`);
  }
}

async function send(url: string, token: string | null, body: object): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  try {
    return await fetch(new URL('graphql', url), {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new ServerError(url, 'does not answer. Check the address, or leave --server out.', { cause: error });
  }
}
