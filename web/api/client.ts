import { ApiError, toErrorCode } from './errors.ts';
import type { TypedDocumentString } from './operations.generated.ts';

type Reply<T> = {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/** Asks the API; resolves with complete data or rejects with ApiError (or AbortError when the signal fires). */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const reply = await readReply<Data>(response);
  const failure = reply.errors?.[0];
  if (failure) throw new ApiError(toErrorCode(failure.extensions?.code), failure.message, { part: reply.data });
  if (!reply.data) throw new ApiError('BAD_ANSWER', `status ${response.status}`);
  return reply.data;
}

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('OFFLINE', 'no connection', { cause });
  }
}

async function readReply<Data>(response: Response): Promise<Reply<Data>> {
  try {
    return (await response.json()) as Reply<Data>;
  } catch (cause) {
    throw new ApiError('BAD_ANSWER', `status ${response.status}`, { cause });
  }
}
