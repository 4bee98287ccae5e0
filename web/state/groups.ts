import { computed, signal } from '@preact/signals';
import type { EntityKind } from '../api/operations.generated.ts';
import { counted } from '../words/numbers.ts';
import { camera, type Point, places } from './camera.ts';
import { drawing } from './drawing.ts';
import { visible } from './filters.ts';
import { type Group, groupOfChosen, groupOfKind, groupsOfFamilies } from './grouping.ts';
import { perform } from './history.ts';
import { announce, tell } from './notices.ts';

/** The groups that are closed, by id: their members are drawn as one. */
export const groups = signal<ReadonlyMap<string, Group>>(new Map());

/** The closed groups as far as two of their members are seen. */
export const shownGroups = computed<readonly Group[]>(() =>
  [...groups.value.values()]
    .map((group) => ({ ...group, members: group.members.filter((id) => visible.value.entities.has(id)) }))
    .filter(({ members }) => members.length > 1),
);

/** Id of the group that an entity is drawn as, by the entity's id. */
export const groupedIn = computed<ReadonlyMap<string, string>>(
  () => new Map(shownGroups.value.flatMap(({ id, members }) => members.map((member) => [member, id] as const))),
);

/** Draws the entities of a kind as one. */
export function groupKind(kind: EntityKind): void {
  const group = groupOfKind(drawing.value, free(), kind);
  if (group) close(`group ${group.name.toLowerCase()}`, [group]);
  else tell('There are no two of that kind to be grouped.');
}

/** Draws each family of versions as one. */
export function groupFamilies(): void {
  const found = groupsOfFamilies(drawing.value, free());
  if (found.length > 0) close('group families', found);
  else tell('No two entities of the picture are versions of one thing.');
}

/** Draws these entities as one. */
export function groupThese(ids: readonly string[]): void {
  const members = ids.filter((id) => free().has(id));
  if (members.length > 1)
    close(`group ${counted(members.length, 'entity', 'entities')}`, [groupOfChosen(drawing.value, members)]);
}

/** Draws the members of a group each by itself again, where they were; beside the group when that has been moved. */
export function openGroup(id: string): void {
  const group = groups.value.get(id);
  if (group) open(`open ${group.name}`, [group]);
}

/** Opens all groups. */
export function openGroups(): void {
  const all = [...groups.value.values()];
  if (all.length > 0) open('open all groups', all);
}

function close(name: string, closing: readonly Group[]): void {
  camera.value?.stop();
  const before = groups.value;
  const placesBefore = places.value;
  const after = new Map([...before, ...closing.map((group) => [group.id, group] as const)]);
  const placesAfter = new Map([...placesBefore, ...closing.map(({ id, members }) => [id, middleOf(members)] as const)]);
  perform(
    name,
    () => set(after, placesAfter),
    () => set(before, placesBefore),
  );
  announce(`${counted(closing.length, 'group')} closed`);
}

function open(name: string, opening: readonly Group[]): void {
  camera.value?.stop();
  const before = groups.value;
  const placesBefore = places.value;
  const ids = new Set(opening.map(({ id }) => id));
  const after = new Map([...before].filter(([id]) => !ids.has(id)));
  const placesAfter = new Map([...placesBefore, ...opening.flatMap(beside)]);
  perform(
    name,
    () => set(after, placesAfter),
    () => set(before, placesBefore),
  );
  announce(`${counted(opening.length, 'group')} opened`);
}

function set(next: ReadonlyMap<string, Group>, at: ReadonlyMap<string, Point>): void {
  places.value = at;
  groups.value = next;
  camera.value?.putBack();
}

/** Where the members go when their group is opened: as far off as the group has been moved since. */
function beside({ id, members }: Group): readonly (readonly [string, Point])[] {
  const now = places.value.get(id);
  const then = middleOf(members);
  if (!now) return [];
  return members.flatMap((member) => {
    const place = places.value.get(member);
    return place ? [[member, { x: place.x + now.x - then.x, y: place.y + now.y - then.y }] as const] : [];
  });
}

function middleOf(members: readonly string[]): Point {
  const known = members.flatMap((id) => places.value.get(id) ?? []);
  const count = Math.max(1, known.length);
  return { x: sum(known.map(({ x }) => x)) / count, y: sum(known.map(({ y }) => y)) / count };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Entities seen that are in no closed group. */
function free(): ReadonlySet<string> {
  return new Set([...visible.value.entities].filter((id) => !groupedIn.value.has(id)));
}
