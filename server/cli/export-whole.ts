import { type Config, readConfig } from '../config.ts';
import { ServerError } from '../errors.ts';
import type { ExportedFilter } from '../export/exported.ts';
import { exportFile } from '../export/formats.ts';
import { readWholeExport } from '../graph/export-whole.ts';
import { toExportRequest } from '../http/export-request.ts';
import type { Io } from './command.ts';
import { findServer } from './find-server.ts';
import { withGraph } from './open-graph.ts';
import { writeOut } from './write-out.ts';

/** Writes the whole graph as a file: from the server that runs, else from the graph of the settings, page by page. */
export async function exportWhole(
  format: string,
  filter: ExportedFilter,
  options: { readonly server?: string; readonly out?: string },
  io: Io,
): Promise<void> {
  const config = readConfig(io.env);
  const query = new URLSearchParams({ all: 'true', format });
  for (const [name, value] of Object.entries(filter)) if (value !== null) query.set(name, String(value));
  const request = toExportRequest(query);
  const url = findServer(options.server, config);
  if (url !== null) return writeOut(await fetchExport(url, query, io), options.out, io);
  await exportOwn(request, config, options, io);
}

async function exportOwn(
  { filter, format }: ReturnType<typeof toExportRequest>,
  config: Config,
  options: { readonly out?: string },
  io: Io,
): Promise<void> {
  await withGraph(config, io, async ({ graph }) => {
    const reader = { read: ((query, params) => graph.read(query, params, io.signal)) as typeof graph.read };
    const { chunks } = exportFile(await readWholeExport(reader, filter), format);
    await writeOut(chunks, options.out, io);
  });
}

/** The file, as it comes. Throws ServerError where none does, or where it breaks off. */
async function fetchExport(url: string, query: URLSearchParams, io: Io): Promise<AsyncIterable<Uint8Array>> {
  const response = await fetch(new URL(`export?${query}`, url), { redirect: 'error', signal: io.signal }).catch(
    (cause) => {
      throw new ServerError(url, 'does not answer. Check the address, or leave --server out.', { cause });
    },
  );
  if (!response.ok || response.body === null) {
    throw new ServerError(url, `answers ${response.status}: ${(await response.text()).slice(0, 200)}`);
  }
  return whole(response.body, url);
}

async function* whole(body: AsyncIterable<Uint8Array>, url: string): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw new ServerError(url, 'broke off before the file was whole. Try once more.', { cause });
  }
}
