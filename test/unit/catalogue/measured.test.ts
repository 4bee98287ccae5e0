import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CatalogueReader } from '../../../server/catalogue/catalogue.ts';
import { readCatalogue } from '../../../server/catalogue/read-catalogue.ts';
import { READERS } from '../../../server/catalogue/readers.ts';
import { indexLexicon } from '../../../server/extract/names/lexicon-index.ts';
import { nearMatch } from '../../../server/extract/resolve/near-match.ts';
import { readLexicon } from '../../../server/seed.ts';

/** Public catalogues, where they stand beside the project; they are not part of it. */
const DATA = new URL('../../../../shared/data/', import.meta.url);
const PATHS: Readonly<Record<string, string>> = {
  epoch: 'epoch-notable-models/',
  'ecosystem-graphs': 'ecosystem-graphs/assets/',
  'models-dev': 'modelsdev-catalogue/models.jsonl',
  methods: 'ai-ontology-and-methods/annotate/methods.json',
  lmarena: 'lmarena-leaderboard/csv/',
};
const present = existsSync(DATA);
if (!present) console.log('catalogues: no files beside the project, nothing is measured');

function filesOf({ kind, endings }: CatalogueReader): readonly { readonly name: string; readonly text: string }[] {
  const at = new URL(PATHS[kind] ?? '', DATA);
  const read = (url: URL) => ({ name: url.pathname.split('/').at(-1) ?? '', text: readFileSync(url, 'utf8') });
  if (!at.pathname.endsWith('/')) return [read(at)];
  const names = readdirSync(at).filter((name) => endings.some((ending) => name.endsWith(`.${ending}`)));
  return names.sort().map((name) => read(new URL(name, at)));
}

/** Rows that the files are known to hold, and most organisations that nothing tells from another but a mark. */
const ROWS: Readonly<Record<string, number>> = {
  epoch: 895,
  'ecosystem-graphs': 634,
  'models-dev': 224,
  methods: 2194,
  lmarena: 371,
};
const BLATANT = new Set(['name', 'spacing']);

test.skipIf(!present).each(READERS)('$title: all rows are read, and no organisation is there twice', (reader) => {
  const index = indexLexicon(readLexicon());
  const { rows, bad } = reader.read(filesOf(reader));
  expect(rows.length).toBeGreaterThanOrEqual(ROWS[reader.kind] ?? 0);
  expect(bad).toEqual([]);
  const { extraction } = readCatalogue(reader, rows, index, []);
  const bodies = extraction.entities.filter(({ kind }) => kind === 'Company' || kind === 'Organization');
  const twins = bodies.flatMap((a, at) =>
    bodies.slice(at + 1).flatMap((b) => {
      const near = nearMatch(a, b);
      return near !== null && BLATANT.has(near.reason) ? [[a.name, b.name, near.words]] : [];
    }),
  );
  expect(twins).toEqual([]);
});
