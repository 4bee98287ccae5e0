import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { layoutProgress } from '../state/camera.ts';
import { drawing } from '../state/drawing.ts';
import { exploring } from '../state/exploring.ts';
import { rightOpen } from '../state/panels.ts';
import { focusSearch } from '../state/search.ts';
import { start } from '../state/start.ts';
import { EmptyGraph } from './start.tsx';

type Props = {
  /** Mounts the graph into an element and returns how to take it down. */
  readonly mount: (container: HTMLElement) => () => void;
};

/** The picture: one tab stop, used by keyboard as the shortcuts say; the outline holds the same as a list. */
export function Picture({ mount }: Props): JSX.Element {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current ? mount(container.current) : undefined), [mount]);
  return (
    <>
      <div
        ref={container}
        class="picture __________cytoscape_container"
        role="application"
        aria-label="Graph"
        aria-describedby="picture-keys"
        aria-busy={exploring.value !== null || layoutProgress.value !== null}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is used by keyboard
        tabIndex={0}
      />
      <p id="picture-keys" class="unseen">
        Arrow keys go from entity to entity, Enter opens details, e expands, h hides, the menu key offers the rest. The
        outline holds the same as a list.
      </p>
      {drawing.value.entities.size === 0 && <Nothing />}
    </>
  );
}

function Nothing(): JSX.Element | null {
  if (exploring.value !== null) return <p class="nothing">{exploring.value}…</p>;
  if (start.value === null) return null;
  if (start.value.stats.entityCount === 0) {
    return rightOpen.value ? null : (
      <div class="nothing">
        <EmptyGraph />
      </div>
    );
  }
  return (
    <div class="nothing">
      <p>The picture is empty.</p>
      <button type="button" class="button" onClick={focusSearch}>
        Search
      </button>
    </div>
  );
}
