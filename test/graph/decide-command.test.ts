import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli } from '../../server/cli/cli.ts';
import { addDecide, addUndo } from '../../server/cli/decide.ts';
import { addDecisions } from '../../server/cli/decisions.ts';
import { createExtractor } from '../../server/extract/extract.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { serveGraph, type TestApi } from '../support/api.ts';
import { makeDocument } from '../support/articles.ts';
import { openTestGraph, wipe } from '../support/graph.ts';
import { testIo } from '../support/io.ts';
import { smallLexicon } from '../support/lexicon.ts';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  const ingest = createIngest({ graph, extract: createExtractor(smallLexicon), lexicon: smallLexicon });
  for (const name of ['Zhipu Labs', 'Zhipu Laboratories'])
    await ingest.ingest(makeDocument(`OpenAI acquired ${name}.`));
  api = await serveGraph(graph, { ingest });
});
afterAll(async () => {
  await wipe(graph);
  await api.close();
  await graph.close();
});

async function run(...argv: readonly string[]) {
  const { io, out, err } = testIo({ env: {}, cwd: '/' });
  const code = await cli([...argv, '--server', api.url], io, [addDecide, addUndo, addDecisions]);
  return { code, out: out(), err: err() };
}

test('what is decided by command is listed with who and why, and is undone by its number', async () => {
  const made = await run('decide', 'same', 'Zhipu Laboratories', 'Zhipu Labs', '--by', 'Ada', '--reason', 'one firm');
  const words = '“Zhipu Laboratories” (Company) is the same as “Zhipu Labs” (Company).';
  expect(made).toMatchObject({ code: 0, out: `decided  1  ${words}\n` });
  expect((await run('decisions')).out).toMatch(
    /^ {3}1 {2}\d{4}-\d\d-\d\d {2}Ada {2}“Zhipu Laboratories”.* — one firm\n$/,
  );
  expect(JSON.parse((await run('decisions', '--json')).out)).toMatchObject({ number: 1, type: 'SAME', words });
  expect((await run('undo', '1', '--by', 'Bo')).out).toBe(`undone   1  ${words}\n`);
  expect((await run('decisions')).out).toBe('');
  expect((await run('decisions', '--all')).out).toMatch(/\[undone\]\n$/);
});

test('what can not be decided is told with what to do, and fails', async () => {
  expect(await run('decide', 'hide', 'Nobody Inc')).toEqual({
    code: 1,
    out: '',
    err: 'modelscape: There is no such entity. It may have been joined to another.\n',
  });
  expect(await run('decide', 'rename', 'Zhipu Labs', 'Zhipu Laboratories')).toMatchObject({
    code: 1,
    err: expect.stringContaining('decide that they are the same'),
  });
  expect(await run('decide', 'retype', 'Zhipu Labs', 'Planet')).toMatchObject({
    code: 2,
    err: expect.stringContaining('give one of Company, Organization'),
  });
  expect(await run('undo', '77')).toMatchObject({ code: 1, err: 'modelscape: There is no decision with this id.\n' });
});
