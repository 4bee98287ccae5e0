import { Presets, SingleBar } from 'cli-progress';
import type { Io } from '../cli/command.ts';

/** Shows how far a batch is. */
export type Progress = {
  start(total: number): void;
  /** One more article is done. */
  step(): void;
  /** So many of so many are done: also where more turn out to be there. */
  at(done: number, total: number): void;
  stop(): void;
};

/** A progress that shows nothing. */
export const SILENT: Progress = { start: () => {}, step: () => {}, at: () => {}, stop: () => {} };

/** A bar with rate and time left on a terminal; elsewhere a line every `everyMs` milliseconds (5 s). */
export function createProgress(stream: Io['err'], everyMs = 5_000): Progress {
  return stream.isTTY === true ? barOn(stream) : linesOn(stream, everyMs);
}

function barOn(stream: Io['err']): Progress {
  const format = '{bar} {value} of {total} articles, {rate}/s, {eta_formatted} left';
  const bar = new SingleBar({ stream, format, hideCursor: true, etaBuffer: 50 }, Presets.shades_classic);
  let started = 0;
  let done = 0;
  return {
    start: (total) => {
      started = Date.now();
      bar.start(total, 0, { rate: '…' });
    },
    step: () => {
      done += 1;
      bar.update(done, { rate: rateOf(done, started) });
    },
    at: (now, total) => {
      done = now;
      bar.setTotal(total);
      bar.update(done, { rate: rateOf(done, started) });
    },
    stop: () => bar.stop(),
  };
}

function linesOn(stream: Io['err'], everyMs: number): Progress {
  let done = 0;
  let all = 0;
  let started = 0;
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    const rate = rateOf(done, started);
    const left = Number(rate) === 0 ? 'time left unknown' : `${Math.ceil((all - done) / Number(rate))} s left`;
    stream.write(`${done} of ${all} articles, ${rate}/s, ${left}\n`);
  };
  return {
    start: (total) => {
      all = total;
      started = Date.now();
      timer = setInterval(tell, everyMs);
    },
    step: () => {
      done += 1;
    },
    at: (now, total) => {
      done = now;
      all = total;
    },
    stop: () => clearInterval(timer),
  };
}

function rateOf(done: number, started: number): string {
  return ((done * 1000) / Math.max(1, Date.now() - started)).toFixed(1);
}
