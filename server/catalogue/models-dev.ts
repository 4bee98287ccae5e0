import { DocumentError } from '../errors.ts';
import { modelKey } from '../extract/names/model-key.ts';
import type { BadRow, CatalogueFile, CatalogueReader, CatalogueRow } from './catalogue.ts';
import { cell, date } from './cell.ts';
import { isObject, type JsonRecord, readRecords } from './json-records.ts';

/** Words by which models.dev knows makers, and what the makers call themselves, where that is not the same word. */
const LABS: Readonly<Record<string, string>> = {
  moonshotai: 'Moonshot AI',
  zhipuai: 'Zhipu AI',
  'x-ai': 'xAI',
  'z-ai': 'Z.ai',
  'zai-org': 'Z.ai',
  mistral: 'Mistral AI',
  mistralai: 'Mistral AI',
  'meta-llama': 'Meta',
  'deepseek-ai': 'DeepSeek',
  sakana: 'Sakana AI',
  sarvam: 'Sarvam AI',
  qwen: 'Alibaba',
};

/**
 * models.dev: models with who made them and when. Reads `api.json` and lists of models, one a line. A host that offers a
 * model doesn't make it: only the word before the slash of an id tells the maker.
 */
export const modelsDev: CatalogueReader = {
  kind: 'models-dev',
  title: 'models.dev: models and who offers them',
  publisher: 'models.dev',
  licence: 'MIT',
  url: 'https://models.dev/',
  endings: ['json', 'jsonl'],
  what: 'api.json of models.dev, or its models one a line',
  read: (files) => {
    const bad: BadRow[] = [];
    const seen = new Set<string>();
    const rows = files.flatMap((file) => {
      const { records, bad: worse } = readModels(file);
      bad.push(...worse);
      return records.flatMap(({ line, value }) => {
        const row = toRow(file.name, line, value);
        if (typeof row === 'string') bad.push({ file: file.name, line, why: row });
        if (typeof row === 'string' || isListed(row, seen)) return [];
        return [row];
      });
    });
    return { rows, bad };
  },
};

/** Many hosts list one model: the first listing under one name and maker stands for all. */
function isListed({ name, makers }: CatalogueRow, seen: Set<string>): boolean {
  const key = `${makers[0]?.text ?? ''}|${modelKey(name)}`;
  const listed = seen.has(key);
  seen.add(key);
  return listed;
}

function readModels(file: CatalogueFile): ReturnType<typeof readRecords> {
  if (/^\s*\{\s*"[^"]{1,100}"\s*:\s*\{/.test(file.text)) return { records: readApi(file), bad: [] };
  return readRecords(file);
}

/** `api.json`: an object of hosts, each with an object of models. Lines aren't known: it is one line. */
function readApi({ name, text }: CatalogueFile): readonly JsonRecord[] {
  let hosts: unknown;
  try {
    hosts = JSON.parse(text);
  } catch (error) {
    throw new DocumentError(
      name,
      'NO_JSON',
      `it is no JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  return Object.values(isObject(hosts) ? hosts : {}).flatMap((host) => {
    const models = isObject(host) && isObject(host['models']) ? Object.values(host['models']) : [];
    return models.filter(isObject).map((value) => ({ line: 1, value }));
  });
}

function toRow(file: string, line: number, value: Readonly<Record<string, unknown>>): CatalogueRow | string {
  const id = cell(value['id']);
  const name = cell(value['name']);
  if (name === '' || id === '') return 'it has no id or no name';
  const [lab, own] = id.split('/');
  const maker = own === undefined || id.split('/').length !== 2 || !/^[a-z0-9-]+$/.test(lab ?? '') ? '' : (lab ?? '');
  const alias = own ?? id;
  return {
    file,
    line,
    kind: 'Model',
    name,
    // An id that says more than the name (a date, a size) may mean one of several models.
    aliases: alias !== name && modelKey(alias) === modelKey(name) ? [alias] : [],
    makers: maker === '' ? [] : [{ text: LABS[maker] ?? maker, kind: 'Company' }],
    ties: [],
    date: date(value['release_date']),
    link: null,
  };
}
