import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { type EntityCardFragment, StartDocument, type StartQuery } from '../api/operations.generated.ts';
import type { Part } from './drawing.ts';

/** What the first screen tells of the graph; null before it is known. */
export const start = signal<StartQuery | null>(null);
/** Whether the picture is the start view as it came, so that choosing an entity begins a picture of one's own. */
export const atStart = signal(true);

/** How many entities the start view shows. */
export const OVERVIEW = 60;
/** How many on a narrow page, where more could not be read. */
export const NARROW_OVERVIEW = 30;

/** Asks what the graph holds; remembers it. */
export async function fetchStart(): Promise<StartQuery> {
  start.value = await ask(StartDocument, {});
  return start.value;
}

/** The most mentioned company, model and technique, as far as there are. */
export function startingPoints(from: StartQuery): readonly EntityCardFragment[] {
  return [...from.companies.nodes, ...from.models.nodes, ...from.techniques.nodes];
}

/** The first `most` entities that are joined to another of them; all of them where none is joined. */
export function pickOverview(part: Part, most = OVERVIEW): Part {
  const joined = withRelations(part, part.entities).slice(0, most);
  const kept = withRelations(part, joined);
  const entities = kept.length > 0 ? kept : part.entities.slice(0, most);
  const ids = new Set(entities.map(({ id }) => id));
  return { entities, relations: part.relations.filter((r) => ids.has(r.source.id) && ids.has(r.target.id)) };
}

function withRelations(part: Part, entities: readonly EntityCardFragment[]): readonly EntityCardFragment[] {
  const ids = new Set(entities.map(({ id }) => id));
  const ends = new Set<string>();
  for (const { source, target } of part.relations) {
    if (source.id === target.id || !ids.has(source.id) || !ids.has(target.id)) continue;
    ends.add(source.id);
    ends.add(target.id);
  }
  return entities.filter(({ id }) => ends.has(id));
}
