import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { type Counts, type Header, type Record, VERSION } from './record.ts';

/** The header's length in bytes with its line end: its counts are known last, and it stands first. */
const HEADER = 512;

/** How much is gathered before it is written, in characters. */
const CHUNK = 1_000_000;

/**
 * Writes a backup: a header line, then a record a line (JSON). The file appears whole, under its name, or not at all;
 * one that is there already is replaced. Gives how many records of each kind it holds.
 */
export async function writeBackup(file: string, records: AsyncIterable<Record>): Promise<Counts> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    const out = await open(draft, 'w', 0o600);
    try {
      const header = await writeAll(out, records);
      await out.write(`${JSON.stringify(header).padEnd(HEADER - 1)}\n`, 0);
      await out.sync();
      await rename(draft, file);
      return header.records;
    } finally {
      await out.close();
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeAll(out: FileHandle, records: AsyncIterable<Record>): Promise<Header> {
  const hash = createHash('sha256');
  const counts = { article: 0, catalogue: 0, decision: 0, watch: 0, sighting: 0 };
  let at = HEADER;
  let waiting = '';
  const flush = async () => {
    const bytes = Buffer.from(waiting, 'utf8');
    hash.update(bytes);
    await out.write(bytes, 0, bytes.length, at);
    at += bytes.length;
    waiting = '';
  };
  for await (const record of records) {
    counts[record.kind] += 1;
    waiting += `${JSON.stringify(record)}\n`;
    if (waiting.length > CHUNK) await flush();
  }
  await flush();
  const madeAt = new Date().toISOString();
  return { format: 'modelscape-backup', version: VERSION, madeAt, records: counts, sha256: hash.digest('hex') };
}
