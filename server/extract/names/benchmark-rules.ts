import { type ChunkRule, lengthOf, lowerAt } from './chunk-rule.ts';
import { CONFIDENCE } from './confidence.ts';

/** "TaxLawQA", "IndoMMLU": no word of a running text has a capital after small letters, or four in a row after others. */
const joined = /\p{Ll}\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}{2}/u;

/** Ends of one word that name tests and collections of data. */
const tail = /[\p{L}\p{N}](?:Bench|MMLU|GSM|QA|Eval|Corpus|Pile)$/u;

/** What is done on a test or with a collection, before "on". */
const tests =
  /^(?:trained|pretrained|tuned|finetuned|evaluated|tested|validated|benchmarked|scored|scores|scoring|points|point|percent|%|f1|accuracy|map|bleu|pass@1|trails|leads|ahead|behind|place|first|second|results|scores)$/;

/** Nouns that make the name before them a machine: "trained on FooChip clusters". */
const machine =
  /^(?:gpus?|chips?|accelerators?|clusters?|servers?|hardware|cores?|nodes?|supercomputers?|pods?|racks?|processors?)$/;

/** "trained on SlavPile", "48.8 on KazMMLU", "On FooBar-Hard it trails": a name of mixed letters that something is tested or trained on. */
export const testedOn: ChunkRule = ({ pieces, text }, chunk) => {
  const { from, to, sentence } = chunk;
  if (lengthOf(chunk) > 4 || lowerAt(pieces, from - 1) !== 'on' || from - 1 < sentence.from) return null;
  const name = text.slice(pieces[from]?.start, pieces[to - 1]?.end);
  if (!joined.test(name) || /\s/u.test(name) || machine.test(lowerAt(pieces, to))) return null;
  const before = lowerAt(pieces, from - 2);
  if (from - 2 >= sentence.from && !tests.test(before) && !/^\d+(?:\.\d+)?$/.test(before)) return null;
  return { kind: 'Benchmark', method: 'cue', rule: 'tested or trained on it', confidence: CONFIDENCE.tested };
};

/** "UzMMLU", "CourtCorpus-EU": one word that ends as names of tests and collections do. */
export const testEnding: ChunkRule = ({ pieces, text }, chunk) => {
  const name = text.slice(pieces[chunk.from]?.start, pieces[chunk.to - 1]?.end);
  if (/\s/u.test(name)) return null;
  const end = tail.exec(name.replace(/[-‑]\p{Lu}{1,2}$|[-‑]\p{Nd}+[kKmM]?$/u, ''))?.[0].slice(1);
  return end === undefined
    ? null
    : { kind: 'Benchmark', method: 'cue', rule: `name that ends in ${end}`, confidence: CONFIDENCE.tested };
};
