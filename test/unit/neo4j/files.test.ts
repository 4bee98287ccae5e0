import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeConfigFile } from '../../../server/neo4j/config-file.ts';
import { tail, tailOfFile } from '../../../server/neo4j/log-tail.ts';
import { sweepDrafts } from '../../../server/neo4j/sweep-drafts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelscape-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the configuration opens one port on loopback and closes every other way', () => {
  const file = join(folder, 'conf', 'neo4j.conf');
  writeConfigFile(file, 40123);
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.bolt.listen_address=127.0.0.1:40123',
      'server.default_listen_address=127.0.0.1',
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.security.allow_csv_import_from_file_urls=false',
      'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
      'dbms.usage_report.enabled=false',
      'db.transaction.timeout=30s',
    ]),
  );
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the end of a log hides the password', () => {
  const file = join(folder, 'log');
  writeFileSync(file, 'one\n\ntwo s3cret\nthree\n');
  expect(tailOfFile(file, 2, 's3cret')).toBe('    two (hidden)\n    three');
  expect(tailOfFile(join(folder, 'none'), 2, 's3cret')).toBe('');
});

test('a long line of a log is cut', () => {
  expect(tail('x'.repeat(500), 1)).toHaveLength(204);
});

test('drafts of processes that are gone are swept, all else stays', () => {
  const gone = 2 ** 22 + 1;
  mkdirSync(join(folder, `jars.${gone}.tmp`));
  writeFileSync(join(folder, `classes.jsa.${gone}.tmp`), '');
  writeFileSync(join(folder, `classes.jsa.${process.pid}.tmp`), '');
  writeFileSync(join(folder, 'classes.jsa'), '');
  sweepDrafts(folder);
  expect(readdirSync(folder).sort()).toEqual(['classes.jsa', `classes.jsa.${process.pid}.tmp`]);
});
