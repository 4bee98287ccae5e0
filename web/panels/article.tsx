import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type ArticleText, articleText, closeArticle, fetchArticle, reading, readMore } from '../state/reading.ts';
import { Icon } from '../ui/icon.tsx';
import { toLabel } from '../words/names.ts';
import { counted, toCount } from '../words/numbers.ts';
import { ArticleClaims } from './article-claims.tsx';
import { CopyCitation } from './copy-citation.tsx';
import { Source } from './evidence.tsx';
import { Loaded } from './loaded.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** The open article: its text with mentions and stating words marked, page by page. */
export function ArticleView(): JSX.Element {
  return (
    <>
      <button type="button" class="link back" onClick={closeArticle}>
        <Icon name="left" /> Back
      </button>
      <Loaded loading={articleText.value} what="the article" onRetry={retry}>
        {(text) =>
          text === null ? (
            <p class="problem">The graph does not hold this article. It may have been withdrawn.</p>
          ) : (
            <Text text={text} />
          )
        }
      </Loaded>
    </>
  );
}

function Text({ text }: { readonly text: ArticleText }): JSX.Element {
  const { head, sentences } = text;
  const wanted = reading.value?.sentence ?? null;
  const reached = wanted === null || sentences.some(({ n }) => n === wanted);
  useEffect(() => {
    const sentence = wanted === null ? null : document.getElementById(`sentence-${wanted}`);
    sentence?.scrollIntoView({ block: 'center' });
  }, [head.id, wanted, reached]);
  return (
    <article class="article">
      <header class="details-head">
        <p class="eyebrow">
          <Icon name="article" /> article
        </p>
        <h2>{toLabel(head.title)}</h2>
        <p class="facts">
          {head.author !== null && <>{toLabel(head.author, 80)} · </>}
          <Source article={head} /> <CopyCitation article={head} />
        </p>
        <p class="facts">
          names {counted(head.entityCount, 'entity', 'entities')}, states {counted(head.claimCount, 'claim')}
        </p>
        <ArticleClaims text={text} />
        <p class="article-key">
          <span class="mention">mentions</span> open their entity; <mark>marked words</mark> state a claim.
        </p>
      </header>
      {!reached && (
        <p class="problem">
          Sentence {toCount((wanted ?? 0) + 1)} stands further down than is read at once. Read on below.
        </p>
      )}
      <Paragraphs sentences={sentences} marks={text.marks} wanted={wanted} />
      {!text.cursors.sentences.done && (
        <div class="more">
          <span>
            {toCount(sentences.length)} of {counted(text.sentenceCount, 'sentence')} shown
          </span>
          <button
            type="button"
            class="button quiet"
            disabled={articleText.value.status === 'loading'}
            onClick={() => void readMore()}
          >
            Read on
          </button>
        </div>
      )}
    </article>
  );
}

function retry(): void {
  if (reading.value) void fetchArticle(reading.value.id);
}
