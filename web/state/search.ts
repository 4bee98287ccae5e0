import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { SearchDocument, type SearchQuery } from '../api/operations.generated.ts';
import { createLoader, type Loading } from './loading.ts';

export type Suggestion = SearchQuery['entities']['edges'][number];

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text is long enough to search by: two letters, or one ideograph, kana or hangul. */
export function isSearchable(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length >= 2 || IDEOGRAPHS.test(trimmed);
}

/** A field in which an entity is searched for. */
export type EntitySearch = {
  /** What is typed. */
  readonly text: ReadonlySignal<string>;
  /** The suggestions for it. */
  readonly found: ReadonlySignal<Loading<SearchQuery['entities']>>;
  /** Suggestions, best first; none before there is enough to search by. */
  readonly suggestions: ReadonlySignal<readonly Suggestion[]>;
  /** Takes what was typed and asks for suggestions; an older answer never replaces a newer one. */
  readonly search: (text: string) => Promise<void>;
  /** Empties it. */
  readonly clear: () => void;
};

/** Makes a field of its own. */
export function createSearch(): EntitySearch {
  const loader = createLoader<SearchQuery['entities']>();
  const typed = signal('');
  return {
    text: typed,
    found: loader.state,
    suggestions: computed(() => loader.state.value.value?.edges ?? []),
    search: async (text) => {
      typed.value = text;
      if (!isSearchable(text)) return loader.reset();
      await loader.load(
        async (abort) => (await ask(SearchDocument, { text: text.trim().slice(0, 200) }, abort)).entities,
        true,
      );
    },
    clear: () => {
      typed.value = '';
      loader.reset();
    },
  };
}

/** The search of the top bar. */
export const mainSearch = createSearch();

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
