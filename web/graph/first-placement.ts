import cytoscape, { type Core, type NodeCollection } from 'cytoscape';
import type { FcoseLayoutOptions } from 'cytoscape-fcose';
import { pairKey } from '../state/together.ts';
import { sunflower } from './ring.ts';

/** Places all entities for the first time: quick and rough, the same for the same picture. */
export function placeFirst(cy: Core): void {
  const nodes = cy.nodes();
  const start = sunflower(nodes.length);
  nodes.positions((_, index) => ({ ...(start[index] ?? { x: 0, y: 0 }) }));
  if (nodes.length < 4 || cy.edges().length === 0) return;
  placeBare(cy);
  mendPositions(nodes);
}

const OPTIONS: FcoseLayoutOptions = {
  name: 'fcose',
  quality: 'draft',
  randomize: true,
  animate: false,
  fit: false,
  nodeSeparation: 110,
  packComponents: false,
};

/** By fcose on a copy that has no style and draws nothing: most of the time would go into these. */
function placeBare(cy: Core): void {
  const nodes = cy.nodes().map((node) => ({ data: { id: node.id() }, position: { ...node.position() } }));
  const pairs = new Map(
    cy.edges().map((edge) => {
      const [source, target] = [edge.source().id(), edge.target().id()];
      return [pairKey(source, target), { data: { id: `line ${pairKey(source, target)}`, source, target } }] as const;
    }),
  );
  const bare = cytoscape({ headless: true, styleEnabled: false, elements: { nodes, edges: [...pairs.values()] } });
  withSeed(nodes.length, () => bare.layout(OPTIONS).run());
  cy.batch(() => {
    bare.nodes().forEach((node) => {
      cy.getElementById(node.id()).position({ ...node.position() });
    });
  });
  bare.destroy();
}

function mendPositions(nodes: NodeCollection): void {
  const start = sunflower(nodes.length);
  nodes.forEach((node, index) => {
    const { x, y } = node.position();
    if (!Number.isFinite(x) || !Number.isFinite(y)) node.position({ ...(start[index] ?? { x: 0, y: 0 }) });
  });
}

/** fcose draws from Math.random alone: for as long as it runs, that is a fixed series (mulberry32). */
function withSeed(seed: number, run: () => void): void {
  const random = Math.random;
  let state = seed >>> 0;
  Math.random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  try {
    run();
  } finally {
    Math.random = random;
  }
}
