import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Palette } from './palette.ts';
import { FONT } from './style.ts';
import { type SvgEdge, type SvgNode, toSvg } from './svg-text.ts';

/** Everything seen as SVG, as it is drawn now, with a line below that says what it is. */
export function takeSvg(cy: Core, { canvas, text, muted }: Palette, caption: string): string {
  const seen = cy.elements().filter((element) => element.visible());
  const { x1, y1, w, h } = seen.boundingBox();
  return toSvg({
    nodes: seen.nodes().map(toNode),
    edges: seen.edges().map(toEdge),
    box: { x: x1, y: y1, width: w, height: h },
    ...{ canvas, text, muted, font: FONT, caption },
  });
}

function toNode(node: NodeSingular): SvgNode {
  return {
    at: node.position(),
    width: node.width(),
    height: node.height(),
    shape: String(node.style('shape')),
    fill: String(node.style('background-color')),
    border: String(node.style('border-color')),
    borderWidth: Number.parseFloat(node.style('border-width')),
    opacity: Number(node.style('opacity')),
    label: String(node.style('label')),
    font: Number.parseFloat(node.style('font-size')),
  };
}

/** As lengths of lines and gaps; empty for a line that is whole. */
function dashesOf(edge: EdgeSingular): string {
  const style = String(edge.style('line-style'));
  if (style === 'dotted') return '2 4';
  return style === 'dashed'
    ? (String(edge.style('line-dash-pattern'))
        .match(/[\d.]+/g)
        ?.join(' ') ?? '')
    : '';
}

function toEdge(edge: EdgeSingular): SvgEdge {
  return {
    points: [edge.sourceEndpoint(), ...(edge.controlPoints() ?? []), edge.targetEndpoint()],
    colour: String(edge.style('line-color')),
    width: Number.parseFloat(edge.style('width')),
    dashes: dashesOf(edge),
    head: String(edge.style('target-arrow-shape')) !== 'none',
    bar: String(edge.style('mid-target-arrow-shape')) === 'none' ? '' : String(edge.style('mid-target-arrow-color')),
    opacity: Number(edge.style('opacity')),
    label: String(edge.style('label')),
    middle: edge.midpoint(),
  };
}
