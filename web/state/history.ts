import { batch, computed, signal } from '@preact/signals';
import { camera, type Point, places } from './camera.ts';
import { awaited, type Drawing, drawing } from './drawing.ts';

type Places = ReadonlyMap<string, Point>;
type Step = {
  readonly name: string;
  readonly before: Drawing;
  readonly after: Drawing;
  /** Where everything stood before and after; null when the step moved nothing. */
  readonly moved: { readonly before: Places; readonly after: Places } | null;
};

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
  batch(() => {
    const moved = newPlaces === null ? null : { before: places.value, after: newPlaces };
    past.value = [...past.value, { name, before: drawing.value, after: next, moved }].slice(-MOST_STEPS);
    future.value = [];
    if (newPlaces !== null) places.value = newPlaces;
    drawing.value = next;
    awaited.value = null;
  });
}

/** Takes the last step back; says which, null when there was none. */
export function undo(): string | null {
  const step = past.value.at(-1);
  if (!step) return null;
  camera.value?.stop();
  batch(() => {
    const moved = step.moved && { ...step.moved, after: places.value };
    past.value = past.value.slice(0, -1);
    future.value = [...future.value, { ...step, moved }];
    if (step.moved) places.value = step.moved.before;
    drawing.value = { ...step.before, anchor: null };
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
    if (step.moved) places.value = step.moved.after;
    drawing.value = step.after;
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
