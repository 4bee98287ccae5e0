import { describeExport, titleOf } from './about.ts';
import type { Exported, ExportedEntity, ExportedRelation } from './exported.ts';
import { ENTITY_FIELDS, type Field, type FieldValue, RELATION_FIELDS } from './fields.ts';
import { escapeXml, tag } from './xml.ts';

const GRAPHML = 'http://graphml.graphdrawing.org/xmlns';
const SCHEMA = `${GRAPHML} ${GRAPHML}/1.0/graphml.xsd`;

const NODE_KEYS: readonly Field<ExportedEntity>[] = [
  { name: 'entityId', type: 'string', of: ({ id }) => id },
  ...ENTITY_FIELDS,
];
const EDGE_KEYS: readonly Field<ExportedRelation>[] = [
  { name: 'relationId', type: 'string', of: ({ id }) => id },
  ...RELATION_FIELDS,
];
const GRAPH_KEYS = ['title', 'description', 'exportedAt', 'sources'] as const;

/** GraphML with typed keys. Ids are those of the graph, with signs that GraphML's ids can't have written out; `entityId` and `relationId` tell them as they are. */
export async function* toGraphml({ about, entities, relations }: Exported): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${tag('graphml', { xmlns: GRAPHML, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': SCHEMA }, '>')}\n`;
  yield `<desc>${escapeXml(describeExport(about))}</desc>\n`;
  for (const name of GRAPH_KEYS) yield key('graph', { name, type: 'string' });
  for (const field of NODE_KEYS) yield key('node', field);
  for (const field of EDGE_KEYS) yield key('edge', field);
  yield `${tag('graph', { id: 'modelscape', edgedefault: 'directed' }, '>')}\n`;
  const told = [titleOf(about), describeExport(about), about.at, about.sources.join('\n')];
  yield `${GRAPH_KEYS.map((name, at) => data('graph', name, told[at] ?? null)).join('')}\n`;
  for await (const entity of entities()) {
    yield `${tag('node', { id: nodeId(entity.id) }, '>')}${NODE_KEYS.map((one) => data('node', one.name, one.of(entity))).join('')}</node>\n`;
  }
  for await (const relation of relations()) {
    const ends = { source: nodeId(relation.source), target: nodeId(relation.target) };
    yield `${tag('edge', ends, '>')}${EDGE_KEYS.map((one) => data('edge', one.name, one.of(relation))).join('')}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Target = 'graph' | 'node' | 'edge';

function key(target: Target, { name, type }: Pick<Field<never>, 'name' | 'type'>): string {
  return `${tag('key', { id: `${target}.${name}`, for: target, 'attr.name': name, 'attr.type': type })}\n`;
}

function data(target: Target, name: string, value: FieldValue): string {
  return value === null ? '' : `${tag('data', { key: `${target}.${name}` }, '>')}${escapeXml(String(value))}</data>`;
}

/** An id as NMTOKEN, which the schema asks for: `c++` is `c_x2b__x2b_`. Different ids stay different. */
function nodeId(id: string): string {
  return id.replace(
    /_(?=x)|[^\w.:\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u3041-\u3094\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]/gu,
    (sign) => `_x${sign.codePointAt(0)?.toString(16)}_`,
  );
}
