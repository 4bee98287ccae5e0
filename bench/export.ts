import { parseArgs } from 'node:util';
import type { Exported, ExportedClaim, ExportedEntity, ExportedRelation } from '../server/export/exported.ts';
import { type ExportFormat, exportFile, FORMATS, isExportFormat } from '../server/export/formats.ts';

/** Measures how much memory a writer takes, on a made stream of entities, three relations each and a claim a relation: `npx tsx bench/export.ts --entities 10000,100000`. */
const { values } = parseArgs({
  options: { entities: { type: 'string', default: '10000,100000' }, format: { type: 'string' } },
});
const sizes = values.entities.split(',').map(Number);
const formats = values.format === undefined ? Object.keys(FORMATS) : [values.format];

const RELATIONS_EACH = 3;
const idOf = (n: number) => `company:firm-${n}`;

function entity(n: number): ExportedEntity {
  const counts = { articleCount: 3, mentionCount: 9, firstSeen: '2025-01', lastSeen: '2025-11-02', seed: false };
  return { id: idOf(n), name: `Firm ${n}`, kind: 'Company', aliases: [`Firm No. ${n}`], description: null, ...counts };
}

function relation(n: number, size: number): ExportedRelation {
  const [from, to] = [Math.floor(n / RELATIONS_EACH), (n * 7_919 + 1) % size];
  const ends = { source: idOf(from), target: idOf(to) };
  const id = `PARTNERED_WITH|${ends.source}|${ends.target}|${n}`;
  const facts = { type: 'PARTNERED_WITH', stance: 'done', confidence: 0.9, amount: null, currency: null };
  const claim: ExportedClaim = {
    ...{ ...facts, id: `u${n}/0`, relation: id, subject: ends.source, object: ends.target, date: null, role: null },
    ...{
      ended: false,
      round: null,
      stake: null,
      evidence: `Firm ${from} said that it works with Firm ${to} from now on.`,
    },
    ...{
      articleId: `u${n % 1_000}`,
      articleTitle: `Firm ${from} and Firm ${to}`,
      articleSource: 'Made',
      publishedAt: '2025-03',
    },
    articleUrl: `https://example.com/${n}`,
  };
  const names = { sourceName: `Firm ${from}`, targetName: `Firm ${to}` };
  return {
    ...facts,
    ...ends,
    ...names,
    id,
    claimCount: 1,
    articleCount: 1,
    firstSeen: '2025-03',
    lastSeen: '2025-03',
    claims: [claim],
  };
}

async function* each<T>(count: number, make: (n: number) => T): AsyncGenerator<T> {
  for (let n = 0; n < count; n += 1) yield make(n);
}

function made(size: number): Exported {
  return {
    about: {
      ...{ seeds: [], depth: 0, filter: { kinds: null, types: null, since: null, until: null, minConfidence: null } },
      ...{
        entityCount: size,
        relationCount: size * RELATIONS_EACH,
        claimCount: size * RELATIONS_EACH,
        articleCount: 0,
      },
      ...{ sources: [], totalEntities: size, at: '2026-11-25T10:00:00.000Z' },
    },
    entities: () => each(size, entity),
    relations: () => each(size * RELATIONS_EACH, (n) => relation(n, size)),
    articles: () => each(0, () => Promise.reject(new Error('none'))) as AsyncGenerator<never>,
    decisions: () => each(0, () => Promise.reject(new Error('none'))) as AsyncGenerator<never>,
  };
}

const MB = 1024 * 1024;

/** Heap in use after a collection where the program was started with --expose-gc, else as it is. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MB;
}

async function measure(format: ExportFormat, size: number): Promise<string> {
  const before = heap();
  let [bytes, pieces, most] = [0, 0, 0];
  for await (const piece of exportFile(made(size), format).chunks) {
    bytes += Buffer.byteLength(piece);
    pieces += 1;
    if (pieces % 50 === 0) most = Math.max(most, heap() - before);
  }
  return `| ${format} | ${size.toLocaleString('en')} | ${(bytes / MB).toFixed(1)} | ${most.toFixed(1)} |`;
}

console.log('| Format | Entities | File, MB | Most heap above the start, MB |\n| --- | --: | --: | --: |');
for (const format of formats) {
  if (!isExportFormat(format)) throw new Error(`no format: ${format}`);
  for (const size of sizes) console.log(await measure(format, size));
}
