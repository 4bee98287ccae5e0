import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { BackupError } from '../errors.ts';
import { parseJson } from '../parse-json.ts';
import { type Counts, type Header, headerShape, type Record, recordShape, VERSION } from './record.ts';

/**
 * Checks a backup from its first byte to its last: its form, its SHA-256, each record, and their number. Gives its
 * header. Throws BackupError where it can't be trusted; then nothing of it should be read.
 */
export async function checkBackup(file: string): Promise<Header> {
  const hash = createHash('sha256');
  const counts: Counts = { article: 0, catalogue: 0, decision: 0, watch: 0, sighting: 0 };
  let header: Header | null = null;
  for await (const line of linesOf(file)) {
    if (header === null) {
      header = toHeader(line, file);
      continue;
    }
    hash.update(line).update('\n');
    const record = recordShape.safeParse(parseJson(line.toString('utf8')));
    if (record.success) counts[record.data.kind] += 1;
  }
  if (header === null) throw new BackupError(file, 'it is empty.');
  const { records } = header;
  const whole = (Object.keys(records) as (keyof Counts)[]).every((kind) => records[kind] === counts[kind]);
  if (hash.digest('hex') !== header.sha256) {
    throw new BackupError(file, 'it breaks off, or was changed after it was made: its checksum is another.');
  }
  if (!whole) throw new BackupError(file, 'it has other records than it says.');
  return header;
}

/** The records of a backup that was checked, one after the other. */
export async function* readBackup(file: string): AsyncGenerator<Record> {
  let first = true;
  for await (const line of linesOf(file)) {
    if (!first) yield recordShape.parse(parseJson(line.toString('utf8')));
    first = false;
  }
}

function toHeader(line: Buffer, file: string): Header {
  const given = parseJson(line.toString('utf8'));
  const parsed = headerShape.safeParse(given);
  if (!parsed.success) throw new BackupError(file, 'this is no backup of Modelscape.');
  if (parsed.data.version <= VERSION) return parsed.data;
  throw new BackupError(file, `a newer Modelscape made it (form ${parsed.data.version}). Restore it with that one.`);
}

const LINE_END = 10;

/** Lines without their ends; bytes that no line end follows are no line. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      parts.push(chunk.subarray(from, end));
      yield parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
      parts = [];
      from = end + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
}
