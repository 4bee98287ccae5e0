import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { z } from 'zod';
import type { TaggedNames } from '../extract/tagger/tagged-name.ts';
import type { TaggerSentence } from '../extract/tagger/tagger-input.ts';
import { READING_TYPESCRIPT } from '../typescript-threads.ts';
import { readWeights } from '../weights-file.ts';
import type { EncoderParts, EncoderTask } from './encoder-worker.ts';

/** Finds the names in an article's sentences, in threads of its own. The same sentences give the same names on one kind of processor. */
export type Encoder = (sentences: readonly TaggerSentence[]) => Promise<TaggedNames>;

/** Threads at most; each holds a net of its own, some 100 MB. */
const MOST_THREADS = Math.min(2, availableParallelism());

/** How long a thread waits for the next article before it ends, in milliseconds. */
const IDLE = 30_000;

const trust = z.strictObject({ curve: z.tuple([z.number(), z.number()]), least: z.number().min(0).max(1) });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const shape = z.strictObject({
  trust: z.strictObject({
    Company: trust,
    Organization: trust,
    Person: trust,
    Model: trust,
    Product: trust,
    Technique: trust,
    Benchmark: trust,
  }),
  sha256: z.strictObject({ 'encoder.onnx': sha256, 'encoder-vocabulary.txt': sha256 }),
});

type Report = (problem: string) => void;

const folderOfWeights = new URL('../../seed/model/', import.meta.url);
const require = createRequire(import.meta.url);

function isThere(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** Why a file is not the one that was trained; null where it is. */
function problemOf(file: URL, wanted: string): string | null {
  try {
    const found = createHash('sha256').update(readFileSync(file)).digest('hex');
    return found === wanted ? null : "can't be used (it is not the file that encoder.json tells of)";
  } catch (error) {
    if (error instanceof Error && 'code' in error) return `can't be read (${error.code})`;
    throw error;
  }
}

/** What the encoder is made of, where all of it is there and whole; else null, and one line to `report`. */
function findParts(folder: URL, without: string, report: Report): EncoderParts | null {
  const facts = readWeights({ file: new URL('encoder.json', folder), shape, without }, report);
  if (facts === null) return null;
  for (const [name, wanted] of Object.entries(facts.sha256)) {
    const problem = problemOf(new URL(name, folder), wanted);
    if (problem === null) continue;
    report(`seed/model/${name} ${problem}: ${without}`);
    return null;
  }
  const path = (name: string): string => fileURLToPath(new URL(name, folder));
  return { net: path('encoder.onnx'), vocabulary: path('encoder-vocabulary.txt'), trust: facts.trust };
}

/**
 * Opens the encoder (`seed/model/encoder.*`). Null where its files or its runtime, `onnxruntime-node`, are missing or
 * broken: one line to `report` tells what, and that names are read `without` it.
 */
export async function openEncoder(without: string, report: Report, folder = folderOfWeights): Promise<Encoder | null> {
  if (!isThere('onnxruntime-node')) {
    report(`onnxruntime-node is not installed (npm ci brings it where it runs): ${without}`);
    return null;
  }
  const parts = findParts(folder, without, report);
  if (parts === null) return null;
  const threads = new Piscina<EncoderTask, TaggedNames>({
    filename: new URL('./encoder-worker.ts', import.meta.url).href,
    name: 'tagInWorker',
    execArgv: [...READING_TYPESCRIPT],
    minThreads: 0,
    maxThreads: MOST_THREADS,
    idleTimeout: IDLE,
  });
  try {
    await threads.run({ parts, sentences: [] });
  } catch (error) {
    report(`the encoder can't be used (${error instanceof Error ? error.message : String(error)}): ${without}`);
    return null;
  }
  return (sentences) => threads.run({ parts, sentences });
}
