import { rowsOf } from './line.ts';
import type { Segment } from './segment.ts';

/** Rows at the head and at the foot of a page that may be repeated ones. */
const EDGE = 3;

/** How far apart the same row may stand on two pages, in points. */
const SHIFT = 4;

/** The pages of a short document on which a row must be for it to be a repeated one; of longer ones, three. */
const FEW_PAGES = 4;

const PAGE_NUMBER = /^(?:page|seite|p\.)? ?[-–—|]? ?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:of|\/|von|de) ?\d{1,4})? ?[-–—|]?$/i;

/** What browsers print above and below a page: the time of printing and the title, the address and the page. */
const PRINTED =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}, \d{1,2}:\d{2}(?: ?[AP]M)?(?: |$)|^(?:https?|file):\S{1,500} \d{1,4}\/\d{1,4}$/i;

type Edge = {
  readonly page: number;
  readonly text: string;
  readonly key: string;
  readonly y: number;
  readonly row: readonly Segment[];
};

/** Pages without what stands at the same place on several of them, but for its numbers, and without page numbers. */
export function withoutFurniture(pages: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const byKey = new Map<string, Edge[]>();
  for (const edge of pages.flatMap(edgesOf)) byKey.set(edge.key, [...(byKey.get(edge.key) ?? []), edge]);
  const wanted = pages.length <= FEW_PAGES ? 2 : 3;
  const dropped = new Set<Segment>();
  for (const edges of byKey.values()) {
    for (const { text, y, row } of edges) {
      const same = new Set(edges.filter((other) => Math.abs(other.y - y) <= SHIFT).map(({ page }) => page));
      const numbered = PAGE_NUMBER.test(text) && (pages.length > 1 || text === '1');
      if (numbered || PRINTED.test(text) || same.size >= wanted) for (const segment of row) dropped.add(segment);
    }
  }
  return pages.map((segments) => segments.filter((segment) => !dropped.has(segment)));
}

function edgesOf(segments: readonly Segment[], page: number): readonly Edge[] {
  const rows = rowsOf(segments);
  const edges = (some: readonly (readonly Segment[])[], side: string) =>
    some.map((row) => {
      const text = textOf(row);
      // Rows are the same whatever their numbers are.
      return { page, text, key: `${side}${text.replace(/\d+/g, '#')}`, y: row[0]?.y ?? 0, row };
    });
  const foot = rows.slice(Math.max(EDGE, rows.length - EDGE));
  return [...edges(rows.slice(0, EDGE), '^'), ...edges(foot, '$')];
}

function textOf(row: readonly Segment[]): string {
  return [...row]
    .sort((a, b) => a.x - b.x)
    .map((segment) => segment.text)
    .join(' ');
}
