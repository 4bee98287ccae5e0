import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { SeedError } from '../../server/errors.ts';
import { readLexicon } from '../../server/seed.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A lexicon folder with these files. */
function lexicon(files: Readonly<Record<string, string>>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(`${folder}/`);
}

const failure = (files: Readonly<Record<string, string>>): SeedError => {
  try {
    readLexicon(lexicon(files));
  } catch (error) {
    if (error instanceof SeedError) return error;
    throw error;
  }
  throw new Error('read without a fault');
};

describe('readLexicon', () => {
  it('reads all files in order of their names and cases names of at most four letters', () => {
    const folder = lexicon({
      'b.json':
        '{"kind": "Technique", "entries": [{"id": "lora", "name": "LoRA", "aliases": ["Low-Rank Adaptation"]}]}',
      'a.json':
        '{"kind": "Company", "entries": [{"id": "acme", "name": "Acme", "aliases": [{"name": "Acme", "cased": true, "cues": ["roe"]}], "description": "A firm."}]}',
      'notes.md': 'no lexicon',
    });
    expect(readLexicon(folder).entries).toEqual([
      {
        id: 'acme',
        name: 'Acme',
        kind: 'Company',
        aliases: [{ name: 'Acme', cased: true, cues: ['roe'] }],
        description: 'A firm.',
        family: null,
      },
      {
        id: 'lora',
        name: 'LoRA',
        kind: 'Technique',
        aliases: [{ name: 'LoRA', cased: true }, { name: 'Low-Rank Adaptation' }],
        description: null,
        family: null,
      },
    ]);
  });

  it('tells file and line of an entry that breaks the format', () => {
    const text =
      '{"kind": "Company", "entries": [\n{"id": "acme", "name": "Acme"},\n{"id": "Bad Id", "name": "Beta"}\n]}';
    expect(failure({ 'a.json': text })).toMatchObject({ file: 'a.json', line: 3, code: 'SEED_INVALID' });
  });

  it('tells file and line of what is no JSON', () => {
    expect(failure({ 'a.json': '{"kind": "Company",\n"entries": [}]' })).toMatchObject({ file: 'a.json', line: 2 });
  });

  it('refuses unknown kinds, unknown fields, an id given twice and a family that is missing', () => {
    const one = (entry: string, kind = 'Model') => `{"kind": "${kind}", "entries": [\n${entry}\n]}`;
    expect(failure({ 'a.json': one('{"id": "a", "name": "A"}', 'Planet') })).toMatchObject({ file: 'a.json' });
    expect(failure({ 'a.json': one('{"id": "a", "name": "A", "alias": []}') })).toMatchObject({ line: 2 });
    const twice = one('{"id": "a", "name": "A"}');
    expect(failure({ 'a.json': twice, 'b.json': twice })).toMatchObject({ file: 'b.json', line: 2 });
    expect(failure({ 'a.json': one('{"id": "a", "name": "A", "family": "b"}') })).toMatchObject({ line: 2 });
  });

  it('reads the lexicon of this project', () => {
    const { entries } = readLexicon();
    expect(entries.length).toBeGreaterThan(500);
  });
});
