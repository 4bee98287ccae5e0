import { z } from 'zod';
import type { ArticleRows } from './article-rows.ts';
import { byCodeUnits } from './entity-rows.ts';
import { defineQuery, integer } from './query.ts';

const text = z.string();
const addition = z.object({
  id: text,
  articles: integer,
  mentions: integer,
  first: text.nullable(),
  last: text.nullable(),
  descriptions: z.array(text),
  families: z.array(text),
});

/** What new articles add to an entity; `first` and `last` are the first day of a date and the date itself, with `|` between. */
export type Addition = z.input<typeof addition>;

/** Settles the entities that are held by more than `most` articles by what is added to them; gives their ids. */
export const addToEntities = defineQuery('write/add-to-entities', {
  params: z.object({ additions: z.array(addition).readonly(), most: integer }),
  row: z.object({ id: text }),
});

/** What these articles, all of them new, add to each entity that they hold, in order of id. */
export function entityAdditions(articles: readonly ArticleRows[]): readonly Addition[] {
  const additions = new Map<string, Addition>();
  for (const { article, entities } of articles) {
    const seen = article.published === null ? null : `${article.published}|${article.publishedAt}`;
    for (const { id, mentions, description, family } of entities) {
      const before = additions.get(id) ?? nothing(id);
      additions.set(id, {
        id,
        articles: before.articles + 1,
        mentions: before.mentions + mentions,
        first: seen === null || (before.first !== null && before.first <= seen) ? before.first : seen,
        last: seen === null || (before.last !== null && before.last >= seen) ? before.last : seen,
        descriptions: withOne(before.descriptions, description),
        families: withOne(before.families, family),
      });
    }
  }
  return [...additions.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}

function nothing(id: string): Addition {
  return { id, articles: 0, mentions: 0, first: null, last: null, descriptions: [], families: [] };
}

function withOne(values: string[], value: string | null): string[] {
  return value === null || values.includes(value) ? values : [...values, value];
}
