/** What each failure of the API means for a person, and what to do. */
const SENTENCES = {
  BAD_USER_INPUT: 'The server could not use what was asked for.',
  LIMIT_EXCEEDED: 'That is more than the server answers at once. Ask for less.',
  GRAPH_UNAVAILABLE: 'The graph is not answering yet. Reconnecting…',
  FORBIDDEN: 'This server does not take changes from here.',
  RATE_LIMITED: 'Too many requests in a short time. Wait a moment, then try again.',
  TIMEOUT: 'The graph took too long to answer. Try again, or ask for less.',
  OFFLINE: 'Modelscape does not answer. Is it still running?',
  BAD_ANSWER: 'The server gave an answer that cannot be read.',
  UNEXPECTED: 'Something went wrong on the server.',
} as const;

export type ErrorCode = keyof typeof SENTENCES;

/** A failure of the API: a known code, the server's own words as its message, and what was answered all the same. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly part: unknown;
  constructor(code: ErrorCode, message: string, options: ErrorOptions & { readonly part?: unknown } = {}) {
    super(message, options);
    this.code = code;
    this.part = options.part ?? null;
  }
}

/** The code as this page knows it; what it does not know is UNEXPECTED. */
export function toErrorCode(code: string | undefined): ErrorCode {
  return code !== undefined && Object.hasOwn(SENTENCES, code) ? (code as ErrorCode) : 'UNEXPECTED';
}

/** One failure in words for a person; the server's own words follow where they say what to change. */
export function toSentence(failure: unknown): string {
  if (!(failure instanceof ApiError)) return SENTENCES.UNEXPECTED;
  const detailed = failure.code === 'BAD_USER_INPUT' || failure.code === 'LIMIT_EXCEEDED';
  return detailed ? `${SENTENCES[failure.code]} (${failure.message})` : SENTENCES[failure.code];
}

/** Whether the request was called off by ourselves, so that nobody need be told. */
export function isAbort(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'AbortError';
}
