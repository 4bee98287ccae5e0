import { oneLine } from './one-line.ts';

/** Letters that a guess needs: in fewer, names of products make English look like Malay. */
const LEAST_LETTERS = 100;

/** A character of these scripts tells as much as several letters. */
const WORTH_OF_IDEOGRAPH = 4;

/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 3_000;

/** How much likelier the language must be than the next, of 1. */
const LEAST_LEAD = 0.05;

/**
 * The language that a text is plainly in, as a code of two letters; null where it is short or could be in several.
 * Made of its beginning, without its fenced code and addresses.
 */
export async function guessLanguage(text: string): Promise<string | null> {
  const prose = text.slice(0, SAMPLE).replace(/^```[^`]*(?:```|$)/gm, ' ');
  const sample = oneLine(prose.replace(/https?:\/\/\S+/g, ' ')) ?? '';
  if (weightOf(sample) < LEAST_LETTERS) return null;
  // It takes a second to load, and most articles tell their language.
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  const [best = 0, next = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  return found.language !== '' && found.isReliable() && best - next >= LEAST_LEAD ? found.language : null;
}

function weightOf(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length;
  return letters + (ideographs ?? 0) * (WORTH_OF_IDEOGRAPH - 1);
}
