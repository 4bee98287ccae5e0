import type { Point } from '../state/camera.ts';

/** A thing as it is drawn; sizes in the picture's own units, colours in CSS. */
export type SvgNode = {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Cytoscape's name of its shape. */
  readonly shape: string;
  readonly fill: string;
  readonly border: string;
  readonly borderWidth: number;
  readonly opacity: number;
  readonly label: string;
  readonly font: number;
};

/** A line as it is drawn, through its bends to its end. */
export type SvgEdge = {
  readonly points: readonly Point[];
  readonly colour: string;
  readonly width: number;
  readonly dashes: string;
  readonly head: boolean;
  /** Colour of a bar across its middle; empty where there is none. */
  readonly bar: string;
  readonly opacity: number;
  /** Empty where none is shown. */
  readonly label: string;
  readonly middle: Point;
};

/** A picture: what is drawn in it, its box, and its ground and letters. */
export type SvgPicture = {
  readonly nodes: readonly SvgNode[];
  readonly edges: readonly SvgEdge[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly canvas: string;
  readonly text: string;
  readonly muted: string;
  readonly font: string;
  readonly caption: string;
};

const MARGIN = 36;
/** Letters of a line of a label, about as wide as Cytoscape lets it be. */
const LINE = 15;

/** Writes a picture as SVG of shapes and text alone: no script, no style sheet, no link, nothing from elsewhere. */
export function toSvg({ nodes, edges, box, canvas, text, muted, font, caption }: SvgPicture): string {
  const [x, y] = [box.x - MARGIN, box.y - MARGIN];
  const [width, height] = [box.width + 2 * MARGIN, box.height + 2 * MARGIN];
  const view = { viewBox: [x, y, width, height].map(round).join(' '), width: round(width), height: round(height) };
  return [
    open('svg', { xmlns: 'http://www.w3.org/2000/svg', ...view, 'font-family': font }),
    `<title>${escapeXml(caption)}</title>`,
    shape('rect', { x: round(x), y: round(y), width: round(width), height: round(height), fill: canvas }),
    ...edges.map((edge) => drawEdge(edge, canvas, text)),
    ...nodes.map((node) => drawNode(node, canvas, text)),
    write(caption, { x: box.x, y: box.y + box.height + MARGIN / 2 }, { 'font-size': 12, fill: muted }),
    '</svg>\n',
  ].join('\n');
}

function drawEdge(
  { points, colour, width, dashes, head, bar, opacity, label, middle }: SvgEdge,
  canvas: string,
  text: string,
): string {
  const [start, ...rest] = points;
  const [before, end] = points.slice(-2);
  if (!start || !before || !end) return '';
  const line = shape('path', {
    ...{ d: `M${pair(start)}${rest.length === 1 ? `L${pair(end)}` : curve(rest)}`, fill: 'none', stroke: colour },
    ...{ 'stroke-width': round(width), 'stroke-dasharray': dashes, opacity },
  });
  const arrow = head ? shape('path', { d: arrowHead(before, end, 4 + 2 * width), fill: colour, opacity }) : '';
  const across =
    bar === '' ? '' : shape('path', { d: barAcross(start, end, middle), stroke: bar, 'stroke-width': 3, opacity });
  const halo = { stroke: canvas, 'stroke-width': 3, 'paint-order': 'stroke', 'text-anchor': 'middle' };
  return `${line}${arrow}${across}${label === '' ? '' : write(label, middle, { 'font-size': 11, fill: text, opacity, ...halo })}`;
}

/** One bend is a curve with one handle, several are curves from the middle of one to the middle of the next. */
function curve(points: readonly Point[]): string {
  return points
    .slice(0, -1)
    .map((bend, at) => {
      const next = points[at + 1] ?? bend;
      const to = at === points.length - 2 ? next : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
      return `Q${pair(bend)} ${pair(to)}`;
    })
    .join('');
}

function barAcross(from: Point, to: Point, middle: Point): string {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(-6 * (to.y - from.y)) / far, (6 * (to.x - from.x)) / far];
  return `M${pair({ x: middle.x - x, y: middle.y - y })}L${pair({ x: middle.x + x, y: middle.y + y })}`;
}

function arrowHead(from: Point, to: Point, size: number): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (turn: number): Point => ({
    x: to.x - size * Math.cos(angle + turn),
    y: to.y - size * Math.sin(angle + turn),
  });
  return `M${pair(to)}L${pair(wing(0.42))}L${pair(wing(-0.42))}Z`;
}

function drawNode(
  { at, width, height, shape: name, fill, border, borderWidth, opacity, label, font }: SvgNode,
  canvas: string,
  text: string,
): string {
  const paint = { fill, stroke: border, 'stroke-width': borderWidth, 'stroke-linejoin': 'round', opacity };
  const [rx, ry] = [width / 2, height / 2];
  const halo = { stroke: canvas, 'stroke-width': 3, 'paint-order': 'stroke', 'text-anchor': 'middle' };
  const lines = toLines(label).map((line, n) =>
    write(
      line,
      { x: at.x, y: at.y + ry + 4 + font * (0.9 + 1.05 * n) },
      { 'font-size': font, fill: text, opacity, ...halo },
    ),
  );
  return [body(name, at, rx, ry, paint), ...lines].join('');
}

type Attributes = Readonly<Record<string, string | number>>;

/** Corners of each shape in a square from -1 to 1. */
const CORNERS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  hexagon: [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  pentagon: [
    [0, -1],
    [1, -0.24],
    [0.62, 1],
    [-0.62, 1],
    [-1, -0.24],
  ],
  octagon: [
    [-0.41, -1],
    [0.41, -1],
    [1, -0.41],
    [1, 0.41],
    [0.41, 1],
    [-0.41, 1],
    [-1, 0.41],
    [-1, -0.41],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  tag: [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
  star: Array.from({ length: 10 }, (_, n) => {
    const [angle, far] = [(n * Math.PI) / 5 - Math.PI / 2, n % 2 === 0 ? 1 : 0.45];
    return [Math.cos(angle) * far, Math.sin(angle) * far] as const;
  }),
};

function body(name: string, at: Point, rx: number, ry: number, paint: Attributes): string {
  const corners = CORNERS[name.replace(/^round-/, '')];
  if (corners) {
    const points = corners.map(([x, y]) => pair({ x: at.x + x * rx, y: at.y + y * ry })).join(' ');
    return shape('polygon', { points, ...paint });
  }
  if (name !== 'round-rectangle')
    return shape('ellipse', { cx: round(at.x), cy: round(at.y), rx: round(rx), ry: round(ry), ...paint });
  const box = { x: round(at.x - rx), y: round(at.y - ry), width: round(2 * rx), height: round(2 * ry) };
  return shape('rect', { ...box, rx: round(Math.min(rx, ry) / 3), ...paint });
}

/** A label in lines, parted at blanks. */
function toLines(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function write(words: string, at: Point, attributes: Attributes): string {
  return words === ''
    ? ''
    : `${open('text', { x: round(at.x), y: round(at.y), ...attributes })}${escapeXml(words)}</text>`;
}

function shape(name: string, attributes: Attributes): string {
  return open(name, attributes).replace(/>$/, '/>');
}

function open(name: string, attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== '');
  return `<${name}${given.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('')}>`;
}

const pair = ({ x, y }: Point): string => `${round(x)},${round(y)}`;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML takes it, without what XML forbids. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? '');
}
