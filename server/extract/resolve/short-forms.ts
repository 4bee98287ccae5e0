import type { Definition } from '../names/acronyms.ts';
import {
  type AliasTrie,
  createTrie,
  longestOf,
  type Match,
  type Stops,
  stopsOf,
  type TrieName,
} from '../names/alias-trie.ts';
import { CONFIDENCE } from '../names/confidence.ts';
import { foldName } from '../names/fold.ts';
import { GIVEN_NAMES } from '../names/given-names.ts';
import { KIND_ENDINGS, KIND_HEADS } from '../names/kind-words.ts';
import { endOfModelName, hasVersion } from '../names/model-grammar.ts';
import { NOT_VARIANT_WORDS, VARIANT_WORDS } from '../names/model-words.ts';
import type { Named } from '../names/named.ts';
import { isNoName } from '../names/not-names.ts';
import type { Piece } from '../names/pieces.ts';
import { refuseName } from '../names/refuse-name.ts';
import { ROLE_WORDS } from '../names/roles.ts';
import type { Scene, SceneSentence } from '../names/scene.ts';
import { SENTENCE_STARTERS } from '../text/abbreviations.ts';
import type { Settled } from './senses.ts';

const patch = /^\p{L}{1,4}\/\d\d?$/u;
const coded = /^\p{Lu}\d/u;
const plainWord = /^\p{Lu}\p{Ll}+$/u;
const severalWords = /^(\p{Lu}[\p{Ll}\p{M}]{3,}) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

/** A form of a name that the article teaches: the name again, a short form of it, or its size alone. */
type Learned = { readonly named: Named; readonly how: 'exact' | 'short' | 'size' };

/** Forms by which nothing but one thing may be meant. */
function onlyOne(forms: readonly TrieName<Learned>[]): readonly TrieName<Learned>[] {
  const owners = new Map<string, string | null>();
  const keys = forms.map(({ name }) => foldName(name));
  for (let at = 0; at < forms.length; at += 1) {
    const [key = '', id = null] = [keys[at], forms[at]?.value.named.id];
    const owner = owners.get(key);
    owners.set(key, owner === undefined || owner === id ? id : null);
  }
  return forms.filter((_, at) => owners.get(keys[at] ?? '') !== null);
}

/** The surname of a person named in full. */
function surnames(surface: string): readonly string[] {
  const words = surface.split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 1 && !isNoName(last.toLowerCase()) ? [last] : [];
}

/** "V3.2" of "DeepSeek-V3.2", "Opus 4.1" of "Claude Opus 4.1": what is left of a model's name without its first word, where that tells enough. */
function versionForms(surface: string): readonly string[] {
  const rest = /^[\p{L}\p{M}]+[-‑ ](.+)$/u.exec(surface)?.[1] ?? '';
  if (!/\d/.test(rest)) return [];
  if (patch.test(rest)) return [rest];
  const head = /^[\p{L}]+/u.exec(rest)?.[0].toLowerCase() ?? '';
  const variant = VARIANT_WORDS.has(head) || /^\d[.\d]*[-‑ ]\p{L}{3}/u.test(rest);
  return variant || coded.test(rest) ? [rest] : [];
}

/** "Acme" of "Acme Robotics" where only the article tells of it: a name of its own before a word or two for what it does. */
function headForms(surface: string): readonly string[] {
  const [, head = ''] = severalWords.exec(surface) ?? [];
  const lower = head.toLowerCase();
  const usual = isNoName(lower) || GIVEN_NAMES.has(lower) || KIND_ENDINGS.has(lower) || KIND_HEADS.has(lower);
  return head !== '' && !usual && !SENTENCE_STARTERS.has(lower) ? [head] : [];
}

/** "Acme" of "Acme Robotics Inc.": a company's name without its form. */
function companyForms(surface: string): readonly string[] {
  const bare = surface.replace(/,? (?:Inc|Corp|Ltd|LLC|PLC|plc|GmbH|Co|Corporation|Holdings|Group)\.?$/u, '');
  return bare === surface || isNoName(bare.toLowerCase()) ? [] : [bare];
}

/** "70B" of "Acme 2 70B": which of several it is, where the text says "the 70B model". */
function sizeForms({ kind }: Named, surface: string): readonly string[] {
  const size = kind === 'Model' ? /(?:^|[-‑ ])((?:\d+x)?\d+(?:\.\d+)?B)(?=$|[-‑ ])/u.exec(surface)?.[1] : undefined;
  return size === undefined || size === surface ? [] : [size];
}

function isSizedModel(pieces: readonly Piece[], from: number, to: number): boolean {
  const [before, after] = [pieces[from - 1]?.lower ?? '', pieces[to]];
  return (
    /^(?:the|its|their|this)$/.test(before) &&
    after?.gap === 'blank' &&
    /^(?:model|version|variant|checkpoint)$/.test(after.lower)
  );
}

function shortFormsOf(named: Named, surface: string): readonly string[] {
  if (named.kind === 'Person') return surnames(surface);
  if (named.kind === 'Model') return versionForms(surface);
  return named.kind === 'Company' ? companyForms(surface) : [];
}

/** All forms in the order in which they were learned, and those of each name. */
type Forms = { readonly all: TrieName<Learned>[]; readonly byName: Map<string, TrieName<Learned>[]> };

function addForm({ all, byName }: Forms, name: string, named: Named, how: Learned['how']): void {
  const same = byName.get(name);
  if (same?.some(({ value }) => value.named.id === named.id)) return;
  const form = { name, cased: true, plural: named.kind === 'Technique', proper: false, value: { named, how } };
  all.push(form);
  if (same === undefined) byName.set(name, [form]);
  else same.push(form);
}

function learn(
  { text, smallWords }: Scene,
  settled: readonly Settled[],
  definitions: readonly Definition[],
): AliasTrie<Learned> {
  const forms: Forms = { all: [], byName: new Map() };
  const seen = new Map<string, string>();
  for (const { start, end, named } of settled) {
    const surface = text.slice(start, end);
    if (seen.get(surface) === named.id) continue;
    seen.set(surface, named.id);
    if (named.kind !== 'Topic') addForm(forms, surface, named, 'exact');
    for (const short of shortFormsOf(named, surface)) addForm(forms, short, named, 'short');
    const heads = named.kind === 'Company' && named.entry === null ? headForms(surface) : [];
    for (const head of heads) if (!smallWords.has(head.toLowerCase())) addForm(forms, head, named, 'short');
    for (const size of sizeForms(named, surface)) addForm(forms, size, named, 'size');
  }
  for (const { short, named } of definitions)
    if (named !== null) addForm(forms, text.slice(short.start, short.end), named, 'exact');
  return createTrie(onlyOne(forms.all));
}

/** Whether the name goes on after piece `to`: with a hyphen, or with a version that makes it another thing. */
function goesOn(pieces: readonly Piece[], from: number, to: number, sentence: SceneSentence): boolean {
  const next = pieces[to];
  if (next?.gap === 'hyphen' && to < sentence.to) return !NOT_VARIANT_WORDS.has(next.lower);
  // "Acme" in "Acme Electric" is the head of another name.
  const proper = next?.gap === 'blank' && plainWord.test(next.text) && !sentence.titleCase && to < sentence.to;
  if (proper && !isNoName(next.lower) && !ROLE_WORDS.has(next.lower) && !SENTENCE_STARTERS.has(next.lower)) return true;
  const versioned = hasVersion(pieces, from, to);
  const end = endOfModelName(pieces, { to, versioned, titleCase: sentence.titleCase }, sentence.to);
  return end > to && (versioned || hasVersion(pieces, to, end));
}

/** The form that begins at piece `at` and ends by the offset `limit`, at one of the stops, where no name goes on after it. */
function formAt(
  scene: Scene,
  sentence: SceneSentence,
  at: number,
  limit: number,
  stops: Stops<Learned>,
): Match<Learned> | null {
  const { pieces } = scene;
  return longestOf(stops, pieces, at, ({ value }, _, to) => {
    const last = pieces[to - 1];
    if (value.how === 'size' && !isSizedModel(pieces, at, to)) return false;
    if (last?.last !== true || last.end > limit) return false;
    if (!goesOn(pieces, at, to, sentence)) return true;
    const rule = `short for ${value.named.name}`;
    refuseName(scene, { from: at, to, reason: 'goes on', would: value.named.kind, rule, detail: value.named.id });
    return false;
  });
}

/** Places where no name has been found that repeat a name of the article or give a short form of it, in order. Linear. */
export function findShortForms(
  scene: Scene,
  settled: readonly Settled[],
  definitions: readonly Definition[],
): readonly Settled[] {
  const { pieces } = scene;
  const trie = learn(scene, settled, definitions);
  const found: Settled[] = [];
  let next = 0;
  for (const sentence of scene.sentences) {
    if (sentence.role === 'audience' || sentence.role === 'credit') continue;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || !piece.first) continue;
      const stops = stopsOf(trie, pieces, at, sentence.to);
      if (stops.length === 0) continue;
      while ((settled[next]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) next += 1;
      const limit = settled[next]?.start ?? Number.POSITIVE_INFINITY;
      if (limit <= piece.start) continue;
      const match = formAt(scene, sentence, at, limit, stops);
      const learned = match?.names[0]?.value;
      const cutOut = piece.gap === 'hyphen' || (piece.gap === 'none' && /^[.@_]$/.test(pieces[at - 1]?.text ?? ''));
      if (match === null || learned === undefined || cutOut) continue;
      const end = pieces[match.to - 1]?.end ?? piece.end;
      const rule = learned.how === 'exact' ? 'named elsewhere' : `short for ${learned.named.name}`;
      found.push({
        start: piece.start,
        end,
        sentence: sentence.n,
        named: learned.named,
        method: 'short',
        rule,
        confidence: CONFIDENCE.short,
      });
      at = match.to - 1;
    }
  }
  return found;
}
