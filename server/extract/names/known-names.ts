import type { EntityKind } from '../extraction.ts';
import { longestName, type TrieName } from './alias-trie.ts';
import { CONFIDENCE } from './confidence.ts';
import { scoreOfKind } from './context.ts';
import { type KnownName, kindKey } from './lexicon-index.ts';
import { endOfModelName, endOfVersionedName, hasVersion } from './model-grammar.ts';
import { modelKey } from './model-key.ts';
import { type Candidate, type Named, newThing, type Sense } from './named.ts';
import type { Piece } from './pieces.ts';
import type { Scene, SceneSentence } from './scene.ts';

const actors: ReadonlySet<EntityKind> = new Set(['Company', 'Organization', 'Person']);
const capitalOnly = /^\p{Lu}[\p{Ll}\p{M}'’]*(?:[ -]\p{L}[\p{Ll}\p{M}'’]*)*$/u;
const capital = /^\p{Lu}/u;
/** Prefixes before a hyphen that leave the name whole: "non-OpenAI". */
const prefix =
  /^(?:non|ex|pre|post|anti|pro|mid|co|multi|all|like|best|re|un|self|in|on|the|and|to|first|third|second|based|cross|inter|intra)$/;

/** Whether the article's title or the sentence holds one of the cues. */
function hasCue(scene: Scene, sentence: SceneSentence, cues: readonly string[]): boolean {
  const title = scene.sentences[0];
  const places = title?.kind === 'title' && title !== sentence ? [sentence, title] : [sentence];
  return places.some(({ start, end }) => {
    const lower = scene.text.slice(start, end).toLowerCase();
    return cues.some((cue) => hasWord(lower, cue));
  });
}

function hasWord(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const [before, after] = [lower[at - 1] ?? ' ', lower[at + word.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after.replace('s', ' '))) return true;
  }
  return false;
}

/** Whether the name is cut out of a longer one by a hyphen, or out of an address, before it or after it. */
function isCutOut(pieces: readonly Piece[], from: number, to: number, kind: EntityKind): boolean {
  const [before, first, after, next] = [pieces[from - 1], pieces[from], pieces[to], pieces[to + 1]];
  if (
    first?.gap === 'none' &&
    before !== undefined &&
    /^[.@#_\\]$/.test(before.text) &&
    pieces[from - 1]?.gap === 'none'
  )
    return true;
  if (after?.gap === 'none' && after.text === '.' && next?.gap === 'none' && /^\p{L}/u.test(next.text)) return true;
  if (after?.gap === 'none' && (after.text === '@' || after.text === '_')) return true;
  if (first?.gap !== 'hyphen' || actors.has(kind) || before === undefined) return false;
  return /^[\p{Lu}\p{Nd}]/u.test(before.text) && !prefix.test(before.lower);
}

/** Whether the name at the head of a sentence is but a word that the article also has in lower case. */
function isPlainWord(scene: Scene, sentence: SceneSentence, name: KnownName, from: number): boolean {
  const heads =
    from === sentence.from || sentence.titleCase || scene.pieces[from - 1]?.text.match(/^[“"‘(:—–*]$/u) != null;
  return heads && /^\p{Lu}\p{Ll}+$/u.test(name.name) && scene.smallWords.has(name.name.toLowerCase());
}

/** The filter for `longestName`: what of the lexicon may stand at pieces `from`–`to` of the sentence. */
function accepts(
  scene: Scene,
  sentence: SceneSentence,
): (name: TrieName<KnownName>, from: number, to: number) => boolean {
  const { pieces } = scene;
  return ({ value, name }, from, to) => {
    const { kind } = value.named;
    if (kind === 'Topic' || isCutOut(pieces, from, to, kind)) return false;
    // Half a token is a name only where the grammar goes on with its digits: "Qwen" in "Qwen4".
    if (pieces[to - 1]?.last === false && kind !== 'Model' && !scene.index.brands.has(pieces[from]?.lower ?? ''))
      return false;
    const smallText = !capital.test(pieces[from]?.text ?? '');
    const lax = kind === 'Technique' || kind === 'Benchmark';
    if (smallText && !lax && capitalOnly.test(name)) return false;
    if (!lax && isPlainWord(scene, sentence, value, from) && scoreOfKind(kind, pieces, { from, to, sentence }) < 1)
      return false;
    return value.cues.length === 0 || hasCue(scene, sentence, value.cues);
  };
}

/** The version that stands at pieces `from`–`to`, known or new, of the family `base`. */
function versionOf(scene: Scene, from: number, to: number, base: Named | null): Named {
  const { index, text, pieces } = scene;
  const name = text.slice(pieces[from]?.start, pieces[to - 1]?.end);
  const known = index.models.get(modelKey(name));
  return known ?? newThing(name, 'Model', (id) => index.byId.has(id), base?.id ?? null);
}

type Found = {
  readonly to: number;
  readonly senses: readonly Sense[];
  readonly rule: string;
  readonly confidence: number;
};

/** A name of one kind with more of a version after it: "GPT-4o" with "-mini", "AIME" with "2025". */
function extend(
  scene: Scene,
  sentence: SceneSentence,
  from: number,
  to: number,
  names: readonly KnownName[],
): Found | null {
  const { pieces, index } = scene;
  const { titleCase } = sentence;
  const model = names.find((name) => name.named.kind === 'Model');
  const brand = pieces[from]?.lower ?? '';
  if (model !== undefined || (to === from + 1 && index.brands.has(brand))) {
    const end = endOfModelName(pieces, { to, versioned: hasVersion(pieces, from, to), titleCase }, sentence.to);
    if (end > to && (model !== undefined || hasVersion(pieces, to, end))) {
      const base = model?.named ?? index.brands.get(brand) ?? null;
      const named = versionOf(scene, from, end, base);
      const confidence = named.entry === null ? CONFIDENCE.newVersion : CONFIDENCE.knownVersion;
      return { to: end, senses: [{ named, score: 3 }], rule: `version of ${base?.name ?? brand}`, confidence };
    }
  }
  const other = names.find(
    ({ named }) => named.kind === 'Product' || named.kind === 'Benchmark' || named.kind === 'Technique',
  );
  if (other === undefined || model !== undefined) return null;
  const { kind } = other.named;
  const end = endOfVersionedName(pieces, to, sentence.to, kind === 'Benchmark');
  if (end === to || (kind === 'Technique' && !hasVersion(pieces, to, end))) return null;
  const name = scene.text.slice(pieces[from]?.start, pieces[end - 1]?.end);
  const known = index.byKey.get(kindKey(kind, name));
  const named = known ?? newThing(name, kind, (id) => index.byId.has(id), other.named.id);
  return {
    to: end,
    senses: [{ named, score: 2 }],
    rule: `version of ${other.named.name}`,
    confidence: CONFIDENCE.newVersion,
  };
}

function readName(scene: Scene, sentence: SceneSentence, from: number): Found | null {
  const { pieces, index } = scene;
  const match = longestName(index.trie, pieces, { from, end: sentence.to }, accepts(scene, sentence));
  if (match === null) return null;
  const { to } = match;
  const names = match.names.map((name) => name.value);
  const extended = extend(scene, sentence, from, to, names);
  if (extended !== null) return extended;
  if (pieces[to - 1]?.last === false) return null;
  const senses = new Map<string, Sense>();
  for (const { named, cues } of names) {
    const score = scoreOfKind(named.kind, pieces, { from, to, sentence }) + (cues.length > 0 ? 1 : 0);
    if (score > (senses.get(named.id)?.score ?? -1)) senses.set(named.id, { named, score });
  }
  const rule = names[0]?.name ?? '';
  return {
    to,
    senses: [...senses.values()],
    rule,
    confidence: senses.size > 1 ? CONFIDENCE.nameOfMany : CONFIDENCE.name,
  };
}

/** All names of the lexicon in the article and the versions that the model grammar reads from them: leftmost-longest, none overlapping, in order. */
export function findKnownNames(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of scene.sentences) {
    if (sentence.role === 'audience' || sentence.role === 'credit') continue;
    let at = sentence.from;
    while (at < sentence.to) {
      const piece = scene.pieces[at];
      const name = piece?.first === true ? readName(scene, sentence, at) : null;
      if (piece === undefined || name === null) {
        at += 1;
        continue;
      }
      const { to, senses, rule, confidence } = name;
      const end = scene.pieces[to - 1]?.end ?? piece.end;
      const method = senses[0]?.named.entry === null || rule.startsWith('version of ') ? 'model' : 'name';
      found.push({ start: piece.start, end, sentence: sentence.n, senses, method, rule, confidence });
      at = to;
    }
  }
  return found;
}
