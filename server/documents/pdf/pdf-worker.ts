import { type ApartResult, type ApartTask, toApartResult } from '../apart-result.ts';
import { readPdf } from './read-pdf.ts';

/** Reads a PDF in a thread of its own. Apart from the other readers, since pdf.js takes a second to load. */
export function readInWorker(task: ApartTask & { readonly format: 'pdf' }): Promise<ApartResult> {
  return toApartResult(async () => [{ place: null, document: await readPdf(task.bytes, task.name) }]);
}
