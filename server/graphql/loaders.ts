import { countInArticles, readTexts } from '../graph/article-facts.ts';
import { countEntityArticles, readArticles, readEntityArticles } from '../graph/articles.ts';
import {
  countEntityClaims,
  readArticleClaims,
  readClaims,
  readEntityClaims,
  readRelationClaims,
} from '../graph/claims.ts';
import { readDecisions } from '../graph/decisions.ts';
import { readEntities } from '../graph/entities.ts';
import { countRelations, readAliases } from '../graph/entity-facts.ts';
import { readEvidence } from '../graph/evidence.ts';
import { readJobs } from '../graph/jobs.ts';
import { readArticleMentions, readEntityMentions } from '../graph/mentions.ts';
import { countNeighbours, type NeighbourFilter, readNeighbours } from '../graph/neighbours.ts';
import type { PageArguments } from '../graph/page.ts';
import type { Reader } from '../graph/reader.ts';
import { readRelations } from '../graph/relations.ts';
import { readReprints } from '../graph/reprints.ts';
import { readReviewItems } from '../graph/review-items.ts';
import { readSentences } from '../graph/sentences.ts';
import { readStatements } from '../graph/statements.ts';
import type { TimeUnit } from '../graph/time-unit.ts';
import { emptyTimeline, readEntityTimelines, readRelationTimelines } from '../graph/timelines.ts';
import { readFamilies, readVariants, withoutVariants } from '../graph/variants.ts';
import { batch, batchByArguments } from './batch.ts';

/** Batch loaders of one request: what many things of an answer need is asked for at once, and once. */
export type Loaders = ReturnType<typeof createLoaders>;

const nothing = { sentences: 0, mentions: 0, entities: 0, claims: 0 };

/** A page of what concerns an entity, and of what concerns its versions where `variants` is true. */
export type RolledPage = { readonly variants: boolean; readonly page: PageArguments };

/** Makes the loaders of one request. */
export function createLoaders(reader: Reader) {
  const family = batchByArguments(async (ids, variants: boolean) => {
    const families = variants ? await readFamilies(reader, ids) : withoutVariants(ids);
    return new Map(families.map((one) => [one.parent, one]));
  });
  const familiesOf = (ids: readonly string[], variants: boolean) => Promise.all(ids.map((id) => family(id, variants)));
  const counted = (count: typeof countEntityClaims) =>
    batchByArguments(async (ids, variants: boolean) => {
      const found = await count(reader, await familiesOf(ids, variants));
      return new Map(ids.map((id) => [id, found.get(id) ?? 0]));
    });
  return {
    entity: batch((ids) => readEntities(reader, ids), null),
    relation: batch((ids) => readRelations(reader, ids), null),
    statements: batch((ids) => readStatements(reader, ids), []),
    claim: batch((ids) => readClaims(reader, ids), null),
    article: batch((ids) => readArticles(reader, ids), null),
    job: batch((ids) => readJobs(reader, ids), null),
    decision: batch((ids) => readDecisions(reader, ids), null),
    reviewItem: batch((ids) => readReviewItems(reader, ids), null),
    aliases: batch((ids) => readAliases(reader, ids), []),
    relationCount: batch((ids) => countRelations(reader, ids), 0),
    claimCount: counted(countEntityClaims),
    articleCount: counted(countEntityArticles),
    variants: batchByArguments(async (ids, page: PageArguments) =>
      readVariants(reader, await familiesOf(ids, true), page),
    ),
    variantCount: batch(async (ids) => {
      const families = await familiesOf(ids, true);
      return new Map(families.map(({ parent, members }) => [parent, members.length - 1]));
    }, 0),
    text: batch((ids) => readTexts(reader, ids), ''),
    articleCounts: batch((ids) => countInArticles(reader, ids), nothing),
    reprints: batch((ids) => readReprints(reader, ids), []),
    evidence: batch((ids) => readEvidence(reader, ids), []),
    neighbours: batchByArguments(async (ids, { filter, variants, page }: RolledPage & { filter: NeighbourFilter }) =>
      readNeighbours(reader, await familiesOf(ids, variants), filter, page),
    ),
    neighbourCounts: batchByArguments(
      async (ids, { filter, variants }: { filter: NeighbourFilter; variants: boolean }) => {
        const found = await countNeighbours(reader, await familiesOf(ids, variants), filter);
        return new Map(ids.map((id) => [id, found.get(id) ?? []]));
      },
    ),
    entityClaims: batchByArguments(async (ids, { variants, page }: RolledPage) =>
      readEntityClaims(reader, await familiesOf(ids, variants), page),
    ),
    entityMentions: batchByArguments((ids, page: PageArguments) => readEntityMentions(reader, ids, page)),
    entityArticles: batchByArguments(async (ids, { variants, page }: RolledPage) =>
      readEntityArticles(reader, await familiesOf(ids, variants), page),
    ),
    entityTimeline: batchByArguments(async (ids, { unit, variants }: { unit: TimeUnit; variants: boolean }) => {
      const found = await readEntityTimelines(reader, await familiesOf(ids, variants), unit);
      return new Map(ids.map((id) => [id, found.get(id) ?? emptyTimeline(unit)]));
    }),
    relationTimeline: batchByArguments(async (ids, unit: TimeUnit) => {
      const found = await readRelationTimelines(reader, ids, unit);
      return new Map(ids.map((id) => [id, found.get(id) ?? emptyTimeline(unit)]));
    }),
    relationClaims: batchByArguments((ids, page: PageArguments) => readRelationClaims(reader, ids, page)),
    sentences: batchByArguments((ids, page: PageArguments) => readSentences(reader, ids, page)),
    articleMentions: batchByArguments((ids, page: PageArguments) => readArticleMentions(reader, ids, page)),
    articleClaims: batchByArguments((ids, page: PageArguments) => readArticleClaims(reader, ids, page)),
  };
}
