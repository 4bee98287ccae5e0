import { bundleAll, openAllBundles, openBundles, toggleBundle } from '../state/bundles.ts';
import { drawing } from '../state/drawing.ts';
import { hide } from '../state/exploring.ts';
import { visible } from '../state/filters.ts';
import { groupFamilies, groupKind, groups, openGroup, openGroups, shownGroups } from '../state/groups.ts';
import { openDetails } from '../state/panels.ts';
import { pinned, togglePins } from '../state/pins.ts';
import { selectRelation } from '../state/selection.ts';
import { markAll, several, toggleMarked } from '../state/several.ts';
import { pairKey } from '../state/together.ts';
import { KINDS, kindHeading } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted, toCount } from '../words/numbers.ts';
import { readOut } from '../words/relations.ts';
import type { Entries, Entry } from './menu-entry.ts';

/** What arranges one entity: pin, mark, and draw all of its kind as one. */
export function entityArrangement(id: string): readonly Entry[] {
  const kind = drawing.value.entities.get(id)?.kind;
  const group: Entry[] = kind ? [{ name: `Group ${kindHeading(kind).toLowerCase()}`, run: () => groupKind(kind) }] : [];
  return [
    { name: pinned.value.has(id) ? 'Unpin' : 'Pin', note: 'p', run: () => togglePins([id]) },
    { name: several.value.has(id) ? 'Unmark' : 'Mark', note: 'x', run: () => toggleMarked(id) },
    ...group,
  ];
}

/** What can be done with a closed group; null when it is not drawn. */
export function groupEntries(id: string): Entries | null {
  const group = shownGroups.value.find((each) => each.id === id);
  if (!group) return null;
  return {
    title: `${group.name}: ${counted(group.members.length, 'entity', 'entities')}`,
    entries: [
      { name: 'Open the group', note: 'Enter', run: () => openGroup(id) },
      { name: pinned.value.has(id) ? 'Unpin' : 'Pin', note: 'p', run: () => togglePins([id]) },
      { name: 'Hide all of it', note: 'h', run: () => hide(group.members) },
    ],
  };
}

/** The relations that a bundle stands for, each to be opened; null when there are none. The key is that of its two ends. */
export function bundleEntries(key: string): Entries | null {
  const within = relationsBetween(key);
  if (within.length === 0) return null;
  const nameOf = (id: string): string => toLabel(drawing.value.entities.get(id)?.name ?? '', 30);
  const open = openBundles.value.has(key);
  return {
    title: counted(within.length, 'relation'),
    entries: [
      { name: open ? 'Draw as one line' : 'Draw each by itself', run: () => toggleBundle(key) },
      ...within.slice(0, 12).map(({ id, source, type, target, stance }) => ({
        name: readOut(nameOf(source.id), type, nameOf(target.id), stance),
        run: () => {
          selectRelation(id);
          openDetails();
        },
      })),
    ],
  };
}

/** What arranges the line of one relation: with the others of the same two as one, or apart. */
export function relationArrangement(source: string, target: string): readonly Entry[] {
  const key = pairKey(source, target);
  const count = relationsBetween(key).length;
  if (count < 2) return [];
  const name = openBundles.value.has(key)
    ? `Draw these ${toCount(count)} as one line`
    : `Draw these ${toCount(count)} apart`;
  return [{ name, run: () => toggleBundle(key) }];
}

/** What arranges the whole picture. */
export function pictureArrangement(): readonly Entry[] {
  const seen = [...drawing.value.entities.values()].filter(({ id }) => visible.value.entities.has(id));
  const kinds = KINDS.filter(
    (kind) => seen.filter((each) => each.kind === kind).length > 1 && !groups.value.has(`group kind ${kind}`),
  );
  return [
    { name: 'Mark all', note: 'Ctrl A', run: markAll, disabled: seen.length === 0 },
    ...kinds.map((kind) => ({ name: `Group ${kindHeading(kind).toLowerCase()}`, run: () => groupKind(kind) })),
    { name: 'Group families of versions', run: groupFamilies, disabled: seen.length === 0 },
    { name: 'Open all groups', run: openGroups, disabled: groups.value.size === 0 },
    openBundles.value.size === 0
      ? { name: 'Draw all relations apart', run: openAllBundles }
      : { name: 'Bundle parallel relations', run: bundleAll },
  ];
}

function relationsBetween(key: string) {
  return [...drawing.value.relations.values()].filter(
    ({ id, source, target }) => visible.value.relations.has(id) && keyOf(source.id, target.id) === key,
  );
}

/** The key of two ends as drawn: a group stands for its members. */
function keyOf(source: string, target: string): string {
  const groupOf = (id: string): string => shownGroups.value.find(({ members }) => members.includes(id))?.id ?? id;
  return pairKey(groupOf(source), groupOf(target));
}
