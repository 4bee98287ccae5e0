/** A piece of text as a PDF draws it: lengths in points, `y` of its baseline, growing downwards. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rightToLeft: boolean;
};

/** Pieces that stand in one line beside each other, without a gap as between columns. */
export type Segment = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** Wider gaps part columns and cells, in sizes of the letters. */
const WIDEST_GAP = 1.8;

/** Narrower gaps part letters, wider ones words. */
const WORD_GAP = 0.2;

/** Joins the pieces of a page, in the order in which they are drawn. Small raised digits, which lead to notes, are left out. */
export function toSegments(pieces: readonly Piece[]): readonly Segment[] {
  const segments: Segment[] = [];
  let last: Segment | null = null;
  let blank = false;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      blank = true;
      continue;
    }
    if (last !== null && (isNoteSign(piece, last) || isDrawnTwice(piece, last))) continue;
    const gap: number = last === null ? Number.POSITIVE_INFINITY : gapBetween(last, piece);
    const size: number = Math.max(piece.size, last?.size ?? 0);
    if (last !== null && Math.abs(piece.y - last.y) < size / 2 && gap > -size && gap < WIDEST_GAP * size) {
      segments.pop();
      last = joined(last, piece, blank || gap > WORD_GAP * size);
    } else last = { text: piece.text, x: piece.x, right: piece.x + piece.width, y: piece.y, size: piece.size };
    segments.push(last);
    blank = false;
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/gu, ' ').trim() }));
}

function gapBetween(last: Segment, piece: Piece): number {
  return piece.rightToLeft ? last.x - (piece.x + piece.width) : piece.x - last.right;
}

function joined(last: Segment, piece: Piece, apart: boolean): Segment {
  return {
    text: `${last.text}${apart ? ' ' : ''}${piece.text}`,
    x: Math.min(last.x, piece.x),
    right: Math.max(last.right, piece.x + piece.width),
    y: last.y,
    size: Math.max(last.size, piece.size),
  };
}

/** A number that leads to a note: it would make another word of the one before it. Powers of a number stay. */
function isNoteSign(piece: Piece, last: Segment): boolean {
  const raised = last.y - piece.y > 0.2 * last.size && last.y - piece.y < last.size;
  const behind = Math.abs(piece.x - last.right) < last.size;
  return (
    raised &&
    behind &&
    piece.size < 0.85 * last.size &&
    /^[\d,*†‡§¶ ]{1,5}$/u.test(piece.text) &&
    !/\d$/.test(last.text)
  );
}

/** Some programs make letters bold by drawing them twice. */
function isDrawnTwice(piece: Piece, last: Segment): boolean {
  return (
    piece.text === last.text &&
    Math.abs(piece.x - last.x) < 0.2 * piece.size &&
    Math.abs(piece.y - last.y) < 0.2 * piece.size
  );
}
