import type { Finding } from '../claims/finding.ts';
import type { VerbForm } from '../claims/lemma.ts';
import { isOf } from '../claims/unit.ts';
import type { View } from '../claims/view.ts';
import {
  AUXILIARY,
  BREAK,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  QUOTE,
  RELATIVE,
  VERB,
} from '../claims/word-classes.ts';
import type { BlockKind } from '../extraction.ts';
import { type ArticleFacts, numberOfRole } from './article-facts.ts';
import type { Candidate } from './candidates.ts';
import { numberOfKind } from './labels.ts';
import { spellingOf } from './spelling.ts';
import { type Emit, numberOf, type Vocabulary } from './template.ts';

const T = {
  kinds: numberOf('kinds'),
  spelling: numberOf('spelling'),
  between: numberOf('between'),
  betweenPair: numberOf('between pair'),
  betweenOfKinds: numberOf('between of kinds'),
  distance: numberOf('distance'),
  namesBetween: numberOf('names between'),
  border: numberOf('border'),
  before: numberOf('before'),
  beforePair: numberOf('before pair'),
  after: numberOf('after'),
  afterPair: numberOf('after pair'),
  nearBefore: numberOf('near before'),
  nearAfter: numberOf('near after'),
  followsFirst: numberOf('follows first'),
  precedesSecond: numberOf('precedes second'),
  verbBetween: numberOf('verb between'),
  block: numberOf('block'),
  standIn: numberOf('stand-in'),
  listed: numberOf('listed'),
  sum: numberOf('sum'),
  foundBy: numberOf('found by'),
  rule: numberOf('rule'),
  ruleOfType: numberOf('rule of type'),
  firstAlso: numberOf('first also'),
  secondAlso: numberOf('second also'),
  firstElsewhere: numberOf('first elsewhere'),
  secondElsewhere: numberOf('second elsewhere'),
  pairElsewhere: numberOf('pair elsewhere'),
} as const;

/** A sentence as features see it: its view, the number of each unit's word (lemma of a verb, kind of a name), its block, the rules' findings in it and in the article. */
export type Scored = {
  readonly view: View;
  readonly words: readonly number[];
  /** The number of what stands beyond either end. */
  readonly edge: number;
  readonly vocabulary: Vocabulary;
  readonly block: number;
  readonly findings: readonly Finding[];
  readonly facts: ArticleFacts;
};

/** How many words of each side, and how many between two names, are looked at. */
const SIDE = 5;
const BETWEEN = 24;

const CLOSED = PREPOSITION | CONJUNCTION | DETERMINER | AUXILIARY | RELATIVE | BREAK | QUOTE;
const BORDERS = [BREAK, RELATIVE, CONJUNCTION, AUXILIARY, VERB] as const;
const BLOCKS: readonly BlockKind[] = ['title', 'heading', 'prose', 'bullet', 'quote', 'table', 'code'];
const FORMS = { base: 1, s: 2, past: 3, participle: 4, ing: 5 } as const;

/** A distance in units as a number below 10: exact where it is short. */
const bucketOf = (distance: number): number =>
  distance < 6 ? distance : distance < 8 ? 6 : distance < 11 ? 7 : distance < 15 ? 8 : 9;

/** The number of a word that is neither name nor sum nor date: of its lemma where it is a known verb, of # for numbers, else of the word with its plural s dropped. */
export function plainNumber(vocabulary: Vocabulary, lower: string, verb: VerbForm | null): number {
  if (verb) return vocabulary.numberOf(verb.lemma);
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return vocabulary.numberOf('#');
  const plural = lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss');
  return vocabulary.numberOf(plural ? lower.slice(0, -1) : lower);
}

/** The number of what stands at `at`: of a name its kind's, of a sum and a date one for all. */
function numberAt({ units, verbs }: View, at: number, vocabulary: Vocabulary): number {
  const unit = units[at];
  if (!unit) return 0;
  if (unit.ref) return vocabulary.numberOf(unit.ref.kind);
  if (unit.type === 'money') return vocabulary.numberOf('$');
  if (unit.type === 'date') return vocabulary.numberOf('@');
  return unit.facts ? unit.facts.scored : plainNumber(vocabulary, unit.lower, verbs[at] ?? null);
}

/** Makes a sentence ready for `readFeatures`. */
export function toScored(
  view: View,
  block: BlockKind,
  findings: readonly Finding[],
  facts: ArticleFacts,
  vocabulary: Vocabulary,
): Scored {
  const words = view.units.map((_, at) => numberAt(view, at, vocabulary));
  return { view, words, edge: vocabulary.numberOf('^'), vocabulary, block: BLOCKS.indexOf(block), findings, facts };
}

function readBetween({ view, words }: Scored, { first, second }: Candidate, kinds: number, emit: Emit): void {
  let names = 0;
  let border = 0;
  for (let at = Math.max(first + 1, second - BETWEEN); at < second; at += 1) {
    const unit = view.units[at];
    const own = words[at] ?? 0;
    border |= unit?.classes ?? 0;
    if (unit?.ref) names += 1;
    if (own === 0) continue;
    emit(T.between, own, 0);
    if (at > first + 1) emit(T.betweenPair, words[at - 1] ?? 0, own);
    if (unit?.ref || !isOf(unit, CLOSED)) emit(T.betweenOfKinds, own, kinds);
  }
  emit(T.distance, bucketOf(second - first - 1), kinds);
  emit(T.namesBetween, Math.min(names, 4), kinds);
  for (let at = 0; at < BORDERS.length; at += 1) if ((border & (BORDERS[at] ?? 0)) !== 0) emit(T.border, at, 0);
}

function readSides({ view, words, edge }: Scored, { first, second, a, b }: Candidate, emit: Emit): void {
  const previous = first > 0 ? (words[first - 1] ?? edge) : edge;
  emit(T.before, previous, 0);
  emit(T.beforePair, first > 1 ? (words[first - 2] ?? edge) : edge, previous);
  emit(T.after, words[second + 1] ?? edge, 0);
  emit(T.afterPair, words[second + 1] ?? edge, words[second + 2] ?? edge);
  for (let at = Math.max(0, first - SIDE); at < first; at += 1)
    if (!isOf(view.units[at], CLOSED)) emit(T.nearBefore, words[at] ?? 0, 0);
  for (let at = second + 1; at <= Math.min(view.units.length - 1, second + SIDE); at += 1)
    if (!isOf(view.units[at], CLOSED)) emit(T.nearAfter, words[at] ?? 0, 0);
  if (second === first + 1) return;
  emit(T.followsFirst, words[first + 1] ?? 0, numberOfKind(a.kind));
  emit(T.precedesSecond, words[second - 1] ?? 0, numberOfKind(b.kind));
}

/** Each verb between with its form. */
function readVerbs({ view, words }: Scored, { first, second }: Candidate, kinds: number, emit: Emit): void {
  for (let at = first + 1; at < Math.min(second, first + BETWEEN); at += 1) {
    const verb = view.verbs[at];
    if (verb) emit(T.verbBetween, words[at] ?? 0, 64 * FORMS[verb.kind] + kinds);
  }
}

function readPlace({ view, block, facts, vocabulary }: Scored, { first, second, a, b }: Candidate, emit: Emit): void {
  emit(T.foundBy, vocabulary.numberOf(facts.foundBy(a.key)), numberOfKind(a.kind));
  emit(T.foundBy, vocabulary.numberOf(facts.foundBy(b.key)), numberOfKind(b.kind));
  emit(T.block, block, 0);
  emit(T.standIn, view.units[first]?.anaphor ? 1 : 0, view.units[second]?.anaphor ? 1 : 0);
  emit(
    T.listed,
    Math.min(3, view.groups[first]?.members.length ?? 0),
    Math.min(3, view.groups[second]?.members.length ?? 0),
  );
  if (!view.summed) return;
  let between = 0;
  for (let at = first + 1; at < second; at += 1) if (view.units[at]?.amount) between = 1;
  emit(T.sum, between, 0);
}

/** What the rules found of the two, and of each with others, here and in the article. */
function readRules({ findings, facts, vocabulary }: Scored, { a, b }: Candidate, emit: Emit): void {
  let hit = 0;
  for (const { type, subject, object, rule } of findings) {
    if (!object) continue;
    const forward = subject.key === a.key && object.key === b.key;
    if (forward || (subject.key === b.key && object.key === a.key)) {
      hit = 1;
      emit(T.ruleOfType, numberOfRole(type, forward), 1);
      emit(T.rule, vocabulary.numberOf(rule), numberOfRole(type, forward));
      continue;
    }
    if (subject.key === a.key || object.key === a.key) emit(T.firstAlso, numberOfRole(type, subject.key === a.key), 0);
    if (subject.key === b.key || object.key === b.key) emit(T.secondAlso, numberOfRole(type, subject.key === b.key), 0);
  }
  if (hit === 0) emit(T.ruleOfType, findings.length > 0 ? 1 : 0, 0);
  for (const { role, others } of facts.rolesOf(a.key))
    if (others.length > 1 || others[0] !== b.key) emit(T.firstElsewhere, role, numberOfKind(b.kind));
  for (const { role, others } of facts.rolesOf(b.key))
    if (others.length > 1 || others[0] !== a.key) emit(T.secondElsewhere, role, numberOfKind(a.kind));
  for (const role of facts.between(a.key, b.key)) emit(T.pairElsewhere, role, 0);
}

/** Gives all features of a candidate to `emit`. Training and inference both read them here, so they can't differ. Bounded for each candidate. */
export function readFeatures(scored: Scored, candidate: Candidate, emit: Emit): void {
  const { first, second, a, b } = candidate;
  const { units } = scored.view;
  const kinds = 8 * numberOfKind(a.kind) + numberOfKind(b.kind);
  emit(T.kinds, kinds, 0);
  emit(T.spelling, spellingOf(units[first]?.lower ?? '', units[second]?.lower ?? ''), kinds);
  readBetween(scored, candidate, kinds, emit);
  readSides(scored, candidate, emit);
  readVerbs(scored, candidate, kinds, emit);
  readPlace(scored, candidate, emit);
  readRules(scored, candidate, emit);
}
