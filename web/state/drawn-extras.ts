import { computed } from '@preact/signals';
import { openBundles } from './bundles.ts';
import { marks } from './difference.ts';
import { drawing } from './drawing.ts';
import { toExtras } from './extras.ts';
import { visible } from './filters.ts';
import { shownGroups } from './groups.ts';
import { linesShown, pairs } from './together.ts';

/** Groups, bundles and lines of pairs that are drawn now. */
export const drawnExtras = computed(() =>
  toExtras(drawing.value, visible.value, {
    groups: shownGroups.value,
    openBundles: openBundles.value,
    bundled: marks.value.size === 0,
    pairs: linesShown.value ? pairs.value : [],
  }),
);
