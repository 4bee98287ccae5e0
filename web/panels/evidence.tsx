import type { JSX } from 'preact';
import type { ArticleCardFragment, EvidenceFragment } from '../api/operations.generated.ts';
import { openDetails } from '../state/panels.ts';
import { openArticle } from '../state/reading.ts';
import { toSegments } from '../state/segments.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { toDate } from '../words/dates.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { CopyCitation } from './copy-citation.tsx';

type Props = {
  readonly evidence: EvidenceFragment;
  /** Whether the stating words are marked; true if not given. */
  readonly marked?: boolean;
};

/** A sentence with the stating words marked, and where it was said. */
export function EvidenceQuote({ evidence, marked = true }: Props): JSX.Element {
  const { sentence, article, start, end } = evidence;
  const segments = toSegments(sentence.text, sentence.start, marked ? [{ start, end, value: true }] : []);
  return (
    <figure class="evidence">
      <blockquote dir="auto">
        {segments.map(({ text, values }, index) => (values.length > 0 ? <mark key={index}>{text}</mark> : text))}
      </blockquote>
      <figcaption>
        <button
          type="button"
          class="link"
          onClick={() => {
            openArticle(article.id, sentence.n);
            openDetails();
          }}
        >
          {toLabel(article.title, 120)}
        </button>
        <span class="source-line">
          <Source article={article} /> <CopyCitation article={article} quote={sentence.text} />
        </span>
        <Reprints articles={evidence.reprints} />
      </figcaption>
    </figure>
  );
}

/** Where else the same story stands, folded: what these repeat counts once. */
function Reprints({ articles }: { readonly articles: readonly ArticleCardFragment[] }): JSX.Element | null {
  if (articles.length === 0) return null;
  return (
    <details class="reprints">
      <summary title="The same story in nearly the same words; it counts once">
        also in {counted(articles.length, 'other article')}
      </summary>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                openArticle(article.id, null);
                openDetails();
              }}
            >
              {toLabel(article.title, 120)}
            </button>
            <Source article={article} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Publisher, date and the link out of an article. */
export function Source({ article }: { readonly article: ArticleCardFragment }): JSX.Element {
  const facts = [
    article.source === null ? null : toLabel(article.source, 60),
    article.publishedAt === null ? 'undated' : toDate(article.publishedAt.value),
  ];
  return (
    <span class="source">
      {facts.filter((fact) => fact !== null).join(' · ')} <OutsideLink url={article.url}>original</OutsideLink>
    </span>
  );
}
