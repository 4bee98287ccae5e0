import { isNode, LineCounter, parseDocument, type Document as Yaml } from 'yaml';
import { DocumentError } from '../errors.ts';
import { readDate } from './date.ts';
import type { Document } from './document.ts';
import { readLanguage } from './language.ts';
import { oneLine } from './one-line.ts';
import { readUrl } from './url.ts';

/** What the head of a Markdown file tells of its article; null where it doesn't. */
export type FrontMatter = Omit<Document, 'text' | 'title'> & { readonly title: string | null };

/** Front matter of a file that has none. */
export const NO_FRONT_MATTER: FrontMatter = {
  title: null,
  url: null,
  source: null,
  author: null,
  publishedAt: null,
  language: null,
};

/**
 * Reads front matter: title, url, date (or publishedAt), source, author, language; other keys are left alone. `line` is
 * the line of the file in which the YAML begins. Throws DocumentError FRONT_MATTER with the line that is wrong.
 */
export function readFrontMatter(text: string, name: string, line: number): FrontMatter {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fail = (at: number, why: string): never => {
    throw new DocumentError(name, 'FRONT_MATTER', `line ${line + lines.linePos(at).line - 1}: ${why}`);
  };
  const [error] = yaml.errors;
  if (error) fail(error.pos[0], `the front matter is not YAML: ${error.message}. Values with ": " need quotes.`);
  const values = valuesOf(yaml);
  if (values === null) return NO_FRONT_MATTER;
  if (!(values instanceof Map)) return fail(0, 'the front matter has no keys. Write lines such as "title: …".');
  const tell = <T>(keys: readonly string[], read: (value: string) => T | null, wanted: string): T | null => {
    const key = keys.find((one) => (values.get(one) ?? '') !== '');
    if (key === undefined) return null;
    const value = asText(values.get(key));
    const node = yaml.get(key, true);
    const at = (isNode(node) ? node.range?.[0] : null) ?? 0;
    return (value === null ? null : read(value)) ?? fail(at, `${key}: give ${wanted}.`);
  };
  return {
    title: tell(['title'], oneLine, 'one line of text'),
    url: tell(['url', 'link'], readUrl, 'an address that begins with http:// or https://'),
    source: tell(['source', 'publisher'], oneLine, 'one line of text'),
    author: tell(['author', 'authors'], oneLine, 'a name or a list of names'),
    publishedAt: tell(['date', 'publishedAt'], readDate, '2025, 2025-Q1, 2025-03 or 2025-03-14'),
    language: tell(['language', 'lang'], readLanguage, 'a language code such as en or zh-Hans'),
  };
}

/** The values without any object made of their keys, and null where aliases would make too many. */
function valuesOf(yaml: Yaml): unknown {
  try {
    return yaml.toJS({ mapAsMap: true, maxAliasCount: 10 });
  } catch {
    return 'too many aliases';
  }
}

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : null;
}
