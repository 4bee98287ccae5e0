import { findClaims } from './claims/claims.ts';
import type { ExtractedClaim, ExtractedEntity, Extraction, LearnedName } from './extraction.ts';
import type { Lexicon } from './lexicon.ts';
import { candidatesOf, type Definition, findDefinitions } from './names/acronyms.ts';
import { bareForm, findCoinages } from './names/coinages.ts';
import { findKnownNames } from './names/known-names.ts';
import { findLearnedNames, meanLearned } from './names/learned-names.ts';
import { indexLexicon, type LexiconIndex } from './names/lexicon-index.ts';
import type { Candidate } from './names/named.ts';
import { findNewNames } from './names/new-names.ts';
import { type Scene, setScene } from './names/scene.ts';
import { taughtNames } from './names/taught-names.ts';
import { findTopics, isTopical } from './names/topics.ts';
import type { Refusal, Refuse } from './refusal.ts';
import { findElisions } from './resolve/elisions.ts';
import { toEntities } from './resolve/entities.ts';
import { dropOverlaps } from './resolve/overlaps.ts';
import { settleSenses } from './resolve/senses.ts';
import { findShortForms } from './resolve/short-forms.ts';
import { createScorer, type Scorer } from './scorer/scorer.ts';
import { type ClaimWeights, readyWeights } from './scorer/weights.ts';
import { type CrfWeights, createCrf } from './tagger/crf.ts';
import type { TaggedNames } from './tagger/tagged-name.ts';
import { findTaggedNames, type Tagger } from './tagger/tagged-names.ts';
import { type TaggerSentence, toTaggerInput } from './tagger/tagger-input.ts';
import { readBlocks } from './text/blocks.ts';
import { readSentences } from './text/sentences.ts';
import { readTokens, type Token, type Words } from './text/token.ts';
import { findUnread } from './text/unread.ts';
import { factsOf } from './word-facts.ts';

type Found = Pick<Extraction, 'entities' | 'teaches' | 'coinages'>;

/** Mentions → entities: known names, definitions, new names, then what the article teaches about all of them. */
function findEntities(
  scene: Scene,
  tokens: readonly Token[],
  tagger: Tagger | null,
  learned: readonly LearnedName[],
): Found {
  const known = findKnownNames(scene);
  const definitions = findDefinitions(scene, known);
  const firm = dropOverlaps([...findTopics(scene), ...candidatesOf(definitions), ...known], scene);
  const told = dropOverlaps([...firm, ...findNewNames(scene, firm)], scene);
  const tagged = tagger === null ? [] : findTaggedNames(scene, { tokens, known, taken: told }, tagger);
  const own = tagged.length === 0 ? told : dropOverlaps([...told, ...tagged], scene);
  const candidates = learned.length === 0 ? own : addLearned(scene, own, learned, definitions);
  const named = settleSenses(scene, candidates, definitions);
  const settled = [...named, ...findElisions(scene, named)].sort((a, b) => a.start - b.start);
  const all = [...settled, ...findShortForms(scene, settled, definitions)];
  const entities = toEntities(
    scene.text,
    all.sort((a, b) => a.start - b.start),
  );
  return { entities, teaches: taughtNames(scene, definitions, own), coinages: findCoinages(scene, own) };
}

/** The article's own candidates and, where they leave room, the names that other articles define. */
function addLearned(
  scene: Scene,
  own: readonly Candidate[],
  learned: readonly LearnedName[],
  definitions: readonly Definition[],
): readonly Candidate[] {
  const defined = new Set(definitions.map(({ short }) => bareForm(scene.text.slice(short.start, short.end))));
  const meant = meanLearned(own, learned, scene.index);
  return dropOverlaps([...meant, ...findLearnedNames(scene, learned, defined)], scene);
}

/** ABOUT claims: one for each entity that the article's topics list names. */
function claimTopics(entities: readonly ExtractedEntity[]): readonly ExtractedClaim[] {
  return entities.flatMap((entity): readonly ExtractedClaim[] => {
    const listed = entity.mentions.find(({ method }) => method === 'topic');
    if (listed === undefined || !isTopical(entity.kind)) return [];
    const { start, end, sentence, rule, confidence } = listed;
    const bare = {
      stance: 'done',
      amount: null,
      date: null,
      role: null,
      ended: false,
      round: null,
      stake: null,
    } as const;
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

type Parts = {
  readonly index: LexiconIndex;
  readonly words: Words;
  readonly scorer: Scorer | null;
  readonly crf: Tagger | null;
};

type Given = {
  readonly learned?: readonly LearnedName[] | undefined;
  readonly tagged?: TaggedNames | null | undefined;
  readonly refuse?: Refuse;
};

/** The encoder where it has read the text beforehand, else the tagger that reads sentences here, if any. */
function taggerOf({ crf }: Parts, tagged: TaggedNames | null | undefined): Tagger | null {
  return tagged ? { tag: ({ n }) => tagged.get(n) ?? [], rule: 'encoder' } : crf;
}

function extract(text: string, parts: Parts, { learned = [], tagged, refuse }: Given): Extraction {
  const { index, words, scorer } = parts;
  const tokens = readTokens(text, words);
  const { sentences, skipped } = readSentences(readBlocks(text), tokens, index.sentenceNames);
  const scene = setScene(text, { tokens, sentences }, index, refuse ?? null);
  const { entities, ...found } = findEntities(scene, tokens, taggerOf(parts, tagged), learned);
  const unread = findUnread(sentences, tokens);
  const stating =
    unread.paragraphs.size === 0 ? sentences : sentences.filter(({ paragraph }) => !unread.paragraphs.has(paragraph));
  const stated = findClaims({ text, sentences: stating, tokens, entities, refuse }, scorer);
  const left = [...skipped, ...unread.skipped].sort((a, b) => a.start - b.start);
  const claims = [...claimTopics(entities), ...stated];
  return { sentences, entities, claims, ...found, learned, skipped: left };
}

/** What was trained; null or left out where it isn't at hand. */
export type TrainedParts = { readonly claimWeights?: ClaimWeights | null; readonly crfWeights?: CrfWeights | null };

function toParts(lexicon: Lexicon, { claimWeights = null, crfWeights = null }: TrainedParts): Parts {
  const ready = claimWeights ? readyWeights(claimWeights) : null;
  const scorer = claimWeights && ready ? createScorer(claimWeights, ready) : null;
  const crf = crfWeights ? ({ tag: createCrf(crfWeights), rule: 'crf' } as const) : null;
  const index = indexLexicon(lexicon);
  const vocabulary = ready?.vocabulary ?? null;
  const words = { known: new Map(), factsOf: (text: string, lower: string) => factsOf(text, lower, index, vocabulary) };
  return { index, words, scorer, crf };
}

/**
 * Reads one article. With `learned`, names that other articles define are known where the text doesn't define them
 * itself. With `tagged`, names that a tagger found in this text beforehand are taken where nothing else was found.
 */
export type Extract = (text: string, learned?: readonly LearnedName[], tagged?: TaggedNames | null) => Extraction;

/** Makes ready to read articles with this lexicon, and with what was trained. What is returned is pure: equal text gives an equal extraction, in time linear in its length. */
export function createExtractor(lexicon: Lexicon, trained: TrainedParts = {}): Extract {
  return createReader(lexicon, trained).extract;
}

/** Reads articles, and tells beforehand what a tagger outside needs of one: its sentences with their words. */
export type ArticleReader = {
  readonly extract: Extract;
  readonly toTag: (text: string) => readonly TaggerSentence[];
  readonly explain: (text: string, tagged?: TaggedNames | null) => Explanation;
};

/** An extraction, and all that looked like a name or a claim and is none, in the order in which it was refused. */
export type Explanation = { readonly extraction: Extraction; readonly refused: readonly Refusal[] };

function toTag(text: string, { index, words }: Parts): readonly TaggerSentence[] {
  const tokens = readTokens(text, words);
  const { sentences } = readSentences(readBlocks(text), tokens, index.sentenceNames);
  const scene = setScene(text, { tokens, sentences }, index);
  return toTaggerInput(
    tokens,
    scene.sentences.filter(({ titleCase }) => !titleCase),
    findKnownNames(scene),
  );
}

/** As `createExtractor`, with all ways to read an article. */
export function createReader(lexicon: Lexicon, trained: TrainedParts = {}): ArticleReader {
  const parts = toParts(lexicon, trained);
  return {
    extract: (text, learned, tagged) => extract(text, parts, { learned, tagged }),
    toTag: (text) => toTag(text, parts),
    explain: (text, tagged) => {
      const refused: Refusal[] = [];
      const refuse: Refuse = (refusal) => void refused.push(refusal);
      return { extraction: extract(text, parts, { tagged, refuse }), refused };
    },
  };
}

/** Makes ready to read articles as `createExtractor` does, and to tell besides what was refused and why. The extraction is the same. */
export function createExplainer(lexicon: Lexicon, trained: TrainedParts = {}): (text: string) => Explanation {
  return createReader(lexicon, trained).explain;
}
