import type { WindowArticle, WindowEntity, WindowTable } from './window-table.ts';

/** How near two names must stand to count as together. */
export type Window = 'SENTENCE' | 'PARAGRAPH' | 'ARTICLE';

/** Windows with the entities that they name, and entities with the windows that name them, as two lists of lists: item i of a list of lists goes from starts[i] to before starts[i + 1]. */
export type WindowIndex = {
  readonly within: Window;
  /** Those that count. */
  readonly articles: readonly WindowArticle[];
  readonly entities: readonly WindowEntity[];
  /** The article of each window, by place in `articles`, never falling. */
  readonly articleOf: Int32Array;
  readonly windowStarts: Int32Array;
  readonly windowEntities: Int32Array;
  readonly entityStarts: Int32Array;
  /** Windows of each entity, rising. */
  readonly entityWindows: Int32Array;
};

/** How many windows an article has, with those that name nothing. */
export function windowsOf(article: WindowArticle, within: Window): number {
  return within === 'ARTICLE' ? 1 : within === 'SENTENCE' ? article.sentences : article.paragraphs;
}

/** Makes the windows of a table; its time is linear in what the table holds. */
export function indexWindows(table: WindowTable, within: Window): WindowIndex {
  const articles = [...table.articles.values()].filter(({ counts }) => counts);
  const articleOf: number[] = [];
  const starts: number[] = [];
  const named: number[] = [];
  const lastWindow = new Int32Array(table.entities.length).fill(-1);
  for (const [at, { spans }] of articles.entries()) {
    let paragraph = -1;
    for (let place = 0; place < spans.length; ) {
      const own = spans[place] ?? 0;
      const end = place + 2 + (spans[place + 1] ?? 0);
      if (within !== 'PARAGRAPH' || own !== paragraph) {
        articleOf.push(at);
        starts.push(named.length);
      }
      paragraph = own;
      for (place += 2; place < end; place += 1) {
        const entity = spans[place] ?? 0;
        if (lastWindow[entity] === starts.length) continue;
        lastWindow[entity] = starts.length;
        named.push(entity);
      }
    }
  }
  starts.push(named.length);
  const windowStarts = Int32Array.from(starts);
  const windowEntities = Int32Array.from(named);
  return {
    within,
    articles,
    entities: [...table.entities],
    articleOf: Int32Array.from(articleOf),
    windowStarts,
    windowEntities,
    ...turnAround(windowStarts, windowEntities, table.entities.length),
  };
}

/** The windows of each entity, by a counting sort. */
function turnAround(windowStarts: Int32Array, windowEntities: Int32Array, entities: number) {
  const entityStarts = new Int32Array(entities + 1);
  for (const entity of windowEntities) entityStarts[entity + 1] = (entityStarts[entity + 1] ?? 0) + 1;
  for (let at = 1; at <= entities; at += 1) entityStarts[at] = (entityStarts[at] ?? 0) + (entityStarts[at - 1] ?? 0);
  const next = entityStarts.slice();
  const entityWindows = new Int32Array(windowEntities.length);
  for (let window = 0; window + 1 < windowStarts.length; window += 1) {
    for (let at = windowStarts[window] ?? 0; at < (windowStarts[window + 1] ?? 0); at += 1) {
      const entity = windowEntities[at] ?? 0;
      const place = next[entity] ?? 0;
      entityWindows[place] = window;
      next[entity] = place + 1;
    }
  }
  return { entityStarts, entityWindows };
}
