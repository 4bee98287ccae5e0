import type { Core, EventObject, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { type Point, pointed } from '../state/camera.ts';
import { expand } from '../state/exploring.ts';
import { menu } from '../state/menu.ts';
import { openDetails } from '../state/panels.ts';
import { clearSelection, selectEntity, selectRelation } from '../state/selection.ts';
import { PLACED, rememberPlaces } from './placement.ts';

const REST = 120;

/** Lets the picture be used by mouse and touch. */
export function listenToPointer(cy: Core): void {
  listenToMenu(cy);
  const held = listenToHolding(cy);
  cy.on('tap', ({ target }) => {
    if (!held()) choose(target === cy ? null : (target as SingularElementReturnValue));
  });
  listenToDouble(cy);
  cy.on('dragfree', 'node', ({ target }) => {
    (target as NodeSingular).addClass(PLACED);
    rememberPlaces(cy);
  });
  listenToHover(cy);
}

function choose(element: SingularElementReturnValue | null): void {
  if (element === null) clearSelection();
  else if (element.isNode()) selectEntity(element.id());
  else selectRelation((element as SingularElementReturnValue).id());
  if (element !== null) openDetails();
}

/** A mouse's clicks are counted as its system counts them, however slow that is set; a finger's by the picture. */
function listenToDouble(cy: Core): void {
  cy.on('tap', 'node', ({ target, originalEvent }) => {
    if (originalEvent instanceof MouseEvent && originalEvent.detail === 2) void expand(target.id());
  });
  cy.on('dbltap', 'node', ({ target, originalEvent }) => {
    if (!(originalEvent instanceof MouseEvent)) void expand(target.id());
  });
}

function listenToMenu(cy: Core): void {
  cy.container()?.addEventListener('contextmenu', (event) => event.preventDefault());
  cy.on('cxttap', (event) => openMenu(cy, event));
}

/** A long press of a finger opens the menu; tells whether the press that ends now was one. */
function listenToHolding(cy: Core): () => boolean {
  let held = false;
  cy.on('tapstart', () => {
    held = false;
  });
  cy.on('taphold', (event) => {
    if (!event.originalEvent?.type.startsWith('touch')) return;
    held = true;
    openMenu(cy, event);
  });
  return () => held;
}

function openMenu(cy: Core, { target, renderedPosition }: EventObject): void {
  const element = target === cy ? null : (target as SingularElementReturnValue);
  const type = element?.isNode() ? 'entity' : 'relation';
  pointed.value = null;
  menu.value = { about: element && { type, id: element.id() }, at: toPage(cy, renderedPosition) };
}

function listenToHover(cy: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    clearTimeout(timer);
    pointed.value = null;
  };
  cy.on('mouseover', 'node, edge', (event: EventObject) => {
    clearTimeout(timer);
    timer = setTimeout(() => point(cy, event), REST);
  });
  cy.on('mouseout', 'node, edge', leave);
  cy.on('viewport grab remove', leave);
}

function point(cy: Core, event: EventObject): void {
  const target = event.target as SingularElementReturnValue;
  if (menu.peek() !== null || target.removed() || target.hasClass('hidden')) return;
  const at = target.isNode() ? topOf(target as unknown as NodeSingular) : event.renderedPosition;
  pointed.value = {
    type: target.isNode() ? 'entity' : 'relation',
    id: target.id(),
    at: toPage(cy, at),
  };
}

/** A place in the picture as drawn now, on the page. */
export function toPage(cy: Core, { x, y }: Point): Point {
  const box = cy.container()?.getBoundingClientRect();
  return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
}

function topOf(node: NodeSingular): { readonly x: number; readonly y: number } {
  const box = node.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
  return { x: (box.x1 + box.x2) / 2, y: box.y1 };
}
