import { Piscina } from 'piscina';
import { DocumentError } from '../errors.ts';
import { READING_TYPESCRIPT } from '../typescript-threads.ts';
import type { ApartResult, ApartTask } from './apart-result.ts';
import type { Part } from './part.ts';

/** How long a file may take, in milliseconds; the slowest of real pages takes one second, a PDF of 100 pages three. */
const MOST_TIME = 20_000;
const MOST_TIME_OF_PDF = 60_000;

/** Memory of the thread, in MB. */
const MOST_MEMORY = 512;

/** How long a thread waits for the next task before it ends, in milliseconds. */
const IDLE = 5_000;

/** What a thread loads; not by import() in one file, which the loader of TypeScript doesn't reach there. */
const WORKER = new URL('./apart-worker.ts', import.meta.url).href;
const PDF_WORKER = new URL('./pdf/pdf-worker.ts', import.meta.url).href;

let threads: Piscina<ApartTask, ApartResult> | null = null;

/** One thread, made when it is first needed; it doesn't keep the program alive. */
function open(): Piscina<ApartTask, ApartResult> {
  threads ??= new Piscina<ApartTask, ApartResult>({
    name: 'readInWorker',
    execArgv: [...READING_TYPESCRIPT],
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  return threads;
}

/**
 * Reads a file in a thread that is ended when it takes too long or too much memory, so that none can stop the program.
 * Throws DocumentError: TOO_SLOW, and those of the reader.
 */
export async function readApart(task: ApartTask): Promise<readonly Part[]> {
  const result = await run(task);
  if ('parts' in result) return result.parts;
  throw new DocumentError(task.name, result.refused.reason, result.refused.why);
}

async function run(task: ApartTask): Promise<ApartResult> {
  const most = task.format === 'pdf' ? MOST_TIME_OF_PDF : MOST_TIME;
  const filename = task.format === 'pdf' ? PDF_WORKER : WORKER;
  try {
    return await open().run(task, { filename, signal: AbortSignal.timeout(most) });
  } catch (error) {
    const slow = error instanceof Error && (error.name === 'AbortError' || /memory/i.test(error.message));
    if (!slow) throw error;
    const why = `reading it takes more than ${most / 1_000} s or ${MOST_MEMORY} MB. Give its text instead.`;
    throw new DocumentError(task.name, 'TOO_SLOW', why, { cause: error });
  }
}
