import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settle } from '../../../web/graph/forces.ts';
import { createPlacement } from '../../../web/graph/placement.ts';
import { keepInStep } from '../../../web/graph/view.ts';
import type { Settle } from '../../../web/graph/worker-run.ts';
import { type Camera, camera, layoutProgress, places } from '../../../web/state/camera.ts';
import { addPart, drawing, EMPTY_DRAWING, type Part, removeEntities, toDrawing } from '../../../web/state/drawing.ts';
import { hiddenKinds } from '../../../web/state/filters.ts';
import { commit, forgetSteps, undo } from '../../../web/state/history.ts';
import { clearSelection, selectEntity } from '../../../web/state/selection.ts';
import { entity, relation } from './facts.ts';

const settleHere: Settle = (task, tell) => {
  tell({ done: 1, ended: true, positions: settle({ ...task, budget: 60_000 }) });
  return { stop: () => {} };
};
const endings: (() => void)[] = [];
const room = () => ({ left: 0, top: 0, width: 800, height: 600 });

function open(): { readonly cy: Core; readonly layouts: () => number } {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  let count = 0;
  const counting: Settle = (task, tell) => {
    count += 1;
    return settleHere(task, tell);
  };
  endings.push(...keepInStep(cy, createPlacement(cy, counting, room)));
  return { cy, layouts: () => count };
}

function star(name: string, count: number): Part {
  const leaves = Array.from({ length: count }, (_, n) => entity(`${name} leaf ${n}`));
  return {
    entities: [entity(name), ...leaves],
    relations: leaves.map(({ id }) => relation(name.toLowerCase(), 'USES', id)),
  };
}

function positions(cy: Core): Readonly<Record<string, { x: number; y: number }>> {
  return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

afterEach(close);

beforeEach(() => {
  drawing.value = EMPTY_DRAWING;
  places.value = new Map();
  hiddenKinds.value = new Set();
  camera.value = null;
  clearSelection();
  forgetSteps();
});

test('expanding moves no old entity by a pixel, and new ones lie on nothing', () => {
  const { cy } = open();
  commit('show', toDrawing(star('Hub', 40)));
  const before = positions(cy);
  commit('expand', addPart(drawing.value, star('Hub leaf 7', 20), 'hub leaf 7'));
  const after = positions(cy);
  expect(Object.keys(after).length).toBe(61);
  for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place);
  expect(overlaps(cy)).toEqual([]);
});

test('the same data gives the same picture', () => {
  const first = open();
  commit('show', toDrawing(star('Hub', 60)));
  const once = positions(first.cy);
  close();
  drawing.value = EMPTY_DRAWING;
  places.value = new Map();
  const second = open();
  commit('show', toDrawing(star('Hub', 60)));
  expect(positions(second.cy)).toEqual(once);
});

test('selecting, hiding a kind and newer facts run no layout', () => {
  const { cy, layouts } = open();
  commit('show', toDrawing(star('Hub', 10)));
  const before = positions(cy);
  expect(layouts()).toBe(1);
  selectEntity('hub');
  hiddenKinds.value = new Set(['COMPANY']);
  commit('newer', addPart(drawing.value, { entities: [entity('Hub', { articleCount: 50 })], relations: [] }));
  expect(layouts()).toBe(1);
  expect(positions(cy)).toEqual(before);
  expect(cy.nodes('.hidden').length).toBe(11);
});

test('what was hidden comes back to its place, without a layout', () => {
  const { cy, layouts } = open();
  commit('show', toDrawing(star('Hub', 10)));
  const before = positions(cy);
  commit('hide', removeEntities(drawing.value, new Set(['hub'])));
  expect(cy.edges().length).toBe(0);
  undo();
  expect(positions(cy)).toEqual(before);
  expect(cy.edges().length).toBe(10);
  expect(layouts()).toBe(1);
});

test('expanding to what was drawn before keeps the camera; a picture of others is fitted', () => {
  const { cy } = open();
  commit('start', toDrawing({ entities: [...star('Hub', 10).entities, ...star('Far', 30).entities], relations: [] }));
  commit('hide', removeEntities(drawing.value, new Set(star('Far', 30).entities.map(({ id }) => id))));
  cy.viewport({ zoom: 0.7, pan: { x: 12, y: 34 } });
  commit('expand', addPart(drawing.value, star('Far', 30), 'hub'));
  expect([cy.zoom(), cy.pan()]).toEqual([0.7, { x: 12, y: 34 }]);
  expect(cy.nodes().length).toBe(42);
  commit('show', toDrawing(star('Other', 5)));
  expect(cy.zoom()).not.toBe(0.7);
});

test('what is shown while a layout runs is laid out whole, and undo brings the places back', () => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  const stopped: string[] = [];
  const running: Settle = () => ({ stop: () => stopped.push('stopped') });
  const placement = createPlacement(cy, running, room);
  endings.push(...keepInStep(cy, placement));
  camera.value = { stop: placement.stop } as Camera;
  const start = star('Hub', 20);
  commit('start', toDrawing(start));
  const before = positions(cy);
  commit('show', toDrawing({ ...start, entities: start.entities.slice(0, 8) }), new Map());
  expect(stopped).toEqual(['stopped']);
  expect(places.value.size).toBe(0);
  undo();
  expect(positions(cy)).toEqual(before);
});

test('an entity that a person placed stays there when all is laid out again', () => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  const placement = createPlacement(cy, settleHere, room);
  endings.push(...keepInStep(cy, placement));
  commit('show', toDrawing(star('Hub', 20)));
  cy.getElementById('hub leaf 3').position({ x: 900, y: -400 }).addClass('placed');
  placement.tidy();
  expect(cy.getElementById('hub leaf 3').position()).toEqual({ x: 900, y: -400 });
});

test.each([
  ['nothing', { entities: [], relations: [] }],
  ['one entity', { entities: [entity('A')], relations: [] }],
  ['two with a loop', { entities: [entity('A'), entity('B')], relations: [relation('a', 'USES', 'a')] }],
  ['thirty without relations', { entities: Array.from({ length: 30 }, (_, n) => entity(`N${n}`)), relations: [] }],
  [
    'names of objects',
    { entities: ['__proto__', 'constructor', 'toString'].map((id) => ({ ...entity(id), id })), relations: [] },
  ],
] as const)('%s can be drawn, each on a place of its own', (_, part) => {
  const { cy } = open();
  commit('show', toDrawing(part));
  const all = cy.nodes().map((node) => node.position());
  expect(all.length).toBe(part.entities.length);
  expect(all.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(overlaps(cy)).toEqual([]);
  expect(layoutProgress.value).toBeNull();
});

function overlaps(cy: Core): readonly string[] {
  const nodes = cy.nodes().map((node) => ({ id: node.id(), ...node.boundingBox({ includeOverlays: false }) }));
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => a.x1 < b.x2 - 1 && b.x1 < a.x2 - 1 && a.y1 < b.y2 - 1 && b.y1 < a.y2 - 1)
      .map((b) => `${a.id} on ${b.id}`),
  );
}

function close(): void {
  for (const end of endings.splice(0)) end();
}
