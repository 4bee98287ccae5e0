import { readRecords } from '../catalogue/json-records.ts';
import { DocumentError } from '../errors.ts';
import { JSON_LINES_FORMAT, JSON_LINES_VERSION } from '../export/json-lines.ts';
import { Collector } from './collect.ts';
import type { Attribute, FileGraph, GivenFile } from './graph-file.ts';

/** What of a record says what it is and what it joins. */
const NO_ATTRIBUTES = ['record', 'id', 'subject', 'object', 'relation', 'articleId'];

/** Our own JSON Lines of a subgraph: an entity is a node, a claim an edge with its sentence. Throws DocumentError for other files, and for one that breaks off. */
export function readRecordsGraph(file: GivenFile): FileGraph {
  const { records, bad } = readRecords({ name: file.name, text: `\n${file.text.replace(/^\ufeff/, '')}` });
  const [head] = records;
  const last = records.at(-1);
  if (head?.value['format'] !== JSON_LINES_FORMAT) {
    throw new DocumentError(file.name, 'NO_GRAPH', 'line 1: this is no export of Modelscape in JSON Lines.');
  }
  if (Number(head.value['version']) > JSON_LINES_VERSION) {
    throw new DocumentError(file.name, 'NO_GRAPH', 'line 1: a newer Modelscape wrote it. Import it with that one.');
  }
  if (last?.value['record'] !== 'end') {
    throw new DocumentError(file.name, 'NO_GRAPH', `line ${(last?.line ?? 2) - 1}: it breaks off; its end is missing.`);
  }
  const collector = new Collector(file.name);
  for (const { line, why } of bad) collector.fault(line - 1, why);
  for (const { line, value } of records) {
    const attributes = attributesOf(value);
    if (value['record'] === 'entity') collector.node(textAt(value, 'id'), attributes, line - 1);
    if (value['record'] !== 'claim') continue;
    collector.edge(textAt(value, 'subject'), textAt(value, 'object'), attributes, line - 1);
  }
  return collector.graph();
}

function textAt(value: Readonly<Record<string, unknown>>, name: string): string | null {
  const text = value[name];
  return typeof text === 'string' ? text : null;
}

function attributesOf(value: Readonly<Record<string, unknown>>): ReadonlyMap<string, Attribute> {
  return new Map(
    Object.entries(value).flatMap(([name, of]): readonly (readonly [string, Attribute])[] => {
      if (NO_ATTRIBUTES.includes(name)) return [];
      if (typeof of === 'string' || typeof of === 'number' || typeof of === 'boolean') return [[name, of]];
      return Array.isArray(of) ? [[name, of.map(String)]] : [];
    }),
  );
}
