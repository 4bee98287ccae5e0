import type { JSX } from 'preact';
import { drawing } from '../state/drawing.ts';
import { pinned } from '../state/pins.ts';
import { recent } from '../state/recent.ts';
import { EntityButton } from './entity-button.tsx';

/** Entities looked at lately and those pinned in the picture, to go on from. */
export function RecentList(): JSX.Element | null {
  const pins = [...pinned.value].flatMap((id) => drawing.value.entities.get(id) ?? []);
  return (
    <>
      {recent.value.length > 0 && (
        <>
          <h3>Looked at lately</h3>
          <ul class="recent" aria-label="Looked at lately">
            {recent.value.map((entity) => (
              <li key={entity.id}>
                <EntityButton entity={entity} />
              </li>
            ))}
          </ul>
        </>
      )}
      {pins.length > 0 && (
        <>
          <h3>Pinned</h3>
          <ul class="recent" aria-label="Pinned">
            {pins.map((entity) => (
              <li key={entity.id}>
                <EntityButton entity={entity} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
