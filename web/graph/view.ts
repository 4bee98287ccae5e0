import { computed, effect } from '@preact/signals';
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { type Camera, camera, places, pointed } from '../state/camera.ts';
import { type Drawing, drawing } from '../state/drawing.ts';
import { drawnExtras } from '../state/drawn-extras.ts';
import { visible } from '../state/filters.ts';
import { cursor, pointedKind, selection } from '../state/selection.ts';
import { dark } from '../state/theme.ts';
import { diffElements, toElements } from './elements.ts';
import { emphasise } from './emphasis.ts';
import { keepExtras } from './extras.ts';
import { fitInto, revealIn, zoomAbout } from './framing.ts';
import { listenToKeys } from './keys.ts';
import { keepMarks } from './marking.ts';
import { readPalette } from './palette.ts';
import { takePicture } from './picture.ts';
import { createPlacement, type Placement } from './placement.ts';
import { listenToPointer } from './pointing.ts';
import { measureRoom } from './room.ts';
import { FULL_BEAUTY } from './size.ts';
import { toStylesheet } from './style.ts';
import { takeSvg } from './take-svg.ts';
import { settleInWorker } from './worker-run.ts';

cytoscape.use(fcose);

/** Mounts the picture once and keeps it in step with the state; returns how to take it down. */
export function mountGraph(container: HTMLElement): () => void {
  const cy = cytoscape({
    container,
    style: toStylesheet(readPalette(container)),
    minZoom: 0.08,
    maxZoom: 4,
    selectionType: 'single',
    boxSelectionEnabled: true,
    autounselectify: true,
  });
  const room = (): ReturnType<typeof measureRoom> => measureRoom(container);
  const placement = createPlacement(cy, settleInWorker, room);
  camera.value = createCamera(cy, container, placement);
  listenToPointer(cy);
  const endings = [listenToKeys(cy, container), ...keepInStep(cy, placement), keepColours(cy, container)];
  return () => {
    placement.stop();
    for (const end of endings) end();
    camera.value = null;
    cy.destroy();
  };
}

/** Follows the state: elements by their difference, filters and emphasis as classes. Returns how to end it. */
export function keepInStep(cy: Core, placement: Placement): readonly (() => void)[] {
  let shown: ReturnType<typeof toElements> = [];
  const showDrawing = (next: Drawing): void => {
    const elements = toElements(next);
    const change = diffElements(shown, elements);
    shown = elements;
    placement.stop();
    let anew = false;
    cy.batch(() => {
      for (const id of change.removed) cy.getElementById(id).remove();
      anew = cy.nodes().empty();
      cy.add(change.added.map((element) => withPlace(element)));
      for (const { data } of change.updated) cy.getElementById(data.id).data(data);
    });
    placement.place(next.anchor, anew);
  };
  return [
    effect(() => showDrawing(drawing.value)),
    keepMarks(cy),
    ...keepExtras(cy),
    effect(() => {
      const { entities, relations } = visible.value;
      cy.batch(() => {
        cy.elements().forEach((element) => {
          if (element.data('extra') === undefined)
            element.toggleClass('hidden', !entities.has(element.id()) && !relations.has(element.id()));
        });
      });
      const rest = pointed.peek();
      if (rest !== null && !entities.has(rest.id) && !relations.has(rest.id)) pointed.value = null;
    }),
    effect(() => {
      void [visible.value, places.value, drawnExtras.value];
      const at = pointed.value?.id ?? null;
      emphasise(cy, { selection: selection.value, cursor: cursor.value, pointed: at, kind: pointedKind.value });
    }),
  ];
}

function keepColours(cy: Core, container: HTMLElement): () => void {
  const crowded = computed(() => drawing.value.entities.size > FULL_BEAUTY);
  return effect(() => {
    void dark.value;
    cy.style(toStylesheet(readPalette(container), crowded.value));
  });
}

function withPlace(element: ElementDefinition): ElementDefinition {
  const place = places.peek().get(element.data.id ?? '');
  return structuredClone(place ? { ...element, position: { ...place } } : element);
}

/** Takes the focus there without its ring: that shows once a key is used. */
function focusQuietly(container: HTMLElement): void {
  const quiet = new AbortController();
  const end = (): void => {
    container.classList.remove('quiet');
    quiet.abort();
  };
  container.classList.add('quiet');
  container.focus();
  for (const kind of ['keydown', 'blur']) container.addEventListener(kind, end, { signal: quiet.signal });
}

function createCamera(cy: Core, container: HTMLElement, placement: Placement): Camera {
  const room = (): ReturnType<typeof measureRoom> => measureRoom(container);
  return {
    fit: () => fitInto(cy, room(), true),
    zoomBy: (factor) => zoomAbout(cy, room(), factor),
    reset: () => zoomAbout(cy, room(), 1 / cy.zoom()),
    reveal: (id) => {
      const node = cy.getElementById(id);
      if (node.nonempty()) revealIn(cy, node, room());
    },
    takePicture: (caption) => takePicture(cy, readPalette(container), caption),
    takeSvg: (caption) => takeSvg(cy, readPalette(container), caption),
    tidy: placement.tidy,
    putBack: placement.putBack,
    stop: placement.stop,
    focus: () => focusQuietly(container),
  };
}
