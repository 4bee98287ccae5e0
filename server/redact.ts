const SECRET_NAME = /pass(word|wd|phrase)?$|secret|token$|authorization|cookie|credential|api_?key/i;
const CREDENTIALS = /([a-z][a-z0-9+.-]*:\/\/)[^\s/@"']+@/gi;
const BEARER = /\b(bearer|basic)\s+[\w.~+/=-]+/gi;
const HIDDEN = '(hidden)';
const MAX_DEPTH = 6;

/**
 * A copy of a value that may be shown: values under names of secrets, credentials in addresses and bearer tokens are
 * hidden, errors become plain objects, what nests deeper than six levels or in a circle is cut.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= MAX_DEPTH) return '…';
  if (value instanceof Error) return redactError(value, depth);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  const shown = Object.entries(value).map(([name, item]) => [
    name,
    SECRET_NAME.test(name) && item !== null && item !== undefined ? HIDDEN : redact(item, depth + 1),
  ]);
  return Object.fromEntries(shown);
}

/** A text with credentials in addresses (`bolt://user:password@host`) and bearer tokens hidden. */
export function redactText(text: string): string {
  return text.replace(CREDENTIALS, `$1${HIDDEN}@`).replace(BEARER, `$1 ${HIDDEN}`);
}

function redactError(error: Error, depth: number): unknown {
  return {
    ...(redact({ ...error }, depth + 1) as object),
    name: error.name,
    message: redactText(error.message),
    stack: redactText(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: redact(error.cause, depth + 1) }),
  };
}
