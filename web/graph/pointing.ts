import type { Core, EventObject, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { toggleBundle } from '../state/bundles.ts';
import { type Point, pointed } from '../state/camera.ts';
import { expand } from '../state/exploring.ts';
import { type Menued, menu } from '../state/menu.ts';
import { openDetails, openTab } from '../state/panels.ts';
import { placeByHand } from '../state/pins.ts';
import { clearSelection, selectEntity, selectRelation } from '../state/selection.ts';
import { markAlso, toggleMarked } from '../state/several.ts';
import { chosenPair } from '../state/together.ts';

const REST = 120;

/** Lets the picture be used by mouse and touch. */
export function listenToPointer(cy: Core): void {
  listenToMenu(cy);
  const held = listenToHolding(cy);
  cy.on('tap', ({ target, originalEvent, renderedPosition }) => {
    if (held()) return;
    const element = target === cy ? null : (target as SingularElementReturnValue);
    if (element?.data('extra') !== undefined) pressExtra(element, toPage(cy, renderedPosition));
    else if (element?.isNode() && isAdding(originalEvent)) toggleMarked(element.id());
    else choose(element);
  });
  listenToDouble(cy);
  listenToDrag(cy);
  listenToBox(cy);
  listenToHover(cy);
}

/** What is dragged stays where it is put, and is pinned there. */
function listenToDrag(cy: Core): void {
  let from: Point = { x: 0, y: 0 };
  cy.on('grab', 'node', ({ target }) => {
    from = { ...(target as NodeSingular).position() };
  });
  cy.on('dragfree', 'node', ({ target }) => {
    const node = target as NodeSingular;
    placeByHand(node.id(), from, { ...node.position() });
  });
}

/** What a box drawn with the Shift key encloses is marked. */
function listenToBox(cy: Core): void {
  let boxed: readonly string[] = [];
  cy.on('box', 'node', ({ target }) => {
    const node = target as NodeSingular;
    if (node.hasClass('hidden') || node.data('extra') !== undefined) return;
    if (boxed.length === 0) queueMicrotask(finish);
    boxed = [...boxed, node.id()];
  });
  const finish = (): void => {
    markAlso(boxed);
    boxed = [];
  };
}

function isAdding(event: Event | undefined): boolean {
  return event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);
}

/** A bundle opens, the menu of a group shows, a line of a pair opens its sentences. */
function pressExtra(element: SingularElementReturnValue, at: Point): void {
  const [, ...key] = element.id().split(' ');
  const extra: unknown = element.data('extra');
  if (extra === 'bundle') toggleBundle(key.join(' '));
  else if (extra === 'group') menu.value = { about: { type: 'group', id: element.id() }, at };
  else {
    chosenPair.value = key.join(' ');
    openTab('together');
  }
}

function choose(element: SingularElementReturnValue | null): void {
  if (element === null) clearSelection();
  else if (element.isNode()) selectEntity(element.id());
  else selectRelation((element as SingularElementReturnValue).id());
  if (element !== null) openDetails();
}

/** A mouse's clicks are counted as its system counts them, however slow that is set; a finger's by the picture. */
function listenToDouble(cy: Core): void {
  cy.on('tap', 'node[^extra]', ({ target, originalEvent }) => {
    if (isAdding(originalEvent)) return;
    if (originalEvent instanceof MouseEvent && originalEvent.detail === 2) void expand(target.id());
  });
  cy.on('dbltap', 'node[^extra]', ({ target, originalEvent }) => {
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
  pointed.value = null;
  menu.value = { about: element && { type: toType(element), id: element.id() }, at: toPage(cy, renderedPosition) };
}

function toType(element: SingularElementReturnValue): Menued['type'] {
  const extra: unknown = element.data('extra');
  if (extra === 'group' || extra === 'bundle') return extra;
  return element.isNode() ? 'entity' : 'relation';
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
