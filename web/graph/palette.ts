import type { EntityKind } from '../api/operations.generated.ts';
import { KINDS } from '../words/kinds.ts';
import type { Family } from '../words/relations.ts';

/** Colours of the picture, as the tokens have them for the present theme. */
export type Palette = {
  readonly canvas: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** What became of a relation between two days. */
  readonly changes: Readonly<Record<(typeof MARKED)[number], string>>;
  readonly families: Readonly<Record<Family, string>>;
};

/** Families in the order of the legend. */
export const FAMILIES = ['ownership', 'making', 'dealing', 'comparing', 'measuring', 'people', 'dispute'] as const;

const MARKED = ['born', 'died', 'changed'] as const;

/** Reads the colours from the page's own tokens, so that they are written in one place. */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  host.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    canvas: read('canvas'),
    text: read('text'),
    muted: read('muted'),
    accent: read('accent'),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, read(`kind-${kind.toLowerCase()}`)])) as Palette['kinds'],
    changes: Object.fromEntries(MARKED.map((type) => [type, read(`change-${type}`)])) as Palette['changes'],
    families: Object.fromEntries(FAMILIES.map((family) => [family, read(`line-${family}`)])) as Palette['families'],
  };
  probe.remove();
  return palette;
}
