import { effect } from '@preact/signals';
import type { Core } from 'cytoscape';
import { places } from '../state/camera.ts';
import { drawing } from '../state/drawing.ts';
import { drawnExtras } from '../state/drawn-extras.ts';
import { shownGroups } from '../state/groups.ts';
import { pinned } from '../state/pins.ts';
import { several } from '../state/several.ts';
import { chosenPair } from '../state/together.ts';
import { diffElements, type Element } from './elements.ts';
import { toExtraElements } from './extra-elements.ts';
import { PLACED } from './placement.ts';

/** Keeps groups, bundles, lines of pairs, pins and marks of the picture in step with the state. Returns how to end it. */
export function keepExtras(cy: Core): readonly (() => void)[] {
  let shown: readonly Element[] = [];
  return [
    effect(() => {
      const next = toExtraElements(drawnExtras.value, drawing.value);
      const change = diffElements(
        shown.filter(({ data }) => cy.getElementById(data.id).nonempty()),
        next,
      );
      shown = next;
      cy.batch(() => {
        for (const id of change.removed) cy.getElementById(id).remove();
        cy.add(change.added.map((element) => structuredClone(withPlace(element))));
        for (const { data } of change.updated) cy.getElementById(data.id).data(data);
        cover(cy, drawnExtras.value.covered, new Set(shownGroups.value.flatMap(({ members }) => members)));
      });
    }),
    effect(() => {
      void [drawnExtras.value, drawing.value];
      const [pins, marked, pair] = [pinned.value, several.value, chosenPair.value];
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          node.toggleClass(PLACED, pins.has(node.id())).toggleClass('several', marked.has(node.id()));
        });
        cy.edges('[extra = "together"]').forEach((edge) => {
          edge.toggleClass('chosen-pair', edge.id() === `together ${pair}`);
        });
      });
    }),
  ];
}

function cover(cy: Core, covered: ReadonlySet<string>, grouped: ReadonlySet<string>): void {
  cy.edges().forEach((edge) => {
    edge.toggleClass('covered', covered.has(edge.id()));
  });
  cy.nodes().forEach((node) => {
    node.toggleClass('grouped', grouped.has(node.id()));
  });
}

function withPlace(element: Element): Element {
  const place = places.peek().get(element.data.id);
  return place ? { ...element, position: { ...place } } : element;
}
