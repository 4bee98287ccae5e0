import type { Explanation } from '../extract/extract.ts';
import type { ExtractedClaim, ExtractedEntity, Mention, Sentence, Skipped } from '../extract/extraction.ts';
import { NAME_REASONS, type Refusal } from '../extract/refusal.ts';
import { type Tier, tierOf } from './tier.ts';
import { whyRefused } from './why.ts';

/** A mention with the entity that it names. */
export type ExplainedMention = Mention & {
  readonly surface: string;
  readonly tier: Tier;
  readonly entity: Pick<ExtractedEntity, 'id' | 'known' | 'kind' | 'name'>;
};

/** A claim with the names of its ends. */
export type ExplainedClaim = ExtractedClaim & {
  readonly tier: Tier;
  readonly subjectName: string | null;
  readonly objectName: string | null;
};

/** What was refused, with its surface and the reason in plain words; `times` it was refused so in the sentence. */
export type ExplainedRefusal = Refusal & { readonly surface: string; readonly why: string; readonly times: number };

/** All that is to be said of one sentence. */
export type ExplainedSentence = Sentence & {
  readonly text: string;
  readonly mentions: readonly ExplainedMention[];
  readonly claims: readonly ExplainedClaim[];
  readonly refused: readonly ExplainedRefusal[];
};

/** An article explained: every sentence in order, and what was not read. */
export type ExplainedArticle = {
  readonly sentences: readonly ExplainedSentence[];
  readonly skipped: readonly Skipped[];
};

const nameReasons: ReadonlySet<string> = new Set(NAME_REASONS);

/** Whether a refusal says nothing: the same span was read after all, or lies in a name that was read whole. */
function isIdle({ start, end, reason }: Refusal, mentions: readonly Mention[]): boolean {
  if (!nameReasons.has(reason) || reason === 'title case' || reason === 'other sense') return false;
  const around = mentions.find((mention) => mention.start <= start && end <= mention.end);
  if (reason === 'inside a longer name') return around === undefined || (around.start === start && around.end === end);
  if (reason === 'another version') return false;
  return around !== undefined && reason !== 'no cue';
}

/** What makes two refusals of a sentence one line: the same words refused for the same reason. */
function keyOf({ reason, would, detail, rule }: Refusal, surface: string): string {
  const trigger = nameReasons.has(reason) ? '' : rule.replace(/, (?:relative|passive|participle|between).*$/, '');
  return JSON.stringify([reason, would, detail, surface, trigger]);
}

function refusedIn(text: string, mentions: readonly Mention[], all: readonly Refusal[]): readonly ExplainedRefusal[] {
  const folded = new Map<string, ExplainedRefusal>();
  const known = new Set(all.flatMap(({ rule, start, end }) => (rule === 'capitals' ? [] : [`${start} ${end}`])));
  for (const refusal of all) {
    const told = refusal.rule === 'capitals' && known.has(`${refusal.start} ${refusal.end}`);
    if (told || isIdle(refusal, mentions)) continue;
    const surface = text.slice(refusal.start, refusal.end);
    const key = keyOf(refusal, surface);
    const before = folded.get(key);
    const again = before === undefined || refusal.start >= before.end;
    const times = (before?.times ?? 0) + (again ? 1 : 0);
    folded.set(key, { ...(before ?? refusal), surface, why: whyRefused(refusal, surface), times });
  }
  return [...folded.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Index of the sentence that holds the position; the sentences are in order. */
function sentenceAt(sentences: readonly Sentence[], position: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function gather<T>(count: number, items: readonly T[], numberOf: (item: T) => number): readonly (readonly T[])[] {
  const lists: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) lists[numberOf(item)]?.push(item);
  return lists;
}

function mentionsOf(text: string, entities: readonly ExtractedEntity[]): readonly ExplainedMention[] {
  return entities
    .flatMap(({ id, known, kind, name, mentions }) =>
      mentions.map((mention) => {
        const surface = text.slice(mention.start, mention.end);
        return { ...mention, surface, tier: tierOf(mention.method), entity: { id, known, kind, name } };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** Puts what was read and what was refused together, sentence by sentence. Offsets are those of `text`. */
export function explain(text: string, { extraction, refused }: Explanation): ExplainedArticle {
  const { sentences, entities, claims, skipped } = extraction;
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  const nameOf = (key: string | null): string | null => (key === null ? null : (names.get(key) ?? key));
  const count = sentences.length;
  const mentions = gather(count, mentionsOf(text, entities), ({ sentence }) => sentence);
  const stated = gather(count, claims, ({ sentence }) => sentence);
  const refusals = gather(count, refused, ({ start }) => sentenceAt(sentences, start));
  return {
    skipped,
    sentences: sentences.map((sentence, at) => ({
      ...sentence,
      text: text.slice(sentence.start, sentence.end),
      mentions: mentions[at] ?? [],
      claims: (stated[at] ?? []).map((claim) => ({
        ...claim,
        tier: tierOf(claim.method),
        subjectName: nameOf(claim.subject),
        objectName: nameOf(claim.object),
      })),
      refused: refusedIn(text, mentions[at] ?? [], refusals[at] ?? []),
    })),
  };
}

/** Only the sentences that hold `wanted`, whatever its case; an empty list says that the article doesn't. */
export function onlyWith(article: ExplainedArticle, wanted: string): ExplainedArticle {
  const lower = wanted.toLowerCase();
  return { ...article, sentences: article.sentences.filter(({ text }) => text.toLowerCase().includes(lower)) };
}
