import type { JSX, RefObject } from 'preact';
import { type EntitySearch, isSearchable, type Suggestion } from '../state/search.ts';
import { Combobox } from '../ui/combobox.tsx';
import { kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { KindMark } from './kind-mark.tsx';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly search: EntitySearch;
  /** Takes the one chosen; the field is empty then. */
  readonly onChoose: (entity: Suggestion['node']) => void;
  readonly shortcut?: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
};

/** A field with suggestions in which an entity is searched for by any of its names. */
export function EntityField({ search, onChoose, ...rest }: Props): JSX.Element {
  return (
    <Combobox
      {...rest}
      text={search.text.value}
      onText={(text) => void search.search(text)}
      options={search.suggestions.value.map((suggestion) => ({
        key: suggestion.node.id,
        content: <SuggestionLine suggestion={suggestion} />,
      }))}
      onChoose={(id) => {
        const chosen = search.suggestions.value.find(({ node }) => node.id === id);
        search.clear();
        if (chosen) onChoose(chosen.node);
      }}
      busy={search.found.value.status === 'loading'}
      note={toNote(search)}
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

function toNote({ text: { value: text }, found, suggestions }: EntitySearch): string | null {
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
