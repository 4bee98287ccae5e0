import type { TaggerSentence } from '../extract/tagger/tagger-input.ts';
import { BEGIN, END, type ToPieces, UNKNOWN } from './word-pieces.ts';

/** Word pieces that the net reads at once, at most. */
export const MOST_PIECES = 128;

/** Pieces of one word that count. */
const MOST_OF_WORD = 12;

/** Words that two windows of a sentence too long for one have in common. */
const OVERLAP = 16;

/** What the marks between sentences look like: signs. */
const SIGN = 6;

/** What the net reads at once: numbers of pieces, what each looks like, and where the words begin whose tags count. */
export type Window = {
  readonly pieces: readonly number[];
  readonly features: readonly number[];
  readonly words: readonly { readonly sentence: number; readonly word: number; readonly at: number }[];
};

/** Words `from` to `to` of a sentence; the tags of those from `own` to `ownTo` count. */
type Part = {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly own: number;
  readonly ownTo: number;
};

/** The sentence in parts that fit into a window; each word counts where it has more of its sentence around it. */
function partsOf(sentence: number, sizes: readonly number[]): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  let own = 0;
  for (;;) {
    let to = from;
    let size = 2;
    while (to < sizes.length && size + (sizes[to] ?? 0) <= MOST_PIECES) {
      size += sizes[to] ?? 0;
      to += 1;
    }
    if (to >= sizes.length) {
      parts.push({ sentence, from, to, own, ownTo: to });
      return parts;
    }
    const next = Math.max(from + 1, to - OVERLAP);
    const ownTo = Math.max(own, Math.ceil((next + to) / 2));
    parts.push({ sentence, from, to, own, ownTo });
    from = next;
    own = ownTo;
  }
}

/**
 * Parts the sentences of an article into windows: as many sentences as fit, each ended by a mark; one that is too long
 * alone, in several that overlap. Every word counts in exactly one window. Linear.
 */
export function toWindows(sentences: readonly TaggerSentence[], toPieces: ToPieces): readonly Window[] {
  const windows: Window[] = [];
  let open = { pieces: [BEGIN], features: [SIGN], words: [] as { sentence: number; word: number; at: number }[] };
  const close = (): void => {
    if (open.words.length > 0) windows.push(open);
    open = { pieces: [BEGIN], features: [SIGN], words: [] };
  };
  for (const [n, { words, features }] of sentences.entries()) {
    const pieces = words.map(({ text }) => {
      const some = toPieces(text).slice(0, MOST_OF_WORD);
      return some.length > 0 ? some : [UNKNOWN];
    });
    const sizes = pieces.map(({ length }) => length);
    for (const { from, to, own, ownTo } of partsOf(n, sizes)) {
      const size = sizes.slice(from, to).reduce((sum, one) => sum + one, 1);
      if (open.pieces.length + size > MOST_PIECES) close();
      for (let word = from; word < to; word += 1) {
        if (word >= own && word < ownTo) open.words.push({ sentence: n, word, at: open.pieces.length });
        for (const piece of pieces[word] ?? []) {
          open.pieces.push(piece);
          open.features.push(features[word] ?? SIGN);
        }
      }
      open.pieces.push(END);
      open.features.push(SIGN);
    }
  }
  close();
  return windows;
}
