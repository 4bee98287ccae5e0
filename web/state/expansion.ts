import type { NeighboursQuery } from '../api/operations.generated.ts';

/** A page of neighbours, strongest first. */
export type NeighbourPage = NonNullable<NeighboursQuery['entity']>['neighbours'];
type Neighbour = NeighbourPage['edges'][number];

const MOST_A_PAGE = 100;

/**
 * Reads as many neighbours, strongest first, as it takes to find `wanted` that are not drawn: a page of so many, then
 * pages of 100.
 */
export async function readPages(request: {
  readonly wanted: number;
  readonly drawn: ReadonlyMap<string, unknown>;
  readonly ask: (first: number, after: string | null) => Promise<NeighbourPage | null>;
}): Promise<readonly Neighbour[]> {
  const { wanted, drawn } = request;
  let found: readonly Neighbour[] = [];
  let after: string | null = null;
  for (let first = wanted; ; first = MOST_A_PAGE) {
    const page: NeighbourPage | null = await request.ask(first, after);
    found = [...found, ...(page?.edges ?? [])];
    after = page?.pageInfo.endCursor ?? null;
    if (!page?.pageInfo.hasNextPage || after === null) return found;
    if (pickFresh(found, drawn, wanted).length >= wanted) return found;
  }
}

/** Ids of the first `most` neighbours that are not drawn, without doubles. */
export function pickFresh(
  neighbours: readonly Neighbour[],
  drawn: ReadonlyMap<string, unknown>,
  most: number,
): readonly string[] {
  const fresh = new Set(neighbours.map(({ node }) => node.id).filter((id) => !drawn.has(id)));
  return [...fresh].slice(0, most);
}
