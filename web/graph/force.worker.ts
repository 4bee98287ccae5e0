import { type Positions, settle, type Task } from './forces.ts';

/** What the worker tells while it settles a task, and at the end. */
export type Settling = { readonly done: number; readonly ended: boolean; readonly positions: Positions };

const BEAT = 40;
let told = 0;

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const positions = settle(data, (done, current) => {
    if (performance.now() - told < BEAT) return;
    told = performance.now();
    postMessage({ done, ended: false, positions: current() } satisfies Settling);
  });
  postMessage({ done: 1, ended: true, positions } satisfies Settling);
});
