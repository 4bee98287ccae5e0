import { ask } from '../api/client.ts';
import { ApiError } from '../api/errors.ts';
import {
  type EntityCardFragment,
  IngestDocument,
  type IngestInput,
  type IngestMutation,
} from '../api/operations.generated.ts';
import { followJob } from './job.ts';
import { createLoader } from './loading.ts';
import { fetchStart } from './start.ts';

export type Ingested = IngestMutation['ingest'];

const loader = createLoader<Ingested>();

/** What became of the article that was added last. */
export const added = loader.state;

/** Reads an article into the graph: its text, else what is at its link. Blank fields count as not given. */
export async function addArticle(fields: Readonly<Record<string, string>>): Promise<void> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
  const fetched = given['url'] !== undefined && given['text'] === undefined;
  const input: IngestInput = fetched ? given : { format: 'MARKDOWN', text: '', ...given };
  await loader.load((signal) => ingest(input, signal));
  const answer = added.peek().value;
  const many = answer?.outcome === null && answer.userErrors.length === 0 ? answer.job : null;
  if (many) {
    // A link that leads to many articles, such as a feed, goes on as a job.
    loader.reset();
    return followJob(many);
  }
  if (added.peek().status === 'ready') await fetchStart().catch(() => null);
}

/** An article that is stored but can't be read back is no failure: adding it again would tell of no change. */
async function ingest(input: IngestInput, signal: AbortSignal): Promise<Ingested> {
  try {
    return (await ask(IngestDocument, { input }, signal)).ingest;
  } catch (failure) {
    const part = failure instanceof ApiError ? (failure.part as Partial<IngestMutation> | null) : null;
    if (part?.ingest?.outcome) return part.ingest;
    throw failure;
  }
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
