import type { Point } from './camera.ts';

/** Where entities stand, as it is kept: id, x, y, in whole units. */
export type StoredPlaces = readonly (readonly [id: string, x: number, y: number])[];

/** Places of what is drawn, fit to be kept. */
export function storePlaces(places: ReadonlyMap<string, Point>, drawn: ReadonlyMap<string, unknown>): StoredPlaces {
  return [...places].filter(([id]) => drawn.has(id)).map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]);
}

/** Places as they were kept; what makes no sense is left out. */
export function readStoredPlaces(stored: unknown): ReadonlyMap<string, Point> {
  if (!Array.isArray(stored)) return new Map();
  return new Map(
    stored.flatMap((entry: unknown) => {
      if (!Array.isArray(entry)) return [];
      const [id, x, y] = entry as unknown[];
      const whole = typeof id === 'string' && Number.isFinite(x) && Number.isFinite(y);
      return whole ? [[id, { x: Number(x), y: Number(y) }] as const] : [];
    }),
  );
}
