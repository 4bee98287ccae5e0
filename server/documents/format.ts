/** What a document is written in. */
export type Format = 'text' | 'markdown' | 'mdx' | 'html' | 'feed' | 'json' | 'opml' | 'json-lines' | 'email' | 'pdf';

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  eml: 'email',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  xml: 'feed',
  json: 'json',
  opml: 'opml',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
};

/** Endings of files that are looked for in folders, in order. */
export const ENDINGS: readonly string[] = Object.keys(BY_ENDING);

/** The ending of a name, lower case, without the dot; empty where there is none. */
export function endingOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return /^.+\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** What a file is read as: by its name's ending; text where it has none. Null for an ending that isn't read. */
export function formatOf(name: string): Format | null {
  const ending = endingOf(name);
  return ending === '' ? 'text' : (BY_ENDING[ending] ?? null);
}
