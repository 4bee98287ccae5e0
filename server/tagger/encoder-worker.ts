import { readFileSync } from 'node:fs';
import type { TaggedNames } from '../extract/tagger/tagged-name.ts';
import type { TaggerSentence } from '../extract/tagger/tagger-input.ts';
import { decode, LABELS } from './decode.ts';
import { type Net, openNet } from './onnx-net.ts';
import { settleKinds, type TrustByKind } from './settle-kinds.ts';
import { toWindows } from './windows.ts';
import { createWordPieces, type ToPieces } from './word-pieces.ts';

/** What the encoder is made of: paths of its net and its vocabulary, and how far it is trusted. */
export type EncoderParts = { readonly net: string; readonly vocabulary: string; readonly trust: TrustByKind };

/** What a thread is given: the encoder, the same each time, and the sentences of an article. */
export type EncoderTask = { readonly parts: EncoderParts; readonly sentences: readonly TaggerSentence[] };

type Opened = { readonly net: Net; readonly toPieces: ToPieces };

let opened: Promise<Opened> | null = null;

async function open({ net, vocabulary }: EncoderParts): Promise<Opened> {
  return { net: await openNet(net), toPieces: createWordPieces(readFileSync(vocabulary, 'utf8')) };
}

/** The names in the sentences of an article, found in a thread of its own. */
export async function tagInWorker({ parts, sentences }: EncoderTask): Promise<TaggedNames> {
  opened ??= open(parts);
  const { net, toPieces } = await opened;
  const scores = sentences.map(() => [] as Float32Array[]);
  for (const window of toWindows(sentences, toPieces)) {
    const rows = await net(window);
    for (const { sentence, word, at } of window.words) {
      const own = scores[sentence];
      if (own !== undefined) own[word] = rows.slice(at * LABELS, (at + 1) * LABELS);
    }
  }
  return settleKinds(sentences, scores.map(decode), parts.trust);
}
