import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readDocument } from '../../server/documents/read.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import { openGraph } from '../../server/graph/graph.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { readLexicon } from '../../server/seed.ts';
import { dump, empty } from '../support/graph-dump.ts';
import { shuffled } from '../support/shuffled.ts';

const graph = openGraph(inject('neo4j'));
beforeAll(async () => {
  await migrate(graph);
});
afterAll(() => graph.close());

const folder = new URL('../../seed/articles/', import.meta.url);

/** Every article of the seed up to `most`, spread over all its months. */
function readSeed(most: number) {
  const names = readdirSync(folder)
    .filter((name) => /^\d.*\.md$/.test(name))
    .sort();
  const step = Math.max(1, names.length / most);
  const chosen = Array.from({ length: most }, (_, n) => names[Math.floor(n * step)]).filter(
    (name) => name !== undefined,
  );
  return chosen.map((name) => readDocument(readFileSync(new URL(name, folder)), name));
}

test('forty articles read in five orders give one graph', { timeout: 300_000 }, async () => {
  const lexicon = readLexicon();
  const { ingest } = createIngest({ graph, extract: createExtractor(lexicon), lexicon });
  const documents = readSeed(40);
  expect(documents).toHaveLength(40);
  const dumps: (readonly string[])[] = [];
  for (const seed of [1, 2, 3, 4, 5]) {
    await empty(graph);
    for (const document of shuffled(documents, seed)) await ingest(document);
    dumps.push(await dump(graph));
  }
  expect(dumps[0]?.length).toBeGreaterThan(1_000);
  expect(dumps[0]?.filter((line) => line.startsWith('NameKey')).length).toBeGreaterThan(1_000);
  for (const other of dumps.slice(1)) expect(other).toEqual(dumps[0]);
});
