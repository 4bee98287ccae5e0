import { signal } from '@preact/signals';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { camera, type Point, places } from './camera.ts';
import { drawing } from './drawing.ts';
import { perform } from './history.ts';
import { announce } from './notices.ts';

/** Ids of the entities that no layout moves: pinned by command, or placed by hand. */
export const pinned = signal<ReadonlySet<string>>(new Set());

/** Pins these, or lets them go where all of them are pinned; a step that can be undone. */
export function togglePins(ids: readonly string[]): void {
  if (ids.length === 0) return;
  const before = pinned.value;
  const free = ids.every((id) => before.has(id));
  const after = free ? new Set([...before].filter((id) => !ids.includes(id))) : new Set([...before, ...ids]);
  const word = free ? 'unpin' : 'pin';
  perform(
    `${word} ${nameOf(ids)}`,
    () => setPins(after),
    () => setPins(before),
  );
  announce(`${nameOf(ids)} ${word}ned`);
}

/** Takes note that a person has put an entity elsewhere, and pins it; a step that can be undone. */
export function placeByHand(id: string, from: Point, to: Point): void {
  const before = pinned.value;
  const after = new Set([...before, id]);
  const put = (at: Point, pins: ReadonlySet<string>): void => {
    places.value = new Map([...places.value, [id, at]]);
    setPins(pins);
    camera.value?.putBack();
  };
  perform(
    `move ${nameOf([id])}`,
    () => put(to, after),
    () => put(from, before),
  );
}

function setPins(next: ReadonlySet<string>): void {
  pinned.value = next;
}

function nameOf(ids: readonly string[]): string {
  const [first] = ids;
  if (ids.length !== 1 || first === undefined) return counted(ids.length, 'entity', 'entities');
  return toLabel(drawing.value.entities.get(first)?.name ?? 'group', 40);
}
