import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { DocumentError } from '../errors.ts';
import type { EntityKind } from '../extract/extraction.ts';
import { foldName } from '../extract/names/fold.ts';
import type { BadRow, CatalogueFile, CatalogueReader, CatalogueRow, Tie } from './catalogue.ts';
import { cell, date, link } from './cell.ts';
import { isObject } from './json-records.ts';

const KINDS: Readonly<Record<string, EntityKind>> = { model: 'Model', dataset: 'Benchmark', application: 'Product' };

/**
 * Stanford's Ecosystem Graphs: models, data sets and applications with who made them and what each depends on. What a
 * dependency means is not said; a model that depends on a data set was trained on it, all else is USES.
 */
export const ecosystemGraphs: CatalogueReader = {
  kind: 'ecosystem-graphs',
  title: 'Ecosystem Graphs: foundation models and what they depend on',
  publisher: 'Stanford CRFM',
  licence: 'no licence stated',
  url: 'https://crfm.stanford.edu/ecosystem-graphs/',
  endings: ['yaml', 'yml'],
  what: 'the folder assets of stanford-crfm/ecosystem-graphs',
  read: (files) => {
    const bad: BadRow[] = [];
    const assets = files.flatMap((file) => readAssets(file, bad));
    const kinds = new Map(assets.map(({ name, kind }) => [foldName(name), kind]));
    return { rows: assets.map(({ depends, ...row }) => ({ ...row, ties: tiesOf(row.kind, depends, kinds) })), bad };
  },
};

type Asset = Omit<CatalogueRow, 'ties'> & { readonly depends: readonly string[] };

function readAssets(file: CatalogueFile, bad: BadRow[]): readonly Asset[] {
  const lines = new LineCounter();
  const parsed = parseDocument(file.text, { lineCounter: lines, uniqueKeys: false });
  const lineAt = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line);
  for (const error of parsed.errors.slice(0, 1)) {
    bad.push({ file: file.name, line: lineAt(error.pos[0]), why: error.message.split('\n')[0] ?? 'no YAML' });
  }
  if (parsed.errors.length > 0) return [];
  if (!isSeq(parsed.contents))
    throw new DocumentError(file.name, 'NOT_THIS_CATALOGUE', 'it is no YAML list of assets.');
  return parsed.contents.items.flatMap((item) => {
    const line = lineAt(isMap(item) ? item.range?.[0] : undefined);
    const value: unknown = isMap(item) ? item.toJS(parsed, { maxAliasCount: 100 }) : null;
    const asset = isObject(value) ? toAsset(file.name, line, value) : 'it is no asset';
    if (typeof asset !== 'string') return [asset];
    bad.push({ file: file.name, line, why: asset });
    return [];
  });
}

function toAsset(file: string, line: number, value: Readonly<Record<string, unknown>>): Asset | string {
  const name = cell(value['name']);
  const kind = KINDS[cell(value['type'])];
  if (name === '') return 'it has no name';
  if (kind === undefined) return `its type is none of ${Object.keys(KINDS).join(', ')}`;
  const maker = cell(value['organization']);
  const depends = Array.isArray(value['dependencies']) ? value['dependencies'].map(cell) : [];
  return {
    file,
    line,
    kind,
    name,
    aliases: [],
    makers: maker === '' ? [] : [{ text: maker, kind: null }],
    date: date(value['created_date']),
    link: link(value['url']),
    depends: [...new Set(depends)].filter((one) => one !== '' && one !== name),
  };
}

/** A dependency that no asset has as its name could be of any kind: it is left out. Data sets depend on nothing that we can say. */
function tiesOf(kind: EntityKind, depends: readonly string[], kinds: ReadonlyMap<string, EntityKind>): readonly Tie[] {
  if (kind === 'Benchmark') return [];
  return depends.flatMap((name): readonly Tie[] => {
    const other = kinds.get(foldName(name));
    if (other === undefined || (other === 'Benchmark' && kind !== 'Model')) return [];
    return [{ type: other === 'Benchmark' ? 'TRAINED_ON' : 'USES', name, kind: other }];
  });
}
