import { expect, test } from 'vitest';
import type { Reader } from '../../../server/graph/reader.ts';
import { createAskNames } from '../../../server/ingest/learned-names.ts';

const gepo = { id: 'GEPO|technique:graded-echo', surface: 'GEPO', from: 'technique:gepo', to: 'technique:graded-echo' };
const name = { ...gepo, kind: 'Technique', family: null };

/** A graph that knows one short form, notes what it is asked and answers when it is told to. */
function slowGraph() {
  const asked: (readonly string[])[] = [];
  const waiting: (() => void)[] = [];
  const read = async (_query: unknown, { surfaces }: { readonly surfaces: readonly string[] }) => {
    asked.push(surfaces);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return surfaces.includes('GEPO') ? [{ name }] : [];
  };
  const answer = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { reader: { read } as unknown as Reader, asked, answer };
}

test('texts that ask while a request runs are answered together by the next, each with its own names alone', async () => {
  const { reader, asked, answer } = slowGraph();
  const ask = createAskNames(reader);
  const first = ask(['RAG']);
  await new Promise((resolve) => setImmediate(resolve));
  const second = ask(['GEPO', 'RAG']);
  const third = ask(['MoE']);
  const nothing = ask([]);
  await answer();
  await answer();
  expect([await first, (await second).map(({ to }) => to), await third, await nothing]).toEqual([
    [],
    ['technique:graded-echo'],
    [],
    [],
  ]);
  expect(asked).toEqual([['RAG'], ['GEPO', 'RAG', 'MoE']]);
});

test('a request that fails fails those that asked by it, and no others', async () => {
  let broken = true;
  const read = async () => {
    if (broken) throw new Error('away');
    return [];
  };
  const ask = createAskNames({ read } as unknown as Reader);
  await expect(ask(['RAG'])).rejects.toThrow('away');
  broken = false;
  expect(await ask(['RAG'])).toEqual([]);
});
