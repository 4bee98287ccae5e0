import { beforeEach, expect, test } from 'vitest';
import { places } from '../../../web/state/camera.ts';
import {
  addPart,
  drawing,
  EMPTY_DRAWING,
  MOST_DRAWN,
  relationsOf,
  removeEntities,
  toDrawing,
} from '../../../web/state/drawing.ts';
import { commit, forgetSteps, redo, redoable, undo, undoable } from '../../../web/state/history.ts';
import { entity, relation } from './facts.ts';

const pair = {
  entities: [entity('SoftBank'), entity('OpenAI')],
  relations: [relation('softbank', 'INVESTED_IN', 'openai')],
};

beforeEach(() => {
  drawing.value = EMPTY_DRAWING;
  places.value = new Map();
  forgetSteps();
});

test('a relation with an end outside the picture is not drawn', () => {
  const part = { ...pair, relations: [...pair.relations, relation('softbank', 'ACQUIRED', 'arm')] };
  expect([...toDrawing(part).relations.keys()]).toEqual(['INVESTED_IN|softbank|openai']);
});

test('adding what is there already brings newer facts and no doubles', () => {
  const next = addPart(toDrawing(pair), {
    entities: [entity('OpenAI', { articleCount: 9 })],
    relations: pair.relations,
  });
  expect([...next.entities.keys()]).toEqual(['softbank', 'openai']);
  expect(next.entities.get('openai')?.articleCount).toBe(9);
  expect(next.relations.size).toBe(1);
});

test('removing an entity removes its relations, and no relation dangles', () => {
  const next = removeEntities(toDrawing(pair), new Set(['openai']));
  expect([...next.entities.keys()]).toEqual(['softbank']);
  expect(next.relations.size).toBe(0);
});

test('a picture holds no more than its most', () => {
  const many = Array.from({ length: MOST_DRAWN + 20 }, (_, n) => entity(`Firm ${n}`));
  expect(toDrawing({ entities: many, relations: [] }).entities.size).toBe(MOST_DRAWN);
});

test('an entity related to itself has that relation once', () => {
  const next = toDrawing({ entities: [entity('Loop')], relations: [relation('loop', 'USES', 'loop')] });
  expect(relationsOf(next, 'loop').length).toBe(1);
});

test('steps are undone and done again in order, and a new step forgets what was undone', () => {
  const one = toDrawing({ entities: [entity('A')], relations: [] });
  const two = addPart(one, { entities: [entity('B')], relations: [] }, 'a');
  commit('show A', one);
  commit('expand A', two);
  expect(undoable.value).toBe('expand A');
  expect(undo()).toBe('expand A');
  expect([...drawing.value.entities.keys()]).toEqual(['a']);
  expect(redoable.value).toBe('expand A');
  expect(redo()).toBe('expand A');
  expect([...drawing.value.entities.keys()]).toEqual(['a', 'b']);
  undo();
  commit('hide A', EMPTY_DRAWING);
  expect(redoable.value).toBeNull();
});

test('undoing a fresh picture puts everything back on its old place', () => {
  const old = new Map([['softbank', { x: 1, y: 2 }]]);
  places.value = old;
  commit('show OpenAI', toDrawing(pair), new Map());
  places.value = new Map([['softbank', { x: 50, y: 60 }]]);
  undo();
  expect(places.value).toEqual(old);
  redo();
  expect(places.value).toEqual(new Map([['softbank', { x: 50, y: 60 }]]));
});

test('with nothing to undo, undo says so and changes nothing', () => {
  expect(undo()).toBeNull();
  expect(redo()).toBeNull();
  expect(drawing.value).toBe(EMPTY_DRAWING);
});
