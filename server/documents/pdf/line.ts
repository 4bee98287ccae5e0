import type { Segment } from './segment.ts';

/** A line of a block. */
export type Line = Segment & {
  /** Where its block begins and ends. */
  readonly blockLeft: number;
  readonly blockRight: number;
  /** Whether it is the first of its block. */
  readonly first: boolean;
  /** Its parts, where wide gaps part them. */
  readonly cells: readonly string[];
};

/** The lines of a block from top to bottom; segments at one height are one line. */
export function toLines(block: readonly Segment[]): readonly Line[] {
  const blockLeft = Math.min(...block.map(({ x }) => x));
  const blockRight = Math.max(...block.map(({ right }) => right));
  return rowsOf(block).map((row, at) => {
    const parts = [...row].sort((a, b) => a.x - b.x);
    return {
      text: parts.map(({ text }) => text).join(' '),
      x: Math.min(...row.map(({ x }) => x)),
      right: Math.max(...row.map(({ right }) => right)),
      y: Math.max(...row.map(({ y }) => y)),
      size: Math.max(...row.map(({ size }) => size)),
      blockLeft,
      blockRight,
      first: at === 0,
      cells: parts.map(({ text }) => text),
    };
  });
}

/** Segments by height, from top to bottom. */
export function rowsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const head = row?.[0];
    if (row && head && segment.y - head.y < 0.4 * Math.max(segment.size, head.size)) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}
