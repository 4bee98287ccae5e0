import { effect } from '@preact/signals';
import cytoscape, { type Core } from 'cytoscape';
import { toElements } from '../graph/elements.ts';
import { readPalette } from '../graph/palette.ts';
import { sunflower } from '../graph/ring.ts';
import { toStylesheet } from '../graph/style.ts';
import { layoutProgress, places } from '../state/camera.ts';
import { closeDrawer, openDrawer } from '../state/drawer.ts';
import { drawing, EMPTY_DRAWING } from '../state/drawing.ts';
import { clearSelection, selectEntity } from '../state/selection.ts';
import { makeDrawing, withNeighbours } from './made-graph.ts';

/** What the measuring program can ask of the page. Times are milliseconds until nothing moves any more. */
export type Measuring = {
  readonly draw: (entities: number, relations: number) => Promise<number>;
  readonly expand: (count: number) => Promise<number>;
  readonly table: () => Promise<number>;
  readonly pan: (milliseconds: number) => Promise<number>;
  /** Opens an entity, adds neighbours, takes them away and closes, so many times; nodes of the page after it. */
  readonly rounds: (count: number) => Promise<number>;
  /** The longest task of the page's thread since the last asking. */
  readonly longestTask: () => number;
};

declare global {
  interface Window {
    measuring: Measuring | undefined;
  }
}

type Holder = HTMLElement & { readonly _cyreg?: { readonly cy: Core } };

let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask', buffered: true });

if (new URLSearchParams(location.search).has('plain')) measurePlain();
else void measureOurs();

async function measureOurs(): Promise<void> {
  window.fetch = async () => Response.json({ data: null });
  await import('../main.tsx');
  await frames(10);
  window.measuring = {
    longestTask: readLongest,
    pan: (time) => pan(coreOf(), time),
    draw: (entities, relations) =>
      timed(() => {
        places.value = new Map();
        drawing.value = EMPTY_DRAWING;
        drawing.value = makeDrawing(entities, relations);
      }),
    expand: (count) =>
      timed(() => {
        drawing.value = withNeighbours(drawing.value, count);
      }),
    table: async () => {
      const begun = performance.now();
      openDrawer('relations');
      await frames(2);
      const time = performance.now() - begun;
      closeDrawer();
      return time;
    },
    rounds,
  };
}

function measurePlain(): void {
  const container = document.getElementById('app') as HTMLElement;
  container.style.height = '100vh';
  let cy: Core | null = null;
  window.measuring = {
    longestTask: readLongest,
    pan: (time) => (cy ? pan(cy, time) : Promise.resolve(0)),
    draw: async (entities, relations) => {
      const begun = performance.now();
      cy?.destroy();
      const spots = sunflower(entities);
      const elements = toElements(makeDrawing(entities, relations)).map((element, index) => ({
        ...element,
        position: { ...(spots[index] ?? { x: 0, y: 0 }) },
      }));
      const style = toStylesheet(readPalette(container), entities > 300);
      cy = cytoscape({ container, style, elements, layout: { name: 'preset' } });
      cy.fit(undefined, 28);
      await frames(2);
      return performance.now() - begun;
    },
    expand: () => Promise.resolve(0),
    table: () => Promise.resolve(0),
    rounds: () => Promise.resolve(0),
  };
}

async function rounds(count: number): Promise<number> {
  const before = drawing.value;
  for (let round = 0; round < count; round += 1) {
    selectEntity('entity-0');
    await timed(() => {
      drawing.value = withNeighbours(before, 20);
    });
    drawing.value = before;
    clearSelection();
    await frames(2);
  }
  return document.querySelectorAll('*').length;
}

/** Runs a change and waits until its layout has ended and is painted. */
async function timed(change: () => void): Promise<number> {
  const begun = performance.now();
  change();
  await new Promise<void>((resolve) => {
    let end = (): void => {};
    const finish = (): void => {
      if (layoutProgress.peek() !== null) return;
      end();
      resolve();
    };
    end = effect(() => {
      if (layoutProgress.value === null) queueMicrotask(finish);
    });
  });
  await frames(2);
  return performance.now() - begun;
}

/** Frames a second while the picture is panned. */
async function pan(cy: Core, milliseconds: number): Promise<number> {
  const begun = performance.now();
  let count = 0;
  while (performance.now() - begun < milliseconds) {
    cy.panBy({ x: Math.floor(count / 20) % 2 === 0 ? 6 : -6, y: 2 * ((count % 2) - 0.5) });
    await frames(1);
    count += 1;
  }
  return (1000 * count) / (performance.now() - begun);
}

function coreOf(): Core {
  const holder = [...document.querySelectorAll<Holder>('.picture, .picture *')].find((each) => each._cyreg);
  if (!holder?._cyreg) throw new Error('The picture is not mounted.');
  return holder._cyreg.cy;
}

function readLongest(): number {
  const time = longest;
  longest = 0;
  return time;
}

async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
