import { date as toDate, link as toLink } from '../catalogue/cell.ts';
import { fits } from '../extract/claims/signature.ts';
import type { Amount, EntityKind, PartialDate, RelationType, Stance } from '../extract/extraction.ts';
import { quoted } from './collect.ts';
import type { Attribute, FileEdge, FileFault, FileGraph, FileNode } from './graph-file.ts';
import type { GraphMapping } from './graph-mapping.ts';
import { aliasesOf, attributeOf, kindOf, nameOf, stanceOf, textOf, typeOf, USUAL } from './meaning.ts';

/** A node that can be a thing of the graph. */
export type ReadNode = {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly file: string;
  readonly line: number;
};

/** An edge that can be a claim, its ends the right way round. */
export type ReadEdge = {
  readonly type: RelationType;
  readonly source: ReadNode;
  readonly target: ReadNode;
  readonly stance: Stance;
  /** 0 to 1; null where the file doesn't say. */
  readonly confidence: number | null;
  readonly amount: Amount | null;
  readonly date: PartialDate | null;
  readonly evidence: string | null;
  readonly link: string | null;
  readonly file: string;
  readonly line: number;
};

/** What of files can be read into the graph, what can't, and which attributes have no place in it. */
export type ReadGraph = {
  readonly nodes: readonly ReadNode[];
  readonly edges: readonly ReadEdge[];
  readonly faults: readonly FileFault[];
  readonly unused: readonly { readonly name: string; readonly count: number }[];
};

/** Longest name, and longest quotation, in UTF-16 code units. */
const LONGEST_NAME = 300;
const LONGEST_EVIDENCE = 2_000;

const USED = new Set(
  [...Object.values(USUAL).flat(), 'description', 'stance', 'confidence', 'amount', 'currency', 'date', 'evidence']
    .concat([
      'id',
      'entityid',
      'relationid',
      'evidenceurls',
      'articleurl',
      'link',
      'url',
      'sourcename',
      'targetname',
      'sourcekind',
      'targetkind',
    ])
    .map((name) => name.toLowerCase()),
);

/** Judges what each node and edge of graphs means; what has no kind, no type, or ends that no such claim may tie is told with its line. */
export function judgeGraphs(graphs: readonly FileGraph[], mapping: GraphMapping): ReadGraph {
  const faults = graphs.flatMap((graph) => graph.faults);
  const nodes: ReadNode[] = [];
  const edges: ReadEdge[] = [];
  for (const graph of graphs) {
    const byId = new Map<string, ReadNode>();
    for (const node of graph.nodes) {
      const read = judgeNode(node, mapping);
      if (typeof read === 'string') faults.push({ file: node.file, line: node.line, why: read });
      else byId.set(node.id, read);
    }
    nodes.push(...byId.values());
    for (const edge of graph.edges) {
      const read = judgeEdge(edge, byId, mapping);
      if (typeof read === 'string') faults.push({ file: edge.file, line: edge.line, why: read });
      else edges.push(read);
    }
  }
  return { nodes, edges, faults: [...faults].sort(byPlace), unused: unusedOf(graphs, mapping) };
}

/** A node as a thing of the graph, or why it can't be one. */
function judgeNode(node: FileNode, mapping: GraphMapping): ReadNode | string {
  const { attributes, file, line } = node;
  const name = nameOf(node, mapping);
  const kind = kindOf(node, mapping);
  if (!/[\p{L}\p{N}]/u.test(name)) return `the node ${quoted(node.id)} has no name with a letter or digit`;
  if (name.length > LONGEST_NAME) return `the name ${quoted(name)} is longer than ${LONGEST_NAME} characters`;
  if (kind === null) return `the kind of ${quoted(name)} is not known: give kind, kinds or allKind in a mapping`;
  const aliases = aliasesOf(node, mapping).filter((alias) => alias !== name && alias.length <= LONGEST_NAME);
  return { name, kind, aliases, description: textOf(attributes, 'description'), file, line };
}

/** An edge as a claim, or why it can't be one. */
function judgeEdge(edge: FileEdge, nodes: ReadonlyMap<string, ReadNode>, mapping: GraphMapping): ReadEdge | string {
  const { attributes, file, line } = edge;
  const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)];
  if (!from || !to) return `an edge leads to ${quoted(from ? edge.target : edge.source)}, which was not read`;
  const stated = typeOf(edge, mapping);
  if (stated === null) return 'the type of an edge is not known: give type, types or allType in a mapping';
  const [source, target] = stated.turned ? [to, from] : [from, to];
  if (source === target) return `an edge ties ${quoted(source.name)} to itself`;
  if (!fits(stated.type, source.kind, target.kind)) {
    return `${stated.type} can't tie a ${source.kind} (${quoted(source.name)}) to a ${target.kind} (${quoted(target.name)})`;
  }
  const links = [mapping.link, 'link', 'url', 'articleUrl', 'evidenceUrls'].map((name) => textOf(attributes, name));
  const link = links
    .find((text) => text !== null)
    ?.split(' / ')[0]
    ?.split(' ')[0];
  return {
    ...{ type: stated.type, source, target, stance: stanceOf(edge), confidence: chanceOf(attributes) },
    ...{ amount: amountOf(attributes), date: toDate(textOf(attributes, mapping.date ?? 'date')) },
    evidence: textOf(attributes, mapping.evidence ?? 'evidence')?.slice(0, LONGEST_EVIDENCE) ?? null,
    ...{ link: toLink(link), file, line },
  };
}

/** A confidence that the file gives; one of nothing tells nothing. */
function chanceOf(attributes: ReadonlyMap<string, Attribute>): number | null {
  const value = Number(attributeOf(attributes, 'confidence') ?? Number.NaN);
  return value > 0 && value <= 1 ? value : null;
}

function amountOf(attributes: ReadonlyMap<string, Attribute>): Amount | null {
  const value = Number(attributeOf(attributes, 'amount') ?? Number.NaN);
  const currency = textOf(attributes, 'currency');
  if (!Number.isFinite(value) || value <= 0 || currency === null || !/^[A-Z]{3}$/.test(currency)) return null;
  return { value, currency, text: `${value} ${currency}` };
}

/** Attributes that nothing is read of, with how often they are given, by name. */
function unusedOf(graphs: readonly FileGraph[], mapping: GraphMapping): ReadGraph['unused'] {
  const mapped = new Set(Object.values(mapping).filter((value) => typeof value === 'string'));
  const counts = new Map<string, number>();
  for (const { attributes } of graphs.flatMap(({ nodes, edges }) => [...nodes, ...edges])) {
    for (const name of attributes.keys()) {
      if (!USED.has(name.toLowerCase()) && !mapped.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => ({ name, count }));
}

function byPlace(a: FileFault, b: FileFault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
