import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.ts';

/** Styles of groups, of lines that stand for several, of lines of pairs, and of what these stand for. */
export function extraStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node[extra = "group"]',
      style: { 'border-width': 3, 'border-style': 'dashed', 'border-color': palette.text, 'font-weight': 'bold' },
    },
    { selector: 'node[kind = "MIXED"]', style: { shape: 'round-octagon', 'background-color': palette.muted } },
    {
      selector: 'edge[extra = "bundle"]',
      style: { label: 'data(count)', 'font-weight': 'bold', 'text-rotation': 'none', 'min-zoomed-font-size': 8 },
    },
    { selector: 'edge[family = "mixed"]', style: { 'line-color': palette.muted, 'target-arrow-color': palette.muted } },
    {
      selector: 'edge[extra = "together"]',
      style: {
        'line-color': palette.kinds.TECHNIQUE,
        'line-style': 'dotted',
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 26,
        'control-point-weights': 0.5,
      },
    },
    {
      selector: 'node.several',
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.35, 'underlay-padding': 9 },
    },
    { selector: 'edge.covered, node.grouped', style: { display: 'none' } },
    {
      selector: 'core',
      style: { 'selection-box-color': palette.accent, 'selection-box-border-color': palette.accent },
    },
  ] as unknown as StylesheetJson;
}
