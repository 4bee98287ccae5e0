import { computed, effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import {
  ArticleClaimsDocument,
  type ArticleClaimsQuery,
  ArticleHeadDocument,
  type ArticleHeadQuery,
  ArticleMentionsDocument,
  type ArticleMentionsQuery,
  ArticleSentencesDocument,
  type ArticleSentencesQuery,
} from '../api/operations.generated.ts';
import { createLoader } from './loading.ts';
import type { Mark } from './segments.ts';

export type ArticleHead = NonNullable<ArticleHeadQuery['article']>;
export type Sentence = NonNullable<ArticleSentencesQuery['article']>['sentences']['nodes'][number];
export type MentionedEntity = NonNullable<ArticleMentionsQuery['article']>['mentions']['nodes'][number]['entity'];

export type ArticleClaim = NonNullable<ArticleClaimsQuery['article']>['claims']['nodes'][number];

/** The article that is open, and the sentence to go to. */
export type Reading = { readonly id: string; readonly sentence: number | null };
/** What a piece of an article's text is: the mention of an entity, or words that state a claim. */
export type ArticleMark = { readonly entity: MentionedEntity | null };

type Cursor = { readonly at: string | null; readonly done: boolean };
/** As much of an article as was read. */
export type ArticleText = {
  readonly head: ArticleHead;
  readonly sentences: readonly Sentence[];
  readonly sentenceCount: number;
  readonly marks: readonly Mark<ArticleMark>[];
  readonly claims: readonly ArticleClaim[];
  readonly cursors: { readonly sentences: Cursor; readonly mentions: Cursor; readonly claims: Cursor };
};

/** Pages that are read at most to reach a sentence far down. */
const MOST_PAGES = 12;
const BEGIN: Cursor = { at: null, done: false };
const loader = createLoader<ArticleText | null>();

/** The open article; null when none is open. */
export const reading = signal<Reading | null>(null);
/** Its text, as far as read; the value is null when the graph does not hold it. */
export const articleText = loader.state;
const openId = computed(() => reading.value?.id ?? null);

/** Opens an article, at a sentence if one is given. */
export function openArticle(id: string, sentence: number | null = null): void {
  reading.value = { id, sentence };
}

/** Closes the article. */
export function closeArticle(): void {
  reading.value = null;
}

/** Fetches the article that is open, whenever that changes. Runs until disposed. */
export function keepReading(): () => void {
  return effect(() => {
    if (openId.value === null) loader.reset();
    else void fetchArticle(openId.value);
  });
}

/** Fetches an article up to the sentence that was asked for. */
export function fetchArticle(id: string): Promise<void> {
  const wanted = reading.peek()?.sentence ?? 0;
  return loader.load(async (signal) => {
    const { article } = await ask(ArticleHeadDocument, { id }, signal);
    if (!article) return null;
    const cursors = { sentences: BEGIN, mentions: BEGIN, claims: BEGIN };
    let text: ArticleText = { head: article, sentences: [], sentenceCount: 0, marks: [], claims: [], cursors };
    for (let page = 0; page < MOST_PAGES && !text.cursors.sentences.done; page += 1) {
      text = await readOn(text, signal);
      if ((text.sentences.at(-1)?.n ?? 0) >= wanted) break;
    }
    return text;
  });
}

/** Reads the next page of the open article. */
export function readMore(): Promise<void> {
  const before = articleText.peek().value;
  return before ? loader.load((signal) => readOn(before, signal), true) : Promise.resolve();
}

async function readOn(text: ArticleText, signal: AbortSignal): Promise<ArticleText> {
  const { article } = await ask(
    ArticleSentencesDocument,
    { id: text.head.id, after: text.cursors.sentences.at },
    signal,
  );
  if (!article) return { ...text, cursors: { ...text.cursors, sentences: { at: null, done: true } } };
  const { nodes, pageInfo, totalCount } = article.sentences;
  const sentences = [...text.sentences, ...nodes];
  const until = sentences.at(-1)?.end ?? 0;
  const [mentions, claims] = await Promise.all([
    readMarks(text.cursors.mentions, until, (after) => askMentions(text.head.id, after, signal)),
    readMarks(text.cursors.claims, until, (after) => askClaims(text.head.id, after, signal)),
  ]);
  return {
    ...text,
    sentences,
    sentenceCount: totalCount,
    marks: [...text.marks, ...mentions.marks, ...claims.marks],
    claims: [...text.claims, ...claims.claims],
    cursors: {
      sentences: { at: pageInfo.endCursor, done: !pageInfo.hasNextPage },
      mentions: mentions.cursor,
      claims: claims.cursor,
    },
  };
}

type Marked = {
  readonly marks: readonly Mark<ArticleMark>[];
  readonly claims: readonly ArticleClaim[];
  readonly cursor: Cursor;
};

async function readMarks(
  from: Cursor,
  until: number,
  askPage: (after: string | null) => Promise<Marked>,
): Promise<Marked> {
  let read: Marked = { marks: [], claims: [], cursor: from };
  while (!read.cursor.done && (read.marks.at(-1)?.start ?? 0) <= until) {
    const page = await askPage(read.cursor.at);
    read = {
      marks: [...read.marks, ...page.marks],
      claims: [...read.claims, ...page.claims],
      cursor: page.cursor,
    };
  }
  return read;
}

async function askMentions(id: string, after: string | null, signal: AbortSignal): Promise<Marked> {
  const { article } = await ask(ArticleMentionsDocument, { id, after }, signal);
  const { nodes, pageInfo } = article?.mentions ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const marks = nodes.map(({ start, end, entity }) => ({ start, end, value: { entity } }));
  return { marks, claims: [], cursor: { at: pageInfo.endCursor, done: !pageInfo.hasNextPage } };
}

async function askClaims(id: string, after: string | null, signal: AbortSignal): Promise<Marked> {
  const { article } = await ask(ArticleClaimsDocument, { id, after }, signal);
  const { nodes, pageInfo } = article?.claims ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const marks = nodes
    .flatMap(({ evidence }) => evidence)
    .map(({ start, end }) => ({ start, end, value: { entity: null } }));
  return { marks, claims: nodes, cursor: { at: pageInfo.endCursor, done: !pageInfo.hasNextPage } };
}
