import { Parser } from 'htmlparser2';
import { DocumentError } from '../../errors.ts';

/** Elements in one another; real pages have some dozens. What reads them takes time by the square of it. */
const DEEPEST = 500;

/** Elements in all. */
const MOST_ELEMENTS = 200_000;

/** Throws DocumentError TOO_DEEP or TOO_LARGE for HTML whose elements are nested or counted beyond any real page's. */
export function refuseDeep(html: string, name: string): void {
  let depth = 0;
  let count = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      count += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest > DEEPEST || count > MOST_ELEMENTS) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  if (deepest > DEEPEST) {
    const why = `its elements are nested more than ${DEEPEST} deep, which no article needs. Give its text instead.`;
    throw new DocumentError(name, 'TOO_DEEP', why);
  }
  if (count <= MOST_ELEMENTS) return;
  const why = `it has more than ${MOST_ELEMENTS} elements. Give its text instead.`;
  throw new DocumentError(name, 'TOO_LARGE', why);
}
