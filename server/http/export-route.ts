import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError, QueryTimeoutError } from '../errors.ts';
import { exportFile } from '../export/formats.ts';
import { readExport } from '../graph/export.ts';
import { readWholeExport } from '../graph/export-whole.ts';
import type { Graph } from '../graph/graph.ts';
import { answer } from './answer.ts';
import { toExportRequest } from './export-request.ts';
import { isDown, NO_ANSWER } from './no-answer.ts';
import type { Step } from './step.ts';

/** `GET /export?seeds=…&depth=…&format=…`: a subgraph, or with `all=true` the whole graph, as a file to keep, sent piece by piece as fast as it is taken. */
export function serveExport(graph: Pick<Graph, 'read'>): Step {
  return async (request, response) => {
    if (request.method !== 'GET') return answer(response, 405, 'Use GET.', { allow: 'GET' });
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const { filter, subgraph, format } = toExportRequest(
        new URL(request.url ?? '/', 'http://localhost').searchParams,
      );
      const reader = { read: ((query, params) => graph.read(query, params, gone.signal)) as Graph['read'] };
      const exported = subgraph ? await readExport(reader, subgraph) : await readWholeExport(reader, filter);
      const { fileName, mediaType, chunks } = exportFile(exported, format);
      const pieces = chunks[Symbol.asyncIterator]();
      // What is wrong with the query shows with the first piece, while it can still be told.
      const first = await pieces.next();
      response.writeHead(200, {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
      });
      await pipeline(Readable.from(startingWith(first, pieces)), response);
    } catch (error) {
      // A file that breaks off ends without its last chunk, so that nobody takes it for whole.
      if (response.headersSent) response.destroy();
      if (gone.signal.aborted || response.headersSent) return;
      if (!(error instanceof AppError)) throw error;
      answer(response, statusOf(error), isDown(error) ? NO_ANSWER : error.message);
    }
  };
}

async function* startingWith(first: IteratorResult<string>, rest: AsyncIterator<string>): AsyncGenerator<string> {
  for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
}

function statusOf(error: AppError): number {
  if (error instanceof QueryTimeoutError) return 504;
  return isDown(error) ? 503 : 400;
}
