import { testEnding, testedOn } from './benchmark-rules.ts';
import type { ChunkRule, Judgement } from './chunk-rule.ts';
import { type Chunk, findChunks } from './chunks.ts';
import { acts, hasOwn, isDealtWith, placed, releases } from './company-rules.ts';
import { CONFIDENCE } from './confidence.ts';
import { KIND_ENDINGS } from './kind-words.ts';
import { called, launched, makerAfter } from './launch-rules.ts';
import { joinLists } from './lists.ts';
import { findMethodNames } from './method-names.ts';
import { endOfVersionedName } from './model-grammar.ts';
import { type Candidate, newThing } from './named.ts';
import { roleAfter, roleBefore, speaks } from './person-rules.ts';
import { pieceAt } from './pieces.ts';
import { postAt } from './post-rules.ts';
import { refuseName } from './refuse-name.ts';
import type { Scene } from './scene.ts';
import { joinSiblings } from './siblings.ts';
import { apposition, behaves, ending, nounAfter, nounBefore, nounThenComma, versioned } from './thing-rules.ts';

/** Tried in this order; the first that judges decides. */
const rules: readonly ChunkRule[] = [
  ending,
  roleBefore,
  nounBefore,
  called,
  roleAfter,
  postAt,
  apposition,
  placed,
  nounAfter,
  testedOn,
  testEnding,
  versioned,
  behaves,
  launched,
  makerAfter,
  nounThenComma,
  speaks,
  acts,
  hasOwn,
  releases,
  isDealtWith,
];

function judge(scene: Scene, chunk: Chunk): Judgement | null {
  for (const rule of rules) {
    const judged = rule(scene, chunk);
    if (judged !== null) return judged;
  }
  return null;
}

type Judged = { readonly chunk: Chunk; readonly judgement: Judgement | null };

const isActor = (senses: Candidate['senses']): boolean =>
  senses.some(({ named }) => named.kind === 'Company' || named.kind === 'Organization' || named.kind === 'Person');

function toCandidate(scene: Scene, chunk: Chunk, { kind, ...how }: Judgement): Candidate {
  const { pieces, text, index } = scene;
  const start = pieces[chunk.from]?.start ?? 0;
  const numbered = kind === 'Product' || kind === 'Model' || kind === 'Benchmark';
  const to = numbered ? endOfVersionedName(pieces, chunk.to, chunk.sentence.to, kind === 'Benchmark') : chunk.to;
  const end = pieces[to - 1]?.end ?? start;
  const named = newThing(text.slice(start, end), kind, (id) => index.byId.has(id));
  // A noun beside it says more of what it is than its shape.
  const score = how.confidence === CONFIDENCE.newModel ? 0.1 : 1;
  return { start, end, sentence: chunk.sentence.n, senses: [{ named, score }], ...how };
}

/** Names by their ends. */
type Owners = ReadonlyMap<number, Candidate>;

/** "Ventures" after the company "Acme" makes "Acme Ventures" of it, "Mix-12M" after a hyphen "Acme-Mix-12M". */
function withOwner({ pieces }: Scene, chunk: Chunk, owner: Candidate): Chunk {
  const { gap = 'none' } = pieces[chunk.from] ?? {};
  const ended = gap === 'blank' && isActor(owner.senses) && KIND_ENDINGS.has(pieces[chunk.to - 1]?.lower ?? '');
  return ended || gap === 'hyphen' ? { ...chunk, from: pieceAt(pieces, owner.start) } : chunk;
}

const titled = /^(?!Backend|Supercomputer|Research)\p{Lu}\p{Ll}{2,}$/u;

const goesOn: Judgement = {
  kind: 'Product',
  method: 'model',
  rule: 'goes on from a product',
  confidence: CONFIDENCE.made,
};

/** The chunk with what is said of it; "Show" after the product "Echo" makes "Echo Show" of it, after other things it is the rest of a name that nobody can read. */
function readChunk(scene: Scene, chunk: Chunk, owners: Owners): readonly Judged[] {
  const { gap = 'none', start = 0 } = scene.pieces[chunk.from] ?? {};
  const owner = gap === 'none' ? undefined : owners.get(start - 1);
  if (owner === undefined) return [{ chunk, judgement: judge(scene, chunk) }];
  if (gap === 'blank' && !isActor(owner.senses)) {
    const product = owner.senses.every(({ named }) => named.kind === 'Product');
    if (product && chunk.to - chunk.from < 3 && titled.test(scene.pieces[chunk.from]?.text ?? ''))
      return [{ chunk: { ...chunk, from: pieceAt(scene.pieces, owner.start) }, judgement: goesOn }];
    refuseName(scene, { ...chunk, reason: 'rest of a name', would: null, rule: 'capitals' });
    return [];
  }
  const whole = withOwner(scene, chunk, owner);
  return [{ chunk: whole, judgement: judge(scene, whole) }];
}

/** The last words of people named in full: "Roe" of "Jane Roe", wherever the full name stands. */
function surnamesOf(text: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const people = candidates.filter(({ senses }) => senses[0]?.named.kind === 'Person');
  return new Set(people.flatMap(({ start, end }) => /\s(\S+)$/u.exec(text.slice(start, end))?.[1] ?? []));
}

/** "V3.2" and "70B" say which, not what. */
const bareVersion = /^(?:[vV]\d+(?:\.\d+)*|\d+(?:\.\d+)?[bBmMtTkK]?)$/u;

/** Tells who asks of which runs of capitalised words nothing says what they are. */
function refuseUnjudged(scene: Scene, judged: readonly Judged[], listed: readonly Judged[]): void {
  const ends = new Set(listed.map(({ chunk }) => chunk.to));
  for (const { chunk, judgement } of judged)
    if (judgement === null && !ends.has(chunk.to))
      refuseName(scene, { ...chunk, reason: 'nothing around it', would: null, rule: 'capitals' });
}

/** Names that the lexicon lacks and that the words around them give away; `taken` are the names found so far, in order. Linear. */
export function findNewNames(scene: Scene, taken: readonly Candidate[]): readonly Candidate[] {
  const owners: Owners = new Map(taken.map((one) => [one.end, one]));
  const alone = findChunks(scene, taken).flatMap((chunk) => readChunk(scene, chunk, owners));
  const judged = joinSiblings(scene, alone);
  const listed = joinLists(scene, taken, judged);
  if (scene.refuse !== null) refuseUnjudged(scene, judged, listed);
  const found = listed.map(({ chunk, judgement }) => toCandidate(scene, chunk, judgement));
  const methods = findMethodNames(scene);
  const surnames = surnamesOf(scene.text, [...taken, ...found]);
  const kept = found.filter(({ start, end, senses, rule }) => {
    const surface = scene.text.slice(start, end);
    const would = senses[0]?.named.kind ?? null;
    const surname = would !== 'Person' && surnames.has(surface);
    if (!surname && !bareVersion.test(surface)) return true;
    const reason = surname ? 'surname' : 'bare version';
    scene.refuse?.({ start, end, reason, would, tier: 'names', rule, detail: '' });
    return false;
  });
  return methods.length === 0 ? kept : [...kept, ...methods];
}
