import type { Core, EventObject, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { pointed } from '../state/camera.ts';
import { expand } from '../state/exploring.ts';
import { openDetails } from '../state/panels.ts';
import { clearSelection, selectEntity, selectRelation } from '../state/selection.ts';
import { PLACED, rememberPlaces } from './placement.ts';

const REST = 120;

/** Lets the picture be used by mouse and touch. */
export function listenToPointer(cy: Core): void {
  cy.on('tap', 'node', ({ target }) => {
    selectEntity(target.id());
    openDetails();
  });
  cy.on('tap', 'edge', ({ target }) => {
    selectRelation(target.id());
    openDetails();
  });
  cy.on('tap', (event) => {
    if (event.target === cy) clearSelection();
  });
  cy.on('dbltap', 'node', ({ target }) => void expand(target.id()));
  cy.on('dragfree', 'node', ({ target }) => {
    (target as NodeSingular).addClass(PLACED);
    rememberPlaces(cy);
  });
  listenToHover(cy);
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
  if (target.removed() || target.hasClass('hidden')) return;
  const box = cy.container()?.getBoundingClientRect();
  const at = target.isNode() ? topOf(target as unknown as NodeSingular) : event.renderedPosition;
  pointed.value = {
    type: target.isNode() ? 'entity' : 'relation',
    id: target.id(),
    at: { x: at.x + (box?.left ?? 0), y: at.y + (box?.top ?? 0) },
  };
}

function topOf(node: NodeSingular): { readonly x: number; readonly y: number } {
  const box = node.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
  return { x: (box.x1 + box.x2) / 2, y: box.y1 };
}
