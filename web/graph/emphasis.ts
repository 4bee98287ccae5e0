import type { Collection, Core, EdgeCollection, EdgeSingular } from 'cytoscape';
import type { EntityKind } from '../api/operations.generated.ts';
import { drawnExtras } from '../state/drawn-extras.ts';
import { groupedIn } from '../state/groups.ts';
import type { Selection } from '../state/selection.ts';

/** What the picture is to bring forward. */
export type Emphasis = {
  readonly selection: Selection | null;
  readonly cursor: string | null;
  readonly pointed: string | null;
  readonly kind: EntityKind | null;
};

const MOST_TOLD = 14;
/** How wide a letter on a line is at most, on average. */
const LETTER = 5.8;
const CLASSES = 'selected cursor faded lit told';

/** Brings forward what is selected or pointed at, and dims the rest while something is pointed at. */
export function emphasise(cy: Core, { selection, cursor, pointed, kind }: Emphasis): void {
  cy.batch(() => {
    cy.elements().removeClass(CLASSES);
    if (cursor !== null) cy.getElementById(cursor).addClass('cursor');
    if (selection) bringForward(standIn(cy, selection.id));
    const near = pointed === null ? kindOf(cy, kind) : around(cy.getElementById(pointed));
    if (!near || near.empty()) return;
    cy.elements().not(near).addClass('faded');
    near.addClass('lit');
    if (pointed !== null) tell(near.edges());
  });
}

function bringForward(element: Collection): void {
  if (element.empty()) return;
  element.addClass('selected lit');
  const edges = element.nodes().connectedEdges();
  edges.addClass('lit');
  tell(element.edges().union(edges));
}

/** What is drawn for an element: itself, or the bundle or group that stands for it. */
function standIn(cy: Core, id: string): Collection {
  const element = cy.getElementById(id);
  if (element.hasClass('grouped')) return cy.getElementById(groupedIn.peek().get(id) ?? id);
  if (!element.hasClass('covered')) return element;
  return cy.edges('[extra = "bundle"]').filter((edge) => bundled(edge.id()).has(id));
}

function bundled(bundle: string): ReadonlySet<string> {
  return new Set(drawnExtras.peek().bundles.find(({ id }) => id === bundle)?.relations ?? []);
}

function around(element: Collection): Collection {
  return element.nodes().nonempty() ? element.closedNeighborhood() : element.union(element.edges().connectedNodes());
}

function kindOf(cy: Core, kind: EntityKind | null): Collection | null {
  return kind === null ? null : cy.nodes().filter((node) => node.data('kind') === kind && !node.hasClass('hidden'));
}

function tell(edges: EdgeCollection): void {
  if (edges.length <= MOST_TOLD) edges.filter(hasRoom).addClass('told');
}

/** Whether the words of a line fit between the shapes at its ends: else they would lie below these, cut on both sides. */
function hasRoom(edge: EdgeSingular): boolean {
  const [from, to] = [edge.source(), edge.target()];
  const [a, b] = [from.position(), to.position()];
  const free = Math.hypot(a.x - b.x, a.y - b.y) - (from.width() + to.width()) / 2;
  return free >= String(edge.data('label')).length * LETTER;
}
