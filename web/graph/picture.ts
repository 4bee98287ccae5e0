import type { Core } from 'cytoscape';
import type { Picture } from '../state/camera.ts';

/** Below the smallest cap of today's browsers: 16,777,216 pixels in all, 8,192 on a side. */
const MOST_PIXELS = 16_000_000;
const MOST_SIDE = 8_192;
const SCALE = 2;

/** The scale, at most 2, at which a picture of this size stays below what browsers can draw. */
export function scaleFor(width: number, height: number): number {
  const side = MOST_SIDE / Math.max(1, width, height);
  const area = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
  return Math.min(SCALE, side, area);
}

/** Draws everything seen as PNG on the picture's own background. */
export async function takePicture(cy: Core, background: string): Promise<Picture> {
  const { w, h } = cy.elements().not('.hidden').boundingBox();
  const scale = scaleFor(w, h);
  const blob = await cy.png({ full: true, scale, bg: background, output: 'blob-promise' });
  return { blob, width: Math.round(w * scale), height: Math.round(h * scale), scale };
}
