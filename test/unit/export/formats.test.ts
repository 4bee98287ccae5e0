import { expect, test } from 'vitest';
import { exportFile, FORMATS, isExportFormat } from '../../../server/export/formats.ts';
import { exported, exportedEntity, HOSTILE_NAMES } from '../../support/exported.ts';

test('files are named after the first seed, their part and their day', () => {
  const one = exported([exportedEntity('SoftBank Group', { seed: true }), exportedEntity('Arm', { seed: true })]);
  expect(exportFile(one, 'CYTOSCAPE_JSON').fileName).toBe('modelscape-softbank-group-2026-11-25.json');
  expect(exportFile(one, 'CSV_CLAIMS').fileName).toBe('modelscape-softbank-group-claims-2026-11-25.csv');
});

test.each(HOSTILE_NAMES)('a file of %j has a name that every file system takes', (name) => {
  const { fileName } = exportFile(exported([exportedEntity(name, { seed: true })]), 'CSV_NODES');
  expect(fileName).toMatch(/^modelscape(-[a-z0-9]+)*-nodes-2026-11-25\.csv$/);
});

test('only the formats that exist are formats', () => {
  expect(Object.keys(FORMATS).every(isExportFormat)).toBe(true);
  expect(['', 'toString', '__proto__', 'csv_nodes'].some(isExportFormat)).toBe(false);
});
