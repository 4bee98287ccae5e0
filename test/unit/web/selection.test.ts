import { expect, test } from 'vitest';
import { openArticle, reading } from '../../../web/state/reading.ts';
import { selectEntity, selection, selectRelation } from '../../../web/state/selection.ts';

test('what is selected is seen at once: an article that lies over its details closes', () => {
  openArticle('article');
  selectEntity('entity');
  expect([reading.value, selection.value]).toEqual([null, { type: 'entity', id: 'entity' }]);
  openArticle('article');
  expect(selection.value).toEqual({ type: 'entity', id: 'entity' });
  selectRelation('relation');
  expect([reading.value, selection.value]).toEqual([null, { type: 'relation', id: 'relation' }]);
});
