import { batch, computed, signal } from '@preact/signals';
import { camera, type Point, places } from './camera.ts';
import { awaited, type Drawing, drawing } from './drawing.ts';

type Places = ReadonlyMap<string, Point>;
type Step = { readonly name: string; readonly undo: () => void; readonly redo: () => void };

const MOST_STEPS = 100;
const past = signal<readonly Step[]>([]);
const future = signal<readonly Step[]>([]);

/** Name of the step that undo would take back, such as "expand SoftBank"; null when there is none. */
export const undoable = computed(() => past.value.at(-1)?.name ?? null);
/** Name of the step that redo would do again; null when there is none. */
export const redoable = computed(() => future.value.at(-1)?.name ?? null);

/** Draws `next` as a step that can be undone; a layout under way stops where it is. With places, everything is put there; what has none is laid out anew. */
export function commit(name: string, next: Drawing, newPlaces: Places | null = null): void {
  camera.value?.stop();
  const before = drawing.value;
  const placesBefore = places.value;
  let placesAfter = newPlaces;
  batch(() => {
    if (newPlaces !== null) places.value = newPlaces;
    drawing.value = next;
    awaited.value = null;
    push({
      name,
      undo: () => {
        if (placesAfter !== null) placesAfter = places.value;
        if (placesAfter !== null) places.value = placesBefore;
        drawing.value = { ...before, anchor: null };
      },
      redo: () => {
        if (placesAfter !== null) places.value = placesAfter;
        drawing.value = next;
      },
    });
  });
}

/** Does something to how the picture is arranged, as a step that can be undone. */
export function perform(name: string, redo: () => void, undo: () => void): void {
  batch(() => {
    redo();
    push({ name, undo, redo });
  });
}

/** Takes the last step back; says which, null when there was none. */
export function undo(): string | null {
  const step = past.value.at(-1);
  if (!step) return null;
  camera.value?.stop();
  batch(() => {
    past.value = past.value.slice(0, -1);
    future.value = [...future.value, step];
    step.undo();
  });
  return step.name;
}

/** Does the last undone step again; says which, null when there was none. */
export function redo(): string | null {
  const step = future.value.at(-1);
  if (!step) return null;
  camera.value?.stop();
  batch(() => {
    future.value = future.value.slice(0, -1);
    past.value = [...past.value, step];
    step.redo();
  });
  return step.name;
}

/** Forgets all steps. */
export function forgetSteps(): void {
  batch(() => {
    past.value = [];
    future.value = [];
  });
}

function push(step: Step): void {
  past.value = [...past.value, step].slice(-MOST_STEPS);
  future.value = [];
}
