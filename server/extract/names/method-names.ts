import { CONFIDENCE } from './confidence.ts';
import { type Candidate, newThing } from './named.ts';
import type { Piece } from './pieces.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { wordList } from './word-list.ts';

const capitals = /^\p{Lu}{2,6}$/u;

/** Last words of methods' names; what is before them tells which. */
const heads = wordList(
  'attention, decoding, distillation, quantization, quantisation, pruning, gating, routing, diffusion, sampling, clipping, masking, augmentation, regularization, regularisation, tuning, prompting, caching, merging, watermarking, pooling, rollout, rollouts, autoencoding, optimization, optimisation, normalization, normalisation, recurrence, grafting, freezing, matching, boosting, bagging, annealing, parallelism, batching, offloading, packing, folding, loss, guidance, conditioning, memory, estimation, imitation, resampling, reranking, unlearning, backpropagation, denoising, interpolation, embeddings, encoding, hashing, smoothing, self-play, rejection, shuffling, layers, strategy, attestation',
);
/** Of those, what is said of much else too, so that only a word tied to it by a hyphen or a cue tells a method. */
const loose = wordList(
  'loss, guidance, memory, matching, conditioning, estimation, packing, folding, rejection, layers, strategy, rollout, rollouts, imitation, tuning, optimization, optimisation, masking, sampling, parallelism, encoding, embeddings, smoothing, boosting, shuffling, freezing',
);

const small = /^\p{Ll}[\p{L}’']*$/u;
/** Words that say how, and not which. */
const empty = wordList(
  'the, a, an, its, their, our, his, her, this, that, these, those, some, any, all, more, less, much, many, most, few, better, best, worse, new, newer, novel, own, good, great, high, low, long, short, large, small, big, huge, heavy, full, further, extra, extensive, additional, efficient, effective, improved, improving, careful, aggressive, standard, usual, simple, different, various, other, such, same, similar, human, user, public, national, strong, weak, fast, faster, slow, modern, special, internal, external, possible, proper, and, or, of, for, in, on, at, by, to, with, from, as, is, are, was, were, be, been, not, no, than, into, over, under, without, within, via, using, use, uses, used, both, each, every, data, memory, weight, job, total, net, price, cost, market, media, customer, consumer, search, query, traffic, model, models, training, inference, cloud, code, software, system, systems, network, hardware, business, process, product, working, paying, pay, lose, loses, quarterly, annual, million, billion, heavy-handed, fine, early, late, first, second, third, next, last, state-of-the-art, real-time, long-term, short-term, high-quality, large-scale, so-called, self-described, cost-effective, energy-efficient, in-house, on-device, open-source, third-party, end-to-end, year-on-year, multi-year, short-lived, cross-border, ai-powered, well-known, all-out, low-cost, full-scale, high-level, low-level, real-world, high-bandwidth, hearing, sleep, attracts, attract, draws, draw, gains, gain, pays, public-domain, paid, brought, drew, drawing, received',
);
/** Words after which a method is told. */
const cues = wordList(
  'using, uses, use, used, via, called, calls, named, by, through, with, on, combines, combining, applies, applying, employs, invented, invents, devised, introduces, pioneers, describes, of, and',
);
const strongCues = wordList('using, via, called, calls, employs, invented, devised, pioneers');
/** "rests on", "means of": what must stand before "on" and "of". */
const leads: ReadonlyMap<string, RegExp> = new Map([
  ['on', /^(?:rests?|relies|rely|relying|built|based|builds|depends|founded|trained)$/],
  ['of', /^(?:means|variant|form|kind|version|method|technique|help|use|cousin|inventors?|author|authors|father)$/],
  [
    'by',
    /^(?:trained|made|improved|obtained|learns|learned|learnt|tuned|compressed|works|answers|decodes|plans|shrunk|sharpened|extended|means)$/,
  ],
  [
    'with',
    /^(?:trained|made|improved|tuned|shrunk|compressed|pretrained|finetuned|sharpened|up|network|model|combined|aligned)$/,
  ],
]);
const longest = 4;

/** Words tied by a hyphen that say how, and not which: "fine-grained attention". */
const emptyTied =
  /^(?:fine|coarse|system|high|low|large|small|real|long|short|multi|full|top)-(?:grained|level|scale|quality|time|term|speed|end|stage|step)$/;

/** Where the first words begin that a hyphen ties and that say which; -1 where none are. */
function startOfTied(pieces: readonly Piece[], from: number, head: number): number {
  for (let at = from; at < head; at += 1) {
    if (pieces[at + 1]?.gap !== 'hyphen') continue;
    if (!emptyTied.test(`${pieces[at]?.lower ?? ''}-${pieces[at + 1]?.lower ?? ''}`)) return at;
    at += 1;
  }
  return -1;
}

/** Where the words before the head begin: as far as nothing but words are there that may tell which. */
function startOf(pieces: readonly Piece[], head: number, start: number): number {
  let from = head;
  for (let words = 0; from - 1 >= start && words < longest; ) {
    const [piece, after] = [pieces[from - 1], pieces[from]];
    if (piece === undefined || after?.gap === 'none' || !small.test(piece.text) || !piece.last || !piece.first) break;
    if (after?.gap === 'blank' && (empty.has(piece.lower) || cues.has(piece.lower))) break;
    if (after?.gap !== 'hyphen') words += 1;
    from -= 1;
  }
  // A word whose own first half is of another spelling ("GPT-style attention") names no method.
  while (from < head && pieces[from]?.gap === 'hyphen') from += 1;
  return from;
}

/** Whether a cue before or a bracket or noun after says that a method is told at pieces `from`–`to`. */
function isTold(pieces: readonly Piece[], from: number, to: number, { from: start, to: end }: SceneSentence): boolean {
  const before = from > start ? (pieces[from - 1]?.lower ?? '') : '';
  const lead = from - 1 > start ? (pieces[from - 2]?.lower ?? '') : '';
  if (strongCues.has(before) || leads.get(before)?.test(lead) === true) return true;
  const [sign, one, two] = [pieces[to], pieces[to + 1], pieces[to + 2]];
  if (to + 2 >= end) return false;
  if (sign?.text === '(') return two?.text === ')' && capitals.test(one?.text ?? '');
  return (
    sign?.text === ',' &&
    /^an?$/.test(one?.lower ?? '') &&
    /^(?:method|technique|mechanism|trick|scheme|recipe|approach|variant|way|form|process)$/.test(two?.lower ?? '')
  );
}

/** Methods in small letters that the lexicon lacks: "slot-gated decoding", "trained by curriculum distillation". Linear. */
export function findMethodNames(scene: Scene): readonly Candidate[] {
  const { pieces, text, index } = scene;
  const found: Candidate[] = [];
  for (const sentence of scene.sentences) {
    if (sentence.role !== 'body' || sentence.kind === 'table') continue;
    for (let at = sentence.from + 1; at < sentence.to; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || piece.gap === 'none' || !heads.has(piece.lower) || piece.text !== piece.lower)
        continue;
      if (pieces[at + 1]?.gap === 'hyphen' && at + 1 < sentence.to) continue;
      const first = startOf(pieces, at, sentence.from);
      const told = first < at && isTold(pieces, first, at + 1, sentence);
      const from = told ? first : loose.has(piece.lower) ? -1 : startOfTied(pieces, first, at);
      if (from < 0) continue;
      const start = pieces[from]?.start ?? 0;
      const named = newThing(text.slice(start, piece.end), 'Technique', (id) => index.byId.has(id));
      const rule = `${piece.lower} told of`;
      found.push({
        start,
        end: piece.end,
        sentence: sentence.n,
        senses: [{ named, score: 1 }],
        method: 'cue',
        rule,
        confidence: CONFIDENCE.method,
      });
    }
  }
  return found;
}
