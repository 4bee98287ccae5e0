import { z } from 'zod';
import { DocumentError } from '../errors.ts';
import { parseJson } from '../parse-json.ts';
import { cleanDocument } from './clean.ts';
import { readDate } from './date.ts';
import type { Document } from './document.ts';
import { readLanguage } from './language.ts';
import type { Part } from './part.ts';
import { readText } from './text.ts';
import { readUrl } from './url.ts';

const line = z.string().trim().min(1).nullish();

/** An article in a line: its text, and what it tells of itself. */
const articleShape = z.object({
  text: line,
  content: line,
  body: line,
  title: line,
  url: line,
  link: line,
  source: line,
  publisher: line,
  author: z.union([line, z.array(z.string())]),
  authors: z.union([line, z.array(z.string())]),
  date: line,
  published: line,
  publishedAt: line,
  language: line,
});

/**
 * Reads JSON Lines: an article a line, as an object with `text` (or `content`, `body`), `title`, `url` (`link`), `source`
 * (`publisher`), `author` (`authors`), `date` (`published`, `publishedAt`) and `language`; all but the text may lack, other
 * keys are left alone. A bad line leaves the others. Places are numbers of lines.
 */
export function readJsonLines(text: string, name: string): readonly Part[] {
  return text.split('\n').flatMap((one, at): readonly Part[] => {
    if (one.trim() === '') return [];
    const place = `line ${at + 1}`;
    try {
      return [{ place, document: readLine(one, name) }];
    } catch (error) {
      if (error instanceof DocumentError) return [{ place, reason: error.reason, why: error.why }];
      throw error;
    }
  });
}

function readLine(json: string, name: string): Document {
  const refuse = (why: string) => new DocumentError(name, 'BAD_LINE', why);
  const parsed = articleShape.safeParse(parseJson(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    throw refuse(`${where}this is no article. Give an object such as {"title": "…", "text": "…"}.`);
  }
  const told = parsed.data;
  const body = told.text ?? told.content ?? told.body;
  if (!body) throw refuse('it has no text. Give it as "text".');
  const tell = <T>(value: string | null | undefined, read: (value: string) => T | null, wanted: string): T | null => {
    if (!value) return null;
    const found = read(value);
    if (found === null) throw refuse(`${JSON.stringify(value.slice(0, 60))} is no ${wanted}.`);
    return found;
  };
  const titled = !told.title || body.startsWith(told.title) ? body : `${told.title}\n\n${body}`;
  const author = told.author ?? told.authors;
  const document = readText(titled);
  return cleanDocument(
    {
      ...document,
      url: tell(told.url ?? told.link, readUrl, 'address that begins with http:// or https://'),
      source: told.source ?? told.publisher ?? document.source,
      author: (Array.isArray(author) ? author.join(', ') : author) || null,
      publishedAt: tell(told.date ?? told.published ?? told.publishedAt, readDate, 'date such as 2025-03-14'),
      language: tell(told.language, readLanguage, 'language code such as en'),
    },
    name,
  );
}
