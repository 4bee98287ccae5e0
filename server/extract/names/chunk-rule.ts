import type { EntityKind } from '../extraction.ts';
import type { Chunk } from './chunks.ts';
import { KIND_ENDINGS, NO_SURNAMES } from './kind-words.ts';
import type { Piece } from './pieces.ts';
import { ROLE_WORDS } from './roles.ts';
import type { Scene } from './scene.ts';

/** What the words around a chunk say it is. */
export type Judgement = {
  readonly kind: EntityKind;
  readonly method: 'role' | 'cue' | 'model';
  readonly rule: string;
  readonly confidence: number;
};

/** Judges one chunk by the words in and around it; null where they say nothing. Looks at a bounded number of words. */
export type ChunkRule = (scene: Scene, chunk: Chunk) => Judgement | null;

/** How many pieces the chunk has. */
export const lengthOf = (chunk: Chunk): number => chunk.to - chunk.from;

/** The piece's text for comparing; empty where there is none. */
export const lowerAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

const personWord = /^\p{Lu}[\p{L}\p{M}'’]*$/u;

/** Whether all words are such as people's names are made of, two to four of them. */
export function looksLikePerson(pieces: readonly Piece[], chunk: Chunk): boolean {
  if (lengthOf(chunk) < 2 || lengthOf(chunk) > 4) return false;
  for (let at = chunk.from; at < chunk.to; at += 1) {
    const { text = '' } = pieces[at] ?? {};
    if (!personWord.test(text) || (text.length > 2 && text === text.toUpperCase())) return false;
  }
  const last = lowerAt(pieces, chunk.to - 1);
  return !KIND_ENDINGS.has(last) && !NO_SURNAMES.has(last);
}

/** Whether the word says what a person is, in singular or plural. */
export const isRole = (lower: string): boolean =>
  ROLE_WORDS.has(lower) || (lower.endsWith('s') && ROLE_WORDS.has(lower.slice(0, -1)));
