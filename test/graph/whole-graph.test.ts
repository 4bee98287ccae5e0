import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFile } from '../../server/export/formats.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import { restoreArrivals } from '../../server/graph/backup.ts';
import { restoreDecisions } from '../../server/graph/decisions.ts';
import { readWholeExport } from '../../server/graph/export-whole.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { checkRecords } from '../../server/ingest/check-records.ts';
import { importRecords } from '../../server/ingest/import-records.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { makeDocument } from '../support/articles.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { dump } from '../support/graph-dump.ts';
import { smallLexicon } from '../support/lexicon.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const open = () => createIngest({ graph, extract: createExtractor(smallLexicon), lexicon: smallLexicon });

/** The lines of an export of the whole graph in JSON Lines. */
async function exportLines(): Promise<readonly string[]> {
  const all = { kinds: null, types: null, since: null, until: null, minConfidence: null };
  let text = '';
  for await (const chunk of exportFile(await readWholeExport(graph, all), 'JSON_LINES').chunks) text += chunk;
  return text.trimEnd().split('\n');
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

test('decisions come back with the whole graph, and can be undone there', { timeout: 120_000 }, async () => {
  const texts = [
    'OpenAI acquired Zhipu Labs for $40 million.',
    'In May, Google invested in Zhipu Laboratories. OpenAI acquired Zhipu Laboratories.',
    'Nvidia sued OpenAI.',
  ];
  const first = open();
  for (const [at, text] of texts.entries()) {
    await first.ingest(makeDocument(text, { url: `https://example.com/${at}`, title: text.slice(0, 30) }));
  }
  const undecided = await dump(graph);
  const same = { type: 'same', entity: 'company:zhipu-laboratories', other: 'company:zhipu-labs' } as const;
  const { decision, settled } = await first.decide(
    { ...same, claim: null, name: null, kind: null },
    { by: 'Ada', reason: null },
  );
  await settled;
  const decided = await dump(graph);
  const lines = await exportLines();
  await wipe(graph);
  const { decisions } = await checkRecords(each(lines), 'all.jsonl');
  expect(decisions).toHaveLength(1);
  await restoreDecisions(graph, decisions);
  const second = open();
  const parts = {
    ...{ store: second.store, ingest: second.ingest, signal: new AbortController().signal },
    noteArrivals: (arrivals: { id: string; ingestedAt: string }[]) => restoreArrivals(graph, arrivals),
  };
  expect(await importRecords(parts, each(lines), 'all.jsonl')).toMatchObject({ new: 3, failed: [] });
  const nodesOf = (all: readonly string[]) => all.filter((line) => !/^Decision/.test(line));
  expect(nodesOf(await dump(graph))).toEqual(nodesOf(decided));
  await (await second.undo(decision.id, { by: 'Ada', reason: null })).settled;
  const bare = (all: readonly string[]) =>
    all.filter((line) => /^(?:Entity|Company|[A-Z]+_[A-Z]+ |ACQUIRED|SUED)/.test(line));
  expect(bare(await dump(graph))).toEqual(bare(undecided));
});
