import { ask } from '../api/client.ts';
import {
  type EntityCardFragment,
  IngestDocument,
  type IngestInput,
  type IngestMutation,
} from '../api/operations.generated.ts';
import { createLoader } from './loading.ts';
import { fetchStart } from './start.ts';

export type Ingested = IngestMutation['ingest'];

const loader = createLoader<Ingested>();

/** What became of the article that was added last. */
export const added = loader.state;

/** Reads an article into the graph. Blank fields count as not given. */
export async function addArticle(fields: Readonly<Record<string, string>>): Promise<void> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
  const input: IngestInput = { format: 'MARKDOWN', text: '', ...given };
  await loader.load(async (signal) => (await ask(IngestDocument, { input }, signal)).ingest);
  if (added.peek().status === 'ready') await fetchStart().catch(() => null);
}

/** Forgets the last answer. */
export function forgetAdded(): void {
  loader.reset();
}

/** The entities that an answer's article names, each once, in the order of the text. */
export function foundEntities(ingested: Ingested): readonly EntityCardFragment[] {
  const mentions = ingested.article?.mentions.nodes ?? [];
  return [...new Map(mentions.map(({ entity }) => [entity.id, entity])).values()];
}
