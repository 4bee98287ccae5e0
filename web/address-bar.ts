import { computed, effect } from '@preact/signals';
import { decodeView, encodeView, type View } from './state/address.ts';
import { type Point, places } from './state/camera.ts';
import { drawing } from './state/drawing.ts';
import { hiddenKinds, hiddenStances, hiddenTypes } from './state/filters.ts';
import { openView } from './state/opening.ts';
import { tab } from './state/panels.ts';
import { reading } from './state/reading.ts';
import { selection } from './state/selection.ts';
import { atStart } from './state/start.ts';
import { within } from './state/together.ts';

/** The view as it is now. */
const view = computed<View>(() => ({
  entities: atStart.value ? null : [...drawing.value.entities.keys()],
  selection: selection.value,
  reading: reading.value,
  tab: tab.value,
  within: within.value,
  hiddenKinds: [...hiddenKinds.value],
  hiddenTypes: [...hiddenTypes.value],
  hiddenStances: [...hiddenStances.value],
}));
const address = computed(() => encodeView(view.value));
/** The part of the address that Back goes back over: what is drawn, selected and read. */
const step = computed(() =>
  encodeView({ ...view.value, tab: 'legend', within: 'ARTICLE', hiddenKinds: [], hiddenTypes: [], hiddenStances: [] }),
);

/** Opens what the address says, then keeps address and view in step both ways. Returns how to end it. */
export async function followAddress(page: Window): Promise<() => void> {
  const onPop = (): void => void openAddress(page);
  page.addEventListener('popstate', onPop);
  await openAddress(page);
  let written = step.peek();
  const endings = [
    effect(() => {
      const hash = address.value === '' ? page.location.pathname : `#${address.value}`;
      if (hash === page.location.hash || (address.value === '' && page.location.hash === '')) written = step.value;
      else if (step.value === written) page.history.replaceState(page.history.state, '', hash);
      else page.history.pushState(null, '', hash);
      written = step.value;
    }),
    effect(() => {
      const drawn = drawing.value.entities;
      const placed = [...places.value].filter(([id]) => drawn.has(id));
      page.history.replaceState({ places: placed.map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]) }, '');
    }),
  ];
  return () => {
    page.removeEventListener('popstate', onPop);
    for (const end of endings) end();
  };
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
