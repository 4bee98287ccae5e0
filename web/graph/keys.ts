import type { Core, NodeCollection } from 'cytoscape';
import { camera, pointed } from '../state/camera.ts';
import { drawing } from '../state/drawing.ts';
import { expand, hide } from '../state/exploring.ts';
import { groupedIn, openGroup, shownGroups } from '../state/groups.ts';
import { menu } from '../state/menu.ts';
import { announce } from '../state/notices.ts';
import { openDetails } from '../state/panels.ts';
import { togglePins } from '../state/pins.ts';
import { cursor, selectEntity, selectedEntity } from '../state/selection.ts';
import { markAll, toggleMarked } from '../state/several.ts';
import { kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { type Action, toAction } from './keyboard.ts';
import { toPage } from './pointing.ts';
import { type Direction, type Stop, stepTowards } from './walking.ts';

/** Lets the picture be used by keyboard while it has the focus. Returns how to end it. */
export function listenToKeys(cy: Core, container: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const action = toAction(event);
    if (!action) return;
    event.preventDefault();
    pointed.value = null;
    perform(cy, action);
  };
  container.addEventListener('keydown', onKey);
  return () => container.removeEventListener('keydown', onKey);
}

function perform(cy: Core, action: Action): void {
  const at = cursor.value ?? selectedEntity.value;
  const on = at !== null && isDrawn(at) ? at : null;
  const group = on !== null && !drawing.value.entities.has(on);
  if (action.do === 'walk') walk(cy, on, action.direction);
  else if (action.do === 'mark-all') markAll();
  else if (group && (action.do === 'open' || action.do === 'expand')) openGroup(on);
  else if (action.do === 'open') open(cy, on);
  else if (action.do === 'expand') void (on !== null && expand(on));
  else if (action.do === 'pin') togglePins(on === null ? [] : [on]);
  else if (action.do === 'mark') void (on !== null && !group && toggleMarked(on));
  else if (action.do === 'hide') hideAndStepOn(cy, on);
  else if (action.do === 'menu') openMenu(cy, on);
  else moveCamera(action.do);
}

function moveCamera(how: 'fit' | 'zoom-in' | 'zoom-out' | 'reset-zoom'): void {
  if (how === 'fit') camera.value?.fit();
  else if (how === 'reset-zoom') camera.value?.reset();
  else camera.value?.zoomBy(how === 'zoom-in' ? 1.25 : 0.8);
}

function open(cy: Core, on: string | null): void {
  if (on === null) {
    goTo(mostMentioned(cy));
    return;
  }
  selectEntity(on);
  openDetails();
}

/** The menu of the entity where the keys stand, beside it; of the whole picture, in its middle, where they stand on none. */
function openMenu(cy: Core, on: string | null): void {
  const at = on === null ? { x: cy.width() / 2, y: cy.height() / 2 } : cy.getElementById(on).renderedPosition();
  const type = on !== null && drawing.value.entities.has(on) ? 'entity' : 'group';
  menu.value = { about: on === null ? null : { type, id: on }, at: toPage(cy, at) };
}

const NOTHING: Readonly<Record<Direction, string>> = {
  left: 'Nothing to the left',
  right: 'Nothing to the right',
  up: 'Nothing above',
  down: 'Nothing below',
};

/** Whether the keys can stand there: an entity that is in no closed group, or a closed group. */
function isDrawn(id: string): boolean {
  return (
    (drawing.value.entities.has(id) && !groupedIn.value.has(id)) || shownGroups.value.some((each) => each.id === id)
  );
}

function walk(cy: Core, on: string | null, direction: Direction): void {
  if (on === null) {
    goTo(mostMentioned(cy));
    return;
  }
  const node = cy.getElementById(on);
  const from = node.position();
  const linked = stepTowards(from, toStops(node.neighborhood().nodes().not('.hidden, .grouped').nodes()), direction);
  const next = linked ?? stepTowards(from, toStops(cy.nodes().not('.hidden, .grouped').not(node).nodes()), direction);
  if (next === null) announce(NOTHING[direction]);
  else goTo(next, linked === null);
}

function goTo(id: string | null, unlinked = false): void {
  const group = shownGroups.value.find((each) => each.id === id);
  if (group) {
    cursor.value = group.id;
    camera.value?.reveal(group.id);
    announce(`${group.name}, group of ${group.members.length}${unlinked ? ', not a neighbour' : ''}`);
    return;
  }
  const entity = id === null ? undefined : drawing.value.entities.get(id);
  if (!entity) return;
  cursor.value = entity.id;
  camera.value?.reveal(entity.id);
  const relations = counted(entity.relationCount, 'relation');
  announce(`${toLabel(entity.name)}, ${kindWord(entity.kind)}, ${relations}${unlinked ? ', not a neighbour' : ''}`);
}

function hideAndStepOn(cy: Core, on: string | null): void {
  if (on === null) return;
  const neighbour = cy.getElementById(on).neighborhood('node').not('.hidden, .grouped').first();
  hide(shownGroups.value.find(({ id }) => id === on)?.members ?? [on]);
  if (neighbour.nonempty()) cursor.value = neighbour.id();
}

function mostMentioned(cy: Core): string | null {
  const first = cy
    .nodes()
    .not('.hidden, .grouped')
    .max((node) => node.data('rank') as number);
  return first.ele ? first.ele.id() : null;
}

function toStops(nodes: NodeCollection): readonly Stop[] {
  return nodes.map((node) => ({ id: node.id(), ...node.position() }));
}
