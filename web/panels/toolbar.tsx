import type { JSX } from 'preact';
import { camera, layoutProgress } from '../state/camera.ts';
import { drawer, toggleTable } from '../state/drawer.ts';
import { drawing } from '../state/drawing.ts';
import { exploring } from '../state/exploring.ts';
import { visible } from '../state/filters.ts';
import { redo, redoable, undo, undoable } from '../state/history.ts';
import { menu } from '../state/menu.ts';
import { announce } from '../state/notices.ts';
import { start } from '../state/start.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { counted, toCount } from '../words/numbers.ts';

/** The bar below the picture: what is shown of how much, steps back and forth, and the camera. */
export function Toolbar(): JSX.Element {
  return (
    <div class="toolbar" role="toolbar" aria-label="Picture" data-covers="bottom">
      <Counts />
      <span class="toolbar-group">
        <IconButton
          icon="undo"
          name={undoable.value === null ? 'Undo' : `Undo: ${undoable.value}`}
          disabled={undoable.value === null}
          onPress={stepBack}
        />
        <IconButton
          icon="redo"
          name={redoable.value === null ? 'Redo' : `Redo: ${redoable.value}`}
          disabled={redoable.value === null}
          onPress={stepForth}
        />
      </span>
      <span class="toolbar-group">
        <IconButton icon="minus" name="Zoom out" onPress={() => camera.value?.zoomBy(0.8)} />
        <IconButton icon="plus" name="Zoom in" onPress={() => camera.value?.zoomBy(1.25)} />
        <IconButton icon="fit" name="Fit the picture" onPress={() => camera.value?.fit()} />
        <IconButton icon="tidy" name="Lay out again" onPress={() => camera.value?.tidy()} />
        <IconButton icon="group" name="Arrange: groups, bundles, marks" onPress={openArrangement} />
        <IconButton icon="table" name="Table" pressed={drawer.value !== null} onPress={toggleTable} />
      </span>
      <Progress />
    </div>
  );
}

/** The menu of the whole picture, above the bar. */
function openArrangement(): void {
  menu.value = { about: null, at: { x: window.innerWidth / 2 - 100, y: window.innerHeight } };
}

/** Takes the last step back and says so. */
export function stepBack(): void {
  const name = undo();
  if (name !== null) announce(`Undone: ${name}. ${drawing.value.entities.size} entities drawn`);
}

/** Does the last undone step again and says so. */
export function stepForth(): void {
  const name = redo();
  if (name !== null) announce(`Redone: ${name}. ${drawing.value.entities.size} entities drawn`);
}

function Counts(): JSX.Element | null {
  const total = start.value?.stats.entityCount ?? null;
  const drawn = drawing.value.entities.size;
  const seen = visible.value.entities.size;
  if (total === null && drawn === 0) return null;
  return (
    <p class="counts">
      <strong>{toCount(seen)}</strong>
      {total !== null && <span class="counts-total"> of {toCount(Math.max(total, drawn))}</span>}
      <span class="counts-noun"> entities</span>
      {seen < drawn && <span class="counts-filtered"> ({toCount(drawn - seen)} filtered)</span>}
      <span class="counts-relations"> · {counted(visible.value.relations.size, 'relation')}</span>
    </p>
  );
}

function Progress(): JSX.Element | null {
  if (layoutProgress.value !== null) {
    return (
      <span class="toolbar-group">
        <progress max={1} value={layoutProgress.value} aria-label="Laying out" />
        <button type="button" class="button quiet" onClick={() => camera.value?.stop()}>
          <Icon name="stop" /> Stop
        </button>
      </span>
    );
  }
  return exploring.value === null ? null : <span class="loading">{exploring.value}…</span>;
}
