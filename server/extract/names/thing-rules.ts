import type { EntityKind } from '../extraction.ts';
import { type ChunkRule, isRole, type Judgement, lengthOf, looksLikePerson, lowerAt } from './chunk-rule.ts';
import type { Chunk } from './chunks.ts';
import { CONFIDENCE } from './confidence.ts';
import { kindAfter, kindBefore } from './context.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { KIND_ENDINGS, KIND_HEADS, KIND_NOUNS } from './kind-words.ts';
import { isAboutModels } from './launch-rules.ts';
import type { Piece } from './pieces.ts';
import { wordList } from './word-list.ts';

const plainWord = /^\p{Lu}\p{Ll}+$/u;
const capitalised = /^\p{Lu}\p{Ll}/u;
const capital = /^\p{Lu}/u;
const smallOrCapitals = /^\p{Ll}|^[A-Z]+$/u;
const small = /^\p{Ll}/u;

const stopsApposition = wordList(
  'that, which, who, whose, where, when, whereby, of, for, by, in, on, at, from, to, with, and, founded, based, backed, made, built, led, focused, developed',
);

/** Words before "Management" that make it a firm's: "Change Management" is none. */
const managed = /^(?:asset|capital|investment|investments|wealth|global|fund|equity|partners|family|advisors)$/;

/** Words that make a trade, a room or a machine of the ending after them: "Data Center", "Expert Systems". */
const loneEnding: ReadonlyMap<string, RegExp> = new Map([
  ...['center', 'centre', 'office', 'board', 'laboratory', 'forum', 'academy', 'clinic'].map(
    (word): readonly [string, RegExp] => [
      word,
      /^(?:data|help|trust|call|shopping|training|head|home|back|app|control|command|message|support|user|developer|community|test|learning)$/,
    ],
  ),
  [
    'systems',
    /^(?:operating|expert|recommender|intelligent|autonomous|distributed|embedded|multi|agent|agentic|information|processing|complex|learning|control|management|open|enterprise|computing|computer)$/,
  ],
  ['software', /^(?:open|free|enterprise|custom|system|source)$/],
  ['automation', /^(?:process|workflow|office|industrial|home|marketing|test|research)$/],
  ['analytics', /^(?:data|business|predictive|advanced|web|text|visual|real|learning|video)$/],
  ['lab', /^(?:home|wet|computer|media|language)$/],
  ['circuit', /^(?!(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.c\.|dc|federal)$)/],
  ['group', /^(?:working|research|study|interest|user|users|focus|advisory|steering|trade|task|expert)$/],
]);

/** "University of Leeds", "Leeds Institute for Machines". */
function isBodyOf(pieces: readonly Piece[], { from, to }: Chunk): boolean {
  for (let at = from + 1; at < to - 1; at += 1)
    if (/^(?:of|for)$/.test(lowerAt(pieces, at)) && KIND_ENDINGS.get(lowerAt(pieces, at - 1)) === 'Organization')
      return true;
  return false;
}

/** "Acme Labs", "University of Leeds", "FooBench". */
export const ending: ChunkRule = ({ pieces }, chunk) => {
  const last = lowerAt(pieces, chunk.to - 1);
  if (loneEnding.get(last)?.test(lowerAt(pieces, chunk.to - 2)) === true) return null;
  if (last === 'management' && !managed.test(lowerAt(pieces, chunk.to - 2))) return null;
  const kind =
    lengthOf(chunk) > 1
      ? KIND_ENDINGS.get(last)
      : /^[\p{L}\p{N}]{2,}[Bb]ench$/u.test(pieces[chunk.from]?.text ?? '')
        ? 'Benchmark'
        : undefined;
  if (kind !== undefined)
    return { kind, method: 'cue', rule: `name that ends in ${last}`, confidence: CONFIDENCE.ending };
  const head = lengthOf(chunk) > 1 ? KIND_HEADS.get(lowerAt(pieces, chunk.from)) : undefined;
  if (head !== undefined)
    return {
      kind: head,
      method: 'cue',
      rule: `name that begins with ${lowerAt(pieces, chunk.from)}`,
      confidence: CONFIDENCE.ending,
    };
  const body = lengthOf(chunk) > 2 && isBodyOf(pieces, chunk);
  return body ? { kind: 'Organization', method: 'cue', rule: 'body of a place', confidence: CONFIDENCE.ending } : null;
};

/** "startup Acme", "a model called Acme". */
export const nounBefore: ChunkRule = ({ pieces }, chunk) => {
  const { from, sentence } = chunk;
  const called = /^(?:called|named|dubbed|codenamed)$/.test(lowerAt(pieces, from - 1));
  const at = called ? from - 1 : from;
  const quoted = /^[“"‘]$/u.test(pieces[from - 1]?.text ?? '') ? from - 1 : at;
  const kind = kindBefore(pieces, quoted, sentence.from);
  return kind === null
    ? null
    : { kind, method: 'cue', rule: `${lowerAt(pieces, quoted - 1)} before the name`, confidence: CONFIDENCE.cue };
};

/** What models read and write: "our first Audio models". */
const modality =
  /^(?:audio|speech|video|vision|image|text|language|code|multimodal|world|reasoning|foundation|frontier|chat|base)$/;

/** "the Acme benchmark", "the Acme app". */
export const nounAfter: ChunkRule = ({ pieces }, chunk) => {
  const kind = kindAfter(pieces, chunk.to, chunk.sentence.to);
  if (kind === null || kind === 'Company' || kind === 'Organization' || lengthOf(chunk) > 3) return null;
  const first = pieces[chunk.from];
  if (lengthOf(chunk) === 1 && modality.test(lowerAt(pieces, chunk.from))) return null;
  const heads = chunk.from === chunk.sentence.from || first?.gap === 'none' || pieces[chunk.from - 1]?.text === ':';
  if (lengthOf(chunk) === 1 && heads && plainWord.test(first?.text ?? '')) return null;
  return { kind, method: 'cue', rule: `${lowerAt(pieces, chunk.to)} after the name`, confidence: CONFIDENCE.nounAfter };
};

const ofThings = /^(?:pair|set|family|series|collection|line|suite|range|bundle)$/;

/** The noun of a kind of which the word is the plural; null where it is none. */
const plural = (lower: string): string | null =>
  lower.endsWith('s') && KIND_NOUNS.has(lower.slice(0, -1)) ? lower.slice(0, -1) : null;

/** Nouns that say so much only where they tell what a name is, and not beside it. */
const tellingNouns: ReadonlyMap<string, EntityKind> = new Map([
  ['agent', 'Product'],
  ['system', 'Product'],
  ['suite', 'Product'],
  ['booth', 'Product'],
]);

/** Where a description of the name begins: after ", a", "is a", "(a"; -1 where none does. */
function startOfDescription(pieces: readonly Piece[], { to, sentence }: Chunk): number {
  const link = lowerAt(pieces, to);
  const article = /^(?:a|an|the|its|another|one)$/.test(lowerAt(pieces, to + 1));
  if (to + 1 >= sentence.to || !article) return -1;
  if (link === ',' || link === '(') return to + 2;
  return /^(?:is|was)$/.test(link) && /^an?$/.test(lowerAt(pieces, to + 1)) ? to + 2 : -1;
}

/** "Acme, a Leeds startup", "Acme (a new benchmark for", "Acme is a model". */
export const apposition: ChunkRule = ({ pieces }, chunk) => {
  const start = startOfDescription(pieces, chunk);
  if (start < 0) return null;
  const end = Math.min(chunk.sentence.to, start + 9);
  let found: string | null = null;
  let closed = false;
  for (let at = start; at < end; at += 1) {
    const lower = lowerAt(pieces, at);
    // "a pair of glasses", "a family of models": what it is of.
    if (lower === 'of' && ofThings.test(lowerAt(pieces, at - 1))) continue;
    closed = at + 1 === chunk.sentence.to || /^[,.;:)—–]$/u.test(lower) || stopsApposition.has(lower);
    if (closed) break;
    // "the Model" is a term.
    if (capitalised.test(pieces[at]?.text ?? '')) found = null;
    else found = KIND_NOUNS.has(lower) || tellingNouns.has(lower) || isRole(lower) ? lower : plural(lower);
  }
  // "According to Acme, the model shows": the noun must end its group.
  if (found === null || !closed) return null;
  const kind = KIND_NOUNS.get(found) ?? tellingNouns.get(found);
  return kind === undefined || (isRole(found) && looksLikePerson(pieces, chunk))
    ? null
    : { kind, method: 'cue', rule: `${found} in apposition`, confidence: CONFIDENCE.cue };
};

const size = /(?:^|[-‑ ])(?:\d+(?:\.\d+)?[bBT]|[aA]\d+[bB]|\d+x\d+[bB])(?:$|[-‑ ])/u;

const compares = wordList(
  'beats, beat, trails, trailed, outperforms, outperformed, surpasses, surpassed, matches, outscores, outscored, rivals, tops',
);
const variant = /[-‑ ]\d+(?:\.\d+)? (?:Pro|Mini|Flash|Ultra|Turbo|Lite|Nano|Instruct|Thinking)$/u;
/** Before "on" only with data and tests, not with a model of that size: "try the method on Acme-7B". */
const feeds =
  /^(?:(?:pre-?|fine-?)?(?:trained|tuned|training|trains)|scored?|scores|scoring|points?|percent|%|accuracy|\d+(?:\.\d+)?)$/;
/** "SB 53": a bill. */
const bill = /^(?:SB|AB|HB|HR|SJR|AJR) \d+$/;
const carries = /^(?:runs?|running|ran|built|builds|based|relies|rely|depends|hosted|served|available|sits|stands)$/;

/** Whether the name stands after "on" as what something is tested or trained on: "trained on", "points on", "On Acme-500 it". */
function isTestedOn(pieces: readonly Piece[], { from, sentence }: Chunk, sized: boolean): boolean {
  if (lowerAt(pieces, from - 1) !== 'on' || from - 1 < sentence.from) return false;
  if (from - 2 < sentence.from) return !sized;
  const thing = /^(?:it|them|models?|system|network)$/.test(lowerAt(pieces, from - 2));
  const before = lowerAt(pieces, from - (thing && from - 3 >= sentence.from ? 3 : 2));
  return sized ? feeds.test(before) : !carries.test(before);
}

const model = (rule: string): Judgement => ({ kind: 'Model', method: 'model', rule, confidence: CONFIDENCE.newModel });

/** Variants that a hyphen ties to names of models: "Acme-Max". */
const tiedVariant =
  /^\p{Lu}\p{L}{2,}[-‑](?:mini|tiny|base|vl|max|chat|instruct|nano|coder|lite|flash|turbo|small|large|ocr|tts|asr|vision|[smlxr]|x[sl])$/iu;

/** "Acme-7B", and "Acme-2" or "Acme-Mini" in a sentence about models. */
export const versioned: ChunkRule = ({ pieces, text }, chunk) => {
  const name = text.slice(pieces[chunk.from]?.start, pieces[chunk.to - 1]?.end);
  const tied = tiedVariant.test(name) && capital.test(name);
  if (tied && (chunk.kinds.has('Model') || isAboutModels(pieces, chunk))) return model('name with a variant');
  if (!/\d/.test(name) || lengthOf(chunk) > 6 || bill.test(name)) return null;
  const shaped = /\p{L}{2}[-‑ ]v?\d|\p{L}{3}v?\d|[-‑ ]\p{Lu}\d/u.test(name);
  if (shaped && isTestedOn(pieces, chunk, size.test(name)))
    return { ...model('tested or trained on it'), kind: 'Benchmark', confidence: CONFIDENCE.tested };
  if (size.test(name)) return { ...model('name with a size'), confidence: CONFIDENCE.sized };
  if (!shaped || !/[\p{L}][-‑ ]?v?\d/u.test(name)) return null;
  if (compares.has(lowerAt(pieces, chunk.from - 1)) || variant.test(name)) return model('version that is compared');
  return chunk.kinds.has('Model') || isAboutModels(pieces, chunk) ? model('name with a version') : null;
};

/** "its latest model, Acme, is". */
export const nounThenComma: ChunkRule = ({ pieces }, { from, to, sentence }) => {
  if (pieces[from - 1]?.text !== ',' || !/^[,.(:;]$/.test(pieces[to]?.text ?? '.')) return null;
  const noun = pieces[from - 2];
  const kind = noun?.gap === 'blank' && from - 2 > sentence.from ? (KIND_NOUNS.get(noun.lower) ?? null) : null;
  if (kind === null || !smallOrCapitals.test(noun?.text ?? '')) return null;
  if (!small.test(noun?.text ?? '') && !small.test(pieces[from - 3]?.text ?? '')) return null;
  return {
    kind,
    method: 'cue',
    rule: `${noun?.lower ?? ''} and a comma before the name`,
    confidence: CONFIDENCE.ending,
  };
};

const trainedVerb = /^(?:pre-?|fine-?)?(?:trained|tuned|distilled|quantized|quantised|pretrained|finetuned)$/;
const scoring = wordList('scores, scored, gets, reaches, achieves, attains');
const beating = wordList(
  'beats, beat, trails, trailed, outperforms, outperformed, surpasses, surpassed, outscores, outscored',
);

/** "Acme was trained on", "Acme scores 81", "Acme beats" beside models. */
export const behaves: ChunkRule = ({ pieces }, chunk) => {
  const { to, from, sentence } = chunk;
  const verb = lowerAt(pieces, to);
  if (to >= sentence.to || GIVEN_NAMES.has(lowerAt(pieces, from))) return null;
  const trained = /^(?:is|was|were|been)$/.test(verb) && trainedVerb.test(trainedAt(pieces, to + 1));
  const scored = scoring.has(verb) && /^\d/.test(lowerAt(pieces, to + 1));
  const beats = beating.has(verb) && (chunk.kinds.has('Model') || chunk.kinds.has('Benchmark'));
  return trained || scored || beats ? model(`${trained ? 'is trained' : verb} after the name`) : null;
};

/** The word at piece `at`, or the two that a hyphen ties there: "fine-tuned". */
function trainedAt(pieces: readonly Piece[], at: number): string {
  const word = lowerAt(pieces, at);
  return pieces[at + 1]?.gap === 'hyphen' ? `${word}-${lowerAt(pieces, at + 1)}` : word;
}
