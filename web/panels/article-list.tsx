import type { JSX } from 'preact';
import type { EntityArticle } from '../state/details.ts';
import type { Pages } from '../state/paging.ts';
import { openArticle } from '../state/reading.ts';
import { toLabel } from '../words/names.ts';
import { Source } from './evidence.tsx';
import { Loaded } from './loaded.tsx';
import { More } from './more.tsx';

type Props = { readonly pages: Pages<EntityArticle>; readonly onRetry: () => void };

/** Articles that name an entity, newest first. */
export function ArticleList({ pages, onRetry }: Props): JSX.Element {
  const loading = pages.state.value;
  return (
    <>
      <Loaded loading={loading} what="articles" onRetry={onRetry}>
        {({ items }) => (
          <ul class="articles">
            {items.map((article) => (
              <li key={article.id}>
                <button type="button" class="link" onClick={() => openArticle(article.id)}>
                  {toLabel(article.title)}
                </button>
                <Source article={article} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <More pages={pages} loading={loading} what="articles" />
    </>
  );
}
