import { stringify } from 'csv-stringify/sync';
import type { Exported } from './exported.ts';

type Cell = string | number | boolean | null;

/** CSV, one row an entity; aliases stand in one cell, a line each. */
export function toCsvNodes({ entities }: Exported): AsyncGenerator<string> {
  return table(
    entities(),
    ['id', 'name', 'kind', 'aliases', 'description', 'articleCount', 'mentionCount', 'firstSeen', 'lastSeen', 'seed'],
    ({ aliases, ...entity }) => ({ ...entity, aliases: aliases.join('\n') }),
  );
}

/** CSV, one row a relation, with the names of its ends beside their ids. */
export function toCsvEdges({ relations }: Exported): AsyncGenerator<string> {
  return table(
    relations(),
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
    ({ claims: _, ...relation }) => relation,
  );
}

/** CSV, one row a claim, with its evidence, article and link. */
export function toCsvClaims({ relations }: Exported): AsyncGenerator<string> {
  return table(
    claimsOf(relations()),
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
    (claim) => claim,
  );
}

async function* claimsOf(relations: ReturnType<Exported['relations']>) {
  for await (const { source, sourceName, target, targetName, claims } of relations) {
    const nameOf = (id: string | null) => (id === source ? sourceName : id === target ? targetName : null);
    for (const claim of claims)
      yield { ...claim, subjectName: nameOf(claim.subject), objectName: nameOf(claim.object) };
  }
}

/** RFC 4180 with a head row. No cell can be taken for a formula: such a one gets an apostrophe before it. */
async function* table<T, C extends string>(
  things: AsyncIterable<T>,
  columns: readonly C[],
  toRow: (thing: T) => Readonly<Record<C, Cell>>,
): AsyncGenerator<string> {
  yield line(columns);
  for await (const thing of things) {
    const row = toRow(thing);
    yield line(columns.map((column) => row[column]));
  }
}

function line(cells: readonly Cell[]): string {
  return stringify([cells.map((cell) => (typeof cell === 'string' ? cell.replace(/^\n+/, '') : cell))], {
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => String(value) },
  });
}
