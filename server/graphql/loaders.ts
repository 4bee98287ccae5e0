import { countInArticles, readTexts } from '../graph/article-facts.ts';
import { readArticles, readEntityArticles } from '../graph/articles.ts';
import {
  countEntityClaims,
  readArticleClaims,
  readClaims,
  readEntityClaims,
  readRelationClaims,
} from '../graph/claims.ts';
import { readEntities } from '../graph/entities.ts';
import { countRelations, readAliases } from '../graph/entity-facts.ts';
import { readEvidence } from '../graph/evidence.ts';
import { readArticleMentions, readEntityMentions } from '../graph/mentions.ts';
import { countNeighbours, type NeighbourFilter, readNeighbours } from '../graph/neighbours.ts';
import type { PageArguments } from '../graph/page.ts';
import type { Reader } from '../graph/reader.ts';
import { readRelations } from '../graph/relations.ts';
import { readSentences } from '../graph/sentences.ts';
import { batch, batchByArguments } from './batch.ts';

/** Batch loaders of one request: what many things of an answer need is asked for at once, and once. */
export type Loaders = ReturnType<typeof createLoaders>;

const nothing = { sentences: 0, mentions: 0, entities: 0, claims: 0 };

/** Makes the loaders of one request. */
export function createLoaders(reader: Reader) {
  return {
    entity: batch((ids) => readEntities(reader, ids), null),
    relation: batch((ids) => readRelations(reader, ids), null),
    claim: batch((ids) => readClaims(reader, ids), null),
    article: batch((ids) => readArticles(reader, ids), null),
    aliases: batch((ids) => readAliases(reader, ids), []),
    relationCount: batch((ids) => countRelations(reader, ids), 0),
    claimCount: batch((ids) => countEntityClaims(reader, ids), 0),
    text: batch((ids) => readTexts(reader, ids), ''),
    articleCounts: batch((ids) => countInArticles(reader, ids), nothing),
    evidence: batch((ids) => readEvidence(reader, ids), []),
    neighbours: batchByArguments((ids, { filter, page }: { filter: NeighbourFilter; page: PageArguments }) =>
      readNeighbours(reader, ids, filter, page),
    ),
    neighbourCounts: batchByArguments(async (ids, filter: NeighbourFilter) => {
      const found = await countNeighbours(reader, ids, filter);
      return new Map(ids.map((id) => [id, found.get(id) ?? []]));
    }),
    entityClaims: batchByArguments((ids, page: PageArguments) => readEntityClaims(reader, ids, page)),
    entityMentions: batchByArguments((ids, page: PageArguments) => readEntityMentions(reader, ids, page)),
    entityArticles: batchByArguments((ids, page: PageArguments) => readEntityArticles(reader, ids, page)),
    relationClaims: batchByArguments((ids, page: PageArguments) => readRelationClaims(reader, ids, page)),
    sentences: batchByArguments((ids, page: PageArguments) => readSentences(reader, ids, page)),
    articleMentions: batchByArguments((ids, page: PageArguments) => readArticleMentions(reader, ids, page)),
    articleClaims: batchByArguments((ids, page: PageArguments) => readArticleClaims(reader, ids, page)),
  };
}
