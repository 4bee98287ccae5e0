import type { LearnedName } from '../extract/extraction.ts';
import { readLearnedNames } from '../graph/definitions.ts';
import type { Reader } from '../graph/reader.ts';

/** Tells what the short forms of a text stand for. */
type AskNames = (coinages: readonly string[]) => Promise<readonly LearnedName[]>;

/** Asks for many texts at once: while one request runs the next gathers, so that reading in a row takes few requests. */
export function createAskNames(reader: Reader): AskNames {
  let gathering: { readonly surfaces: Set<string>; readonly answer: Promise<readonly LearnedName[]> } | null = null;
  let asking: Promise<unknown> = Promise.resolve();
  const gather = () => {
    const surfaces = new Set<string>();
    const answer = asking.then(() => {
      gathering = null;
      return readLearnedNames(reader, [...surfaces]);
    });
    asking = answer.catch(() => {});
    return { surfaces, answer };
  };
  return async (coinages) => {
    if (coinages.length === 0) return [];
    gathering ??= gather();
    for (const surface of coinages) gathering.surfaces.add(surface);
    const own = new Set(coinages);
    return (await gathering.answer).filter(({ surface }) => own.has(surface));
  };
}
