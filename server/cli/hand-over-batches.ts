import { DocumentError } from '../errors.ts';
import type { GivenArticle } from '../ingest/jobs/given-article.ts';
import type { NotRead } from '../ingest/paths.ts';
import { readBytes, readFileArticles } from '../ingest/read-file.ts';

/** Articles of one request: what the server takes at once, in number and in characters of base64. */
const MOST_ARTICLES = 100;
const MOST_CHARACTERS = 4_000_000;
/** A file of more bytes is read here and sent as text: in base64 it may be more than a request can hold. */
const MOST_BYTES = 6_000_000;

/** Files and addresses as batches to hand over; what can't be read here is added to `unread`. */
export async function* eachBatch(
  files: readonly string[],
  addresses: readonly string[],
  follow: boolean,
  unread: NotRead[],
): AsyncGenerator<readonly GivenArticle[]> {
  let batch: GivenArticle[] = addresses.map((url) => ({ url, follow }));
  let size = 0;
  for (const path of files) {
    for (const article of await read(path, unread)) {
      const length = article.file?.content.length ?? article.text?.length ?? 0;
      if (batch.length >= MOST_ARTICLES || (batch.length > 0 && size + length > MOST_CHARACTERS)) {
        yield batch;
        batch = [];
        size = 0;
      }
      batch.push(article);
      size += length;
    }
  }
  if (batch.length > 0) yield batch;
}

async function read(path: string, unread: NotRead[]): Promise<readonly GivenArticle[]> {
  try {
    const bytes = await readBytes(path);
    if (bytes.length > MOST_BYTES) return await readHere(path, unread);
    return [{ file: { name: path, content: Buffer.from(bytes).toString('base64') } }];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    unread.push({ path, why: error.why });
    return [];
  }
}

async function readHere(path: string, unread: NotRead[]): Promise<readonly GivenArticle[]> {
  const parts = await readFileArticles(path);
  return parts.flatMap((part): readonly GivenArticle[] => {
    const name = part.place === null ? path : `${path}, ${part.place}`;
    if (!('document' in part)) {
      unread.push({ path: name, why: part.why });
      return [];
    }
    const { text, url, source, author, language, publishedAt } = part.document;
    return [{ name, text, format: 'PLAIN', url, source, author, language, publishedAt: publishedAt?.value ?? null }];
  });
}
