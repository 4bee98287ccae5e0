import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { camera } from '../state/camera.ts';
import { showEntity } from '../state/exploring.ts';
import { openDetails, width } from '../state/panels.ts';
import { mainSearch, offerFocus } from '../state/search.ts';
import { EntityField } from './entity-field.tsx';

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
    <EntityField
      inputRef={input}
      label="Search companies, models, techniques"
      placeholder={width.value === 'narrow' ? 'Search…' : 'Search companies, models, techniques…'}
      shortcut="/"
      search={mainSearch}
      onChoose={({ id }) => {
        openDetails();
        camera.value?.focus();
        void showEntity(id);
      }}
    />
  );
}
