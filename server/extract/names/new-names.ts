import type { EntityKind, Span } from '../extraction.ts';
import { type Chunk, findChunks } from './chunks.ts';
import { CONFIDENCE } from './confidence.ts';
import { kindAfter, kindBefore } from './context.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { KIND_ENDINGS, KIND_NOUNS } from './kind-words.ts';
import { endOfVersionedName } from './model-grammar.ts';
import { MODEL_NOUNS } from './model-words.ts';
import { type Candidate, newThing } from './named.ts';
import type { Piece } from './pieces.ts';
import { LONE_TITLES, ROLE_WORDS, SPEECH_VERBS } from './roles.ts';
import type { Scene } from './scene.ts';
import { wordList } from './word-list.ts';

/** What the words around a chunk say it is. */
type Judgement = {
  readonly kind: EntityKind;
  readonly method: 'role' | 'cue' | 'model';
  readonly rule: string;
  readonly confidence: number;
};
type Rule = (scene: Scene, chunk: Chunk) => Judgement | null;

const personWord = /^\p{Lu}[\p{L}\p{M}'’]*$/u;
const stopsApposition = wordList(
  'that, which, who, whose, of, for, by, in, on, at, from, to, with, and, is, was, has, said',
);
const makers = wordList('makes, builds, develops, sells, raised, develops, offers, operates, designs');
const owning = wordList(
  'acquired, acquires, acquire, acquiring, acquisition, backs, backed, invested, invests, invest, investing, buy, buys, buying, bought',
);
const funding =
  /^(?:has )?(?:raised|raises|closed|secured|secures|lands|landed) (?:a |an |about |roughly |nearly |over |more than )?[$€£¥]/;

const words = (chunk: Chunk): number => chunk.to - chunk.from;
const lowerAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** Whether all words are such as people's names are made of, two to four of them. */
function looksLikePerson(pieces: readonly Piece[], chunk: Chunk): boolean {
  if (words(chunk) < 2 || words(chunk) > 4) return false;
  for (let at = chunk.from; at < chunk.to; at += 1) {
    const { text = '' } = pieces[at] ?? {};
    if (!personWord.test(text) || (text.length > 2 && text === text.toUpperCase())) return false;
  }
  return !KIND_ENDINGS.has(lowerAt(pieces, chunk.to - 1));
}

const isRole = (lower: string): boolean => ROLE_WORDS.has(lower) || ROLE_WORDS.has(lower.replace(/s$/, ''));

/** "CEO Jane Roe", "its chief executive, Jane Roe", "Senator Roe". */
const roleBefore: Rule = ({ pieces }, chunk) => {
  let at = chunk.from - 1;
  if (pieces[at]?.text === '.' || pieces[at]?.text === ',') at -= 1;
  if (at < chunk.sentence.from) return null;
  const title = lowerAt(pieces, at);
  const lone =
    words(chunk) === 1 &&
    LONE_TITLES.has(title) &&
    /^\p{Lu}\p{Ll}+$/u.test(pieces[chunk.from]?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(pieces[at]?.text ?? '');
  if (!lone && !(isRole(title) && looksLikePerson(pieces, chunk))) return null;
  return { kind: 'Person', method: 'role', rule: `${title} before the name`, confidence: CONFIDENCE.role };
};

/** "Jane Roe, chief executive of", "Jane Roe, a researcher". */
const roleAfter: Rule = ({ pieces }, chunk) => {
  if (!looksLikePerson(pieces, chunk) || !/^[,(]$/.test(pieces[chunk.to]?.text ?? '')) return null;
  const end = Math.min(chunk.sentence.to, chunk.to + 8);
  for (let at = chunk.to + 1; at < end; at += 1) {
    const lower = lowerAt(pieces, at);
    if (lower === 'who' || isRole(lower))
      return { kind: 'Person', method: 'role', rule: `${lower} after the name`, confidence: CONFIDENCE.role };
    if (/^[,.;)]$/.test(lower)) return null;
  }
  return null;
};

/** "said Jane Roe", "Jane Roe said". */
const speaks: Rule = ({ pieces }, chunk) => {
  if (!looksLikePerson(pieces, chunk)) return null;
  const [before, after] = [lowerAt(pieces, chunk.from - 1), lowerAt(pieces, chunk.to)];
  const verb = SPEECH_VERBS.has(after) ? after : before === 'said' || before === 'says' ? before : null;
  const given = GIVEN_NAMES.has(lowerAt(pieces, chunk.from));
  if (verb === null && !given) return null;
  const confidence = verb !== null && given ? CONFIDENCE.role : CONFIDENCE.givenName;
  return given || before === verb ? { kind: 'Person', method: 'role', rule: verb ?? 'given name', confidence } : null;
};

/** "Acme Labs", "University of Leeds", "FooBench". */
const ending: Rule = ({ pieces }, chunk) => {
  const last = lowerAt(pieces, chunk.to - 1);
  const kind =
    words(chunk) > 1
      ? KIND_ENDINGS.get(last)
      : /^[\p{L}\p{N}]{2,}[Bb]ench$/u.test(pieces[chunk.from]?.text ?? '')
        ? 'Benchmark'
        : undefined;
  if (kind !== undefined)
    return { kind, method: 'cue', rule: `name that ends in ${last}`, confidence: CONFIDENCE.ending };
  const body =
    words(chunk) > 2 &&
    lowerAt(pieces, chunk.from + 1) === 'of' &&
    KIND_ENDINGS.get(lowerAt(pieces, chunk.from)) === 'Organization';
  return body ? { kind: 'Organization', method: 'cue', rule: 'body of a place', confidence: CONFIDENCE.ending } : null;
};

/** "startup Acme", "a model called Acme". */
const nounBefore: Rule = ({ pieces }, chunk) => {
  const { from, sentence } = chunk;
  const called = /^(?:called|named|dubbed|codenamed)$/.test(lowerAt(pieces, from - 1));
  const at = called ? from - 1 : from;
  const quoted = /^[“"‘]$/u.test(pieces[from - 1]?.text ?? '') ? from - 1 : at;
  const kind = kindBefore(pieces, quoted, sentence.from);
  return kind === null
    ? null
    : { kind, method: 'cue', rule: `${lowerAt(pieces, quoted - 1)} before the name`, confidence: CONFIDENCE.cue };
};

/** "the Acme benchmark", "the Acme app". */
const nounAfter: Rule = ({ pieces }, chunk) => {
  const kind = kindAfter(pieces, chunk.to, chunk.sentence.to);
  if (kind === null || kind === 'Company' || kind === 'Organization' || words(chunk) > 3) return null;
  const first = pieces[chunk.from];
  const heads = chunk.from === chunk.sentence.from || first?.gap === 'none' || pieces[chunk.from - 1]?.text === ':';
  if (words(chunk) === 1 && heads && /^\p{Lu}\p{Ll}+$/u.test(first?.text ?? '')) return null;
  return { kind, method: 'cue', rule: `${lowerAt(pieces, chunk.to)} after the name`, confidence: CONFIDENCE.cue };
};

/** "Acme, a Leeds startup", "Acme, a new benchmark for". */
const apposition: Rule = ({ pieces }, chunk) => {
  if (pieces[chunk.to]?.text !== ',' || !/^(?:a|an|the|its|another|one)$/.test(lowerAt(pieces, chunk.to + 1)))
    return null;
  const end = Math.min(chunk.sentence.to, chunk.to + 11);
  let found: string | null = null;
  for (let at = chunk.to + 2; at < end; at += 1) {
    const lower = lowerAt(pieces, at);
    if (stopsApposition.has(lower) || /^[,.;:)—–]$/u.test(lower)) break;
    if (KIND_NOUNS.has(lower) || isRole(lower)) found = lower;
  }
  if (found === null) return null;
  const kind = KIND_NOUNS.get(found);
  return kind === undefined || (isRole(found) && looksLikePerson(pieces, chunk))
    ? null
    : { kind, method: 'cue', rule: `${found} in apposition`, confidence: CONFIDENCE.cue };
};

/** "Acme raised $5 million", "acquired Acme", "Acme, which makes". */
const acts: Rule = ({ pieces, text }, chunk) => {
  const { to, from, sentence } = chunk;
  const after = text.slice(pieces[to]?.start ?? 0, Math.min(sentence.end, (pieces[to]?.start ?? 0) + 40)).toLowerCase();
  const which = pieces[to]?.text === ',' && lowerAt(pieces, to + 1) === 'which' && makers.has(lowerAt(pieces, to + 2));
  const object =
    owning.has(lowerAt(pieces, from - 1)) ||
    (/^(?:in|of)$/.test(lowerAt(pieces, from - 1)) && owning.has(lowerAt(pieces, from - 2)));
  if (!which && !object && !funding.test(after)) return null;
  return {
    kind: 'Company',
    method: 'cue',
    rule: object ? 'is bought or backed' : which ? 'which makes' : 'raised money',
    confidence: CONFIDENCE.actor,
  };
};

const size = /(?:^|[-‑ ])(?:\d+(?:\.\d+)?[bBT]|[aA]\d+[bB]|\d+x\d+[bB])(?:$|[-‑ ])/u;

/** "Acme-7B", and "Acme-2" in a sentence about models. */
const versioned: Rule = ({ pieces, text }, chunk) => {
  const name = text.slice(pieces[chunk.from]?.start, pieces[chunk.to - 1]?.end);
  if (!/\d/.test(name) || words(chunk) > 6) return null;
  if (size.test(name))
    return { kind: 'Model', method: 'model', rule: 'name with a size', confidence: CONFIDENCE.newModel };
  if (!/\p{L}{2}[-‑ ]v?\d|\p{L}{3}v?\d|[-‑ ]\p{Lu}\d/u.test(name)) return null;
  const about = pieces.slice(chunk.sentence.from, chunk.sentence.to).some((piece) => MODEL_NOUNS.has(piece.lower));
  return about && /[\p{L}][-‑ ]?v?\d/u.test(name)
    ? { kind: 'Model', method: 'model', rule: 'name with a version', confidence: CONFIDENCE.newModel }
    : null;
};

/** Tried in this order; the first that judges decides. */
const rules: readonly Rule[] = [
  ending,
  roleBefore,
  nounBefore,
  roleAfter,
  apposition,
  versioned,
  nounAfter,
  speaks,
  acts,
];

/** Names that the lexicon lacks and that the words around them give away; `taken` are spans already named, in order. */
export function findNewNames(scene: Scene, taken: readonly Span[]): readonly Candidate[] {
  const { pieces, text, index } = scene;
  return findChunks(scene, taken).flatMap((chunk): readonly Candidate[] => {
    for (const rule of rules) {
      const judged = rule(scene, chunk);
      if (judged === null) continue;
      const start = pieces[chunk.from]?.start ?? 0;
      const { kind, ...how } = judged;
      const versioned = kind === 'Product' || kind === 'Model' || kind === 'Benchmark';
      const to = versioned ? endOfVersionedName(pieces, chunk.to, chunk.sentence.to, kind === 'Benchmark') : chunk.to;
      const end = pieces[to - 1]?.end ?? start;
      const named = newThing(text.slice(start, end), kind, (id) => index.byId.has(id));
      return [{ start, end, sentence: chunk.sentence.n, senses: [{ named, score: 1 }], ...how }];
    }
    return [];
  });
}
