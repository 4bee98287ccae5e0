import { CONFIDENCE } from '../names/confidence.ts';
import { endOfModelName, hasVersion } from '../names/model-grammar.ts';
import { modelKey } from '../names/model-key.ts';
import type { Named } from '../names/named.ts';
import { pieceAt } from '../names/pieces.ts';
import type { Scene, SceneSentence } from '../names/scene.ts';
import type { Settled } from './senses.ts';

const link = /^(?:and|or|,|\/)$/;
const hyphen = /^[\p{Pd}−]$/u;
/** Most names that one name may lend its head to. */
const longestChain = 5;

/** The known model that the rest of a name stands for after the whole name `whole`: of "GPT-5" and "5 mini" GPT-5 mini. */
function completed(scene: Scene, whole: string, rest: string): Named | null {
  const heads = [...whole.matchAll(/[-‑ ]/gu)].map(({ index }) => whole.slice(0, index)).reverse();
  for (const head of [whole, ...heads]) {
    const named = scene.index.models.get(modelKey(`${head}-${rest}`));
    if (named !== undefined) return named;
  }
  return null;
}

/** The names with a hyphen alone that follow one model's name: "GPT-5, -5 mini and -5 nano". */
function elisionsAfter(scene: Scene, model: Settled, sentence: SceneSentence): readonly Settled[] {
  const { pieces, text } = scene;
  const whole = text.slice(model.start, model.end);
  const found: Settled[] = [];
  let at = pieceAt(pieces, model.end);
  for (let count = 0; count < longestChain; count += 1) {
    while (at < sentence.to && link.test(pieces[at]?.lower ?? '')) at += 1;
    const [sign, first] = [pieces[at], pieces[at + 1]];
    const elided = sign?.gap === 'blank' && hyphen.test(sign.text) && first?.gap === 'none' && at + 1 < sentence.to;
    if (!elided || !link.test(pieces[at - 1]?.lower ?? '')) return found;
    const start = { to: at + 2, versioned: hasVersion(pieces, at + 1, at + 2), titleCase: false };
    const to = endOfModelName(pieces, start, sentence.to);
    const end = pieces[to - 1]?.end ?? first.end;
    const named = completed(scene, whole, text.slice(first.start, end));
    if (named === null || named.id === model.named.id) return found;
    const rule = `goes on from ${whole}`;
    found.push({ ...model, start: sign.start, end, named, method: 'short', rule, confidence: CONFIDENCE.short });
    at = to;
  }
  return found;
}

/** Known versions of which only what tells them apart is written, after the name that they share a head with, in order. Linear. */
export function findElisions(scene: Scene, settled: readonly Settled[]): readonly Settled[] {
  const found: Settled[] = [];
  for (const [at, one] of settled.entries()) {
    const sentence = scene.sentences[one.sentence];
    if (one.named.kind !== 'Model' || sentence === undefined) continue;
    const limit = settled[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    for (const elision of elisionsAfter(scene, one, sentence)) if (elision.end <= limit) found.push(elision);
  }
  return found;
}
