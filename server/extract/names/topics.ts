import type { EntityKind } from '../extraction.ts';
import { longestName } from './alias-trie.ts';
import { CONFIDENCE } from './confidence.ts';
import { type Candidate, type Named, newThing } from './named.ts';
import type { Scene, SceneSentence } from './scene.ts';

const aboutKinds: readonly EntityKind[] = ['Topic', 'Technique'];
const longestItem = 80;

/** What the lexicon knows by the whole item, a Topic before a Technique before anything else. */
function knownItem({ index, pieces }: Scene, { from, to }: SceneSentence): Named | null {
  const match = longestName(index.trie, pieces, { from, end: to }, (_, __, end) => end === to);
  const named = match?.names.map((name) => name.value.named) ?? [];
  return (
    named.find(({ kind }) => kind === 'Topic') ?? named.find(({ kind }) => kind === 'Technique') ?? named[0] ?? null
  );
}

/** The items of the article's topics list, each a Topic unless the lexicon knows it as something else. Items that are sentences give none. */
export function findTopics(scene: Scene): readonly Candidate[] {
  return scene.sentences.flatMap((sentence): readonly Candidate[] => {
    const { start, end, n } = sentence;
    if (sentence.role !== 'topics' || end - start > longestItem || sentence.kind === 'heading') return [];
    const name = scene.text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(name)) return [];
    const known = knownItem(scene, sentence);
    const named = known ?? newThing(name, 'Topic', (id) => scene.index.byId.has(id));
    const confidence = known === null ? CONFIDENCE.topic : CONFIDENCE.topicKnown;
    return [
      { start, end, sentence: n, senses: [{ named, score: 9 }], method: 'topic', rule: 'topics list', confidence },
    ];
  });
}

/** Whether an article can be about a thing of this kind. */
export function isTopical(kind: EntityKind): boolean {
  return aboutKinds.includes(kind);
}
