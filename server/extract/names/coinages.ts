import { longestName } from './alias-trie.ts';
import { isShortForm } from './long-form.ts';
import type { Candidate } from './named.ts';
import { isNoName } from './not-names.ts';
import type { Piece } from './pieces.ts';
import type { Scene } from './scene.ts';

const pluralForm = /\p{Lu}s$/u;
const madeUp = /^\p{L}[^\s]*[\p{Lu}\p{N}]/u;

/** A short form without its plural's s: "SSM" of "SSMs". */
export function bareForm(surface: string): string {
  return pluralForm.test(surface) ? surface.slice(0, -1) : surface;
}

/** Whether one word looks made up as a name: a letter first, then a capital or digit besides the first sign. */
export function isCoinage(surface: string): boolean {
  return isShortForm(surface) && madeUp.test(surface) && !isNoName(surface.toLowerCase());
}

/** What can be no coinage, as most words. */
const smallLetters = /^[a-z]+$/;

/** End of the word that begins at `from`, its hyphened parts too. */
function endOfWord(pieces: readonly Piece[], from: number, end: number): number {
  let to = from + 1;
  while (to < end && pieces[to]?.gap !== 'blank' && /^[\p{L}\p{N}]/u.test(pieces[to]?.text ?? '')) to += 1;
  return to;
}

/** Whether the lexicon has the words as a name, under whatever conditions. */
function isListed({ pieces, index }: Scene, from: number, to: number): boolean {
  return longestName(index.trie, pieces, { from, end: to }, () => true)?.to === to;
}

/** The short names among those that the lexicon lacks: "Cord". */
function newShortNames(text: string, candidates: readonly Candidate[]): readonly string[] {
  const fresh = candidates.filter(({ senses }) => senses.some(({ named }) => named.entry === null));
  return fresh.map(({ start, end }) => text.slice(start, end)).filter(isShortForm);
}

/**
 * What other articles may explain as short for something: words that look made up ("GRPO", "xRAG") and short names among
 * the `candidates`, unless the lexicon has them. Each once, plural as singular, in order of code units. Linear.
 */
export function findCoinages(scene: Scene, candidates: readonly Candidate[]): readonly string[] {
  const { pieces, sentences, text } = scene;
  const seen = new Map(newShortNames(text, candidates).map((surface) => [surface, true]));
  for (const { from: begin, to: end, role } of sentences) {
    if (role === 'audience' || role === 'credit') continue;
    for (let from = begin; from < end; ) {
      const to = endOfWord(pieces, from, end);
      const { facts = null, text: word = '' } = pieces[from] ?? {};
      if (to === from + 1 && facts !== null) {
        if (facts.coined) seen.set(word, true);
      } else if (to > from + 1 || !smallLetters.test(pieces[from]?.text ?? '')) {
        const surface = text.slice(pieces[from]?.start, pieces[to - 1]?.end);
        if (!seen.has(surface)) seen.set(surface, isCoinage(surface) && !isListed(scene, from, to));
      }
      from = to;
    }
  }
  const coined = [...seen].flatMap(([surface, is]) => (is ? bareForm(surface) : []));
  return [...new Set(coined)].sort();
}
