import { z } from 'zod';
import { defineQuery, integer } from './query.ts';

/** What a transaction changed of what co-occurrence is counted from. */
export type WindowChange = {
  readonly articles: readonly string[];
  /** Entities whose names may be others now. */
  readonly entities: readonly string[];
  /** True where any article may have changed. */
  readonly whole: boolean;
};

/** How many changes are kept: who knows none of them counts anew. */
const KEPT = 500;

/** A change of more than this is one of all. */
const MOST_IDS = 2_000;

/** Notes a change; to be run last in its transaction. */
export const noteWindowChange = defineQuery('write/note-window-change', {
  params: z.object({
    articles: z.array(z.string()).readonly(),
    entities: z.array(z.string()).readonly(),
    whole: z.boolean(),
    kept: integer,
  }),
  row: z.object({}),
});

/** Writes that change no window, or only those of articles that another write of their transaction names. */
const HARMLESS: ReadonlySet<string> = new Set(
  [
    'add-job-item-parts add-job-items add-watch await-indexes cancel-job-items claim-job-items claim-watch close-jobs',
    'hold-decisions hold-unsettled-decisions mark-decided-articles mark-misjudged-articles mark-naming-articles',
    'mark-unreviewed name-statement restore-decisions undo-decision write-decision',
    'create-job drop-job drop-job-item drop-job-items drop-sightings finish-job-items hold-articles hold-definitions',
    'hold-entities hold-jobs hold-stories hold-unmatched hold-unreviewed hold-watch lapse-job-items lock-migrations',
    'mark-articles mark-coining-articles mark-repeats record-migration remove-watch renew-job-items restore-arrivals',
    'restore-watches retry-job-items return-job-items set-job-state settle-definitions settle-jobs settle-name-keys',
    'settle-relations settle-watch write-aliases write-claims write-definitions write-entities write-mentions',
    'write-name-keys write-review-items write-sentences write-sightings',
  ].flatMap((line) => line.split(' ').map((name) => `write/${name}`)),
);

/** Which parameter names the articles or entities of a write that changes windows: a list of ids, or of rows with ids. */
const NAMED: Readonly<Record<string, readonly ['articles' | 'entities', string]>> = {
  'write/write-articles': ['articles', 'articles'],
  'write/empty-articles': ['articles', 'ids'],
  'write/drop-articles': ['articles', 'ids'],
  'write/write-bands': ['articles', 'articles'],
  'write/write-stories': ['articles', 'articles'],
  'write/settle-entities': ['entities', 'ids'],
  'write/add-to-entities': ['entities', 'additions'],
};

const ids = z.array(z.union([z.string(), z.looseObject({ id: z.string() })]));

/** Whether a query may change windows: all writes may of which nothing is known. */
export function mayChangeWindows(query: string): boolean {
  return !query.startsWith('read/') && !query.startsWith('schema/') && !HARMLESS.has(query);
}

/** What one write changes; anything where that is not known. */
export function windowChangeOf(query: string, params: unknown): WindowChange {
  const [what, parameter] = NAMED[query] ?? [];
  const given = ids.safeParse((params as Readonly<Record<string, unknown>>)[parameter ?? '']);
  if (what === undefined || !given.success) return { articles: [], entities: [], whole: true };
  const named = given.data.map((one) => (typeof one === 'string' ? one : one.id));
  return { articles: [], entities: [], whole: false, [what]: named };
}

/** What the writes of one transaction change together, as parameters of `noteWindowChange`; null where it is nothing. */
export function addUpChanges(changes: readonly WindowChange[]): Parameters<typeof noteWindowChange.encode>[0] | null {
  const articles = [...new Set(changes.flatMap((change) => change.articles))];
  const entities = [...new Set(changes.flatMap((change) => change.entities))];
  const whole = changes.some((change) => change.whole) || articles.length + entities.length > MOST_IDS;
  if (whole) return { articles: [], entities: [], whole, kept: KEPT };
  return articles.length + entities.length === 0 ? null : { articles, entities, whole, kept: KEPT };
}
