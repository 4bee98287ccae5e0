import { Option } from 'commander';
import { z } from 'zod';
import { InvalidInputError, UsageError } from '../errors.ts';
import type { ExportedFilter } from '../export/exported.ts';
import { FORMATS } from '../export/formats.ts';
import { ENTITY_KINDS, RELATION_TYPES } from '../extract/extraction.ts';
import { withServer } from './api-options.ts';
import { askApi, withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import { exportWhole } from './export-whole.ts';
import type { Api, ApiOptions } from './open-api.ts';
import { writeOut } from './write-out.ts';

type Options = ApiOptions & {
  readonly all?: true;
  readonly depth?: string;
  readonly limit?: string;
  readonly format: string;
  readonly kinds?: readonly string[];
  readonly types?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly minConfidence?: string;
  readonly out?: string;
};

const FIND = 'query($name: String!) { entity(name: $name) { id } }';
const EXPORT = `query($input: SubgraphInput!, $format: ExportFormat!) {
  exportSubgraph(input: $input, format: $format) { content } }`;

const found = z.object({ entity: z.object({ id: z.string() }).nullable() });
const file = z.object({ exportSubgraph: z.object({ content: z.string() }) });

const spelt = (name: string) => name.toLowerCase().replaceAll('_', '-');
const named = (name: string) => name.toUpperCase().replaceAll('-', '_');

/** `export NAME…`: a subgraph as a file; `export --all`: the whole graph. */
export const addExport: AddCommand = (program, io) => {
  withServer(program.command('export'))
    .summary('write a subgraph, or the whole graph, as a file')
    .description('Writes the entities within some steps of others, and their relations, as a file.')
    .argument('[name...]', 'names of the entities to start from')
    .option('--all', 'the whole graph; import makes it again of json-lines')
    .addOption(
      new Option('--format <format>', 'the format').choices(Object.keys(FORMATS).map(spelt)).default('cytoscape-json'),
    )
    .option('--depth <steps>', 'steps from them, 0 to 3 (default: 1)')
    .option('--limit <count>', 'most entities, 1 to 500 (default: 300)')
    .addOption(new Option('--kinds <kind...>', 'only these kinds').choices(ENTITY_KINDS.map(spelt)))
    .addOption(new Option('--types <type...>', 'only these types of relations').choices(RELATION_TYPES.map(spelt)))
    .option('--since <date>', 'only relations seen on or after this date')
    .option('--until <date>', 'only relations seen on or before this date')
    .option('--min-confidence <number>', 'only relations of at least this confidence, 0 to 1')
    .option('--out <file>', 'the file to write (default: standard output)')
    .action((names: readonly string[], options: Options) => run(names, options, io));
};

async function run(names: readonly string[], options: Options, io: Io): Promise<void> {
  if ((names.length === 0) !== (options.all === true)) {
    throw new UsageError('export: name the entities to start from, or give --all');
  }
  if (options.all) {
    if (options.depth ?? options.limit) throw new UsageError('export: --all goes with neither --depth nor --limit');
    await exportWhole(options.format, toFilter(options), options, io);
    return;
  }
  await withApi(options, io, async (api) => {
    const seeds = await Promise.all(names.map((name) => findSeed(api, name)));
    const variables = { input: { seeds, ...toInput(options) }, format: named(options.format) };
    const { exportSubgraph } = file.parse(await askApi(api, EXPORT, variables));
    await writeOut([exportSubgraph.content], options.out, io);
  });
}

async function findSeed(api: Api, name: string): Promise<string> {
  const { entity } = found.parse(await askApi(api, FIND, { name }));
  if (entity === null) throw new InvalidInputError('name', `no entity is called ${JSON.stringify(name)}`);
  return entity.id;
}

function toInput({ depth = '1', limit = '300', ...options }: Options) {
  return { depth: toNumber('depth', depth), limit: toNumber('limit', limit), ...toFilter(options) };
}

function toFilter({ kinds, types, since, until, minConfidence }: Omit<Options, 'depth' | 'limit'>): ExportedFilter {
  return {
    kinds: kinds?.map(named) ?? null,
    types: types?.map(named) ?? null,
    since: since ?? null,
    until: until ?? null,
    minConfidence: minConfidence === undefined ? null : toNumber('min-confidence', minConfidence),
  };
}

function toNumber(option: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw new InvalidInputError(option, `${JSON.stringify(text)} is no number`);
  return value;
}
