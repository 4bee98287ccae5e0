import { camera } from '../state/camera.ts';
import { drawing, relationsOf } from '../state/drawing.ts';
import { expand, hide, showOnly } from '../state/exploring.ts';
import { hiddenTypes, toggle } from '../state/filters.ts';
import { undoable } from '../state/history.ts';
import { linkFrom, linkTo, linkWith } from '../state/links.ts';
import type { Menued } from '../state/menu.ts';
import { dialog, openDetails } from '../state/panels.ts';
import { selectEntity, selectRelation } from '../state/selection.ts';
import { toLabel } from '../words/names.ts';
import { toCount } from '../words/numbers.ts';
import { readOut, relationName } from '../words/relations.ts';
import {
  bundleEntries,
  entityArrangement,
  groupEntries,
  pictureArrangement,
  relationArrangement,
} from './arrange-entries.ts';
import { copyLink } from './copy-link.tsx';
import type { Entries, Entry } from './menu-entry.ts';
import { stepBack } from './toolbar.tsx';

/** What can be done with an entity, a relation or the whole picture; null when it is not drawn. Each is a button elsewhere too. */
export function toEntries(about: Menued | null): Entries | null {
  if (about === null) return { title: 'Picture', entries: ofPicture() };
  if (about.type === 'group') return groupEntries(about.id);
  if (about.type === 'bundle') return bundleEntries(about.id.replace(/^bundle /, ''));
  return about.type === 'entity' ? ofEntity(about.id) : ofRelation(about.id);
}

function ofEntity(id: string): Entries | null {
  const entity = drawing.value.entities.get(id);
  if (!entity) return null;
  const shown = relationsOf(drawing.value, id).length;
  const total = Math.max(shown, entity.relationCount);
  return {
    title: toLabel(entity.name, 60),
    entries: [
      { name: 'Open details', note: 'Enter', run: () => openEntity(id) },
      {
        name: 'Expand',
        note: `${toCount(shown)} of ${toCount(total)} shown`,
        run: () => void expand(id),
        disabled: shown >= total,
      },
      { name: 'Show only this', run: () => void showOnly(id) },
      { name: 'Hide', note: 'h', run: () => hide([id]) },
      ...entityArrangement(id),
      {
        name: linkFrom.value !== null && linkTo.value === null ? 'Links to this' : 'Links from this',
        run: () => linkWith(entity),
      },
      { name: 'Copy link', run: () => void copyLink({ type: 'entity', id }) },
    ],
  };
}

function ofRelation(id: string): Entries | null {
  const relation = drawing.value.relations.get(id);
  if (!relation) return null;
  const { type, stance } = relation;
  const [source, target] = [relation.source.id, relation.target.id].map((end) =>
    toLabel(drawing.value.entities.get(end)?.name ?? '', 40),
  );
  return {
    title: readOut(source ?? '', type, target ?? '', stance),
    entries: [
      { name: 'Show the sentences', run: () => openRelation(id) },
      ...relationArrangement(relation.source.id, relation.target.id),
      { name: `Hide all “${relationName(type)}”`, run: () => toggle(hiddenTypes, type) },
      { name: 'Copy link', run: () => void copyLink({ type: 'relation', id }) },
    ],
  };
}

function ofPicture(): readonly Entry[] {
  const last = undoable.value;
  return [
    { name: 'Fit the picture', note: 'f', run: () => camera.value?.fit() },
    { name: 'Lay out again', run: () => camera.value?.tidy() },
    ...pictureArrangement(),
    {
      name: 'Saved views',
      run: () => {
        dialog.value = 'views';
      },
    },
    { name: last === null ? 'Undo' : `Undo: ${last}`, note: 'Ctrl Z', run: stepBack, disabled: last === null },
    {
      name: 'Export this view',
      run: () => {
        dialog.value = 'export';
      },
    },
  ];
}

function openEntity(id: string): void {
  selectEntity(id);
  openDetails();
}

function openRelation(id: string): void {
  selectRelation(id);
  openDetails();
}
