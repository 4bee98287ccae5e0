import type { IncomingHttpHeaders } from 'undici/types/header.js';
import { FetchError } from '../errors.ts';

const STATUSES: Readonly<Record<number, readonly [string, string]>> = {
  401: ['FORBIDDEN', 'asks for a login, which is not given. Save the page and ingest the file.'],
  402: ['FORBIDDEN', 'asks for money. Save the page and ingest the file, where you have it.'],
  403: ['FORBIDDEN', 'refuses us. Save the page in a browser and ingest the file.'],
  404: ['NOT_FOUND', 'has no such page. Check the address.'],
  408: ['SERVER_FAULT', 'has waited too long for us. Try again later.'],
  410: ['NOT_FOUND', 'says that this page is gone for good.'],
  429: ['RATE_LIMITED', 'has been asked too often'],
  451: ['FORBIDDEN', 'may not show this page, for legal reasons.'],
  503: ['RATE_LIMITED', 'is not available now'],
};

/** A status that is no answer to us, as an error with its reason, and the server's wish to be left alone for a while. */
export function failureOfStatus(
  address: string,
  status: number,
  headers: IncomingHttpHeaders,
  now: number,
): FetchError {
  const retryAfter = retryAfterOf(headers['retry-after'], now);
  const [reason, words] = STATUSES[status] ?? [status >= 500 ? 'SERVER_FAULT' : 'STATUS', faultOf(status)];
  const when = retryAfter === null ? ' Try again later.' : ` Try again in ${retryAfter} s.`;
  const why = `the server answers ${status}: it ${words}${words.endsWith('.') ? '' : `.${when}`}`;
  return new FetchError(address, reason, why, { retryAfter });
}

function faultOf(status: number): string {
  return status >= 500 ? 'has a fault' : 'gives no page';
}

/** Longest wait that is believed, in seconds: a day. */
const LONGEST_WAIT = 86_400;

/** Seconds of a `Retry-After`, which is a number of them or a date; null for all else. */
function retryAfterOf(value: string | string[] | undefined, now: number): number | null {
  const text = (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
  const isDate = /\d\d:\d\d/.test(text);
  if (!isDate && !/^\d+$/.test(text)) return null;
  const seconds = isDate ? (Date.parse(text) - now) / 1_000 : Number(text);
  return Number.isNaN(seconds) ? null : Math.min(LONGEST_WAIT, Math.max(0, Math.ceil(seconds)));
}

const MISSPELT = 'there is no host of this name. Check how it is written.';
const BROKE_OFF = 'the server broke off. Try again later.';
const TOO_LATE = 'the server does not answer in time. Try again later.';
const UNREACHED = 'it can not be reached. Check the connection to the internet.';
const OVERFLOW = 'the server sends more headers than are read.';
const UNKNOWN_ISSUER =
  'nobody known vouches for its certificate. For a certificate of your own, set NODE_EXTRA_CA_CERTS to its file.';

const MEANINGS: Readonly<Record<string, readonly [string, string]>> = {
  ENOTFOUND: ['DNS', MISSPELT],
  ENODATA: ['DNS', MISSPELT],
  EAI_AGAIN: ['DNS', 'its name can not be looked up now. Check the connection to the internet, then try again.'],
  ECONNREFUSED: ['CONNECTION', 'nothing answers there. Check the address, or try again later.'],
  ECONNRESET: ['CONNECTION', BROKE_OFF],
  UND_ERR_SOCKET: ['CONNECTION', BROKE_OFF],
  EPIPE: ['CONNECTION', BROKE_OFF],
  ERR_STREAM_PREMATURE_CLOSE: ['CONNECTION', BROKE_OFF],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['CONNECTION', BROKE_OFF],
  EHOSTUNREACH: ['CONNECTION', UNREACHED],
  ENETUNREACH: ['CONNECTION', UNREACHED],
  EADDRNOTAVAIL: ['CONNECTION', 'it can not be reached. Check the address.'],
  ETIMEDOUT: ['TIMEOUT', TOO_LATE],
  UND_ERR_CONNECT_TIMEOUT: ['TIMEOUT', TOO_LATE],
  UND_ERR_HEADERS_TIMEOUT: ['TIMEOUT', TOO_LATE],
  UND_ERR_BODY_TIMEOUT: ['TIMEOUT', TOO_LATE],
  UND_ERR_HEADERS_OVERFLOW: ['HEADERS', OVERFLOW],
  HPE_HEADER_OVERFLOW: ['HEADERS', OVERFLOW],
  CERT_HAS_EXPIRED: ['TLS', 'its certificate has expired. Ask its owner, or try http:// if the page is public.'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['TLS', 'its certificate is for another host. Check the address.'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['TLS', UNKNOWN_ISSUER],
  SELF_SIGNED_CERT_IN_CHAIN: ['TLS', UNKNOWN_ISSUER],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['TLS', UNKNOWN_ISSUER],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['TLS', UNKNOWN_ISSUER],
};

/** A failure of the connection as an error with its reason; null for what is no such failure, hence a bug. */
export function failureOfConnection(address: string, error: unknown): FetchError | null {
  if (error instanceof FetchError) return error;
  const codes = codesOf(error);
  const known = codes.map((code) => MEANINGS[code]).find((meaning) => meaning !== undefined);
  if (known) return new FetchError(address, known[0], known[1], { cause: error });
  if (codes.some((code) => /^(ERR_SSL|ERR_TLS|EPROTO|CERT_)/.test(code))) {
    return new FetchError(address, 'TLS', 'no secure connection to it comes about. Check the address.', {
      cause: error,
    });
  }
  if (codes.some((code) => code.startsWith('HPE_')) || (error instanceof Error && error.name === 'HTTPParserError')) {
    return new FetchError(address, 'CONNECTION', 'what answers there does not speak HTTP. Check the address.', {
      cause: error,
    });
  }
  return null;
}

/** Codes of an error, of its cause, and of those that it sums up. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
  return [...own, ...inner, ...codesOf(error.cause)];
}
