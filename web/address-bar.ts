import { computed, effect } from '@preact/signals';
import { decodeView, encodeView, START_VIEW } from './state/address.ts';
import { type Point, places } from './state/camera.ts';
import { drawing } from './state/drawing.ts';
import { openView } from './state/opening.ts';
import { readStoredPlaces, storePlaces } from './state/stored-places.ts';
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
  const state = { places: storePlaces(places.peek(), drawing.peek().entities) };
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
  return readStoredPlaces(typeof state === 'object' && state !== null && 'places' in state ? state.places : null);
}
