import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readGraphMapping } from '../../../server/graph-files/graph-mapping.ts';
import { readGraphFiles } from '../../../server/graph-files/read-graph-files.ts';

const SAMPLES = new URL('../../../../shared/data/graph-file-samples/', import.meta.url);
const present = existsSync(SAMPLES);
const files = present ? readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }) : [];
const ending = (...endings: readonly string[]) =>
  files.filter((file) => endings.some((one) => file.endsWith(`.${one}`))).sort();

function read(file: string) {
  const text = readFileSync(new URL(file, SAMPLES), 'utf8');
  const [graph] = readGraphFiles([{ name: basename(file), text }], readGraphMapping(null));
  return { text, nodes: graph?.nodes ?? [], edges: graph?.edges ?? [], faults: graph?.faults ?? [] };
}

/** Files whose writers meant them to be broken, or that others read only when they are lenient. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'missing_nodes.gexf': ['line 13: an edge leads to "2", which is no node of the file'],
  'missing_nodes.graphml': ['line 20: an edge leads to "9306289", which is no node of the file'],
  'miserables_broken.graphml': ['line 12: the key "label" is not declared; it is read as text'],
  'undeclared_attribute.gexf': ['line 11: the attribute "url" is not declared; it is read as text'],
};

test.skipIf(!present)(
  'every file of other tools in XML reads: each node and edge is read or told of (skipped where ../shared/data is not there)',
  () => {
    const xml = ending('graphml', 'gexf');
    expect(xml.length).toBeGreaterThan(30);
    for (const file of xml) {
      const { text, nodes, edges, faults } = read(file);
      const count = (name: string) => [...text.matchAll(new RegExp(`<${name}[\\s/>]`, 'g'))].length;
      const lost = faults.filter(({ why }) => why.startsWith('an edge leads'));
      expect([file, nodes.length, edges.length + lost.length]).toEqual([file, count('node'), count('edge')]);
      const [first] = faults.map(({ line, why }) => `line ${line}: ${why}`);
      expect([file, first]).toEqual([file, BROKEN[basename(file)]?.[0]]);
    }
  },
);

test.skipIf(!present)('every JSON and CSV of other tools reads (skipped where ../shared/data is not there)', () => {
  const counts = Object.fromEntries(
    ending('json', 'csv').map((file) => {
      const { nodes, edges, faults } = read(file);
      expect([file, faults]).toEqual([file, []]);
      return [file.slice(file.indexOf('/') + 1), [nodes.length, edges.length]];
    }),
  );
  expect(counts).toMatchObject({
    'benchmark/graphs/gal.json': [331, 362],
    'documentation/demos/tokyo-railways/tokyo-railways.json': [943, 860],
    'documentation/demos/edge-types/data.json': [23, 18],
    'communities-louvain/test/datasets/eurosis.json': [1285, 7524],
    'packages/demo/public/dataset.json': [2085, 5409],
    'packages/test/datasets/les-miserables.json': [77, 254],
    'packages/storybook/public/data.csv': [104, 0],
  });
});
