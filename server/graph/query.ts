import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { z } from 'zod';

/** A query of `cypher/`, with checked parameters and rows. */
export type Query<P, R> = {
  /** Path below `cypher/`, without the ending: `read/neighbours`. */
  readonly name: string;
  readonly text: string;
  /** Names of the parameters, as the shape declares them. */
  readonly params: readonly string[];
  /** Names of the columns, as the shape declares them. */
  readonly columns: readonly string[];
  /** Checks parameters and turns whole numbers into Neo4j integers. */
  encode(params: P): Record<string, unknown>;
  /** Checks a row. */
  decode(row: Record<string, unknown>): R;
};

/** Loads a query file and binds it to the shapes of its parameters and rows. Throws where the file is missing. */
export function defineQuery<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  name: string,
  shapes: { readonly params: z.ZodObject<P>; readonly row: z.ZodObject<R> },
): Query<z.input<z.ZodObject<P>>, z.output<z.ZodObject<R>>> {
  const query: Query<z.input<z.ZodObject<P>>, z.output<z.ZodObject<R>>> = {
    name,
    text: readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8'),
    params: Object.keys(shapes.params.shape).sort(),
    columns: Object.keys(shapes.row.shape).sort(),
    encode: (params) => toNeo4j(shapes.params.parse(params)) as Record<string, unknown>,
    decode: (row) => shapes.row.parse(row),
  };
  defined.push(query);
  return query;
}

const defined: Pick<Query<never, never>, 'name' | 'text' | 'params' | 'columns'>[] = [];

/** All queries that modules imported so far define, in order of definition: what the tests compare with Neo4j. */
export const definedQueries: readonly Pick<Query<never, never>, 'name' | 'text' | 'params' | 'columns'>[] = defined;

/** A parameter that is a whole number. The driver sends every other number as a float, which LIMIT refuses. */
export const integer = z.int();

/** A real number that must stay a float even when it is whole. */
export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** A parameter that is a real number. */
export const float = z.number().transform((value) => new Float(value));

function toNeo4j(value: unknown): unknown {
  if (value instanceof Float) return value.value;
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNeo4j(item)]));
  }
  return value;
}
