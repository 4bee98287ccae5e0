import { batch, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { ApiError } from '../api/errors.ts';
import { CheckIdsDocument, NeighboursDocument, SubgraphDocument } from '../api/operations.generated.ts';
import { KINDS } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { RELATION_TYPES } from '../words/relations.ts';
import { camera } from './camera.ts';
import { toShare } from './criteria.ts';
import { addPart, drawing, EMPTY_DRAWING, MOST_DRAWN, type Part, removeEntities, toDrawing } from './drawing.ts';
import { pickFresh, readPages } from './expansion.ts';
import { filters } from './filters.ts';
import { commit } from './history.ts';
import { announce, dismiss, notice, tell, tellFailure } from './notices.ts';
import { clearSelection, selectEntity, selectedEntity } from './selection.ts';
import { atStart } from './start.ts';

/** What is being fetched for the picture, in words; null when nothing is. */
export const exploring = signal<string | null>(null);

/** How many neighbours one expansion adds. */
export const EXPANSION = 20;

let tail: Promise<void> = Promise.resolve();

/** Runs one change of the picture after those under way; a failure leaves the picture and offers to try again. */
export function attempt(what: string, run: () => Promise<void>): Promise<void> {
  const step = async (): Promise<void> => {
    exploring.value = what;
    try {
      await run();
      if (notice.peek()?.tone !== 'news') dismiss();
    } catch (failure) {
      tellFailure(failure, () => attempt(what, run));
    } finally {
      exploring.value = null;
    }
  };
  tail = tail.then(step);
  return tail;
}

/** These entities and all relations among them; unknown ids are left out. */
export async function fetchAmong(ids: readonly string[]): Promise<Part> {
  if (ids.length === 0) return { entities: [], relations: [] };
  const { subgraph } = await ask(SubgraphDocument, { seeds: ids, depth: 0, limit: MOST_DRAWN });
  return subgraph;
}

/** Whether the API takes all of these as ids of entities, known or not. */
export async function checkIds(ids: readonly string[]): Promise<boolean> {
  try {
    await ask(CheckIdsDocument, { ids, limit: ids.length });
    return true;
  } catch (failure) {
    if (failure instanceof ApiError && failure.code === 'BAD_USER_INPUT') return false;
    throw failure;
  }
}

/** Selects an entity and brings it into the picture: alone with its neighbourhood from the start view, else beside what is drawn. */
export function showEntity(id: string): Promise<void> {
  if (drawing.value.entities.has(id)) {
    selectEntity(id);
    camera.value?.reveal(id);
    return Promise.resolve();
  }
  return atStart.value || drawing.value.entities.size === 0 ? showOnly(id) : addEntities([id]);
}

/** Draws one entity with its strongest neighbours, and nothing else. */
export function showOnly(id: string): Promise<void> {
  return attempt('Drawing the neighbourhood', async () => {
    const { subgraph } = await ask(SubgraphDocument, { seeds: [id], depth: 1, limit: EXPANSION + 1 });
    const seed = subgraph.entities.find((entity) => entity.id === id);
    if (!seed) return tell('That entity is no longer in the graph.');
    batch(() => {
      leaveStart();
      commit(`show ${toLabel(seed.name, 40)}`, toDrawing(subgraph, id), new Map());
      selectEntity(id);
    });
    announce(`${toLabel(seed.name)} with ${counted(subgraph.entities.length - 1, 'neighbour')} drawn`);
  });
}

/** Adds entities to the picture with their relations to it; selects the first. */
export function addEntities(ids: readonly string[], select = true): Promise<void> {
  return attempt('Adding to the picture', async () => {
    const missing = ids.filter((id) => !drawing.value.entities.has(id));
    if (missing.length > 0) {
      const part = await fetchAmong(withDrawn(missing));
      grow('add', part, anchorOf(part, new Set(missing)), missing);
    }
    const [first] = ids;
    if (!select || first === undefined || !drawing.value.entities.has(first)) return;
    selectEntity(first);
    camera.value?.reveal(first);
  });
}

/** Adds the strongest neighbours that are not drawn yet, of the kinds and types that are shown and sure enough. */
export function expand(id: string): Promise<void> {
  const entity = drawing.value.entities.get(id);
  if (!entity) return addEntities([id]);
  return attempt(`Expanding ${toLabel(entity.name, 40)}`, async () => {
    const drawn = drawing.value.entities;
    const pages = readPages({
      wanted: EXPANSION,
      drawn,
      ask: async (first, after) => {
        const answer = await ask(NeighboursDocument, { id, first, after, ...shownOnly() });
        return answer.entity?.neighbours ?? null;
      },
    });
    const fresh = pickFresh(await pages, drawn, EXPANSION);
    const which = Object.values(shownOnly()).some((only) => only !== null) ? ' that pass the filters' : '';
    if (fresh.length === 0) return tell(`All neighbours of ${toLabel(entity.name)}${which} are in the picture.`);
    grow(`expand ${toLabel(entity.name, 40)}`, await fetchAmong(withDrawn(fresh)), id, fresh);
  });
}

/** Takes entities out of the picture. */
export function hide(ids: readonly string[]): void {
  const names = ids.flatMap((id) => drawing.value.entities.get(id)?.name ?? []);
  if (names.length === 0) return;
  if (selectedEntity.value !== null && ids.includes(selectedEntity.value)) clearSelection();
  batch(() => {
    leaveStart();
    commit(`hide ${toLabel(names[0] ?? '', 40)}`, removeEntities(drawing.value, new Set(ids)));
  });
  announce(`${counted(names.length, 'entity', 'entities')} hidden, ${drawing.value.entities.size} left`);
}

/** Takes everything out of the picture. */
export function clearPicture(): void {
  batch(() => {
    leaveStart();
    clearSelection();
    commit('clear', EMPTY_DRAWING);
  });
  announce('The picture is empty');
}

function leaveStart(): void {
  atStart.value = false;
}

/** The entity in the picture that new ones are related to first; null when none is. */
function anchorOf({ relations }: Part, added: ReadonlySet<string>): string | null {
  const joint = relations.find(({ source, target }) => added.has(source.id) !== added.has(target.id));
  if (!joint) return null;
  return added.has(joint.source.id) ? joint.target.id : joint.source.id;
}

function withDrawn(ids: readonly string[]): readonly string[] {
  return [...new Set([...drawing.value.entities.keys(), ...ids])].slice(0, MOST_DRAWN);
}

function grow(name: string, part: Part, anchor: string | null, wanted: readonly string[]): void {
  const before = drawing.value.entities.size;
  batch(() => {
    leaveStart();
    commit(name, addPart(drawing.value, part, anchor));
  });
  const after = drawing.value.entities.size;
  announce(`${after - before} added, ${after} in all`);
  const missing = wanted.filter((id) => !drawing.value.entities.has(id)).length;
  if (missing > 0 && after >= MOST_DRAWN) {
    tell(
      `${counted(missing, 'entity', 'entities')} left out: one picture holds ${MOST_DRAWN}. Hide some, or start anew.`,
    );
  } else if (missing > 0) {
    tell(`${counted(missing, 'entity', 'entities')} could not be found.`);
  }
}

type Wanted = {
  readonly kinds: (typeof KINDS)[number][] | null;
  readonly types: (typeof RELATION_TYPES)[number][] | null;
  readonly minConfidence: number | null;
};

function shownOnly(): Wanted {
  const { kinds, types, leastConfidence } = filters.value;
  return {
    kinds: kinds.size > 0 ? KINDS.filter((kind) => !kinds.has(kind)) : null,
    types: types.size > 0 ? RELATION_TYPES.filter((type) => !types.has(type)) : null,
    minConfidence: toShare(leastConfidence),
  };
}
