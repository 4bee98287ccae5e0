import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../server/documents/read.ts';

/** Words of an article by which speed is measured. */
export const WORDS = 600;

const seed = new URL('../seed/articles/', import.meta.url);

/** How many words a text has, by its blanks. */
export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The seed's articles one after another, cut at ends of paragraphs into texts of at least 600 words. */
export function joinSeed(): readonly string[] {
  const names = readdirSync(seed).filter((name) => /^\d.*\.md$/.test(name));
  const texts = names.sort().map((name) => readDocument(readFileSync(new URL(name, seed)), name).text);
  const articles: string[] = [];
  let article: string[] = [];
  for (const paragraph of texts.join('\n\n').split('\n\n')) {
    article.push(paragraph);
    if (wordsIn(article.join(' ')) < WORDS) continue;
    articles.push(article.join('\n\n'));
    article = [];
  }
  return articles;
}
