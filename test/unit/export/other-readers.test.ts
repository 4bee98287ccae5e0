import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { fileOf } from '../../support/exported.ts';
import { sampleExport, sampleLists } from '../../support/sample-export.ts';

const { names, relations } = await sampleLists();

test('graphology reads the GraphML: counts, names, numbers and truths', async () => {
  const graph = graphml.parse(MultiDirectedGraph, await fileOf('GRAPHML', sampleExport()));
  expect([graph.order, graph.size]).toEqual([names.length, relations.length]);
  expect(graph.mapNodes((_, { name }) => name)).toEqual(names);
  expect(graph.mapEdges((_, { relationId }) => relationId)).toEqual(relations);
  expect(graph.getNodeAttributes(graph.nodes()[0])).toMatchObject({ articleCount: 1, mentionCount: 2, seed: true });
  expect(graph.getEdgeAttributes(graph.edges()[0])).toMatchObject({ confidence: 0.25, amount: 32e9, stance: 'done' });
});

test('graphology reads the GEXF: counts, names, ids, numbers and truths', async () => {
  const graph = gexf.parse(MultiDirectedGraph, await fileOf('GEXF', sampleExport()));
  expect(graph.mapNodes((_, { label }) => label)).toEqual(names);
  expect(graph.edges()).toEqual(relations);
  expect(graph.getNodeAttributes(graph.nodes()[0])).toMatchObject({ articleCount: 1, seed: true });
  expect(graph.getEdgeAttributes(relations[0])).toMatchObject({ confidence: 0.25, amount: 32e9, type: 'ACQUIRED' });
});

const GEXF_SCHEMA = new URL('../../../../shared/data/graph-file-samples/gexf-spec/specs/1.3/', import.meta.url);

test.skipIf(!existsSync(GEXF_SCHEMA))(
  'the GEXF fits its schema (skipped where ../shared/data is not there)',
  async () => {
    const contents = (name: string) => ({ fileName: name, contents: readFileSync(new URL(name, GEXF_SCHEMA), 'utf8') });
    const { errors } = await validateXML({
      xml: { fileName: 'sample.gexf', contents: await fileOf('GEXF', sampleExport()) },
      schema: contents('gexf.xsd'),
      preload: [contents('dynamics.xsd'), contents('viz.xsd')],
    });
    expect(errors).toEqual([]);
  },
);

test('Cytoscape.js reads the JSON: counts, names, ends', async () => {
  const graph = cytoscape({ headless: true, ...JSON.parse(await fileOf('CYTOSCAPE_JSON', sampleExport())) });
  expect(graph.nodes().map((node) => node.data('name'))).toEqual(names);
  expect(graph.edges().map((edge) => edge.id())).toEqual(relations);
});

test('another reader of CSV reads the tables: as many rows as there are, ids that join, no formula', async () => {
  const read = async (format: 'CSV_NODES' | 'CSV_EDGES' | 'CSV_CLAIMS') =>
    parse(await fileOf(format, sampleExport()), { columns: true }) as Record<string, string>[];
  const [nodes, edges, claims] = [await read('CSV_NODES'), await read('CSV_EDGES'), await read('CSV_CLAIMS')];
  expect([nodes.length, edges.length, claims.length]).toEqual([names.length, relations.length, relations.length]);
  const ids = new Set(nodes.map(({ id }) => id));
  expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  expect(Number(edges[0]?.['amount'])).toBe(32e9);
  expect([...nodes, ...edges, ...claims].flatMap(Object.values).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual(
    [],
  );
});

type Statement = Record<
  'subject' | 'predicate' | 'object',
  { readonly value: string; readonly datatype?: { value: string } }
>;

/** Statements as lines, in order. There are no blank nodes. */
const sorted = (statements: readonly Statement[]) =>
  statements
    .map(({ subject, predicate, object }) =>
      JSON.stringify([subject.value, predicate.value, object.value, object.datatype?.value]),
    )
    .sort();

test('n3 and jsonld read the same statements of the Turtle and of the JSON-LD; no name adds one', async () => {
  const turtle = new Parser({ format: 'text/turtle' }).parse(await fileOf('TURTLE', sampleExport()));
  const refuse = async (url: string): Promise<never> => {
    throw new Error(`asks for ${url}`);
  };
  const json = JSON.parse(await fileOf('JSON_LD', sampleExport()));
  const quads = (await jsonld.toRDF(json, { documentLoader: refuse })) as Statement[];
  expect(sorted(turtle)).toEqual(sorted(quads));
  const told = turtle.filter(({ predicate }) => predicate.value === 'https://schema.org/name');
  expect(new Set(told.map(({ object }) => object.value))).toEqual(new Set([...names, `Within 1 step of ${names[0]}`]));
  expect(turtle.filter(({ predicate }) => predicate.value.includes('evil'))).toEqual([]);
  const statements = turtle.filter(({ object }) => object.value.endsWith('#Statement'));
  expect(statements).toHaveLength(relations.length);
});

test('every line of the JSON Lines is JSON; the last says how many records there were', async () => {
  const records = (await fileOf('JSON_LINES', sampleExport()))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records[0]).toMatchObject({ record: 'header', format: 'modelscape-graph', version: 1 });
  expect(records.filter(({ record }) => record === 'entity').map(({ name }) => name)).toEqual(names);
  const counts = {
    decisions: 0,
    entities: names.length,
    relations: relations.length,
    claims: relations.length,
    articles: 3,
  };
  expect(records.at(-1)).toEqual({ record: 'end', ...counts });
});
