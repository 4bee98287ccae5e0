import cytoscape from 'cytoscape';
import { afterEach, expect, test } from 'vitest';
import { toElements } from '../../../web/graph/elements.ts';
import { keepMarks } from '../../../web/graph/marking.ts';
import { drawing, EMPTY_DRAWING, toDrawing } from '../../../web/state/drawing.ts';
import { compare, showAll } from '../../../web/state/filters.ts';
import { entity, relation } from './facts.ts';

afterEach(() => {
  showAll();
  drawing.value = EMPTY_DRAWING;
});

const uses = (n: number, firstSeen: string) => relation(`e${n}`, 'USES', `e${n + 1}`, { firstSeen });

function drawMany(count: number): cytoscape.Core {
  const entities = Array.from({ length: count + 1 }, (_, n) => entity(`E${n}`));
  const relations = Array.from({ length: count }, (_, n) => uses(n, n === 0 ? '2024-01-01' : '2025-01-01'));
  drawing.value = toDrawing({ entities, relations });
  return cytoscape({ headless: true, elements: structuredClone([...toElements(drawing.value)]) });
}

test('lines are marked by words and class while two days are compared, and not any longer', () => {
  const cy = drawMany(2);
  const end = keepMarks(cy);
  compare({ before: '2024-06-01', after: '2025-06-01' });
  const told = cy.edges().map((edge) => [edge.classes().sort(), edge.data('mark')]);
  expect(told).toEqual([
    [['mark', 'mark-same'], ''],
    [['mark', 'mark-born'], '+ new'],
  ]);
  compare(null);
  expect(cy.edges('.mark').length).toBe(0);
  end();
});

test('many marked lines bear a sign alone', () => {
  const cy = drawMany(40);
  const end = keepMarks(cy);
  compare({ before: '2024-06-01', after: '2025-06-01' });
  expect(new Set(cy.edges('.mark-born').map((edge) => edge.data('mark')))).toEqual(new Set(['+']));
  end();
});
