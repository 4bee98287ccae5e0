import type { Settling } from './force.worker.ts';
import type { Positions, Task } from './forces.ts';

/** A layout under way. `stop` ends it at once; nothing is told after. */
export type Run = { readonly stop: () => void };
/** Settles a task and tells how it goes; the last telling has `ended` set. */
export type Settle = (task: Task, tell: (settling: Settling) => void) => Run;

/** Settles tasks away from the page's own thread. */
export const settleInWorker: Settle = (task, tell) => {
  const worker = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' });
  const stay: Positions = Float32Array.from(task.bodies.flatMap(({ x, y }) => [x, y]));
  worker.addEventListener('message', ({ data }: MessageEvent<Settling>) => {
    if (data.ended) worker.terminate();
    tell(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    tell({ done: 1, ended: true, positions: stay });
  });
  worker.postMessage(task);
  return { stop: () => worker.terminate() };
};
