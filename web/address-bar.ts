import { computed, effect } from '@preact/signals';
import { decodeView, encodeView, START_VIEW } from './state/address.ts';
import { type Point, places } from './state/camera.ts';
import { drawing } from './state/drawing.ts';
import { openView } from './state/opening.ts';
import { view } from './state/view.ts';

const address = computed(() => encodeView(view.value));
/** The part of the address that Back goes back over: what is drawn, selected and read. */
const step = computed(() =>
  encodeView({
    ...START_VIEW,
    entities: view.value.entities,
    selection: view.value.selection,
    reading: view.value.reading,
  }),
);

/** Opens what the address says, then keeps address and view in step both ways. Returns how to end it. */
export async function followAddress(page: Window): Promise<() => void> {
  let opening = 0;
  let written = '';
  let waiting = false;
  const write = (): void => {
    waiting = false;
    if (opening > 0) return;
    const back = written !== step.peek();
    written = step.peek();
    writeAddress(page, back);
  };
  const open = async (): Promise<void> => {
    opening += 1;
    await openAddress(page);
    opening -= 1;
    written = step.peek();
    write();
  };
  const onPop = (): void => void open();
  page.addEventListener('popstate', onPop);
  await open();
  const end = effect(() => {
    void [address.value, step.value, places.value];
    if (!waiting) queueMicrotask(write);
    waiting = true;
  });
  return () => {
    page.removeEventListener('popstate', onPop);
    end();
  };
}

/** Writes the view and its places; a step that Back is to go back over becomes an entry of its own. */
function writeAddress(page: Window, back: boolean): void {
  const drawn = drawing.peek().entities;
  const placed = [...places.peek()].filter(([id]) => drawn.has(id));
  const state = { places: placed.map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]) };
  const hash = address.peek() === '' ? page.location.pathname : `#${address.peek()}`;
  const there = address.peek() === '' ? page.location.hash === '' : page.location.hash === hash;
  if (there || !back) page.history.replaceState(state, '', hash);
  else page.history.pushState(state, '', hash);
}

async function openAddress(page: Window): Promise<void> {
  const { view: next, problems } = decodeView(page.location.hash);
  await openView(next, problems, readPlaces(page.history.state));
}

/** Places as history keeps them; anything else is none. */
export function readPlaces(state: unknown): ReadonlyMap<string, Point> {
  const stored = typeof state === 'object' && state !== null && 'places' in state ? state.places : null;
  if (!Array.isArray(stored)) return new Map();
  return new Map(
    stored.flatMap((entry: unknown) => {
      if (!Array.isArray(entry)) return [];
      const [id, x, y] = entry as unknown[];
      const whole = typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y);
      return whole ? [[id, { x: Number(x), y: Number(y) }] as const] : [];
    }),
  );
}
