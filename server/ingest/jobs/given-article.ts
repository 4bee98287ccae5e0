import { cleanDocument, cleanText, refuseEmpty } from '../../documents/clean.ts';
import { readDate } from '../../documents/date.ts';
import { MOST_BYTES } from '../../documents/decode.ts';
import type { Document } from '../../documents/document.ts';
import { readLanguage } from '../../documents/language.ts';
import { readMarkdown } from '../../documents/markdown.ts';
import type { Part } from '../../documents/part.ts';
import { readArticles } from '../../documents/read.ts';
import { readText } from '../../documents/text.ts';
import { readUrl } from '../../documents/url.ts';
import { InvalidInputError } from '../../errors.ts';
import type { ReadUrl } from '../read-url.ts';

type Maybe<T> = T | null | undefined;

/** What a caller gives to be read: a text, or a file; and what it says of it. */
export type GivenArticle = {
  /** What to call it in its job. */
  readonly name?: Maybe<string>;
  readonly text?: Maybe<string>;
  readonly file?: Maybe<{ readonly name: string; readonly content: string }>;
  /** How `text` is written; plain by default. */
  readonly format?: Maybe<'PLAIN' | 'MARKDOWN'>;
  readonly title?: Maybe<string>;
  readonly url?: Maybe<string>;
  /** Whether the pages that a fetched feed links to are fetched too. */
  readonly follow?: Maybe<boolean>;
  readonly publishedAt?: Maybe<string>;
  readonly source?: Maybe<string>;
  readonly author?: Maybe<string>;
  readonly language?: Maybe<string>;
};

type Facts = Pick<Document, 'url' | 'source' | 'author' | 'language' | 'publishedAt'> & {
  readonly title: string | null;
};

/** A name for what was given, for people: the one it comes with, that of its file, its title, its address, or how its text begins. */
export function nameOf({ name: called, text, file, title, url }: GivenArticle): string {
  const name =
    given(called) ?? given(file?.name) ?? given(title) ?? given(url) ?? given(text?.slice(0, 1_000)) ?? 'text';
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
}

const LONGEST_NAME = 1_000;

/** Reads a text as a document; what is given goes before what the text says. Throws DocumentError or InvalidInputError. */
export function readGivenText(article: GivenArticle): Document {
  const raw = article.text ?? '';
  const bytes = Buffer.byteLength(raw, 'utf8');
  if (bytes > MOST_BYTES) throw new InvalidInputError('text', `it has ${bytes} bytes, at most ${MOST_BYTES} are read`);
  const name = 'text';
  const facts = factsOf(article);
  const text = cleanText(raw);
  refuseEmpty(text, name);
  return withFacts(article.format === 'MARKDOWN' ? readMarkdown(text, name) : readText(text), facts, name);
}

/**
 * Reads a given file as the articles it holds. What is given of one goes before what it says; of a file that holds many,
 * publisher and language alone. Throws DocumentError or InvalidInputError.
 */
export async function readGivenFile(article: GivenArticle): Promise<readonly Part[]> {
  const { name = '', content = '' } = article.file ?? {};
  const facts = factsOf(article);
  return withGiven(await readArticles(fromBase64(content), name), facts, name);
}

/** Fetches what is at the address that alone is given, and reads it so. Throws FetchError, DocumentError or InvalidInputError. */
export async function readGivenUrl(article: GivenArticle, readUrl: ReadUrl): Promise<readonly Part[]> {
  const url = given(article.url);
  if (url === null) throw new InvalidInputError('text', 'give a text, a file or an address');
  const facts = factsOf({ ...article, url: null });
  return withGiven(await readUrl(url, { follow: article.follow ?? false }), facts, url);
}

function withGiven(parts: readonly Part[], facts: Facts, name: string): readonly Part[] {
  return parts.map((part) => {
    if (!('document' in part)) return part;
    const told = parts.length === 1 ? facts : { ...NO_FACTS, source: facts.source, language: facts.language };
    return { ...part, document: withFacts(part.document, told, name) };
  });
}

const NO_FACTS: Facts = { title: null, url: null, source: null, author: null, language: null, publishedAt: null };

/** Throws InvalidInputError for what is no base64. */
function fromBase64(content: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) throw new InvalidInputError('file', 'give its bytes in base64');
  return Buffer.from(content, 'base64');
}

/** What is said of an article, checked. */
function factsOf(article: GivenArticle): Facts {
  return {
    title: given(article.title),
    url: read('url', article.url, readUrl, 'give an address that begins with http:// or https://'),
    publishedAt: read('publishedAt', article.publishedAt, readDate, 'give 2025, 2025-03 or 2025-03-14'),
    language: read('language', article.language, readLanguage, 'give a language code such as en or zh-Hans'),
    source: given(article.source),
    author: given(article.author),
  };
}

function withFacts(document: Document, facts: Facts, name: string): Document {
  const { title } = facts;
  return cleanDocument(
    {
      title: title ?? document.title,
      text: title === null ? document.text : withTitle(document.text, title),
      url: facts.url ?? document.url,
      source: facts.source ?? document.source,
      author: facts.author ?? document.author,
      language: facts.language ?? document.language,
      publishedAt: facts.publishedAt ?? document.publishedAt,
    },
    name,
  );
}

function given(value: Maybe<string>): string | null {
  const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' ? null : text;
}

function read<T>(argument: string, value: Maybe<string>, reader: (value: string) => T | null, why: string): T | null {
  const text = given(value);
  if (text === null) return null;
  const found = reader(text);
  if (found === null) throw new InvalidInputError(argument, why);
  return found;
}

/** The title is the first line of a document's text. */
function withTitle(text: string, title: string): string {
  return text.startsWith(`${title}\n`) || text === title ? text : `${title}\n\n${text}`;
}
