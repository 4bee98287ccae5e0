import { computed } from '@preact/signals';
import { KINDS } from '../words/kinds.ts';
import { encodeView, type View } from './address.ts';
import { drawer } from './drawer.ts';
import { awaited, drawing } from './drawing.ts';
import { hiddenKinds, hiddenStances, hiddenTypes, narrowing } from './filters.ts';
import { linkFrom, linkTo } from './links.ts';
import { tab } from './panels.ts';
import { reading } from './reading.ts';
import { type Selection, selection } from './selection.ts';
import { atStart } from './start.ts';
import { pairKinds, pairPeriod, within } from './together.ts';

/** The view as it is now. */
export const view = computed<View>(() => ({
  entities: awaited.value ?? (atStart.value ? null : [...drawing.value.entities.keys()]),
  selection: selection.value,
  reading: reading.value,
  tab: tab.value,
  within: within.value,
  pairKinds: KINDS.filter((kind) => pairKinds.value.has(kind)),
  pairPeriod: pairPeriod.value,
  drawer: drawer.value,
  linkFrom: linkFrom.value?.id ?? null,
  linkTo: linkTo.value?.id ?? null,
  hiddenKinds: [...hiddenKinds.value],
  hiddenTypes: [...hiddenTypes.value],
  hiddenStances: [...hiddenStances.value],
  narrowing: narrowing.value,
}));

/** The part of an address after `#` that opens the present picture with this selected. */
export function toLink(selected: Selection): string {
  return encodeView({ ...view.peek(), selection: selected, reading: null });
}
