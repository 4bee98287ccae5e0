import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { type SvgEdge, type SvgNode, toSvg } from '../../../web/graph/svg-text.ts';
import { HOSTILE_NAMES } from '../../support/exported.ts';

const node = (label: string, shape: string, x: number): SvgNode => ({
  ...{ at: { x, y: 0 }, width: 40, height: 40, shape, fill: 'rgb(1,2,3)', border: '#fff', borderWidth: 2, opacity: 1 },
  ...{ label, font: 14 },
});
const edge = (label: string, ...bends: readonly number[]): SvgEdge => ({
  points: [{ x: 0, y: 0 }, ...bends.map((y) => ({ x: 50, y })), { x: 100, y: 0 }],
  ...{
    colour: 'rgb(9,9,9)',
    width: 2,
    dashes: '',
    head: true,
    bar: label === 'sued' ? 'red' : '',
    opacity: 1,
    label,
    middle: { x: 50, y: 0 },
  },
});
const picture = (nodes: readonly SvgNode[], edges: readonly SvgEdge[] = []) =>
  toSvg({
    ...{ nodes, edges, box: { x: 0, y: 0, width: 100, height: 50 }, canvas: '#fff', text: '#000', muted: '#777' },
    ...{ font: 'system-ui, "Segoe UI"', caption: 'Modelscape · 2 entities' },
  });

/** Names of elements with how often they come, and all text, as a strict reader of XML has them. */
function parse(svg: string) {
  const parser = new SaxesParser({ xmlns: true });
  const counts: Record<string, number> = {};
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local }) => {
    counts[local] = (counts[local] ?? 0) + 1;
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.write(svg).close();
  return { counts, text };
}

test('a picture is shapes, lines with heads, and words', () => {
  const shapes = ['ellipse', 'round-rectangle', 'round-diamond', 'star'];
  const nodes = shapes.map((shape, n) => node(`Name ${n}`, shape, n * 30));
  const { counts } = parse(picture(nodes, [edge('acquired'), edge('', 20), edge('', 20, -20), edge('sued')]));
  expect(counts).toEqual({ svg: 1, title: 1, rect: 2, ellipse: 1, polygon: 2, path: 9, text: 7 });
});

test('hostile names are text, and nothing else comes of them', () => {
  const odd = [...HOSTILE_NAMES, 'Run\u001b[31m red\u0000 half \ud83d'];
  const { counts, text } = parse(picture(odd.map((name, n) => node(name, 'ellipse', n))));
  expect(Object.keys(counts).sort()).toEqual(['ellipse', 'rect', 'svg', 'text', 'title']);
  for (const word of ['X&X', ']]>', '<img', '🤗', '__proto__']) expect(text).toContain(word);
});
