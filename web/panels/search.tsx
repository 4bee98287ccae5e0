import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { camera } from '../state/camera.ts';
import { showEntity } from '../state/exploring.ts';
import { openDetails, width } from '../state/panels.ts';
import {
  clearSearch,
  found,
  isSearchable,
  offerFocus,
  type Suggestion,
  search,
  searchText,
  suggestions,
} from '../state/search.ts';
import { Combobox } from '../ui/combobox.tsx';
import { kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { KindMark } from './kind-mark.tsx';

/** The search in the top bar. */
export function Search(): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      offerFocus(() => {
        input.current?.focus();
        input.current?.select();
      }),
    [],
  );
  return (
    <Combobox
      inputRef={input}
      label="Search companies, models, techniques"
      placeholder={width.value === 'narrow' ? 'Search…' : 'Search companies, models, techniques…'}
      text={searchText.value}
      onText={(text) => void search(text)}
      options={suggestions.value.map((suggestion) => ({
        key: suggestion.node.id,
        content: <SuggestionLine suggestion={suggestion} />,
      }))}
      onChoose={(id) => {
        clearSearch();
        openDetails();
        camera.value?.focus();
        void showEntity(id);
      }}
      busy={found.value.status === 'loading'}
      note={toNote()}
    />
  );
}

function SuggestionLine({ suggestion }: { readonly suggestion: Suggestion }): JSX.Element {
  const { node, matched } = suggestion;
  const byAlias = matched !== null && matched.toLowerCase() !== node.name.toLowerCase();
  return (
    <>
      <KindMark kind={node.kind} />
      <span class="suggestion-name">{toLabel(node.name)}</span>
      <small>
        {byAlias && (
          <>
            matched <b>{toLabel(matched, 30)}</b> ·{' '}
          </>
        )}
        {kindWord(node.kind)} · {counted(node.articleCount, 'article')}
      </small>
    </>
  );
}

function toNote(): string | null {
  const text = searchText.value;
  if (text.trim() === '') return null;
  if (!isSearchable(text)) return 'Type one letter more.';
  if (found.value.status === 'loading' && found.value.value === null) return 'Searching…';
  if (found.value.status === 'failed') return found.value.problem;
  if (found.value.status === 'ready' && suggestions.value.length === 0) {
    return `Nothing is called “${toLabel(text, 40)}”. Try fewer letters, another spelling, or an acronym.`;
  }
  const more = (found.value.value?.totalCount ?? 0) - suggestions.value.length;
  return more > 0 ? `${counted(more, 'more match', 'more matches')}: type on to narrow them down.` : null;
}
