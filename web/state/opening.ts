import { batch } from '@preact/signals';
import { counted } from '../words/numbers.ts';
import type { View } from './address.ts';
import type { Point } from './camera.ts';
import { closeDrawer, openDrawer } from './drawer.ts';
import { awaited, drawing, EMPTY_DRAWING, toDrawing } from './drawing.ts';
import { attempt, checkIds, fetchAmong, showOnly } from './exploring.ts';
import { hiddenKinds, hiddenStances, hiddenTypes, narrowing } from './filters.ts';
import { commit, forgetSteps } from './history.ts';
import { restoreEnds } from './links.ts';
import { announce, tell } from './notices.ts';
import { tab, width } from './panels.ts';
import { reading } from './reading.ts';
import { selectedEntity, selection } from './selection.ts';
import { dropUnusable } from './sieve.ts';
import { atStart, fetchStart, NARROW_OVERVIEW, OVERVIEW, pickOverview, start, startingPoints } from './start.ts';
import { pairKinds, pairPeriod, within } from './together.ts';

type Places = ReadonlyMap<string, Point>;

/** Shows what an address says. What the graph no longer holds is told, the rest is shown. What has no place is laid out. */
export function openView(view: View, problems: readonly string[] = [], placed: Places = new Map()): Promise<void> {
  batch(() => {
    selection.value = view.selection;
    reading.value = view.reading;
    tab.value = view.tab;
    within.value = view.within;
    pairKinds.value = new Set(view.pairKinds);
    pairPeriod.value = view.pairPeriod;
    if (view.drawer === null) closeDrawer();
    else openDrawer(view.drawer);
    hiddenKinds.value = new Set(view.hiddenKinds);
    hiddenTypes.value = new Set(view.hiddenTypes);
    hiddenStances.value = new Set(view.hiddenStances);
    narrowing.value = view.narrowing;
  });
  const told = problems.length > 0 ? `Part of the address could not be read: ${problems.join('; ')}. ` : '';
  if (told !== '') tell(told.trim());
  const opened = view.entities === null ? openStart(placed) : openEntities(view.entities, placed, told);
  return opened.then(() => restoreEnds(view.linkFrom, view.linkTo));
}

/** How many relations make an entity a surprise worth having. */
const LIVELY = 4;

/** Draws the start view: the most mentioned entities that are related to each other. */
export function openStart(placed: Places = new Map()): Promise<void> {
  if (atStart.value && drawing.value.entities.size > 0) return Promise.resolve();
  return attempt('Drawing the start view', async () => {
    const facts = await fetchStart();
    const part = await fetchAmong(facts.strongest.nodes.map(({ id }) => id));
    const first = drawing.value.entities.size === 0;
    batch(() => {
      atStart.value = true;
      commit('start', toDrawing(pickOverview(part, width.value === 'narrow' ? NARROW_OVERVIEW : OVERVIEW)), placed);
      if (first) forgetSteps();
    });
    announce(`Start view: ${counted(drawing.value.entities.size, 'entity', 'entities')} drawn`);
  });
}

/** Draws one of the most mentioned entities with its neighbourhood, at random: related to several, not one offered anyway, not the last. */
export function surprise(random: () => number = Math.random): Promise<void> {
  if (start.value === null) return Promise.resolve();
  const known = new Set([...startingPoints(start.value).map(({ id }) => id), selectedEntity.value]);
  const all = start.value.strongest.nodes.filter(({ id, relationCount }) => relationCount >= LIVELY && !known.has(id));
  const chosen = all[Math.floor(random() * all.length)];
  return chosen ? showOnly(chosen.id) : Promise.resolve();
}

function openEntities(ids: readonly string[], placed: Places, told: string): Promise<void> {
  const drawn = drawing.value.entities;
  if (!atStart.value && drawn.size === ids.length && ids.every((id) => drawn.has(id))) return Promise.resolve();
  awaited.value = ids;
  return attempt('Drawing the view of the address', async () => {
    if (start.value === null) await fetchStart();
    const part = await fetchAmong(await dropUnusable(ids, checkIds));
    batch(() => {
      atStart.value = false;
      commit('open address', part.entities.length > 0 ? toDrawing(part) : EMPTY_DRAWING, placed);
    });
    const missing = ids.length - part.entities.length;
    if (missing === 0) return;
    const entities = counted(missing, 'entity', 'entities');
    tell(`${told}${entities} of this address ${missing === 1 ? 'is' : 'are'} not in the graph.`);
  });
}
