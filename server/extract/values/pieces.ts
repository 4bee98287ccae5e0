import type { Span } from '../extraction.ts';

/** A word, sign or name of a sentence as values are read from it: a token, or a unit of a claim's sentence. */
export type Piece = Span & { readonly lower: string; readonly text: string };

/** A word of a piece, hyphens left out: "pre-seed" is two, whether it was one piece or three. `at` is the piece's index. */
export type Part = { readonly at: number; readonly lower: string; readonly text: string };

/** The words and signs of the pieces without hyphens, in order. Linear. */
export function partsOf(pieces: readonly Piece[]): readonly Part[] {
  return pieces.flatMap(({ lower, text }, at) => {
    if (!/[-‐‑]/.test(lower)) return [{ at, lower, text }];
    const texts = text.split(/[-‐‑]/);
    return lower
      .split(/[-‐‑]/)
      .flatMap((part, order) => (part ? [{ at, lower: part, text: texts[order] ?? part }] : []));
  });
}
