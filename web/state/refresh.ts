import { batch } from '@preact/signals';
import { drawing, toDrawing } from './drawing.ts';
import { fetchAmong } from './exploring.ts';
import { forgetSteps } from './history.ts';
import { clearSelection, selectEntity, selectedEntity } from './selection.ts';

/**
 * Asks once more for what is drawn, after the graph has changed: what is gone goes, and of `instead` comes what took its
 * place, selected where the one that is gone was. Places stay. Steps back are forgotten where they would bring back what
 * is gone.
 */
export async function refreshPicture(instead: readonly string[]): Promise<void> {
  const drawn = [...drawing.peek().entities.keys()];
  if (drawn.length === 0) return;
  const part = await fetchAmong(drawn);
  const kept = new Set(part.entities.map(({ id }) => id));
  const gone = drawn.filter((id) => !kept.has(id));
  const wanted = gone.length > 0 ? instead.filter((id) => !kept.has(id)) : [];
  const fresh = wanted.length > 0 ? await fetchAmong([...kept, ...wanted]) : part;
  batch(() => {
    drawing.value = toDrawing(fresh);
    if (gone.length > 0) forgetSteps();
    const selected = selectedEntity.peek();
    if (selected === null || !gone.includes(selected)) return;
    const [next] = instead.filter((id) => drawing.value.entities.has(id));
    if (next === undefined) clearSelection();
    else selectEntity(next);
  });
}
