import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { measureDocument } from '../../../server/graphql/measure.ts';
import { createSchema } from '../../../server/graphql/schema.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const schema = createSchema();
const measure = (query: string, variables: Record<string, unknown> = {}) =>
  measureDocument(schema, parse(query), variables);

test('fields within fields are the depth; each object costs 1', () => {
  expect(measure('{ entity(name: "a") { id family { name } } }')).toEqual({
    depth: 3,
    cost: 2,
    aliases: 0,
    directives: 0,
  });
});

test('lists multiply by what `first` asks for: a number, a variable, its default, or the default of the field', () => {
  const cost = 1 + 7 * 1;
  expect(measure('{ entities(first: 7) { nodes { id } } }').cost).toBe(cost);
  expect(measure('query($n: Int) { entities(first: $n) { nodes { id } } }', { n: 7 }).cost).toBe(cost);
  expect(measure('query($n: Int = 7) { entities(first: $n) { nodes { id } } }').cost).toBe(cost);
  expect(measure('{ entities { nodes { id } } }').cost).toBe(1 + 20);
});

test('lists within lists multiply', () => {
  const query = '{ entities(first: 10) { nodes { neighbours(first: 5) { nodes { family { id } } } } } }';
  expect(measure(query).cost).toBe(1 + 10 * (1 + (1 + 5 * (1 + 1))));
});

test('fragments are seen through, for depth, cost, aliases and directives', () => {
  const query = `
    { entity(name: "a") { ...F @include(if: true) } }
    fragment F on Entity { x: family { y: family { id @skip(if: false) } } }`;
  expect(measure(query)).toEqual({ depth: 4, cost: 3, aliases: 2, directives: 2 });
});

test('a fragment named __schema hides nothing', () => {
  const deep = `${'family { '.repeat(20)}id${' }'.repeat(20)}`;
  const query = `{ entity(name: "a") { ...__schema } } fragment __schema on Entity { ${deep} }`;
  expect(measure(query).depth).toBe(22);
});

test('fragments within themselves and unknown fields end', () => {
  expect(measure('{ entity(name: "a") { ...F } } fragment F on Entity { family { ...F } }').depth).toBe(2);
  expect(measure('{ nothing { here { at { all } } } }').depth).toBe(4);
});

test('fragments that double each other cost no time', () => {
  const count = 60;
  const doubling = Array.from(
    { length: count },
    (_, at) => `fragment F${at} on Entity { ...F${at + 1} ...F${at + 1} }`,
  );
  const query = `{ entity(name: "a") { ...F0 } } ${doubling.join(' ')} fragment F${count} on Entity { family { id } }`;
  const before = cpuTime();
  expect(measure(query).cost).toBeGreaterThan(1e15);
  expect(cpuTime() - before).toBeLessThan(100);
});

test('introspection costs nothing by itself', () => {
  expect(measure('{ __schema { types { fields { type { ofType { name } } } } } }')).toEqual({
    depth: 1,
    cost: 0,
    aliases: 0,
    directives: 0,
  });
});
