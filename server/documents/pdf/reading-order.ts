import type { Segment } from './segment.ts';

/** Fewer segments are read from top to bottom. */
const FEW = 12;

/** Columns of prose: how much of their width their text fills, and how many characters a line has, both by character. */
const LEAST_FILL = 0.62;
const LEAST_CHARACTERS = 25;

/** How many segments may go across a gap between columns: headings, wide tables. */
const MOST_ACROSS = 0.25;

/** How finely gaps are looked for: parts of the width. */
const STEPS = 200;

/**
 * The segments of a page in the order in which people read: column after column, each a block of its own, and what goes
 * across columns between them. Lines of a block stand in no order yet.
 */
export function inReadingOrder(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const gap = segments.length < FEW ? null : findGap(segments);
  if (gap === null) return segments.length === 0 ? [] : [segments];
  const across = segments.filter(({ x, right }) => x < gap && right > gap).sort((a, b) => a.y - b.y);
  const blocks: (readonly Segment[])[] = [];
  let wide: Segment[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const next of [...across, null]) {
    const until = next?.y ?? Number.POSITIVE_INFINITY;
    const zone = segments.filter(({ x, right, y }) => y >= from && y < until && (right <= gap || x >= gap));
    if (zone.length > 0 || next === null) {
      if (wide.length > 0) blocks.push(wide);
      wide = [];
      for (const side of sides(zone, gap)) blocks.push(...inReadingOrder(side));
    }
    if (next !== null) wide.push(next);
    from = until;
  }
  return blocks;
}

function sides(segments: readonly Segment[], gap: number): readonly (readonly Segment[])[] {
  const left = segments.filter(({ right }) => right <= gap);
  const right = segments.filter(({ x }) => x >= gap);
  return [left, right].filter((side) => side.length > 0);
}

/** Where two columns of prose are parted; null where there is one. */
function findGap(segments: readonly Segment[]): number | null {
  const left = Math.min(...segments.map(({ x }) => x));
  const width = Math.max(...segments.map(({ right }) => right)) - left;
  const crossing = new Uint32Array(STEPS + 1);
  for (const { x, right } of segments) {
    const last = Math.floor(((right - left) / width) * STEPS);
    for (let step = Math.ceil(((x - left) / width) * STEPS); step <= last; step += 1)
      crossing[step] = (crossing[step] ?? 0) + 1;
  }
  let best: number | null = null;
  for (let step = Math.floor(STEPS * 0.15); step <= STEPS * 0.85; step += 1) {
    if (best === null || (crossing[step] ?? 0) < (crossing[best] ?? 0)) best = step;
  }
  if (best === null) return null;
  let end = best;
  while ((crossing[end + 1] ?? Number.POSITIVE_INFINITY) === crossing[best]) end += 1;
  const gap = left + (((best + end) / 2) * width) / STEPS;
  return (crossing[best] ?? 0) <= MOST_ACROSS * segments.length && arePartedColumns(segments, gap) ? gap : null;
}

function arePartedColumns(segments: readonly Segment[], gap: number): boolean {
  const columns = sides(segments, gap);
  const [left, right] = columns;
  if (left === undefined || right === undefined || !columns.every(isProse)) return false;
  const range = (side: readonly Segment[]) =>
    [Math.min(...side.map(({ y }) => y)), Math.max(...side.map(({ y }) => y))] as const;
  const [[top1, end1], [top2, end2]] = [range(left), range(right)];
  return Math.min(end1, end2) - Math.max(top1, top2) > 0.3 * Math.min(end1 - top1, end2 - top2);
}

/** Cells of a table are short; lines of a column mostly fill it. */
function isProse(column: readonly Segment[]): boolean {
  if (column.length < FEW / 3) return false;
  const left = Math.min(...column.map(({ x }) => x));
  const width = Math.max(...column.map(({ right }) => right)) - left;
  const characters = column.reduce((sum, { text }) => sum + text.length, 0);
  const mean = (value: (segment: Segment) => number) =>
    column.reduce((sum, segment) => sum + segment.text.length * value(segment), 0) / characters;
  return (
    mean(({ x, right }) => (right - x) / width) >= LEAST_FILL && mean(({ text }) => text.length) >= LEAST_CHARACTERS
  );
}
