import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createReader } from '../../../server/extract/extract.ts';
import { TAGGED_KINDS } from '../../../server/extract/tagger/tagger-input.ts';
import { openEncoder } from '../../../server/tagger/encoder.ts';
import { openTagger } from '../../../server/tagger/open-tagger.ts';
import { TAGGERS, tiersOf } from '../../../server/tagger/tiers.ts';

function missing(): string | null {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
  } catch {
    return 'onnxruntime-node is not installed';
  }
  return existsSync(new URL('../../../seed/model/encoder.onnx', import.meta.url)) ? null : 'no encoder.onnx';
}
const without = missing();
if (without !== null) console.log(`skipped: tests of the encoder (${without})`);

const text =
  'Quellwerk raised $40 million, said Brannoc Tillery. Quellwerk will open an office in Ghent. ' +
  "The startup's own model, Orvane 2.1, was shown by Tillery on Monday.";

test('off asks for nothing, and each other tier for those that stand in for it', async () => {
  expect(await openTagger('off', expect.unreachable)).toEqual({ crfWeights: null, encoder: null });
  expect(TAGGERS.map((tagger) => [tagger, tiersOf(tagger).includes('encoder')])).toContainEqual(['encoder', true]);
  expect(tiersOf('encoder').at(-1)).toBe('crf');
  expect(tiersOf('crf')).toEqual(['crf']);
});

test('where files of the encoder are missing or not those that were trained, one line says which and what reads instead', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'modelscape-encoder-'));
  const problems: string[] = [];
  const open = () => openEncoder('names are read otherwise', (one) => problems.push(one), pathToFileURL(`${folder}/`));
  expect(await open()).toBe(null);
  const trust = Object.fromEntries(TAGGED_KINDS.map((kind) => [kind, { curve: [0, 1], least: 0 }]));
  const sha256 = { 'encoder.onnx': '0'.repeat(64), 'encoder-vocabulary.txt': '0'.repeat(64) };
  writeFileSync(join(folder, 'encoder.json'), JSON.stringify({ trust, sha256 }));
  expect(await open()).toBe(null);
  writeFileSync(join(folder, 'encoder.onnx'), 'no net');
  expect(await open()).toBe(null);
  expect(problems.length).toBe(3);
  for (const problem of problems) expect(problem).toMatch(/: names are read otherwise$/);
  if (without?.includes('onnxruntime')) return;
  expect(problems[1]).toMatch(/^seed\/model\/encoder\.onnx can't be read \(ENOENT\)/);
  expect(problems[2]).toMatch(/^seed\/model\/encoder\.onnx can't be used \(it is not the file/);
});

test.skipIf(without !== null)(
  'the encoder finds names that nobody listed, exactly as written, and the same ones again',
  async () => {
    const { encoder, crfWeights } = await openTagger('encoder', expect.unreachable);
    expect(crfWeights).toBe(null);
    if (encoder === null) throw new Error('no encoder');
    const { toTag, extract } = createReader({ entries: [] });
    const tagged = await encoder(toTag(text));
    expect(await encoder(toTag(text))).toEqual(tagged);
    const alone = extract(text);
    const found = extract(text, [], tagged);
    const surfaces = found.entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
    expect(surfaces).toEqual(expect.arrayContaining(['Quellwerk', 'Brannoc Tillery', 'Orvane 2.1']));
    const spans = ({ entities }: typeof found) =>
      entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => `${start} ${end}`));
    expect(spans(found)).toEqual(expect.arrayContaining(spans(alone)));
  },
);
