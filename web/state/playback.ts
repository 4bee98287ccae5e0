import { batch, effect, signal } from '@preact/signals';
import { choosePeriod, narrowing } from './filters.ts';
import { played, playedSpan, range, spans } from './timeline.ts';

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

/** Milliseconds that a span is shown. */
const PAUSES: Readonly<Record<Speed, number>> = { slow: 2000, normal: 1000, fast: 500 };

/** Whether time runs by itself. */
export const playing = signal(false);
export const speed = signal<Speed>('normal');

/** Lets time run while it is played and `shown`; at the last span it stops, and where a person or an address chooses other days. Runs until disposed. */
export function keepPlaying(shown: () => boolean = () => true): () => void {
  return effect(() => {
    if (!playing.value) return;
    if (!shown() || playedSpan.value === null) {
      playing.value = false;
      return;
    }
    const timer = setInterval(() => {
      if (!stepTime(1)) playing.value = false;
    }, PAUSES[speed.value]);
    return () => clearInterval(timer);
  });
}

/** Lets time run from where the period ends; from its beginning when that is the end of all. */
export function play(): void {
  batch(() => {
    const { from, to } = range.value;
    if (to >= spans.value.length - 1) showUntil(from);
    else showUntil(to);
    playing.value = true;
  });
}

/** Stops the time where it is. */
export function pause(): void {
  playing.value = false;
}

/** Moves the end of the period by so many spans, not beyond its beginning or the last one; says whether it moved and may move on. */
export function stepTime(by: number): boolean {
  const last = spans.value.length - 1;
  const { from, to } = range.value;
  const next = Math.min(last, Math.max(from, to + by));
  showUntil(next);
  return next < last;
}

function showUntil(place: number): void {
  const span = spans.value[place];
  if (!span) return;
  batch(() => {
    played.value = place;
    choosePeriod({ from: narrowing.value.period?.from ?? null, to: span.last });
  });
}
