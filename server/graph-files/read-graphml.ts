import { Collector, quoted } from './collect.ts';
import type { Attribute, FileGraph, GivenFile } from './graph-file.ts';
import { typedValue } from './typed-value.ts';
import { readXml } from './xml-events.ts';

type Key = { readonly name: string; readonly type: string; readonly of: string; fallback: string | null };
type Part = {
  readonly of: 'node' | 'edge';
  readonly given: ReadonlyMap<string, string>;
  readonly line: number;
  readonly data: Map<string, Attribute>;
};

/** GraphML, with typed keys and their defaults, nested graphs, and the labels of yEd. Throws DocumentError for what is none. */
export function readGraphml(file: GivenFile): FileGraph {
  const collector = new Collector(file.name);
  const keys = new Map<string, Key>();
  const open: Part[] = [];
  let key: string | null = null;
  let text: string | null = null;
  const defaults = (of: Part['of']): [string, Attribute][] =>
    [...keys.values()].flatMap(({ name, type, of: target, fallback }) =>
      fallback === null || (target !== of && target !== 'all') ? [] : [[name, typedValue(fallback, type)]],
    );
  const close = (part: Part) => {
    const attributes = new Map([...defaults(part.of), ...part.data]);
    if (part.of === 'node') collector.node(part.given.get('id') ?? null, attributes, part.line);
    else collector.edge(part.given.get('source') ?? null, part.given.get('target') ?? null, attributes, part.line);
  };
  readXml(file, 'graphml', {
    open: (name, given, line) => {
      if (name === 'node' || name === 'edge') open.push({ of: name, given, line, data: new Map() });
      if (name === 'hyperedge') collector.fault(line, 'an edge of many ends has no place in the graph');
      if (name === 'key') {
        key = given.get('id') ?? '';
        const shown = given.get('attr.name') ?? (given.get('yfiles.type') === undefined ? key : `yfiles.${key}`);
        keys.set(key, {
          name: shown,
          type: given.get('attr.type') ?? 'string',
          of: given.get('for') ?? 'all',
          fallback: null,
        });
      }
      if (name === 'data') {
        key = given.get('key') ?? '';
        if (open.length > 0 && !keys.has(key))
          collector.faultOnce(line, `the key ${quoted(key)} is not declared; it is read as text`);
      }
      if (name === 'data' || name === 'default' || name === 'NodeLabel' || name === 'EdgeLabel') text = '';
    },
    text: (piece) => {
      if (text !== null) text += piece;
    },
    close: (name) => {
      const part = open.at(-1);
      const declared = keys.get(key ?? '');
      if (name === 'default' && declared && text !== null) declared.fallback = text;
      if (/^(?:Node|Edge)Label$/.test(name) && part && text !== null) part.data.set('label', text.trim());
      if (name === 'data' && part && text !== null && key !== null) {
        part.data.set(declared?.name ?? key, typedValue(text, declared?.type ?? 'string'));
      }
      if (name === 'data' || name === 'default' || /^(?:Node|Edge)Label$/.test(name)) text = null;
      if (part && name === part.of) close(part);
      if (name === 'node' || name === 'edge') open.pop();
    },
  });
  return collector.graph();
}
