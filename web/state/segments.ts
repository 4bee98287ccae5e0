/** A span of a text that means something: UTF-16 code units, end exclusive. */
export type Mark<T> = { readonly start: number; readonly end: number; readonly value: T };

/** A run of text and the marks that cover all of it. */
export type Segment<T> = { readonly text: string; readonly values: readonly T[] };

/**
 * Cuts a text that begins at `offset` of the article where marks begin and end. The pieces together are the text;
 * marks outside it, empty or turned round, are left out.
 */
export function toSegments<T>(text: string, offset: number, marks: readonly Mark<T>[]): readonly Segment<T>[] {
  const inside = marks
    .map(({ start, end, value }) => ({
      start: Math.max(0, start - offset),
      end: Math.min(text.length, end - offset),
      value,
    }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const values = inside.filter((mark) => mark.start <= start && mark.end >= end).map(({ value }) => value);
    return { text: text.slice(start, end), values };
  });
}
