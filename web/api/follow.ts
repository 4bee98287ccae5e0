import { ApiError, toErrorCode } from './errors.ts';
import type { TypedDocumentString } from './operations.generated.ts';

type Event<T> = {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/** Milliseconds after which a connection that broke is made anew. */
const RECONNECT = 1500;

/**
 * Follows a subscription by server-sent events until `isLast`, and connects anew when that breaks before. Throws ApiError
 * for what the server refuses, AbortError when the signal fires.
 */
export async function* follow<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  isLast: (data: Data) => boolean,
  signal: AbortSignal,
): AsyncGenerator<Data> {
  const body = JSON.stringify({ query: document.toString(), variables });
  for (;;) {
    for await (const event of readEvents<Data>(body, signal)) {
      const failure = event.errors?.[0];
      if (failure) throw new ApiError(toErrorCode(failure.extensions?.code), failure.message);
      if (!event.data) continue;
      yield event.data;
      if (isLast(event.data)) return;
    }
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, RECONNECT));
    signal.throwIfAborted();
  }
}

/** The events of one connection, as far as it holds. */
async function* readEvents<T>(body: string, signal: AbortSignal): AsyncGenerator<Event<T>> {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  let text = '';
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text += part.value;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: ?(.+)$/m.exec(text.slice(0, end))?.[1];
        text = text.slice(end + 2);
        if (data !== undefined) yield JSON.parse(data) as Event<T>;
      }
    }
  } catch (failure) {
    if (signal.aborted || failure instanceof ApiError) throw failure;
    // The connection broke: whoever follows makes another.
  }
}
