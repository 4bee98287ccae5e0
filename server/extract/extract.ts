import { findClaims } from './claims/claims.ts';
import type { ExtractedClaim, ExtractedEntity, Extraction } from './extraction.ts';
import type { Lexicon } from './lexicon.ts';
import { candidatesOf, findDefinitions } from './names/acronyms.ts';
import { findKnownNames } from './names/known-names.ts';
import { indexLexicon, type LexiconIndex } from './names/lexicon-index.ts';
import { findNewNames } from './names/new-names.ts';
import { type Scene, setScene } from './names/scene.ts';
import { findTopics, isTopical } from './names/topics.ts';
import type { Refusal, Refuse } from './refusal.ts';
import { findElisions } from './resolve/elisions.ts';
import { toEntities } from './resolve/entities.ts';
import { dropOverlaps } from './resolve/overlaps.ts';
import { settleSenses } from './resolve/senses.ts';
import { findShortForms } from './resolve/short-forms.ts';
import { createScorer, type Scorer } from './scorer/scorer.ts';
import type { ClaimWeights } from './scorer/weights.ts';
import { readBlocks } from './text/blocks.ts';
import { readSentences } from './text/sentences.ts';
import { readTokens, type Words } from './text/token.ts';

/** Mentions → entities: known names, definitions, new names, then what the article teaches about all of them. */
function findEntities(scene: Scene): readonly ExtractedEntity[] {
  const known = findKnownNames(scene);
  const definitions = findDefinitions(scene, known);
  const firm = dropOverlaps([...findTopics(scene), ...candidatesOf(definitions), ...known], scene);
  const candidates = dropOverlaps([...firm, ...findNewNames(scene, firm)], scene);
  const named = settleSenses(scene, candidates, definitions);
  const settled = [...named, ...findElisions(scene, named)].sort((a, b) => a.start - b.start);
  const all = [...settled, ...findShortForms(scene, settled, definitions)];
  return toEntities(
    scene.text,
    all.sort((a, b) => a.start - b.start),
  );
}

/** ABOUT claims: one for each entity that the article's topics list names. */
function claimTopics(entities: readonly ExtractedEntity[]): readonly ExtractedClaim[] {
  return entities.flatMap((entity): readonly ExtractedClaim[] => {
    const listed = entity.mentions.find(({ method }) => method === 'topic');
    if (listed === undefined || !isTopical(entity.kind)) return [];
    const { start, end, sentence, rule, confidence } = listed;
    const bare = { stance: 'done', amount: null, date: null, role: null, ended: false } as const;
    return [
      {
        type: 'ABOUT',
        subject: null,
        object: entity.key,
        sentence,
        evidence: { start, end },
        method: 'topic',
        rule,
        confidence,
        ...bare,
      },
    ];
  });
}

type Parts = { readonly index: LexiconIndex; readonly words: Words; readonly scorer: Scorer | null };

function extract(text: string, { index, words, scorer }: Parts, refuse?: Refuse): Extraction {
  const tokens = readTokens(text, words);
  const { sentences, skipped } = readSentences(readBlocks(text), tokens, index.sentenceNames);
  const scene = setScene(text, { tokens, sentences }, index, refuse ?? null);
  const entities = findEntities(scene);
  const claims = [...claimTopics(entities), ...findClaims({ text, sentences, tokens, entities, refuse }, scorer)];
  return { sentences, entities, claims, skipped };
}

/** What was trained; null or left out where it isn't at hand. */
export type TrainedParts = { readonly claimWeights?: ClaimWeights | null };

function toParts(lexicon: Lexicon, claimWeights: ClaimWeights | null): Parts {
  const scorer = claimWeights ? createScorer(claimWeights) : null;
  return { index: indexLexicon(lexicon), words: new Map(), scorer };
}

/** Makes ready to read articles with this lexicon, and with what was trained. What is returned is pure: equal text gives an equal extraction, in time linear in its length. */
export function createExtractor(
  lexicon: Lexicon,
  { claimWeights = null }: TrainedParts = {},
): (text: string) => Extraction {
  const parts = toParts(lexicon, claimWeights);
  return (text) => extract(text, parts);
}

/** An extraction, and all that looked like a name or a claim and is none, in the order in which it was refused. */
export type Explanation = { readonly extraction: Extraction; readonly refused: readonly Refusal[] };

/** Makes ready to read articles as `createExtractor` does, and to tell besides what was refused and why. The extraction is the same. */
export function createExplainer(
  lexicon: Lexicon,
  { claimWeights = null }: TrainedParts = {},
): (text: string) => Explanation {
  const parts = toParts(lexicon, claimWeights);
  return (text) => {
    const refused: Refusal[] = [];
    const extraction = extract(text, parts, (refusal) => void refused.push(refusal));
    return { extraction, refused };
  };
}
