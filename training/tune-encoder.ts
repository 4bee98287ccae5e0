import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fitLogistic, type Observed, probabilityOf } from '../bench/logistic.ts';
import { createReader } from '../server/extract/extract.ts';
import type { Extraction } from '../server/extract/extraction.ts';
import { TAGGED_KINDS, type TaggedKind } from '../server/extract/tagger/tagger-input.ts';
import { readLexicon } from '../server/seed.ts';
import { type Encoder, openEncoder } from '../server/tagger/encoder.ts';
import type { Trust } from '../server/tagger/settle-kinds.ts';
import type { Labelled } from './corpus/labelled.ts';
import { readPassages, resolvePassage } from './corpus/passages.ts';
import { readStories } from './corpus/stories.ts';

/** How probable an added name must be. */
const LEAST = 0.7;

/** A name that the encoder added to a held-out text: what it says itself, and whether the labels say so too. */
type Added = { readonly id: string; readonly kind: TaggedKind; readonly sure: number; readonly right: boolean };
type HeldOut = { readonly set: 'stories' | 'passages'; readonly labelled: Labelled };
type Trusts = Readonly<Record<TaggedKind, Trust>>;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashFile = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The texts that the training leaves out, by the same rule as encoder_data.py. */
function readHeldOut(): readonly HeldOut[] {
  const stories = readStories().filter(({ id }) => /^[gh]/.test(id));
  const passages = readPassages().flatMap((named) => resolvePassage(named) ?? []);
  return [
    ...stories.map((labelled) => ({ set: 'stories', labelled }) as const),
    ...passages
      .filter(({ id }) => BigInt(`0x${hash(id)}`) % 5n === 0n)
      .map((labelled) => ({ set: 'passages', labelled }) as const),
  ];
}

const byKind = <T>(make: (kind: TaggedKind) => T): Readonly<Record<TaggedKind, T>> =>
  Object.fromEntries(TAGGED_KINDS.map((kind) => [kind, make(kind)])) as Record<TaggedKind, T>;

/** Writes the encoder with what it is trusted into a folder, and opens it. */
async function openWith(trust: Trusts, folder: string): Promise<Encoder> {
  const files = ['encoder.onnx', 'encoder-vocabulary.txt'];
  const sha256 = Object.fromEntries(files.map((name) => [name, hashFile(`${folder}/${name}`)]));
  writeFileSync(`${folder}/encoder.json`, `${JSON.stringify({ trust, sha256 }, null, 2)}\n`);
  const encoder = await openEncoder('nothing to tune', console.error, pathToFileURL(`${folder}/`));
  if (encoder === null) throw new Error('no encoder');
  return encoder;
}

const mentionsOf = ({ entities }: Extraction) =>
  entities
    .filter(({ kind }) => kind !== 'Topic')
    .flatMap(({ kind, mentions }) => mentions.map((mention) => ({ ...mention, kind })));

/** Names that the encoder adds at any probability, and whether they are right. */
async function findAdded(texts: readonly HeldOut[], encoder: Encoder): Promise<readonly Added[]> {
  const { extract, toTag } = createReader(readLexicon());
  const added: Added[] = [];
  for (const { labelled } of texts) {
    const { id, text, labels } = labelled;
    const tagged = await encoder(toTag(text));
    for (const { start, end, kind, method, confidence } of mentionsOf(extract(text, [], tagged))) {
      if (method !== 'tagger') continue;
      const right = labels.some((label) => label.start === start && label.end === end && label.kind === kind);
      added.push({ id, kind: kind as TaggedKind, sure: confidence, right });
    }
  }
  return added;
}

const featuresOf = (sure: number): readonly number[] => {
  const held = Math.min(Math.max(sure, 0.005), 0.995);
  return [1, Math.log(held / (1 - held))];
};
const observe = (some: readonly Added[]): readonly Observed[] =>
  some.map(({ sure, right }) => ({ features: featuresOf(sure), right }));

/** The curve of each kind, held to that of all kinds together. */
function fitTrust(added: readonly Added[]): Trusts {
  const whole = fitLogistic(observe(added), [0, 1], 1);
  return byKind((kind) => {
    const [shift = 0, slope = 1] = fitLogistic(observe(added.filter((one) => one.kind === kind)), whole, 4);
    return { curve: [Math.round(shift * 1000) / 1000, Math.round(Math.max(slope, 0.1) * 1000) / 1000], least: LEAST };
  });
}

const counts = ({ kind, sure }: Added, trust: Trusts): boolean =>
  probabilityOf(trust[kind].curve, featuresOf(sure)) >= trust[kind].least;

/** Prints of each kind how many names were added out of fold and how many were right, by several least probabilities. */
function tellFolds(added: readonly Added[]): void {
  const half = (id: string): number => Number.parseInt(hash(id)[0] ?? '0', 16) % 2;
  const folds = [0, 1].map((fold) => ({
    test: added.filter(({ id }) => half(id) === fold),
    trust: fitTrust(added.filter(({ id }) => half(id) !== fold)),
  }));
  console.log('added out of fold: right of all, at least', LEAST);
  for (const kind of [...TAGGED_KINDS, null]) {
    const cells = [0.5, 0.6, 0.7, 0.8, 0.9].map((least) => {
      const kept = folds.flatMap(({ test, trust }) =>
        test.filter(
          (one) =>
            (kind === null || one.kind === kind) &&
            counts(
              one,
              byKind((own) => ({ curve: trust[own].curve, least })),
            ),
        ),
      );
      return `${least}: ${kept.filter(({ right }) => right).length}/${kept.length}`.padEnd(16);
    });
    console.log(`${kind ?? 'all'}`.padEnd(14), cells.join(' '));
  }
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

/** Prints precision, recall and F1 of mentions and of spans, without the encoder and with it. */
async function tellScores(texts: readonly HeldOut[], encoder: Encoder): Promise<void> {
  const { extract, toTag } = createReader(readLexicon());
  for (const set of ['stories', 'passages'] as const)
    for (const how of ['off', 'encoder'] as const) {
      let [found, gold, right, spans] = [0, 0, 0, 0];
      for (const { labelled } of texts.filter((one) => one.set === set)) {
        const { text, labels } = labelled;
        const tagged = how === 'off' ? null : await encoder(toTag(text));
        const mentions = mentionsOf(extract(text, [], tagged));
        found += mentions.length;
        gold += labels.length;
        for (const { start, end, kind } of mentions) {
          const label = labels.find((one) => one.start === start && one.end === end);
          if (label !== undefined) spans += 1;
          if (label?.kind === kind) right += 1;
        }
      }
      const line = [right, spans].map(
        (hits) => `${percent(hits, found)} / ${percent(hits, gold)} / ${percent(2 * hits, found + gold)}`,
      );
      console.log(`${set} ${how}: mentions P / R / F1 ${line[0]}, spans ${line[1]}`);
    }
}

const [folder = 'training/.work'] = process.argv.slice(2);
const model = new URL('../seed/model/', import.meta.url).pathname;
copyFileSync(`${model}encoder-vocabulary.txt`, `${folder}/encoder-vocabulary.txt`);
const texts = readHeldOut();
const added = await findAdded(
  texts,
  await openWith(
    byKind(() => ({ curve: [0, 1] as const, least: 0 })),
    folder,
  ),
);
tellFolds(added);
const trust = fitTrust(added);
await tellScores(texts, await openWith(trust, folder));
for (const name of ['encoder.onnx', 'encoder.json']) copyFileSync(`${folder}/${name}`, `${model}${name}`);
