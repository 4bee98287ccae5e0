import { describeExport } from './about.ts';
import type { Exported } from './exported.ts';
import { ENTITY_FIELDS, type Field, type FieldValue, RELATION_FIELDS } from './fields.ts';
import { escapeXml, tag } from './xml.ts';

const GEXF = 'http://gexf.net/1.3';
const SCHEMA = `${GEXF} ${GEXF}/gexf.xsd`;
/** GEXF's word for a whole number is integer. */
const TYPES = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const;
/** A node's name stands in a place of GEXF's own. */
const NODE_FIELDS = ENTITY_FIELDS.filter(({ name }) => name !== 'name');

/** GEXF 1.3, for Gephi: a node's label is its name, an edge's label and kind its type, its weight how many articles tell it. */
export async function* toGexf({ about, entities, relations }: Exported): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${tag('gexf', { xmlns: GEXF, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': SCHEMA, version: '1.3' }, '>')}\n`;
  yield `${tag('meta', { lastmodifieddate: about.at.slice(0, 10) }, '>')}<creator>Modelscape</creator><description>${escapeXml(describeExport(about))}</description></meta>\n`;
  yield `${tag('graph', { defaultedgetype: 'directed', mode: 'static', idtype: 'string' }, '>')}\n`;
  yield attributes('node', NODE_FIELDS);
  yield attributes('edge', RELATION_FIELDS);
  yield '<nodes>\n';
  for await (const entity of entities()) {
    yield `${tag('node', { id: entity.id, label: entity.name }, '>')}${values(NODE_FIELDS, entity)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const relation of relations()) {
    const { id, source, target, type, articleCount } = relation;
    const own = { id, source, target, label: type, kind: type, weight: Math.max(1, articleCount) };
    yield `${tag('edge', own, '>')}${values(RELATION_FIELDS, relation)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes<T>(target: 'node' | 'edge', fields: readonly Field<T>[]): string {
  const each = fields.map(({ name, type }) => tag('attribute', { id: name, title: name, type: TYPES[type] }));
  return `${tag('attributes', { class: target }, '>')}${each.join('')}</attributes>\n`;
}

function values<T>(fields: readonly Field<T>[], thing: T): string {
  const given = fields.flatMap(({ name, of }) => value(name, of(thing)));
  return given.length === 0 ? '' : `<attvalues>${given.join('')}</attvalues>`;
}

function value(name: string, of: FieldValue): readonly string[] {
  return of === null ? [] : [tag('attvalue', { for: name, value: of })];
}
