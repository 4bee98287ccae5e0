import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import {
  exported,
  exportedClaim,
  exportedEntity,
  exportedRelation,
  fileOf,
  HOSTILE_NAMES,
} from '../../support/exported.ts';

const softbank = exportedEntity('SoftBank', {
  aliases: ['SoftBank Group'],
  description: 'An investor.',
  firstSeen: '2025',
  lastSeen: '2025-12-30',
  seed: true,
});
const arm = exportedEntity('Arm');
const bought = exportedRelation(softbank, arm, { amount: 32e9, currency: 'USD' });
const text = (...parts: Parameters<typeof exported>) => fileOf('CYTOSCAPE_JSON', exported(...parts));

test('nodes and edges carry all that is known of them, and nothing that is not', async () => {
  const claim = { ...exportedClaim(bought, 'SoftBank bought Arm.'), articleUrl: 'https://example.com/a' };
  expect(JSON.parse(await text([softbank, arm], [bought], [claim]))).toEqual({
    data: {
      name: 'Modelscape: Within 1 step of SoftBank',
      description:
        'Within 1 step of SoftBank: 2 entities, 1 relation, 1 claim of 1 article. Read from Modelscape at 2026-11-25T10:00:00.000Z.',
      seeds: ['company:SoftBank'],
      depth: 1,
      filter: {},
      entityCount: 2,
      relationCount: 1,
      claimCount: 1,
      articleCount: 1,
      sources: [],
      totalEntities: 2,
      exportedAt: '2026-11-25T10:00:00.000Z',
    },
    elements: {
      nodes: [
        {
          data: {
            id: 'company:SoftBank',
            name: 'SoftBank',
            label: 'SoftBank',
            kind: 'Company',
            aliases: ['SoftBank Group'],
            description: 'An investor.',
            articleCount: 1,
            mentionCount: 2,
            firstSeen: '2025',
            lastSeen: '2025-12-30',
            seed: true,
          },
        },
        {
          data: {
            id: 'company:Arm',
            name: 'Arm',
            label: 'Arm',
            kind: 'Company',
            aliases: [],
            articleCount: 1,
            mentionCount: 2,
            seed: false,
          },
        },
      ],
      edges: [
        {
          data: {
            id: 'ACQUIRED|company:SoftBank|company:Arm',
            source: 'company:SoftBank',
            sourceName: 'SoftBank',
            target: 'company:Arm',
            targetName: 'Arm',
            type: 'ACQUIRED',
            label: 'ACQUIRED',
            stance: 'done',
            confidence: 0.9,
            claimCount: 1,
            articleCount: 1,
            amount: 32e9,
            currency: 'USD',
            evidence: ['SoftBank bought Arm.'],
            evidenceTitles: ['A title'],
            evidenceUrls: ['https://example.com/a'],
          },
        },
      ],
    },
  });
});

test('Cytoscape.js loads it: same counts, each edge between two nodes, hostile names unharmed', async () => {
  const entities = HOSTILE_NAMES.map((name) => exportedEntity(name));
  const relations = entities.slice(1).map((entity, at) => exportedRelation(entities[at]!, entity));
  const graph = cytoscape({ headless: true, ...JSON.parse(await text(entities, relations)) });
  expect(graph.nodes().map((node) => node.data('name'))).toEqual([...HOSTILE_NAMES]);
  expect(graph.edges()).toHaveLength(relations.length);
  for (const edge of graph.edges().toArray()) {
    expect([edge.source().nonempty(), edge.target().nonempty()]).toEqual([true, true]);
  }
});

test('control characters are left out, and a lone surrogate gives way to U+FFFD', async () => {
  const file = await text([exportedEntity('a\u001b[31mb\u0000c\ud83d')]);
  expect(JSON.parse(file).elements.nodes[0].data.name).toBe('a[31mbc\ufffd');
  expect(file).not.toMatch(/\\u00|\\ud8/);
});

test('an edge carries the 5 surest pieces of evidence; its count tells of all', async () => {
  const claims = Array.from({ length: 9 }, (_, at) => exportedClaim(bought, `Sentence ${at}.`));
  const edge = JSON.parse(await text([softbank, arm], [{ ...bought, claimCount: 9 }], claims)).elements.edges[0].data;
  expect(edge).toMatchObject({ claimCount: 9, evidence: claims.slice(0, 5).map((claim) => claim.evidence) });
});

test('a subgraph of nothing is a file of nothing', async () => {
  expect(JSON.parse(await text([])).elements).toEqual({ nodes: [], edges: [] });
});
