import { inject } from 'vitest';
import type { Document } from '../../server/documents/document.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { storeArticle } from '../../server/graph/store-article.ts';
import { makeDocument, makeExtraction, type Names, type Says } from './articles.ts';
import { empty } from './graph-dump.ts';

/** An article made by hand: its text, what it names, and what it says. */
export type Told = {
  readonly text: string;
  readonly names: Names;
  readonly says?: readonly Says[];
  readonly more?: Partial<Document>;
};

/** Opens the run's Neo4j, brings its schema up to date and empties it. The caller closes it. */
export async function openTestGraph(): Promise<Graph> {
  const graph = openGraph(inject('neo4j'));
  await migrate(graph);
  await wipe(graph);
  return graph;
}

/** Removes all but the schema. */
export async function wipe(graph: Graph): Promise<void> {
  await empty(graph);
}

/** Stores articles, one after the other; gives their ids. */
export async function withArticles(graph: Graph, articles: readonly Told[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { text, names, says, more } of articles) {
    const stored = await storeArticle(graph, makeDocument(text, more), makeExtraction(text, names, says));
    ids.push(stored.articleId);
  }
  return ids;
}

/** A day, for `more.publishedAt`. */
export function day(value: string): NonNullable<Document['publishedAt']> {
  return { value, precision: 'day' };
}
