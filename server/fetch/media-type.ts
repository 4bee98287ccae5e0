import { type Format, formatOf } from '../documents/format.ts';

/** What a server says that it sends. */
export type MediaType = {
  /** In lower case, without parameters; empty where it says nothing. */
  readonly type: string;
  /** In lower case; null where it says none. */
  readonly charset: string | null;
};

/** Reads the header `Content-Type`. */
export function readMediaType(header: string | null): MediaType {
  const type = /^\s*([\w.+-]{1,80}\/[\w.+-]{1,80})/.exec(header ?? '')?.[1]?.toLowerCase() ?? '';
  const charset = /;\s*charset\s*=\s*["']?([\w.:+-]{1,60})/i.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
  return { type, charset };
}

/** Endings of names by media type; null where the address tells more. */
const BY_TYPE: Readonly<Record<string, string | null>> = {
  '': null,
  'application/octet-stream': null,
  'binary/octet-stream': null,
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/rdf+xml': 'rdf',
  'application/feed+json': 'rss',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/json': 'json',
  'text/json': 'json',
  'application/jsonl': 'jsonl',
  'application/x-jsonlines': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/ndjson': 'jsonl',
  'text/plain': null,
  'text/markdown': 'md',
  'text/x-markdown': 'md',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'message/rfc822': 'eml',
  'text/x-opml': 'opml',
  'application/x-opml+xml': 'opml',
};

/** Whether what has this media type may be an article or a feed. */
export function isReadType(type: string): boolean {
  return Object.hasOwn(BY_TYPE, type);
}

/** What something is read as, by its media type, else by the ending of its address; its first bytes may still tell otherwise. */
export function formatOfType(type: string, url: string): Format {
  const ending = Object.hasOwn(BY_TYPE, type) ? (BY_TYPE[type] ?? null) : null;
  if (ending !== null) return formatOf(`page.${ending}`) ?? 'text';
  const own = formatOf(new URL(url).pathname) ?? 'text';
  // Pages and feeds are sent as such, but Markdown mostly as text.
  return type === 'text/plain' && own !== 'markdown' && own !== 'json-lines' ? 'text' : own;
}
