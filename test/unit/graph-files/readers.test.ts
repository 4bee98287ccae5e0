import { expect, test } from 'vitest';
import { DocumentError } from '../../../server/errors.ts';
import type { ExportFormat } from '../../../server/export/formats.ts';
import { readGraphMapping } from '../../../server/graph-files/graph-mapping.ts';
import { readGraphFiles } from '../../../server/graph-files/read-graph-files.ts';
import { fileOf } from '../../support/exported.ts';
import { sampleExport, sampleLists } from '../../support/sample-export.ts';

function read(name: string, text: string) {
  const [graph] = readGraphFiles([{ name, text }], readGraphMapping(null));
  const nodes = graph?.nodes.map(({ id, attributes, line }) => ({ id, ...Object.fromEntries(attributes), line }));
  const edges = graph?.edges.map(({ source, target, attributes, line }) => {
    return { ends: `${source} ${target}`, ...Object.fromEntries(attributes), line };
  });
  return { nodes, edges, faults: graph?.faults.map(({ line, why }) => `${line}: ${why}`) };
}

/** Why a file is refused. */
function refusal(name: string, text: string): string {
  try {
    read(name, text);
  } catch (error) {
    if (error instanceof DocumentError) return error.why;
    throw error;
  }
  return 'it was read';
}

test.each([
  ['GRAPHML', 'graphml'],
  ['GEXF', 'gexf'],
  ['CYTOSCAPE_JSON', 'json'],
  ['JSON_LINES', 'jsonl'],
  ['CSV_NODES', 'csv'],
] as const satisfies readonly (readonly [ExportFormat, string])[])(
  'our own %s is read back: as many nodes and edges, hostile names as they were',
  async (format, ending) => {
    const { names, relations } = await sampleLists();
    const { nodes, edges, faults } = read(`ours.${ending}`, await fileOf(format, sampleExport()));
    const told = nodes?.map((node) => ('name' in node ? node['name'] : 'label' in node ? node['label'] : null));
    // A table's cells lose the blanks round them.
    expect(told).toEqual(format === 'CSV_NODES' ? names.map((name) => name.trim()) : names);
    expect(edges).toHaveLength(format === 'CSV_NODES' ? 0 : relations.length);
    expect(faults).toEqual([]);
  },
);

test('GraphML: types, defaults, groups, labels of yEd', () => {
  const text = `<graphml xmlns:y="urn:y"><key id="k" for="node" attr.name="Size" attr.type="int"><default>3</default></key>
<key id="w" for="edge" attr.name="weight" attr.type="double"/><key id="g" for="node" yfiles.type="nodegraphics"/>
<graph edgedefault="directed">
<node id="a"><data key="k">7</data></node>
<node id="b"><data key="g"><y:ShapeNode><y:NodeLabel> Bee &amp; Co </y:NodeLabel></y:ShapeNode></data>
<graph><node id="b::c"/></graph></node>
<edge source="a" target="b::c"><data key="w">0.5</data></edge>
<edge source="a" target="nowhere"/>
</graph></graphml>`;
  expect(read('x.graphml', text)).toEqual({
    nodes: [
      { id: 'a', Size: 7, line: 4 },
      { id: 'b::c', Size: 3, line: 6 },
      { id: 'b', Size: 3, label: 'Bee & Co', line: 5 },
    ],
    edges: [{ ends: 'a b::c', weight: 0.5, line: 7 }],
    faults: ['8: an edge leads to "nowhere", which is no node of the file'],
  });
});

test('GEXF: types, defaults, lists, nested nodes; an attribute called type is told from the type of the edge', () => {
  const text = `<gexf><graph><attributes class="node"><attribute id="0" title="tags" type="liststring"/>
<attribute id="1" title="big" type="boolean"><default>true</default></attribute></attributes>
<attributes class="edge"><attribute id="0" title="type" type="string"/></attributes>
<nodes><node id="a" label="A"><attvalues><attvalue for="0" value="x|y"/></attvalues><nodes><node id="b"/></nodes></node></nodes>
<edges><edge source="a" target="b" type="undirected" weight="2"><attvalues><attvalue for="0" value="SUED"/></attvalues></edge></edges>
</graph></gexf>`;
  expect(read('x.gexf', text)).toEqual({
    nodes: [
      { id: 'b', big: true, line: 4 },
      { id: 'a', label: 'A', big: true, tags: ['x', 'y'], line: 4 },
    ],
    edges: [{ ends: 'a b', edgeType: 'undirected', type: 'SUED', weight: 2, line: 5 }],
    faults: [],
  });
});

test('JSON: ids that are numbers join; each node and edge has its line', () => {
  const text = `{"nodes": [
  {"data": {"id": 1, "name": "One \\"two\\" {"}},
  {"data": {"id": 2}},
  {"data": {"name": "lost"}}
], "edges": [
  {"data": {"source": 1, "target": "2", "tags": ["a", 3]}},
  {"data": {"source": 1, "target": ""}}
]}`;
  expect(read('x.json', text)).toEqual({
    nodes: [
      { id: '1', name: 'One "two" {', line: 2 },
      { id: '2', line: 3 },
    ],
    edges: [{ ends: '1 2', tags: ['a', '3'], line: 6 }],
    faults: ['4: a node has no id', '7: an edge has no target'],
  });
});

test.each([
  ['x.graphml', '<graphml>\n<graph>\n<node id="a">\n</graph></graphml>', /^line 4: /],
  ['x.graphml', '<!DOCTYPE graphml [<!ENTITY e "e">]>\n<graphml/>', /^line 1: it declares a document type/],
  ['x.graphml', '<gexf/>', /^line 1: it begins with gexf, not with graphml/],
  ['x.gexf', '<gexf><graph>&evil;</graph></gexf>', /^line 1: /],
  ['x.gexf', `<gexf>${'<a>'.repeat(200)}`, /nested deeper than 100/],
  ['x.gexf', '', /^line 1: /],
  ['x.json', '{"nodes": [\n{"id": 1},\n}', /^line 3: /],
  ['x.json', '{"nodes": [', /^line 1: /],
  ['x.json', '{"name": "no graph"}', /^line 1: it has neither/],
  ['x.csv', 'a,b\n1,2\n', /^line 1: it has neither columns/],
  ['x.jsonl', '{"record":"entity"}\n', /^line 1: this is no export/],
  [
    'x.jsonl',
    '{"record":"header","format":"modelscape-graph","version":1}\n{"record":"entity","id":"a"}\n',
    /^line 2: it breaks off/,
  ],
  ['x.jsonl', '{"record":"header","format":"modelscape-graph","version":99}\n{"record":"end"}\n', /newer Modelscape/],
  ['x.exe', '', /give a file that ends in graphml, gexf/],
])('%s: %j is refused with line and reason', (name, text, why) => {
  expect(refusal(name, text)).toMatch(why);
});

test('names of the prototype are ids and attributes like others', () => {
  const text = '{"nodes": [{"id": "__proto__", "constructor": "x"}, {"id": "toString"}], "edges": []}';
  expect(read('x.json', text).nodes?.map(({ id }) => id)).toEqual(['__proto__', 'toString']);
});
