import type { Tab } from '../state/panels.ts';

/** The tabs of the left panel by name, in order; on narrow pages they are buttons of the bar below. */
export const PANEL_TABS: readonly { readonly key: Tab; readonly name: string }[] = [
  { key: 'legend', name: 'Legend' },
  { key: 'together', name: 'Together' },
  { key: 'links', name: 'Links' },
  { key: 'timeline', name: 'Timeline' },
  { key: 'review', name: 'Review' },
  { key: 'outline', name: 'Outline' },
];
