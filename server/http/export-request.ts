import { z } from 'zod';
import { InvalidInputError } from '../errors.ts';
import { type ExportFormat, isExportFormat } from '../export/formats.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../extract/extraction.ts';
import type { SubgraphFilter, SubgraphRequest } from '../graph/subgraph.ts';
import { toRelationFilter } from '../graphql/resolvers/filters.ts';
import { toSubgraphRequest } from '../graphql/resolvers/subgraph.ts';

const many = (name: string, query: URLSearchParams) =>
  query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');

const NAMES = ['all', 'seeds', 'depth', 'kinds', 'types', 'since', 'until', 'minConfidence', 'limit', 'format'];

/** What `GET /export` is asked for; `subgraph` is null where it is the whole graph. */
export type ExportRequest = {
  readonly filter: SubgraphFilter;
  readonly subgraph: SubgraphRequest | null;
  readonly format: ExportFormat;
};

/**
 * Reads the query of `GET /export`: the arguments of `exportSubgraph`, lists with commas, format cytoscape-json by default;
 * `all=true` in place of seeds, depth and limit is the whole graph. Throws InvalidInputError or LimitExceededError.
 */
export function toExportRequest(query: URLSearchParams): ExportRequest {
  const unknown = [...query.keys()].find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new InvalidInputError(unknown, `it is not known; there are ${NAMES.join(', ')}`);
  const kinds = many('kinds', query);
  const types = many('types', query);
  const filter = {
    minConfidence: number('minConfidence', query, z.number()),
    kinds: kinds.length === 0 ? null : kinds.map((kind) => oneOf('kinds', kind, ENTITY_KINDS)),
    types: types.length === 0 ? null : types.map((type) => oneOf('types', type, RELATION_TYPES)),
    since: query.get('since'),
    until: query.get('until'),
  };
  const format = toFormat(query.get('format') ?? 'cytoscape-json');
  if (isAll(query)) return { filter: toRelationFilter(filter), subgraph: null, format };
  const subgraph = toSubgraphRequest({
    ...filter,
    seeds: many('seeds', query),
    depth: number('depth', query, z.int()),
    limit: number('limit', query, z.int()),
  });
  return { filter: subgraph, subgraph, format };
}

function isAll(query: URLSearchParams): boolean {
  const all = query.get('all');
  if (all === null) return false;
  if (all !== 'true') throw new InvalidInputError('all', 'give true, or leave it out');
  const other = ['seeds', 'depth', 'limit'].find((name) => query.has(name));
  if (other !== undefined) throw new InvalidInputError(other, 'the whole graph has none; leave it or all out');
  return true;
}

function number(name: string, query: URLSearchParams, shape: z.ZodType<number>): number | null {
  const text = query.get(name);
  if (text === null || text.trim() === '') return null;
  const parsed = shape.safeParse(Number(text));
  if (!parsed.success) throw new InvalidInputError(name, `${JSON.stringify(text)} is no such number`);
  return parsed.data;
}

function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value.toUpperCase() === given.toUpperCase());
  if (found === undefined)
    throw new InvalidInputError(name, `${JSON.stringify(given)} is not one of ${allowed.join(', ')}`);
  return found;
}

function toFormat(given: string): ExportFormat {
  const name = given.toUpperCase().replaceAll('-', '_');
  if (!isExportFormat(name)) throw new InvalidInputError('format', `${JSON.stringify(given)} is not known`);
  return name;
}
