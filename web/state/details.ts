import { effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import {
  EntityArticlesDocument,
  type EntityArticlesQuery,
  EntityClaimsDocument,
  type EntityClaimsQuery,
  EntityDetailsDocument,
  type EntityDetailsQuery,
  NeighboursDocument,
  RelationDetailsDocument,
  type RelationDetailsQuery,
  type RelationType,
} from '../api/operations.generated.ts';
import type { NeighbourPage } from './expansion.ts';
import { createLoader } from './loading.ts';
import { createPages } from './paging.ts';
import { selection } from './selection.ts';

export type EntityDetails = NonNullable<EntityDetailsQuery['entity']>;
export type RelationDetails = NonNullable<RelationDetailsQuery['relation']>;
export type Neighbour = NeighbourPage['edges'][number];
export type EntityClaim = NonNullable<EntityClaimsQuery['entity']>['claims']['nodes'][number];
export type EntityArticle = NonNullable<EntityArticlesQuery['entity']>['articles']['nodes'][number];
export type RelationClaim = RelationDetails['claims']['nodes'][number];

const entityLoader = createLoader<EntityDetails | null>();
const relationLoader = createLoader<RelationDetails | null>();

/** The selected entity; its value is null when the graph does not hold it. */
export const entityDetails = entityLoader.state;
/** The selected relation; its value is null when the graph does not hold it. */
export const relationDetails = relationLoader.state;
/** Of which type neighbours are listed; null for all. */
export const listedType = signal<RelationType | null>(null);

/** Neighbours of the selected entity, strongest first. */
export const neighbours = createPages<Neighbour>();
/** Claims about the selected entity, newest first. */
export const entityClaims = createPages<EntityClaim>();
/** Articles that name the selected entity, newest first. */
export const entityArticles = createPages<EntityArticle>();

/** Fetches what is selected, whenever that changes. Runs until disposed. */
export function keepDetails(): () => void {
  return effect(() => {
    const chosen = selection.value;
    if (chosen?.type === 'entity') openEntity(chosen.id);
    if (chosen?.type === 'relation') openRelation(chosen.id);
  });
}

/** Fetches the selection once more, as after a failure. */
export function reopenSelection(): void {
  const chosen = selection.peek();
  if (chosen?.type === 'entity') openEntity(chosen.id);
  if (chosen?.type === 'relation') openRelation(chosen.id);
}

/** Lists only neighbours by relations of one type; null lists all. */
export function listType(id: string, type: RelationType | null): void {
  listedType.value = type;
  const types = type === null ? null : [type];
  void neighbours.open(async (after, signal) => {
    const { entity } = await ask(
      NeighboursDocument,
      { id, first: 20, after, types, kinds: null, minConfidence: null },
      signal,
    );
    const page = entity?.neighbours;
    return page ? { ...page, nodes: page.edges } : null;
  });
}

/** Claims of one relation, surest first. Each list that shows them opens its own. */
export function openRelationClaims(id: string): ReturnType<typeof createPages<RelationClaim>> {
  const pages = createPages<RelationClaim>();
  void pages.open(async (after, signal) => {
    const { relation } = await ask(RelationDetailsDocument, { id, first: 10, after }, signal);
    return relation?.claims ?? null;
  });
  return pages;
}

function openEntity(id: string): void {
  void entityLoader.load(async (signal) => (await ask(EntityDetailsDocument, { id }, signal)).entity);
  listType(id, null);
  void entityClaims.open(async (after, signal) => {
    const { entity } = await ask(EntityClaimsDocument, { id, first: 20, after }, signal);
    return entity?.claims ?? null;
  });
  void entityArticles.open(async (after, signal) => {
    const { entity } = await ask(EntityArticlesDocument, { id, first: 20, after }, signal);
    return entity?.articles ?? null;
  });
}

function openRelation(id: string): void {
  const first = 1;
  void relationLoader.load(
    async (signal) => (await ask(RelationDetailsDocument, { id, first, after: null }, signal)).relation,
  );
}
