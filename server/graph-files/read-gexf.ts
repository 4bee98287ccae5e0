import { Collector, quoted } from './collect.ts';
import type { Attribute, FileGraph, GivenFile } from './graph-file.ts';
import { typedValue } from './typed-value.ts';
import { readXml } from './xml-events.ts';

type Class = 'node' | 'edge';
type Declared = { readonly name: string; readonly type: string; fallback: string | null };
type Part = {
  readonly of: Class;
  readonly given: ReadonlyMap<string, string>;
  readonly line: number;
  readonly values: Map<string, Attribute>;
};

/** What GEXF says of a node or an edge itself, and what is read of it; the rest of it is about drawing. */
const OWN: Readonly<Record<Class, readonly string[]>> = {
  node: ['label', 'start', 'end', 'pid'],
  edge: ['label', 'kind', 'weight', 'type', 'start', 'end'],
};
/** Where an attribute of the file has one of these names too, its own is told under another. */
const RENAMED: Readonly<Record<string, string>> = { type: 'edgeType', kind: 'edgeKind' };

/** GEXF 1.0 to 1.3, with typed attributes and their defaults, nested nodes and, of dynamic values, the last. Throws DocumentError for what is none. */
export function readGexf(file: GivenFile): FileGraph {
  const collector = new Collector(file.name);
  const declared: Readonly<Record<Class, Map<string, Declared>>> = { node: new Map(), edge: new Map() };
  const open: Part[] = [];
  let of: Class = 'node';
  let current: Declared | null = null;
  let text: string | null = null;
  const close = ({ of: own, given, line, values }: Part) => {
    const attributes = new Map<string, Attribute>();
    for (const { name, type, fallback } of declared[own].values())
      if (fallback !== null) attributes.set(name, typedValue(fallback, type));
    for (const name of OWN[own]) {
      const value = given.get(name);
      if (value !== undefined)
        attributes.set(RENAMED[name] ?? name, name === 'weight' ? typedValue(value, 'double') : value);
    }
    for (const [name, value] of values) attributes.set(name, value);
    if (own === 'node') collector.node(given.get('id') ?? null, attributes, line);
    else collector.edge(given.get('source') ?? null, given.get('target') ?? null, attributes, line);
  };
  readXml(file, 'gexf', {
    open: (name, given, line) => {
      if (name === 'node' || name === 'edge') open.push({ of: name, given, line, values: new Map() });
      if (name === 'attributes') of = given.get('class') === 'edge' ? 'edge' : 'node';
      if (name === 'attribute') {
        const id = given.get('id') ?? '';
        current = { name: given.get('title') ?? id, type: given.get('type') ?? 'string', fallback: null };
        declared[of].set(id, current);
      }
      if (name === 'default') text = '';
      const part = open.at(-1);
      if (name !== 'attvalue' || !part) return;
      // GEXF 1.0 calls it id.
      const id = given.get('for') ?? given.get('id') ?? '';
      const known = declared[part.of].get(id);
      if (!known) collector.faultOnce(line, `the attribute ${quoted(id)} is not declared; it is read as text`);
      part.values.set(known?.name ?? id, typedValue(given.get('value') ?? '', known?.type ?? 'string'));
    },
    text: (piece) => {
      if (text !== null) text += piece;
    },
    close: (name) => {
      if (name === 'default' && current && text !== null) current.fallback = text.trim();
      if (name === 'default') text = null;
      if (name !== 'node' && name !== 'edge') return;
      const part = open.pop();
      if (part) close(part);
    },
  });
  return collector.graph();
}
