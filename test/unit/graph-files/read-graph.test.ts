import { expect, test } from 'vitest';
import { indexLexicon } from '../../../server/extract/names/lexicon-index.ts';
import { readGraphMapping } from '../../../server/graph-files/graph-mapping.ts';
import { judgeGraphs } from '../../../server/graph-files/judge-graph.ts';
import { readGraph } from '../../../server/graph-files/read-graph.ts';
import { readGraphFiles } from '../../../server/graph-files/read-graph-files.ts';
import { fileOf } from '../../support/exported.ts';
import { sampleExport, sampleLists } from '../../support/sample-export.ts';

const ORIGIN = { kind: 'graph', title: 'Ships', publisher: 'Harbour office', licence: 'CC0', url: null };

function importOf(files: Readonly<Record<string, string>>, mapping: Readonly<Record<string, unknown>> | null = null) {
  const map = readGraphMapping(mapping === null ? null : { name: 'map.json', text: JSON.stringify(mapping) });
  const given = Object.entries(files).map(([name, text]) => ({ name, text }));
  const judged = judgeGraphs(readGraphFiles(given, map), map);
  const { document, extraction, doubts } = readGraph(ORIGIN, judged, indexLexicon({ entries: [] }), []);
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  return {
    lines: document.text.split('\n'),
    entities: extraction.entities.map(({ id }) => id),
    claims: extraction.claims.map(({ type, subject, object, stance, sentence }) => {
      return [names.get(subject ?? ''), type, names.get(object ?? ''), stance, sentence];
    }),
    faults: judged.faults.map(({ file, line, why }) => `${file}, line ${line}: ${why}`),
    left: doubts.map(({ spelling, other }) => `${spelling}: ${other}`),
    extraction,
    text: document.text,
  };
}

test('a list of edges becomes sentences and claims, by a mapping of its words', () => {
  const csv =
    'buyer,deal,bought,day,note\nHarbourline,took over,Nordkai,2024-05-06,"said ""so"""\nNordkai,is owned by,Harbourline,,\n';
  const { lines, entities, claims, faults, left } = importOf(
    { 'deals.csv': csv },
    {
      ...{ source: 'buyer', target: 'bought', type: 'deal', allKind: 'Company', date: 'day', evidence: 'note' },
      ...{ types: { 'took over': 'ACQUIRED', 'is owned by': 'PART_OF' }, turned: [] },
    },
  );
  expect(lines).toEqual([
    'Ships',
    'A graph by Harbour office. Licence: CC0.',
    'Company: Harbourline (deals.csv, line 2)',
    'Company: Nordkai (deals.csv, line 2)',
    'Harbourline acquired Nordkai; 2024-05-06; “said "so"” (deals.csv, line 2)',
    'Nordkai part of Harbourline (deals.csv, line 3)',
  ]);
  expect(entities).toEqual(['company:harbourline', 'company:nordkai']);
  expect(claims).toEqual([
    ['Harbourline', 'ACQUIRED', 'Nordkai', 'done', 4],
    ['Nordkai', 'PART_OF', 'Harbourline', 'done', 5],
  ]);
  expect([faults, left]).toEqual([[], []]);
});

test('what has no kind, no type or ends that no claim may tie is told with its line, and nothing of it is read', () => {
  const nodes = 'id,name,kind,size\na,Anna Pier,Person,1\nb,Borealis 2,Model,2\nc,Nordkai,Ship,3\nd,***,Person,\n';
  const edges = 'source,target,type\na,b,ACQUIRED\na,b,likes\na,c,WORKS_AT\na,a,SUED\na,b,developed\na,z,SUED\n';
  const { claims, faults, left } = importOf({ 'nodes.csv': nodes, 'edges.csv': edges });
  expect(claims).toEqual([['Anna Pier', 'DEVELOPED', 'Borealis 2', 'done', 4]]);
  expect(faults).toEqual([
    'edges.csv, line 2: ACQUIRED can\'t tie a Person ("Anna Pier") to a Model ("Borealis 2")',
    'edges.csv, line 3: the type of an edge is not known: give type, types or allType in a mapping',
    'edges.csv, line 4: an edge leads to "c", which was not read',
    'edges.csv, line 5: an edge ties "Anna Pier" to itself',
    'edges.csv, line 7: an edge leads to "z", which is no node of the file',
    'nodes.csv, line 4: the kind of "Nordkai" is not known: give kind, kinds or allKind in a mapping',
    'nodes.csv, line 5: the node "d" has no name with a letter or digit',
  ]);
  expect(left).toEqual(['size: 3 values']);
});

test('an edge may be turned round by its word', () => {
  const csv = 'source,target,type\nNordkai,Harbourline,owned by\n';
  const map = { allKind: 'Company', types: { 'owned by': 'ACQUIRED' }, turned: ['owned by'] } as const;
  expect(importOf({ 'x.csv': csv }, map).claims).toEqual([['Harbourline', 'ACQUIRED', 'Nordkai', 'done', 4]]);
});

test.each([
  ['GRAPHML', 'x.graphml'],
  ['GEXF', 'x.gexf'],
  ['CYTOSCAPE_JSON', 'x.json'],
  ['JSON_LINES', 'x.jsonl'],
] as const)(
  'our own %s: names, kinds and evidence come back, all spans lie in the text, whatever names hold',
  async (format, name) => {
    const { extraction, text, faults } = importOf({ [name]: await fileOf(format, sampleExport()) });
    const spans = [...extraction.sentences, ...extraction.entities.flatMap(({ mentions }) => mentions)];
    expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    for (const { aliases, mentions } of extraction.entities) {
      for (const { start, end } of mentions) expect(aliases).toContain(text.slice(start, end));
    }
    // Kinds come in turn, so that some edges tie what no claim may tie: each is a claim or told.
    const told = faults.filter((fault) => !/line \d+: the /.test(fault));
    expect(extraction.claims.length + told.length).toBe((await sampleLists()).relations.length);
    expect(extraction.claims.length).toBeGreaterThan(0);
    expect(extraction.claims.every(({ confidence }) => confidence <= 0.9)).toBe(true);
    expect(text).toContain('It said');
  },
);
