import type { Core } from 'cytoscape';
import type { Picture } from '../state/camera.ts';
import type { Palette } from './palette.ts';
import { FONT } from './style.ts';

/** Below the smallest cap of today's browsers: 16,777,216 pixels in all, 8,192 on a side. */
const MOST_PIXELS = 16_000_000;
const MOST_SIDE = 8_192;
const SCALE = 2;
/** Room round the picture, in its own units; the caption stands in it. */
const MARGIN = 36;

/** The scale, at most 2, at which a picture of this size stays below what browsers can draw. */
export function scaleFor(width: number, height: number): number {
  const side = MOST_SIDE / Math.max(1, width, height);
  const area = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
  return Math.min(SCALE, side, area);
}

/** Draws everything seen as PNG on the picture's own background, with a margin and a line below that says what it is. */
export async function takePicture(cy: Core, { canvas, muted }: Palette, caption: string): Promise<Picture> {
  const { w, h } = cy.elements().not('.hidden').boundingBox();
  const scale = scaleFor(w + 2 * MARGIN, h + 2 * MARGIN);
  const bare = await createImageBitmap(await cy.png({ full: true, scale, bg: canvas, output: 'blob-promise' }));
  const margin = Math.floor(MARGIN * scale);
  const sheet = new OffscreenCanvas(bare.width + 2 * margin, bare.height + 2 * margin);
  const pen = sheet.getContext('2d');
  if (pen !== null) {
    pen.fillStyle = canvas;
    pen.fillRect(0, 0, sheet.width, sheet.height);
    pen.drawImage(bare, margin, margin);
    pen.fillStyle = muted;
    pen.font = `${Math.round(12 * scale)}px ${FONT}`;
    pen.fillText(caption, margin, sheet.height - margin / 3, bare.width);
  }
  const blob = await sheet.convertToBlob({ type: 'image/png' });
  return { blob, width: sheet.width, height: sheet.height, scale };
}
