import { computed, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { SearchDocument, type SearchQuery } from '../api/operations.generated.ts';
import { createLoader } from './loading.ts';

export type Suggestion = SearchQuery['entities']['edges'][number];

const loader = createLoader<SearchQuery['entities']>();
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What is typed into the search. */
export const searchText = signal('');
/** The suggestions for it. */
export const found = loader.state;
/** Suggestions, best first; none before there is enough to search by. */
export const suggestions = computed<readonly Suggestion[]>(() => found.value.value?.edges ?? []);

/** Whether a text is long enough to search by: two letters, or one ideograph, kana or hangul. */
export function isSearchable(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length >= 2 || IDEOGRAPHS.test(trimmed);
}

/** Takes what was typed and asks for suggestions; an older answer never replaces a newer one. */
export async function search(text: string): Promise<void> {
  searchText.value = text;
  if (!isSearchable(text)) return loader.reset();
  await loader.load(
    async (signal) => (await ask(SearchDocument, { text: text.trim().slice(0, 200) }, signal)).entities,
    true,
  );
}

/** Empties the search. */
export function clearSearch(): void {
  searchText.value = '';
  loader.reset();
}

let takeFocus: (() => void) | null = null;

/** Tells how the focus gets into the search; the returned function takes that back. */
export function offerFocus(take: () => void): () => void {
  takeFocus = take;
  return () => {
    if (takeFocus === take) takeFocus = null;
  };
}

/** Puts the focus into the search, at once: the next key pressed is its first letter. */
export function focusSearch(): void {
  takeFocus?.();
}
