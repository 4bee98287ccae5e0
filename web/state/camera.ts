import { signal } from '@preact/signals';

/** A place in the picture's own coordinates. */
export type Point = { readonly x: number; readonly y: number };

/** A drawn picture as a file, and how it was made smaller where it was too large. */
export type Picture = { readonly blob: Blob; readonly width: number; readonly height: number; readonly scale: number };

/** What the picture can be asked for. */
export type Camera = {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
  /** Pans just so far that the entity is in the open part of the picture. */
  readonly reveal: (id: string) => void;
  /** Draws all that is seen, with these words below it. */
  readonly takePicture: (caption: string) => Promise<Picture>;
  /** The same as SVG. */
  readonly takeSvg: (caption: string) => string;
  /** Lays everything out anew, but for what a person has placed. */
  readonly tidy: () => void;
  /** Puts everything where `places` says, without moving the camera. */
  readonly putBack: () => void;
  readonly stop: () => void;
  readonly focus: () => void;
};

/** The mounted picture; null before there is one. */
export const camera = signal<Camera | null>(null);
/** How far a layout has come, 0 to 1; null when none runs. */
export const layoutProgress = signal<number | null>(null);
/** Where each entity stands or last stood, also those hidden since: what comes back comes back to its place. */
export const places = signal<ReadonlyMap<string, Point>>(new Map());
/** What the pointer rests on, with where that is on the page; null when on nothing. */
export const pointed = signal<{ readonly type: 'entity' | 'relation'; readonly id: string; readonly at: Point } | null>(
  null,
);
/** Whether pictures may move: false when the system asks for calm. */
export const motion = signal(true);
