/** Which of many lines of one height are made: those in sight and some beside them, first and end (exclusive). */
export type Range = { readonly first: number; readonly end: number };

/** Height of a line in pixels, as the style has it. */
export const ROW_HEIGHT = 32;
const BESIDE = 8;

/** The lines to be made for what is scrolled into sight. */
export function toRange(count: number, scrolled: number, height: number): Range {
  const most = Math.ceil(Math.max(height, ROW_HEIGHT) / ROW_HEIGHT) + 2 * BESIDE;
  const first = Math.max(0, Math.min(Math.floor(scrolled / ROW_HEIGHT) - BESIDE, count - most));
  return { first, end: Math.min(count, first + most) };
}

/** How far to scroll so that a line is in sight below the head; where it is in sight already, as far as it is. */
export function scrollTo(index: number, scrolled: number, height: number): number {
  const top = index * ROW_HEIGHT;
  if (top < scrolled) return top;
  return top + ROW_HEIGHT > scrolled + height ? top + ROW_HEIGHT - height : scrolled;
}

/** The line that a key goes to from another; null when the key goes nowhere. */
export function stepRow(key: string, at: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, next));
}
