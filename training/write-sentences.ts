import { createWriteStream, mkdirSync } from 'node:fs';
import { findKnownNames } from '../server/extract/names/known-names.ts';
import { indexLexicon } from '../server/extract/names/lexicon-index.ts';
import { setScene } from '../server/extract/names/scene.ts';
import { crfFeatures } from '../server/extract/tagger/crf-features.ts';
import {
  TAGGED_KINDS,
  type TaggedKind,
  type TaggerSentence,
  toTaggerInput,
} from '../server/extract/tagger/tagger-input.ts';
import { readBlocks } from '../server/extract/text/blocks.ts';
import { readSentences } from '../server/extract/text/sentences.ts';
import { readTokens } from '../server/extract/text/token.ts';
import { readLexicon } from '../server/seed.ts';
import type { Labelled } from './corpus/labelled.ts';
import { readPassages, resolvePassage } from './corpus/passages.ts';
import { readStories } from './corpus/stories.ts';

const index = indexLexicon(readLexicon());

/** Labels of the words of a sentence: 0 outside, 1 + 2k begins kind k, 2 + 2k goes on. */
function tagsOf({ words }: TaggerSentence, { labels }: Labelled): readonly number[] {
  return words.map(({ start, end }) => {
    const label = labels.find((one) => one.start < end && start < one.end);
    if (label === undefined) return 0;
    const kind = TAGGED_KINDS.indexOf(label.kind as TaggedKind);
    return kind < 0 ? 0 : 1 + 2 * kind + (label.start < start ? 1 : 0);
  });
}

/** The sentences of a labelled text as JSON lines, made by the same code that reads articles. */
function toLines(set: string, labelled: Labelled): readonly string[] {
  const tokens = readTokens(labelled.text);
  const { sentences } = readSentences(readBlocks(labelled.text), tokens, index.sentenceNames);
  const scene = setScene(labelled.text, { tokens, sentences }, index);
  return toTaggerInput(tokens, scene.sentences, findKnownNames(scene)).map((sentence) =>
    JSON.stringify({
      set,
      id: labelled.id,
      words: sentence.words.map(({ text }) => text),
      features: sentence.features,
      tags: tagsOf(sentence, labelled),
      attributes: crfFeatures(sentence),
      bare: crfFeatures({ ...sentence, features: sentence.features.map((feature) => feature % 8) }),
    }),
  );
}

const [folder = 'training/.work'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const out = createWriteStream(`${folder}/sentences.jsonl`);
const passages = readPassages().flatMap((named) => resolvePassage(named) ?? []);
for (const [set, texts] of [['stories', readStories()] as const, ['passages', passages] as const])
  for (const labelled of texts) for (const line of toLines(set, labelled)) out.write(`${line}\n`);
out.end();
