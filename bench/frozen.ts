import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lexicon, LexiconEntry } from '../server/extract/lexicon.ts';
import { foldName } from '../server/extract/names/fold.ts';
import type { MarkedArticle } from './articles.ts';

const folds = 5;
const catalogues = [
  'epoch-notable-models',
  'modelsdev-catalogue',
  'ai-lists',
  'sec-company-tickers',
  'ecosystem-graphs',
] as const;

function readFolder(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && /\.(?:md|txt|csv|jsonl?|ya?ml)$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n')
    .toLowerCase();
}

/** What names were learned from besides the marked articles, in lower case: the seed's articles, the labelled corpus, public catalogues of models and companies. */
function readOutside(shared: string): string {
  const seed = fileURLToPath(new URL('../seed/articles', import.meta.url));
  return [seed, join(shared, 'corpus'), ...catalogues.map((name) => join(shared, 'data', name))]
    .map(readFolder)
    .join('\n');
}

const isPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const unparted = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a name stands in a text in lower case as words of its own. */
function standsIn(text: string, name: string): boolean {
  const word = name.toLowerCase();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (unparted.test(word) || (!isPart(text[at - 1]) && !isPart(text[at + word.length]))) return true;
  return false;
}

/** Without the names that only the fold has; null where no name of the entry that the fold has stands elsewhere. */
function withoutUnread(
  entry: LexiconEntry,
  marked: ReadonlySet<string>,
  isKnown: (name: string) => boolean,
): LexiconEntry | null {
  const aliases = entry.aliases.some(({ name }) => name === entry.name)
    ? entry.aliases
    : [{ name: entry.name }, ...entry.aliases];
  const met = aliases.filter(({ name }) => marked.has(foldName(name)));
  if (met.length === 0) return entry;
  const unread = new Set(met.filter(({ name }) => !isKnown(name)));
  if (unread.size === met.length) return null;
  return unread.size === 0 ? entry : { ...entry, aliases: aliases.filter((alias) => !unread.has(alias)) };
}

/** One fold of the marked articles, and the lexicon as it would be had nobody read them. */
export type Frozen = { readonly articles: readonly MarkedArticle[]; readonly lexicon: Lexicon; readonly left: number };

/**
 * Five folds by article, every fifth one together. From each lexicon goes what an entity marked in the fold is called,
 * unless that name also stands outside the fold: in the other folds, the seed's articles, the corpus of `shared`, or
 * its public catalogues; and the whole entry where no name by which the fold calls it is left. `left` counts those.
 */
export function freeze(articles: readonly MarkedArticle[], lexicon: Lexicon, shared: string): readonly Frozen[] {
  const outside = readOutside(shared);
  return Array.from({ length: folds }, (_, fold): Frozen => {
    const own = articles.filter((_, at) => at % folds === fold);
    const others = articles
      .filter((_, at) => at % folds !== fold)
      .map(({ text }) => text)
      .join('\n')
      .toLowerCase();
    const marked = new Set(
      own.flatMap(({ entities }) => entities.flatMap(({ name, surfaces }) => [name, ...surfaces].map(foldName))),
    );
    const isKnown = (name: string): boolean => standsIn(others, name) || standsIn(outside, name);
    const entries = lexicon.entries.flatMap((entry) => withoutUnread(entry, marked, isKnown) ?? []);
    return { articles: own, lexicon: { entries }, left: lexicon.entries.length - entries.length };
  });
}
