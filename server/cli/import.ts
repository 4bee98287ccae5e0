import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { CatalogueFile } from '../catalogue/catalogue.ts';
import { READERS } from '../catalogue/readers.ts';
import { AnswerError, DocumentError, UsageError } from '../errors.ts';
import { endingOf, GRAPH_ENDINGS } from '../graph-files/read-graph-files.ts';
import { explain } from '../ingest/paths.ts';
import { withServerAndToken } from './api-options.ts';
import { askApi, withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import { describeImport, type ImportAnswer } from './import-text.ts';
import { importWhole, isWholeGraph } from './import-whole.ts';
import type { ApiOptions } from './open-api.ts';

type Options = ApiOptions & { readonly map?: string; readonly json?: boolean };

const MUTATION = `mutation ($input: ImportCatalogueInput!) { importCatalogue(input: $input) {
  outcome origin rows entities claims unfit
  bad { file line why } joins { spelling name how } doubts { spelling other why } userErrors { message } } }`;

/** `import KIND FILE…`: reads a public catalogue, or graph files, into the graph; `import list` tells which there are. */
export const addImport: AddCommand = (program, io) => {
  withServerAndToken(program.command('import'))
    .summary('read a public catalogue, or files of a graph, into the graph')
    .description(
      'Reads the rows of a catalogue, or the nodes and edges of graph files. Each becomes a sentence that states what it says. A whole graph that export --all --format json-lines wrote comes back as it was.',
    )
    .argument('<kind>', `list, ${READERS.map(({ kind }) => kind).join(', ')}, csv with --map, graph; or a graph file`)
    .argument('[file...]', 'all files of the catalogue or graph, or a folder of them')
    .option('--map <mapping.json>', "what a CSV's columns, or a graph's attributes, mean")
    .option('--json', 'report as one JSON object')
    .action((kind: string, paths: readonly string[], options: Options) => run(kind, paths, options, io));
};

async function run(first: string, rest: readonly string[], options: Options, io: Io): Promise<void> {
  const isFile = GRAPH_ENDINGS.some((ending) => ending === endingOf(first));
  const [kind, paths] = isFile ? ['graph', [first, ...rest]] : [first, rest];
  if (kind === 'list') {
    io.out.write(READERS.map((one) => `${one.kind.padEnd(18)}${one.what}; ${one.licence}, ${one.url}\n`).join(''));
    io.out.write(`${'csv'.padEnd(18)}any CSV, with --map (server/catalogue/README.md)\n`);
    io.out.write(`${'graph'.padEnd(18)}${GRAPH_ENDINGS.join(', ')}; --map where its words are others\n`);
    return;
  }
  if (paths.length === 0) throw new UsageError(`import ${kind}: name its files, or a folder of them`);
  if (kind !== 'graph' && (kind === 'csv') !== (options.map !== undefined)) {
    throw new UsageError('import: csv and --map go together');
  }
  const [only, ...others] = paths.map((path) => resolve(io.cwd, path));
  if (kind === 'graph' && only !== undefined && endingOf(only) === 'jsonl' && (await isWholeGraph(only))) {
    if (others.length > 0) throw new UsageError('import: an export of a whole graph goes alone');
    return importWhole(only, options.json === true, io);
  }
  const endings = kind === 'graph' ? GRAPH_ENDINGS : (READERS.find((one) => one.kind === kind)?.endings ?? ['csv']);
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
