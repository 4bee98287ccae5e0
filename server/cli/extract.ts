import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { readClaimWeights } from '../claim-weights.ts';
import { DocumentError, UsageError } from '../errors.ts';
import { describeArticle } from '../explain/describe.ts';
import { explain, onlyWith } from '../explain/explain.ts';
import { inColour, plain } from '../explain/layout.ts';
import { createReader } from '../extract/extract.ts';
import type { ExtractedClaim, ExtractedEntity, Extraction } from '../extract/extraction.ts';
import { roundName } from '../extract/values/round.ts';
import { readLexicon } from '../seed.ts';
import { openTagger } from '../tagger/open-tagger.ts';
import { TAGGERS, type Tagger } from '../tagger/tiers.ts';
import type { AddCommand, Io } from './command.ts';
import { describeExtraction } from './extract-text.ts';
import { extractWhole } from './extract-whole.ts';

type Options = {
  readonly json?: boolean;
  readonly whole?: boolean;
  readonly explain?: boolean;
  readonly find?: string;
  readonly tagger: Tagger | 'on';
};

async function readStandardInput(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.in) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(chunks);
}

const readBytes = (file: string, io: Io): Promise<Uint8Array> =>
  file === '-' ? readStandardInput(io) : readFile(resolve(io.cwd, file));

function entityLine({ key, id, known, name, kind, confidence, mentions }: ExtractedEntity) {
  const places = mentions.map(({ start, end, method }) => ({ start, end, method }));
  return { key, id: known ? id : null, name, kind, type: kind, confidence, mentions: places };
}

function claimLine(claim: ExtractedClaim) {
  const { type, subject, object, stance, confidence, evidence, amount, date, role, ended, round, stake } = claim;
  return {
    type,
    subject,
    object,
    status: stance,
    confidence,
    evidence,
    ...(amount === null ? {} : { amount: { value: amount.value, currency: amount.currency } }),
    ...(date === null ? {} : { date: date.value }),
    ...(role === null ? {} : { role }),
    ...(ended ? { ended } : {}),
    ...(round === null ? {} : { round: roundName(round) }),
    ...(stake === null ? {} : { stake: stake.percent }),
  };
}

/** One article as the JSON line of the `extract` contract. */
function toJsonLine(id: string, text: string, { sentences, entities, claims, skipped }: Extraction): string {
  const title = sentences[0]?.kind === 'title' ? text.slice(sentences[0].start, sentences[0].end) : '';
  return JSON.stringify({
    id,
    title,
    entities: entities.filter(({ kind }) => kind !== 'Topic').map(entityLine),
    claims: claims.filter(({ type }) => type !== 'ABOUT').map(claimLine),
    topics: entities.filter(({ kind }) => kind === 'Topic').map(entityLine),
    about: claims.filter(({ type }) => type === 'ABOUT').map(claimLine),
    skipped,
  });
}

const nameOf = (file: string): string => (file === '-' ? 'stdin' : basename(file, extname(file)));

type Print = (id: string, text: string) => Promise<string>;

/** What is printed of one article, by the options. */
async function printer({ json, explain: explained, find: wanted, tagger }: Options, io: Io): Promise<Print> {
  const find = wanted ?? null;
  const tell = (problem: string) => void io.err.write(`${problem}\n`);
  const claimWeights = readClaimWeights(tell);
  const { crfWeights, encoder } = await openTagger(tagger === 'on' ? 'auto' : tagger, tell);
  const reader = createReader(readLexicon(), { claimWeights, crfWeights });
  const tag = async (text: string) => (encoder === null ? null : encoder(reader.toTag(text)));
  if (explained !== true && find === null) {
    const print = json === true ? toJsonLine : describeExtraction;
    return async (id, text) => print(id, text, reader.extract(text, [], await tag(text)));
  }
  const colour = io.out.isTTY === true && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
  return async (id, text) => {
    const whole = explain(text, reader.explain(text, await tag(text)));
    const article = find === null ? whole : onlyWith(whole, find);
    if (json === true) return JSON.stringify({ id, ...article });
    const found = find === null || text.toLowerCase().includes(find.toLowerCase());
    return describeArticle(id, article, { find, found }, colour ? inColour : plain);
  };
}

async function filesIn(paths: readonly string[], io: Io): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const folder = path !== '-' && (await stat(resolve(io.cwd, path)).catch(() => null))?.isDirectory() === true;
    if (!folder) files.push(path);
    else
      for (const name of (await readdir(resolve(io.cwd, path))).sort())
        if (/\.(?:md|txt)$/i.test(name)) files.push(join(path, name));
  }
  return files;
}

async function run(paths: readonly string[], options: Options, io: Io): Promise<void> {
  if (options.whole === true) return extractWhole(paths, options.tagger === 'on' ? 'auto' : options.tagger, io);
  const files = await filesIn(paths, io);
  if (files.length === 0) throw new UsageError('extract: no .txt or .md file in the folders given');
  const print = await printer(options, io);
  let failed = 0;
  for (const file of files) {
    if (io.signal.aborted) break;
    try {
      const text = new TextDecoder('utf-8').decode(await readBytes(file, io));
      io.out.write(`${await print(nameOf(file), text)}\n`);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
      failed += 1;
      io.err.write(`${file}: can't be read (${error.message})\n`);
    }
  }
  if (failed > 0) throw new DocumentError(`${failed} of ${files.length} files`, 'unreadable', `can't be read`);
}

/** `extract [--json] [--whole] [--explain] [--find TEXT] [--tagger auto|encoder|crf|off] FILE…`: what articles name and state, without any database. */
export const addExtract: AddCommand = (program: Command, io: Io) => {
  program
    .command('extract')
    .summary('print what articles name and state')
    .description('Reads text files and prints the entities and claims in them. Needs no database.')
    .argument('<file...>', 'text files or folders of them; - is standard input')
    .option('--json', 'one JSON line an article')
    .option('--whole', 'one JSON line an article, read as ingest reads it, text and all: what load takes')
    .option('--explain', 'tell why each name and claim is there, and why others are not')
    .option('--find <text>', 'explain only the sentences that hold this text')
    .addOption(
      new Option('--tagger <tier>', 'what finds names nobody listed; on is auto')
        .choices([...TAGGERS, 'on'])
        .default('auto'),
    )
    .action(async (files: string[], options: Options) => run(files, options, io));
};
