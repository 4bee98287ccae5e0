import { effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { type EntityCardFragment, LinksDocument, type LinksQuery } from '../api/operations.generated.ts';
import { drawing } from './drawing.ts';
import { fetchAmong } from './exploring.ts';
import { createLoader } from './loading.ts';
import { openTab } from './panels.ts';
import { createSearch } from './search.ts';

/** A way from one entity to another. */
export type Link = LinksQuery['paths'][number];

/** An entity between which and another ways are looked for. */
export type End = Pick<EntityCardFragment, 'id' | 'kind' | 'name'>;

const loader = createLoader<readonly Link[]>();
/** So many of the best ways are asked for; there may be more. */
export const MOST_LINKS = 10;

/** The two ends; null where none is chosen. */
export const linkFrom = signal<End | null>(null);
export const linkTo = signal<End | null>(null);
/** What is typed to choose them. */
export const fromSearch = createSearch();
export const toSearch = createSearch();
/** The best ways between the two, best first; idle while an end is missing. */
export const links = loader.state;

/** Asks for the ways again whenever an end changes. Runs until disposed. */
export function keepLinks(shown: () => boolean): () => void {
  return effect(() => {
    if (shown()) void fetchLinks();
  });
}

/** Asks for the ways between the present ends. */
export async function fetchLinks(): Promise<void> {
  const [from, to] = [linkFrom.value, linkTo.value];
  if (from === null || to === null || from.id === to.id) return loader.reset();
  const variables = { from: from.id, to: to.id, first: MOST_LINKS };
  await loader.load(async (abort) => (await ask(LinksDocument, variables, abort)).paths);
}

/** Opens the panel with this entity as the first end, or as the second where the first is chosen already. */
export function linkWith(end: End): void {
  if (linkFrom.value === null || linkTo.value !== null) {
    linkFrom.value = end;
    linkTo.value = null;
  } else if (linkFrom.value.id !== end.id) linkTo.value = end;
  openTab('links');
}

/** Takes the ends that an address names; those that the graph doesn't hold are left out. */
export async function restoreEnds(from: string | null, to: string | null): Promise<void> {
  const ids = [from, to].filter((id) => id !== null);
  const missing = ids.filter((id) => !drawing.value.entities.has(id));
  const fetched = missing.length > 0 ? (await fetchAmong(missing)).entities : [];
  const known = new Map([...drawing.value.entities.values(), ...fetched].map((entity) => [entity.id, entity]));
  linkFrom.value = (from === null ? null : known.get(from)) ?? null;
  linkTo.value = (to === null ? null : known.get(to)) ?? null;
}
