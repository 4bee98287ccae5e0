import { stringify } from 'csv-stringify/sync';
import type { Exported } from './exported.ts';

type Cell = string | number | boolean | null;

/** CSV, one row an entity; aliases stand in one cell, a line each. */
export function toCsvNodes({ entities }: Exported): Generator<string> {
  return table(
    entities.map(({ aliases, ...entity }) => ({ ...entity, aliases: aliases.join('\n') })),
    ['id', 'name', 'kind', 'aliases', 'description', 'articleCount', 'mentionCount', 'firstSeen', 'lastSeen', 'seed'],
  );
}

/** CSV, one row a relation, with the names of its ends beside their ids. */
export function toCsvEdges({ entities, relations }: Exported): Generator<string> {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return table(
    relations.map((relation) => ({
      ...relation,
      sourceName: names.get(relation.source) ?? null,
      targetName: names.get(relation.target) ?? null,
    })),
    [
      'id',
      'source',
      'sourceName',
      'type',
      'target',
      'targetName',
      'stance',
      'confidence',
      'claimCount',
      'articleCount',
      'amount',
      'currency',
      'firstSeen',
      'lastSeen',
    ],
  );
}

/** CSV, one row a claim, with its evidence, article and link. */
export function toCsvClaims({ entities, claims }: Exported): Generator<string> {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return table(
    claims.map((claim) => ({
      ...claim,
      subjectName: claim.subject === null ? null : (names.get(claim.subject) ?? null),
      objectName: claim.object === null ? null : (names.get(claim.object) ?? null),
    })),
    [
      'id',
      'relation',
      'subject',
      'subjectName',
      'type',
      'object',
      'objectName',
      'stance',
      'confidence',
      'amount',
      'currency',
      'date',
      'role',
      'ended',
      'round',
      'stake',
      'evidence',
      'articleTitle',
      'articleUrl',
      'articleSource',
      'publishedAt',
    ],
  );
}

/** RFC 4180 with a head row. No cell can be taken for a formula: such a one gets an apostrophe before it. */
function* table<C extends string>(
  rows: readonly Readonly<Record<C, Cell>>[],
  columns: readonly C[],
): Generator<string> {
  yield line(columns);
  for (const row of rows) yield line(columns.map((column) => row[column]));
}

function line(cells: readonly Cell[]): string {
  return stringify([cells.map((cell) => (typeof cell === 'string' ? cell.replace(/^\n+/, '') : cell))], {
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => String(value) },
  });
}
