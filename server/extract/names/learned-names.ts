import type { EntityKind, LearnedName } from '../extraction.ts';
import { type AliasTrie, createTrie, longestOf, stopsOf } from './alias-trie.ts';
import { isCoinage } from './coinages.ts';
import { CONFIDENCE } from './confidence.ts';
import { scoreOfKind } from './context.ts';
import type { LexiconIndex } from './lexicon-index.ts';
import type { Candidate, Named } from './named.ts';
import type { Scene } from './scene.ts';

const countable: ReadonlySet<EntityKind> = new Set(['Technique', 'Product', 'Model']);

/** What a learned name stands for: the lexicon's thing, or one that only articles tell of. */
function toNamed({ to, kind, surface, family }: LearnedName, { byId }: LexiconIndex): Named {
  return byId.get(to) ?? { id: to, kind, name: surface, entry: null, family };
}

/** The same candidates, where what would be a thing of its own under a learned name is what the name stands for. */
export function meanLearned(
  candidates: readonly Candidate[],
  learned: readonly LearnedName[],
  index: LexiconIndex,
): readonly Candidate[] {
  const meant = new Map(learned.map((name) => [name.from, toNamed(name, index)]));
  return candidates.map((candidate) => {
    if (!candidate.senses.some(({ named }) => meant.has(named.id))) return candidate;
    const senses = candidate.senses.map((sense) => ({ ...sense, named: meant.get(sense.named.id) ?? sense.named }));
    return { ...candidate, senses };
  });
}

/**
 * Places that hold a learned name, in order: only of names that look made up, so that no ordinary word is taken for one,
 * unless a person said that they are.
 * `defined` are the short forms which the text itself explains: those mean what it says. Linear.
 */
export function findLearnedNames(
  scene: Scene,
  learned: readonly LearnedName[],
  defined: ReadonlySet<string>,
): readonly Candidate[] {
  const { pieces, index } = scene;
  const trie: AliasTrie<{ readonly named: Named; readonly rule: string }> = createTrie(
    learned
      .filter(({ surface, decided }) => (decided || isCoinage(surface)) && !defined.has(surface))
      .map((name) => ({
        name: name.surface,
        cased: true,
        plural: countable.has(name.kind),
        proper: false,
        value: { named: toNamed(name, index), rule: name.decided ? 'given by a person' : 'defined in other articles' },
      })),
  );
  const found: Candidate[] = [];
  for (const sentence of scene.sentences) {
    if (sentence.role === 'audience' || sentence.role === 'credit') continue;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || !piece.first || piece.gap === 'hyphen') continue;
      const match = longestOf(stopsOf(trie, pieces, at, sentence.to), pieces, at, () => true);
      const [last, next] = [pieces[(match?.to ?? 0) - 1], pieces[match?.to ?? 0]];
      if (match === null || last?.last !== true || (next?.gap === 'hyphen' && match.to < sentence.to)) continue;
      const senses = match.names.map(({ value: { named } }) => ({
        named,
        score: 1 + scoreOfKind(named.kind, pieces, { from: at, to: match.to, sentence }),
      }));
      const rule = match.names[0]?.value.rule ?? '';
      const { start } = piece;
      found.push({
        start,
        end: last.end,
        sentence: sentence.n,
        senses,
        method: 'acronym',
        rule,
        confidence: CONFIDENCE.acronym,
      });
      at = match.to - 1;
    }
  }
  return found;
}
