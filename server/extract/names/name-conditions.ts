import type { EntityKind } from '../extraction.ts';
import type { RefusalReason } from '../refusal.ts';
import { SENTENCE_STARTERS } from '../text/abbreviations.ts';
import { longestName, type TrieName } from './alias-trie.ts';
import { scoreOfKind } from './context.ts';
import type { KnownName } from './lexicon-index.ts';
import { VARIANT_WORDS, VERSION_VARIANT_WORDS } from './model-words.ts';
import { isNoName } from './not-names.ts';
import type { Piece } from './pieces.ts';
import { refuseName } from './refuse-name.ts';
import type { Scene, SceneSentence, Wording } from './scene.ts';

const letterFirst = /^\p{L}/u;

const plainWord = /^\p{Lu}\p{Ll}+$/u;
const actors: ReadonlySet<EntityKind> = new Set(['Company', 'Organization', 'Person']);
/** Prefixes before a hyphen that leave the name whole: "non-OpenAI". */
const prefix =
  /^(?:non|ex|pre|post|anti|pro|mid|co|multi|all|like|best|re|un|self|in|on|the|and|to|first|third|second|based|cross|inter|intra)$/;

const letters = /^[a-z]+$/;

/** Scripts without blanks between words: a cue in them has no borders. */
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function hasWord(lower: string, word: string): boolean {
  if (unparted.test(word)) return lower.includes(word);
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const [before, after] = [lower[at - 1] ?? ' ', lower[at + word.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after.replace('s', ' '))) return true;
  }
  return false;
}

function readWording({ text, pieces }: Scene, { start, end, from, to }: SceneSentence): Wording {
  const words = new Set<string>();
  for (let at = from; at < to; at += 1) words.add(pieces[at]?.lower ?? '');
  return { lower: text.slice(start, end).toLowerCase(), words };
}

/** The wording of a sentence, read once and only where a cue asks for it. */
function wordingOf(scene: Scene, sentence: SceneSentence): Wording {
  let wording = scene.wordings[sentence.n];
  if (wording === undefined) {
    wording = readWording(scene, sentence);
    scene.wordings[sentence.n] = wording;
  }
  return wording;
}

/** Whether the sentence itself, not the title, holds one of the cues. */
export function hasOwnCue(scene: Scene, sentence: SceneSentence, cues: readonly string[]): boolean {
  if (cues.length === 0) return false;
  const { lower, words } = wordingOf(scene, sentence);
  return cues.some((cue) => (letters.test(cue) ? words.has(cue) || words.has(`${cue}s`) : hasWord(lower, cue)));
}

/** Whether the article's title or the sentence holds one of the cues. */
function hasCue(scene: Scene, sentence: SceneSentence, cues: readonly string[]): boolean {
  const title = scene.sentences[0];
  return hasOwnCue(scene, sentence, cues) || (title?.kind === 'title' && hasOwnCue(scene, title, cues));
}

/** Whether there are cues, and none of them stands in the article's title or the sentence. */
export function lacksCues(scene: Scene, sentence: SceneSentence, cues: readonly string[]): boolean {
  return cues.length > 0 && !hasCue(scene, sentence, cues);
}

/** Whether the name is cut out of a longer one by a hyphen, or out of an address, before it or after it. */
function isCutOut(pieces: readonly Piece[], from: number, to: number, kind: EntityKind): boolean {
  const before = from > 0 ? pieces[from - 1] : undefined;
  const [first, after, next] = [pieces[from], pieces[to], pieces[to + 1]];
  if (first?.gap === 'none' && before !== undefined && /^[.@#_\\]$/.test(before.text) && before.gap === 'none')
    return true;
  if (after?.gap === 'none' && after.text === '.' && next?.gap === 'none' && letterFirst.test(next.text)) return true;
  if (after?.gap === 'none' && (after.text === '@' || after.text === '_')) return true;
  if (
    after?.gap === 'hyphen' &&
    actors.has(kind) &&
    /^\d+[a-z]?$/i.test(after.lower + (after.last ? '' : (next?.lower ?? '')))
  )
    return true;
  if (first?.gap !== 'hyphen' || actors.has(kind) || before === undefined) return false;
  return /^[\p{Lu}\p{Nd}]/u.test(before.text) && !prefix.test(before.lower);
}

/** Whether the name at the head of a sentence is but a word that the article also has in lower case. */
function isPlainWord(scene: Scene, sentence: SceneSentence, name: KnownName, from: number): boolean {
  const heads =
    from === sentence.from || sentence.titleCase || scene.pieces[from - 1]?.text.match(/^[“"‘(:—–*]$/u) != null;
  return heads && plainWord.test(name.name) && scene.smallWords.has(name.name.toLowerCase());
}

/** What people do in headlines, and things hardly ever. */
const personalVerb =
  /^(?:joins|joined|leaves|left|quits|resigns|resigned|retires|retired|exits|departs|departed|returns|dies|died|steps|stepped|named|appointed|hired|fired|marries|apologi[sz]es|testifies|recalls|remembers|regrets)$/;

/** Whether a plain word that names a model or product is but the first of two capitalised words: "Claude Berthier". Where all words have capitals, a verb of people must follow. */
function isFirstOfTwo(scene: Scene, sentence: SceneSentence, from: number, to: number): boolean {
  const [word, next] = [scene.pieces[from], scene.pieces[to]];
  if (to !== from + 1 || to >= sentence.to || next?.gap !== 'blank') return false;
  if (!plainWord.test(word?.text ?? '') || !plainWord.test(next.text)) return false;
  const { lower } = next;
  const verb = to + 1 < sentence.to ? (scene.pieces[to + 1]?.lower ?? '') : '';
  if (sentence.titleCase && (!personalVerb.test(verb) || scene.smallWords.has(lower))) return false;
  const usual = VARIANT_WORDS.has(lower) || VERSION_VARIANT_WORDS.has(lower) || isNoName(lower);
  if (usual || SENTENCE_STARTERS.has(lower)) return false;
  return longestName(scene.index.trie, scene.pieces, { from: to, end: sentence.to }, () => true) === null;
}

/** The filter for `longestName`: whether a name may stand at pieces `from`–`to`. */
export type Accept = (name: TrieName<KnownName>, from: number, to: number) => boolean;

/** Why the name may not stand at pieces `from`–`to`; null when it may. */
function objectionTo(
  scene: Scene,
  sentence: SceneSentence,
  name: KnownName,
  from: number,
  to: number,
): RefusalReason | null {
  const { pieces } = scene;
  const { kind } = name.named;
  if (isCutOut(pieces, from, to, kind)) return 'cut out';
  // Half a token is a name only where the grammar goes on with its digits: "Qwen" in "Qwen4".
  if (pieces[to - 1]?.last === false && kind !== 'Model' && !scene.index.brands.has(pieces[from]?.lower ?? ''))
    return 'half a word';
  const lax = kind === 'Technique' || kind === 'Benchmark';
  if ((kind === 'Model' || kind === 'Product') && isFirstOfTwo(scene, sentence, from, to)) return 'first of two';
  if (!lax && isPlainWord(scene, sentence, name, from) && scoreOfKind(kind, pieces, { from, to, sentence }) < 1)
    return 'plain word';
  return name.cues.length === 0 || hasCue(scene, sentence, name.cues) ? null : 'no cue';
}

/** What of the lexicon may stand in the sentence. */
export function accepts(scene: Scene, sentence: SceneSentence): Accept {
  return ({ value }, from, to) => {
    if (value.named.kind === 'Topic') return false;
    const reason = objectionTo(scene, sentence, value, from, to);
    if (reason === null) return true;
    if (scene.refuse !== null) {
      const { named, name: rule, cues } = value;
      const detail = `${named.id}${reason === 'no cue' ? `: ${cues.join(', ')}` : ''}`;
      refuseName(scene, { from, to, reason, would: named.kind, rule, detail });
    }
    return false;
  };
}
