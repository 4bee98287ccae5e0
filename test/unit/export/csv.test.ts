import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportFormat } from '../../../server/export/formats.ts';
import {
  exported,
  exportedClaim,
  exportedEntity,
  exportedRelation,
  fileOf,
  HOSTILE_NAMES,
} from '../../support/exported.ts';

const write = (format: ExportFormat, ...parts: Parameters<typeof exported>) => fileOf(format, exported(...parts));

/** Reads RFC 4180, as strictly as it is written. */
function read(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

const softbank = exportedEntity('SoftBank', { aliases: ['SoftBank Group', 'ソフトバンク'], seed: true });
const arm = exportedEntity('Arm', { description: 'Designs chips.' });
const bought = exportedRelation(softbank, arm, { amount: 32e9, currency: 'USD', firstSeen: '2016-07' });

test('nodes: a row an entity', async () => {
  expect(read(await write('CSV_NODES', [softbank, arm]))).toEqual([
    ['id', 'name', 'kind', 'aliases', 'description', 'articleCount', 'mentionCount', 'firstSeen', 'lastSeen', 'seed'],
    ['company:SoftBank', 'SoftBank', 'Company', 'SoftBank Group\nソフトバンク', '', '1', '2', '', '', 'true'],
    ['company:Arm', 'Arm', 'Company', '', 'Designs chips.', '1', '2', '', '', 'false'],
  ]);
});

test('edges: a row a relation, with the names of its ends', async () => {
  const [head, row] = read(await write('CSV_EDGES', [softbank, arm], [bought]));
  expect(Object.fromEntries(head!.map((column, at) => [column, row![at]]))).toEqual({
    id: 'ACQUIRED|company:SoftBank|company:Arm',
    source: 'company:SoftBank',
    sourceName: 'SoftBank',
    type: 'ACQUIRED',
    target: 'company:Arm',
    targetName: 'Arm',
    stance: 'done',
    confidence: '0.9',
    claimCount: '1',
    articleCount: '1',
    amount: '32000000000',
    currency: 'USD',
    firstSeen: '2016-07',
    lastSeen: '',
  });
});

test('claims: a row a claim, with its evidence, article and link', async () => {
  const evidence = 'It said: "Arm, at last";\nthe price was \\ 32 billion.';
  const claim = {
    ...exportedClaim(bought, evidence),
    articleUrl: 'https://example.com/a?b=%20c',
    role: 'CEO',
    round: 'Seed',
    stake: 12.5,
  };
  const [head, row] = read(await write('CSV_CLAIMS', [softbank, arm], [bought], [claim]));
  expect(Object.fromEntries(head!.map((column, at) => [column, row![at]]))).toMatchObject({
    relation: bought.id,
    subjectName: 'SoftBank',
    objectName: 'Arm',
    ended: 'false',
    role: 'CEO',
    round: 'Seed',
    stake: '12.5',
    evidence,
    articleTitle: 'A title',
    articleUrl: 'https://example.com/a?b=%20c',
  });
});

test('hostile names are read back as they were, but for the apostrophe before what could be a formula', async () => {
  const names = read(
    await write(
      'CSV_NODES',
      HOSTILE_NAMES.map((name) => exportedEntity(name)),
    ),
  )
    .slice(1)
    .map((row) => row[1]);
  expect(names).toEqual(HOSTILE_NAMES.map((name) => (/^[=+\-@\t]/.test(name) ? `'${name}` : name)));
});

test('whatever a name holds, no cell begins as a formula, and the row stays one row', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ''),
      async (rest, sign) => {
        const rows = read(await write('CSV_NODES', [exportedEntity(sign + rest)]));
        expect(rows.map((row) => row.length)).toEqual([10, 10]);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      },
    ),
  );
});

test('control characters reach no cell, whatever field they stand in; a lone surrogate gives way to U+FFFD', async () => {
  const odd = 'Run\u001b[31m red\u0000 half \ud83d';
  const [one, other] = [exportedEntity(odd, { aliases: [odd], description: odd }), exportedEntity('Arm')];
  const relation = exportedRelation(one, other);
  const claim = { ...exportedClaim(relation, odd), articleTitle: odd, articleSource: odd, role: odd };
  for (const format of ['CSV_NODES', 'CSV_EDGES', 'CSV_CLAIMS'] as const) {
    const file = await write(format, [one, other], [relation], [claim]);
    expect(file).toContain('Run[31m red half \ufffd');
    expect(file).not.toMatch(/[^\P{Cc}\r\n]|\p{Cs}/u);
  }
});
