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

/** Endings of names by media type; null where the address and the first bytes tell more. */
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

/** The ending that a file of this media type has; null where the type leaves it open. */
export function endingOfType(type: string): string | null {
  return Object.hasOwn(BY_TYPE, type) ? (BY_TYPE[type] ?? null) : null;
}
