import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { DocumentError } from '../../errors.ts';
import type { Document } from '../document.ts';
import type { PageResult, PageTask } from './page-worker.ts';

/** How long a page may take, in milliseconds; the slowest of real pages takes one second. */
const MOST_TIME = 20_000;

/** Memory of the thread, in MB. */
const MOST_MEMORY = 512;

/** How long a thread waits for the next page before it ends, in milliseconds. */
const IDLE = 5_000;

let threads: Piscina<PageTask, PageResult> | null = null;

/** One thread, made when the first page is read; it doesn't keep the program alive. */
function open(): Piscina<PageTask, PageResult> {
  threads ??= new Piscina<PageTask, PageResult>({
    filename: new URL('./page-worker.ts', import.meta.url).href,
    name: 'readInWorker',
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  return threads;
}

/**
 * Reads an HTML page in a thread that is ended when it takes too long or too much memory, so that no page can stop the
 * program. `address` is where the page was found, null for a file. Throws DocumentError: TOO_SLOW, and those of readPage.
 */
export async function readPageApart(html: string, name: string, address: string | null): Promise<Document> {
  const result = await run({ html, name, address });
  if ('document' in result) return result.document;
  throw new DocumentError(name, result.refused.reason, result.refused.why);
}

async function run(task: PageTask): Promise<PageResult> {
  try {
    return await open().run(task, { signal: AbortSignal.timeout(MOST_TIME) });
  } catch (error) {
    const slow = error instanceof Error && (error.name === 'AbortError' || /memory/i.test(error.message));
    if (!slow) throw error;
    const why = `reading this page takes more than ${MOST_TIME / 1_000} s or ${MOST_MEMORY} MB. Give its text instead.`;
    throw new DocumentError(task.name, 'TOO_SLOW', why, { cause: error });
  }
}
