import { DocumentError } from '../errors.ts';
import { Collector } from './collect.ts';
import type { Attribute, FileGraph, GivenFile } from './graph-file.ts';
import { lineAt, linesByPath } from './json-lines-of.ts';

type Item = Readonly<Record<string, unknown>>;
type Found = { readonly item: Item; readonly path: string };

/**
 * JSON of nodes and edges: Cytoscape's (elements in one list or two, with `data`), graphology's (`key`, `attributes`; also under `graph`),
 * NetworkX's (`links`), and others that give nodes an `id` or `key` and edges a `source` and `target`. Throws DocumentError
 * with line and reason for what is none.
 */
export function readJsonGraph(file: GivenFile): FileGraph {
  const text = file.text.replace(/^\ufeff/, '');
  const { nodes, edges } = partsOf(parse(file.name, text), file.name);
  const lines = linesByPath(text, 3);
  const lineOf = ({ path }: Found) => lines.get(path) ?? 1;
  const collector = new Collector(file.name);
  for (const found of nodes) {
    const told = toldOf(found.item);
    collector.node(idOf(told['id'] ?? told['key']), attributesOf(told, ['id', 'key']), lineOf(found));
  }
  for (const found of edges) {
    const told = toldOf(found.item);
    const attributes = attributesOf(told, ['id', 'key', 'source', 'target']);
    collector.edge(idOf(told['source']), idOf(told['target']), attributes, lineOf(found));
  }
  return collector.graph();
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(why)?.[1];
    const line = at === undefined ? text.split('\n').length : lineAt(text, Number(at));
    throw new DocumentError(name, 'NO_JSON', `line ${line}: ${why}.`, { cause: error });
  }
}

function partsOf(value: unknown, name: string): { readonly nodes: readonly Found[]; readonly edges: readonly Found[] } {
  const inner = ['elements', 'graph'].find(
    (key) => isItem(value) && typeof value[key] === 'object' && value[key] !== null,
  );
  const whole = isItem(value) && inner !== undefined && !Array.isArray(value['nodes']) ? value[inner] : value;
  const under = whole === value ? '' : `${inner}.`;
  if (Array.isArray(whole)) {
    const items = found(whole, under);
    const isEdge = ({ item }: Found) => item['group'] === 'edges' || 'source' in toldOf(item);
    return { nodes: items.filter((one) => !isEdge(one)), edges: items.filter(isEdge) };
  }
  if (isItem(whole) && Array.isArray(whole['nodes'])) {
    const key = Array.isArray(whole['links']) && !Array.isArray(whole['edges']) ? 'links' : 'edges';
    const edges = Array.isArray(whole[key]) ? whole[key].map(fromPair) : [];
    return { nodes: found(whole['nodes'], `${under}nodes.`), edges: found(edges, `${under}${key}.`) };
  }
  throw new DocumentError(name, 'NO_GRAPH', 'line 1: it has neither a list of elements nor lists of nodes and edges.');
}

/** Some tools write an edge as the pair of its ends. */
function fromPair(value: unknown): unknown {
  return Array.isArray(value) && value.length === 2 ? { source: value[0], target: value[1] } : value;
}

function found(values: readonly unknown[], under: string): readonly Found[] {
  return values.map((item, at) => ({ item: isItem(item) ? item : {}, path: `${under}${at}` }));
}

/** What an item tells of itself: its `data`, its `attributes` with its id and ends, or itself. */
function toldOf(item: Item): Item {
  if (isItem(item['data'])) return item['data'];
  return isItem(item['attributes']) ? { ...item['attributes'], ...ends(item) } : item;
}

function ends(item: Item): Item {
  return Object.fromEntries(
    ['id', 'key', 'source', 'target'].flatMap((name) => (Object.hasOwn(item, name) ? [[name, item[name]]] : [])),
  );
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function attributesOf(told: Item, but: readonly string[]): ReadonlyMap<string, Attribute> {
  const given = new Map<string, Attribute>();
  for (const [name, value] of Object.entries(told)) {
    if (but.includes(name) || value === null || value === undefined) continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') given.set(name, value);
    else if (Array.isArray(value))
      given.set(
        name,
        value.map((item) => (isItem(item) ? JSON.stringify(item) : String(item))),
      );
    else given.set(name, JSON.stringify(value));
  }
  return given;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
