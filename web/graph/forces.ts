import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { clearOverlaps } from './free-spot.ts';
import { separate } from './separation.ts';

/** An entity as the layout sees it: where it stands, how far its shape and label reach from there, whether it may move. */
export type Body = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fixed: boolean;
};
/** What holds two bodies together, by id. */
export type Bond = { readonly source: string; readonly target: string };

export type Task = {
  readonly bodies: readonly Body[];
  readonly bonds: readonly Bond[];
  /** Steps of the simulation. */
  readonly ticks: number;
  /** Milliseconds after which it ends wherever it is. */
  readonly budget: number;
  /** Width over height of the room for the picture. */
  readonly aspect: number;
};

/** Positions in the order of the bodies: x, y, x, y … */
export type Positions = Float32Array;

type Moving = SimulationNodeDatum & { readonly body: Body };
type Spring = SimulationLinkDatum<Moving>;

const REPULSION = -330;
const REACH = 700;
const GRAVITY = 0.06;

/** Lets bodies settle: bonded ones near, others apart, labels clear of each other, fixed ones where they are. The same task gives the same positions unless time runs out. */
export function settle(
  task: Task,
  onTick: (done: number, positions: () => Positions) => void = () => {},
  now: () => number = () => performance.now(),
): Positions {
  const moving: Moving[] = task.bodies.map(toMoving);
  const simulation = createSimulation(task, moving);
  const end = now() + task.budget;
  for (let tick = 0; tick < task.ticks && now() < end; tick += 1) {
    simulation.tick();
    onTick(tick / task.ticks, () => toPositions(moving));
  }
  separate(moving, end, now);
  if (task.bodies.some(({ fixed }) => fixed)) clearOverlaps(moving);
  return toPositions(moving);
}

function toMoving(body: Body): Moving {
  const { x, y } = body;
  return body.fixed ? { body, x, y, fx: x, fy: y } : { body, x, y };
}

function createSimulation(task: Task, moving: Moving[]): Simulation<Moving, Spring> {
  const ids = new Map(moving.map((each) => [each.body.id, each]));
  const springs = task.bonds.flatMap(({ source, target }): Spring[] => {
    const [from, to] = [ids.get(source), ids.get(target)];
    return from && to && from !== to ? [{ source: from, target: to }] : [];
  });
  const middle = centreOf(moving);
  const gap = gapFor(moving.length);
  const links = forceLink<Moving, Spring>(springs).distance(({ source, target }) => {
    return gap + reach(source as Moving) + reach(target as Moving);
  });
  return forceSimulation<Moving>(moving)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / Math.max(1, task.ticks)))
    .force('link', links)
    .force('charge', forceManyBody<Moving>().strength(REPULSION).distanceMax(REACH))
    .force('x', forceX<Moving>(middle.x).strength(GRAVITY / task.aspect))
    .force('y', forceY<Moving>(middle.y).strength(GRAVITY * task.aspect));
}

/** How far bonded shapes stand apart: small pictures have room for the words on their lines. */
function gapFor(count: number): number {
  return Math.max(34, 130 - 2 * count);
}

function centreOf(moving: readonly Moving[]): { readonly x: number; readonly y: number } {
  const count = Math.max(1, moving.length);
  const sum = moving.reduce((total, { body }) => ({ x: total.x + body.x, y: total.y + body.y }), { x: 0, y: 0 });
  return { x: sum.x / count, y: sum.y / count };
}

function reach({ body }: Moving): number {
  return body.top;
}

function toPositions(moving: readonly Moving[]): Positions {
  const positions = new Float32Array(moving.length * 2);
  for (const [index, { body, x, y }] of moving.entries()) {
    positions[index * 2] = body.fixed ? body.x : (x ?? body.x);
    positions[index * 2 + 1] = body.fixed ? body.y : (y ?? body.y);
  }
  return positions;
}
