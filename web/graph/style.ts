import type { Css, StylesheetJson } from 'cytoscape';
import type { EntityKind } from '../api/operations.generated.ts';
import { KINDS } from '../words/kinds.ts';
import type { Head } from '../words/relations.ts';
import { extraStyles } from './extra-style.ts';
import { markStyles } from './marking.ts';
import { FAMILIES, type Palette } from './palette.ts';

/** Shape of each kind: colour is never the only mark. */
export const SHAPES: Readonly<Record<EntityKind, Css.NodeShape>> = {
  COMPANY: 'round-rectangle',
  ORGANIZATION: 'round-hexagon',
  PERSON: 'ellipse',
  MODEL: 'round-diamond',
  PRODUCT: 'round-pentagon',
  TECHNIQUE: 'round-triangle',
  BENCHMARK: 'star',
  TOPIC: 'round-tag',
};

const HEADS = ['triangle', 'vee', 'diamond', 'circle'] as const satisfies readonly Head[];

/** Letters of the picture, on whatever system. */
export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Style of the picture in these colours. A crowded picture does without what costs most to draw. */
export function toStylesheet(palette: Palette, crowded = false): StylesheetJson {
  return [
    { selector: 'node', style: nodeStyle(palette) },
    ...KINDS.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: SHAPES[kind], 'background-color': palette.kinds[kind] },
    })),
    { selector: 'edge', style: edgeStyle(palette) },
    ...FAMILIES.map((family) => ({
      selector: `edge[family = "${family}"]`,
      style: { 'line-color': palette.families[family], 'target-arrow-color': palette.families[family] },
    })),
    ...HEADS.map((head) => ({ selector: `edge[head = "${head}"]`, style: { 'target-arrow-shape': head } })),
    { selector: 'edge[bent = 1]', style: { 'curve-style': 'bezier', 'control-point-step-size': 34 } },
    { selector: 'edge[stance = "PLANNED"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 5] } },
    { selector: 'edge[stance = "REPORTED"]', style: { 'line-style': 'dotted' } },
    {
      selector: 'edge[stance = "DENIED"]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [3, 7],
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': palette.families.dispute,
      },
    },
    ...(crowded ? crowdedStyles() : []),
    ...extraStyles(palette),
    ...markStyles(palette),
    ...stateStyles(palette),
  ] as StylesheetJson;
}

function crowdedStyles(): readonly object[] {
  return [
    { selector: 'node', style: { 'text-outline-width': 0, 'min-zoomed-font-size': 10 } },
    { selector: 'node[size >= 44]', style: { 'font-size': 30, 'text-max-width': '260px', 'text-outline-width': 4 } },
  ];
}

function nodeStyle(palette: Palette): Css.Node {
  return {
    width: 'data(size)',
    height: 'data(size)',
    'border-width': 2,
    'border-color': palette.canvas,
    label: 'data(label)',
    color: palette.text,
    'font-family': FONT,
    'font-size': 'data(font)',
    'min-zoomed-font-size': 8,
    'text-valign': 'bottom',
    'text-margin-y': 4,
    'text-wrap': 'wrap',
    'text-max-width': '110px',
    'line-height': 1.05,
    'text-outline-color': palette.canvas,
    'text-outline-width': 3,
    'overlay-opacity': 0,
  } as unknown as Css.Node;
}

function edgeStyle(palette: Palette): Css.Edge {
  return {
    width: 'data(weight)',
    'curve-style': 'straight',
    'arrow-scale': 1,
    'target-distance-from-node': 2,
    color: palette.text,
    'font-family': FONT,
    'font-size': 11,
    'min-zoomed-font-size': 7,
    'text-rotation': 'autorotate',
    'text-background-color': palette.canvas,
    'text-background-opacity': 0.92,
    'text-background-padding': '2px',
    'text-background-shape': 'roundrectangle',
    'overlay-opacity': 0,
  } as unknown as Css.Edge;
}

function stateStyles(palette: Palette): StylesheetJson {
  const ring = { 'outline-width': 3, 'outline-offset': 3, 'outline-color': palette.accent };
  return [
    { selector: '.hidden', style: { display: 'none' } },
    { selector: 'node.placed', style: { 'border-color': palette.text, 'border-width': 3, 'border-style': 'double' } },
    { selector: 'edge.chosen-pair', style: { width: 5, 'line-color': palette.accent, 'line-style': 'solid' } },
    { selector: '.faded', style: { opacity: 0.16 } },
    { selector: 'edge.told', style: { label: 'data(label)', 'z-index': 5 } },
    { selector: 'edge.lit', style: { 'z-index': 4 } },
    { selector: 'node.lit', style: { 'z-index': 6, 'min-zoomed-font-size': 0 } },
    { selector: 'node.cursor', style: { ...ring, 'outline-style': 'dashed', 'outline-width': 2 } },
    { selector: 'node.selected', style: { ...ring, 'outline-style': 'solid', 'font-weight': 'bold', 'z-index': 7 } },
    {
      selector: 'edge.selected',
      style: {
        width: 4,
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        'z-index': 8,
      },
    },
  ] as unknown as StylesheetJson;
}
