import { afterEach, expect, test, vi } from 'vitest';
import { scaleFor } from '../../../web/graph/picture.ts';
import { drawing, EMPTY_DRAWING, toDrawing } from '../../../web/state/drawing.ts';
import { exportedRelations, exportSeen, toFileName, withPlaces } from '../../../web/state/exporting.ts';
import { hiddenKinds, hiddenStances, hiddenTypes } from '../../../web/state/filters.ts';
import { entity, relation } from './facts.ts';

const picture = toDrawing({
  entities: [entity('SoftBank'), entity('OpenAI'), entity('MoE', { kind: 'TECHNIQUE' })],
  relations: [relation('softbank', 'INVESTED_IN', 'openai', { stance: 'DENIED' }), relation('openai', 'USES', 'moe')],
});

afterEach(() => {
  drawing.value = EMPTY_DRAWING;
  hiddenKinds.value = new Set();
  hiddenTypes.value = new Set();
  hiddenStances.value = new Set();
  vi.unstubAllGlobals();
});

test('a file is asked for with the entities seen and the types shown', async () => {
  const bodies: { variables: { input: Record<string, unknown> } }[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    bodies.push(JSON.parse(String(init.body)));
    const exportSubgraph = { fileName: 'modelscape.csv', mediaType: 'text/csv', content: 'id\n' };
    return Response.json({ data: { exportSubgraph } });
  });
  drawing.value = picture;
  hiddenKinds.value = new Set(['TECHNIQUE']);
  hiddenTypes.value = new Set(['SUED']);
  expect(await exportSeen('CSV_NODES')).toEqual({ name: 'modelscape.csv', type: 'text/csv', content: 'id\n' });
  const input = bodies[0]?.variables.input;
  expect(input).toMatchObject({ seeds: ['softbank', 'openai'], depth: 0, limit: 2 });
  expect(input?.['types']).not.toContain('SUED');
});

test('files of data hold relations whose stance the legend hides, and are counted so', () => {
  drawing.value = picture;
  hiddenStances.value = new Set(['DENIED']);
  expect(exportedRelations.value).toBe(2);
});

test('the places of the picture go into the JSON, and all else stays', () => {
  const json = JSON.stringify({
    data: { name: 'x' },
    elements: {
      nodes: [{ data: { id: 'company:softbank', kind: 'Company', name: 'SoftBank' } }, { data: { id: 'y' } }],
      edges: [],
    },
  });
  expect(JSON.parse(withPlaces(json, picture, new Map([['softbank', { x: 3, y: 4 }]])))).toEqual({
    data: { name: 'x' },
    elements: {
      nodes: [
        { data: { id: 'company:softbank', kind: 'Company', name: 'SoftBank' }, position: { x: 3, y: 4 } },
        { data: { id: 'y' } },
      ],
      edges: [],
    },
  });
});

test('files bear the day', () => {
  expect(toFileName('png', new Date('2026-01-05T23:00:00Z'))).toBe('modelscape-2026-01-05.png');
});

test.each([
  [800, 600],
  [50_000, 100],
  [9_000, 9_000],
  [1, 1],
])('a picture of %d × %d stays below what browsers draw', (width, height) => {
  const scale = scaleFor(width, height);
  expect(scale).toBeGreaterThan(0);
  expect(scale).toBeLessThanOrEqual(2);
  expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8192.001);
  expect(width * height * scale ** 2).toBeLessThanOrEqual(16_777_216);
});
