import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { CatalogueFile } from '../catalogue/catalogue.ts';
import { READERS } from '../catalogue/readers.ts';
import { AnswerError, DocumentError, UsageError } from '../errors.ts';
import { explain } from '../ingest/paths.ts';
import { withServerAndToken } from './api-options.ts';
import { askApi, withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import { describeImport, type ImportAnswer } from './import-text.ts';
import type { ApiOptions } from './open-api.ts';

type Options = ApiOptions & { readonly map?: string; readonly json?: boolean };

const MUTATION = `mutation ($input: ImportCatalogueInput!) { importCatalogue(input: $input) {
  outcome origin rows entities claims unfit
  bad { file line why } joins { spelling name how } doubts { spelling other why } userErrors { message } } }`;

/** `import KIND FILE…`: reads a public catalogue into the graph; `import list` tells which there are. */
export const addImport: AddCommand = (program, io) => {
  withServerAndToken(program.command('import'))
    .summary('read a public catalogue of models, methods or organisations into the graph')
    .description('Reads the rows of a catalogue. Each becomes a sentence that states what it says.')
    .argument('<kind>', `list, ${READERS.map(({ kind }) => kind).join(', ')}, or csv with --map`)
    .argument('[file...]', 'all files of the catalogue, or a folder of them')
    .option('--map <mapping.json>', "what a CSV's columns mean")
    .option('--json', 'report as one JSON object')
    .action((kind: string, paths: readonly string[], options: Options) => run(kind, paths, options, io));
};

async function run(kind: string, paths: readonly string[], options: Options, io: Io): Promise<void> {
  if (kind === 'list') {
    io.out.write(READERS.map((one) => `${one.kind.padEnd(18)}${one.what}; ${one.licence}, ${one.url}\n`).join(''));
    io.out.write(`${'csv'.padEnd(18)}any CSV, with --map (server/catalogue/README.md)\n`);
    return;
  }
  if (paths.length === 0) throw new UsageError(`import ${kind}: name its files, or a folder of them`);
  if ((kind === 'csv') !== (options.map !== undefined)) throw new UsageError('import: csv and --map go together');
  const endings = READERS.find((one) => one.kind === kind)?.endings ?? ['csv'];
  const files = (await Promise.all(paths.map((path) => filesAt(path, endings, io)))).flat();
  const [mapping] = options.map === undefined ? [] : await filesAt(options.map, ['json'], io);
  const toInput = ({ name, text }: CatalogueFile) => ({ name, content: text });
  const input = { kind, files: files.map(toInput), mapping: mapping ? toInput(mapping) : null };
  await withApi(options, io, async (api) => {
    const answer = (await askApi(api, MUTATION, { input }))['importCatalogue'] as ImportAnswer;
    const [problem] = answer.userErrors;
    if (problem) throw new AnswerError(answer.userErrors.length, problem.message);
    io.out.write(options.json ? `${JSON.stringify(answer)}\n` : describeImport(answer));
  });
}

/** A file, or the files of a folder that have one of these endings, by name. Throws DocumentError. */
async function filesAt(path: string, endings: readonly string[], io: Io): Promise<readonly CatalogueFile[]> {
  const full = resolve(io.cwd, path);
  try {
    if (!(await stat(full)).isDirectory()) return [{ name: basename(full), text: await readFile(full, 'utf8') }];
    const names = (await readdir(full)).filter((name) => endings.includes(extname(name).slice(1).toLowerCase()));
    return Promise.all(names.sort().map(async (name) => ({ name, text: await readFile(join(full, name), 'utf8') })));
  } catch (error) {
    throw new DocumentError(path, 'UNREADABLE', explain(error), { cause: error });
  }
}
