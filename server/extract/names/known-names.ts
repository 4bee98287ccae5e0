import { longestName, longestOf, noStops, type Stops, stopsAfter, stopsOf } from './alias-trie.ts';
import { isWeakHead } from './chunks.ts';
import { CONFIDENCE } from './confidence.ts';
import { scoreOfKind } from './context.ts';
import { COMPANY_ENDINGS, KIND_NOUNS } from './kind-words.ts';
import { findKnownSurnames } from './known-surnames.ts';
import { type KnownName, kindKey } from './lexicon-index.ts';
import { type Accept, accepts, hasOwnCue, lacksCues } from './name-conditions.ts';
import { type Candidate, newThing, type Sense } from './named.ts';
import type { Piece } from './pieces.ts';
import { refuseName } from './refuse-name.ts';
import { endOfRun, isNameWord, noneTaken } from './runs.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { type Found, findVersion, type Place } from './versions.ts';

const capital = /^\p{Lu}/u;

/** A model family that has no app of its name in the lexicon may stand for one where the words around say so: "the Claude chatbot". */
function appSenses(scene: Scene, senses: readonly Sense[], place: Place): readonly Sense[] {
  const model = senses.find(
    ({ named }) => named.kind === 'Model' && named.family === null && !/\d/.test(named.name),
  )?.named;
  if (model === undefined || senses.some(({ named }) => named.kind === 'Product' || named.kind === 'Company'))
    return [];
  const score = scoreOfKind('Product', scene.pieces, place);
  const { byId, byKey } = scene.index;
  const app = byKey.get(kindKey('Product', model.name));
  return [{ named: app ?? newThing(model.name, 'Product', (id) => byId.has(id)), score }];
}

type Range = { readonly from: number; readonly to: number };

const descriptor =
  /^(?:app|apps|chatbot|assistant|model|models|dataset|benchmark|platform|mechanisms?|architectures?|optimizer|algorithm|techniques?|technology)$/;

/** The name without an article before it or a word for its kind after it: "The Acme Times", "Acme app". A method keeps it where the rest is no name of it: "reward model", "joint predictive architecture". */
function trimName({ pieces, index, text }: Scene, from: number, to: number, names: readonly KnownName[]): Range {
  const first = to - from > 1 && pieces[from]?.lower === 'the' ? from + 1 : from;
  const last = pieces[to - 1]?.text ?? '';
  if (to - first < 2 || !descriptor.test(last)) return { from: first, to };
  const method = names.find(({ named }) => named.kind === 'Technique')?.named;
  const rest = text.slice(pieces[first]?.start, pieces[to - 2]?.end);
  const whole = method !== undefined && index.byKey.get(kindKey('Technique', rest)) !== method;
  return { from: first, to: whole ? to : to - 1 };
}

const form = /^(?:Group|Holdings|Inc|Corp|Corporation|Ltd|Limited|LLC|PLC|GmbH)$/;

/** Where a company's name ends with its form after it: "Acme Group"; no other name may go on from there. */
function endWithForm(
  pieces: readonly Piece[],
  to: number,
  sentence: SceneSentence,
  names: readonly KnownName[],
): number {
  const [word, next] = [pieces[to], pieces[to + 1]];
  if (to >= sentence.to || word?.gap !== 'blank' || !form.test(word.text)) return to;
  if (to + 1 < sentence.to && next?.gap !== 'none' && capital.test(next?.text ?? '') && !sentence.titleCase) return to;
  return names.every(({ named }) => named.kind === 'Company') ? to + 1 : to;
}

function readName(
  scene: Scene,
  sentence: SceneSentence,
  from: number,
  stops: Stops<KnownName>,
  accept: Accept,
): Found | null {
  const { pieces } = scene;
  let refusedTo = 0;
  const match = longestOf(stops, pieces, from, (name, first, last) => {
    if (accept(name, first, last)) return true;
    if (last > refusedTo && name.value.named.kind !== 'Topic' && pieces[last - 1]?.last === true)
      refusedTo = lacksCues(scene, sentence, name.value.cues) ? last : refusedTo;
    return false;
  });
  // "Meta" is no name in "Meta AI", also where nothing says which Meta AI is meant.
  if (match === null || match.to < refusedTo) return null;
  const { to } = match;
  const names = match.names.map((name) => name.value);
  const extended = findVersion(scene, { from, to, sentence }, names);
  if (extended !== null) return extended;
  if (pieces[to - 1]?.last === false) return null;
  const trimmed = trimName(scene, from, endWithForm(pieces, to, sentence, names), names);
  // "Acme app" is an app, also where only "Acme" is read.
  const told = trimmed.to < to ? 2 : 0;
  const senses = new Map<string, Sense>();
  for (const { named, cues } of names) {
    const score = told + scoreOfKind(named.kind, pieces, { from, to, sentence });
    if (score > (senses.get(named.id)?.score ?? -1))
      senses.set(named.id, { named, score, cued: hasOwnCue(scene, sentence, cues) });
  }
  for (const sense of appSenses(scene, [...senses.values()], { from, to, sentence })) senses.set(sense.named.id, sense);
  const confidence = senses.size > 1 ? CONFIDENCE.nameOfMany : CONFIDENCE.name;
  const rule = names[0]?.name ?? '';
  return { from: trimmed.from, to: trimmed.to, senses: [...senses.values()], rule, confidence };
}

/** Whether the name is but the end or middle of a longer company's name: "Capital Group" in "Baron Capital Group". `free` is the first piece that no name before it covers. */
function isTailOfCompany(scene: Scene, sentence: SceneSentence, { from, to }: Found, free: number): boolean {
  const { pieces } = scene;
  if (from - 1 < Math.max(sentence.from, free) || sentence.titleCase) return false;
  const [before, first] = [pieces[from - 1], pieces[from]];
  if (before === undefined) return false;
  if (first?.gap !== 'blank' || !before.first || !isNameWord(before.text) || before.text.length < 2) return false;
  if (isWeakHead(scene, sentence, from - 1) || KIND_NOUNS.has(before.lower.replace(/s$/, ''))) return false;
  const end = Math.max(to, endOfRun(pieces, from, sentence.to, noneTaken));
  if (!COMPANY_ENDINGS.has(pieces[end - 1]?.lower ?? '')) return false;
  const generic = pieces.slice(from, to).every(({ lower }) => COMPANY_ENDINGS.has(lower));
  return generic || from - 1 > sentence.from;
}

/** Tells who asks what the lexicon would read inside a name that was read whole. */
function refuseInside(scene: Scene, { from, to }: Found): void {
  const { pieces, index, text } = scene;
  const detail = text.slice(pieces[from]?.start, pieces[to - 1]?.end);
  for (let at = from; at < to; at += 1) {
    if (pieces[at]?.first !== true) continue;
    const end = at === from ? to - 1 : to;
    const inner = longestName(index.trie, pieces, { from: at, end }, ({ value }) => value.named.kind !== 'Topic');
    if (inner === null || pieces[inner.to - 1]?.last === false) continue;
    for (const { name: rule, value } of inner.names.slice(0, 1))
      refuseName(scene, { ...inner, reason: 'inside a longer name', would: value.named.kind, rule, detail });
  }
}

/** Where names of the lexicon that begin at piece `at` may end: mostly its word tells that none begins. */
function stopsAt({ index, pieces }: Scene, at: number, end: number): Stops<KnownName> {
  const piece = pieces[at];
  if (piece === undefined || !piece.first) return noStops;
  if (piece.facts === null) return stopsOf(index.trie, pieces, at, end);
  return piece.facts.begins === null ? noStops : stopsAfter(piece.facts.begins, pieces, at, end);
}

function findListed(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of scene.sentences) {
    if (sentence.role === 'audience' || sentence.role === 'credit') continue;
    const accept = accepts(scene, sentence);
    let at = sentence.from;
    let free = at;
    while (at < sentence.to) {
      const piece = scene.pieces[at];
      const stops = stopsAt(scene, at, sentence.to);
      const name = stops.length > 0 ? readName(scene, sentence, at, stops, accept) : null;
      if (piece === undefined || name === null || isTailOfCompany(scene, sentence, name, free)) {
        if (name !== null)
          refuseName(scene, { ...name, reason: 'tail of a company', would: name.senses[0]?.named.kind ?? null });
        at += 1;
        continue;
      }
      const { from, to, senses, rule, confidence } = name;
      const start = scene.pieces[from]?.start ?? piece.start;
      const end = scene.pieces[to - 1]?.end ?? piece.end;
      const method = senses[0]?.named.entry === null || rule.startsWith('version of ') ? 'model' : 'name';
      found.push({ start, end, sentence: sentence.n, senses, method, rule, confidence });
      if (scene.refuse !== null) refuseInside(scene, name);
      at = Math.max(to, at + 1);
      free = at;
    }
  }
  return found;
}

/** All names of the lexicon in the article, the versions that the model grammar reads from them, and its people by surname: leftmost-longest, none overlapping, in order. */
export function findKnownNames(scene: Scene): readonly Candidate[] {
  const listed = findListed(scene);
  const people = findKnownSurnames(scene, listed);
  return people.length === 0 ? listed : [...listed, ...people].sort((a, b) => a.start - b.start);
}
