import type { RelationType } from '../extraction.ts';
import { clauseSubject } from './clause-subject.ts';
import type { Finding } from './finding.ts';
import type { VerbForm } from './lemma.ts';
import { agentAfter, datedAfter, objectFrom } from './objects.ts';
import type { ReadyVerb } from './ready-verbs.ts';
import { fits } from './signature.ts';
import { reducedSubject, relativeObject, subjectAfterComma, subjectLeftOf } from './subjects.ts';
import { type Group, is, type View, word } from './view.ts';
import { chainStart, segmentStart } from './walk.ts';
import { AUXILIARY, BREAK, RELATIVE, VERB } from './word-classes.ts';

/** Index after the words of the trigger, which follow `at` in order with at most eight units between; null when they don't. */
function afterWords(view: View, at: number, { words, crosses }: ReadyVerb): number | null {
  let next = at + 1;
  for (let order = 0; order < words.length; order += 1) {
    const wanted = words[order];
    const limit = order === 0 ? next + 9 : next + 3;
    while (next < limit && word(view, next) !== wanted) {
      if (is(view, next, BREAK | RELATIVE | AUXILIARY)) return null;
      if (view.units[next]?.ref && !crosses) return null;
      next += 1;
    }
    if (word(view, next) !== wanted) return null;
    next += 1;
  }
  return next;
}

const be: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'been',
  'be',
  'being',
  "'s",
  "'re",
  'get',
  'gets',
  'got',
  'remains',
]);
const have: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having', "'ve"]);

/** The auxiliary that governs the verb: nearest form of "be" or "have" in its group. */
function auxiliaryOf(view: View, chain: number, verb: number): 'be' | 'have' | null {
  for (let index = verb - 1; index > chain; index -= 1) {
    if (be.has(word(view, index))) return 'be';
    if (have.has(word(view, index))) return 'have';
    if (word(view, index) === 'to' || word(view, index) === 'that') return null;
  }
  return null;
}

type Voice = 'active' | 'passive' | 'reduced';

function voiceOf(view: View, verb: number, form: VerbForm, chain: number): Voice {
  if (form.kind !== 'past' && form.kind !== 'participle') return 'active';
  const auxiliary = auxiliaryOf(view, chain, verb);
  if (auxiliary === 'have') return 'active';
  if (auxiliary === 'be') return 'passive';
  return 'reduced';
}

/** A verb with its group: where what stands left of the group ends, and how it is meant. */
type Phrase = { readonly verb: number; readonly form: VerbForm; readonly chain: number; readonly voice: Voice };

function phraseOf(view: View, verb: number, form: VerbForm): Phrase {
  const chain = chainStart(view, verb);
  return { verb, form, chain, voice: voiceOf(view, verb, form, chain) };
}

type Subjects = readonly Group[];

function patientOf(view: View, verb: number, chain: number, voice: Voice): Subjects {
  if (voice === 'passive') return subjectLeftOf(view, chain);
  if (chain < segmentStart(view, verb)) return subjectAfterComma(view, verb);
  return reducedSubject(view, chain);
}

function agentOf(view: View, verb: number, chain: number, form: VerbForm): Subjects {
  if (form.kind === 'ing' && word(view, chain) === ',') {
    const before = view.groups[chain - 1];
    return before && chain === verb - 1 && clauseSubject(view, chain).length === 0
      ? [before]
      : clauseSubject(view, chain);
  }
  return subjectLeftOf(view, chain);
}

/** All pairs of the groups' members that the type allows; the first group of subjects that gives any wins. */
export function pairs(
  type: RelationType,
  subjects: Subjects,
  objects: Group | null,
): readonly (readonly [Group, Group, number, number])[] {
  if (!objects) return [];
  for (const group of subjects) {
    const found: (readonly [Group, Group, number, number])[] = [];
    for (let s = 0; s < group.members.length; s += 1)
      for (let o = 0; o < objects.members.length; o += 1) {
        const [subject, object] = [group.members[s], objects.members[o]];
        if (subject && object && subject.key !== object.key && fits(type, subject.kind, object.kind))
          found.push([group, objects, s, o]);
      }
    if (found.length > 0) return found;
  }
  return [];
}

function emit(
  view: View,
  trigger: ReadyVerb,
  at: number,
  subjects: Subjects,
  objects: Group | null,
  rule: string,
): readonly Finding[] {
  const [left, right] = [subjects, objects];
  const all = trigger.swap && right ? pairsSwapped(trigger.type, left, right) : pairs(trigger.type, left, right);
  const found: Finding[] = [];
  const { type, stance, role, ended } = trigger;
  if (all.length === 0)
    view.missed?.({ type, trigger: at, rule, before: left, after: right, swap: trigger.swap === true });
  for (const [a, b, s, o] of all) {
    const [subject, object] = [a.members[s], b.members[o]];
    if (!subject || !object) continue;
    const shared = type === 'INVESTED_IN' && (a.members.length > 1 || trigger.leads);
    const [from, to] = [Math.min(a.first, b.first, at), Math.max(a.last, b.last, at)];
    found.push({ type, subject, object, rule, trigger: at, from, to, stance, role, ended, shared });
  }
  return found;
}

function pairsSwapped(type: RelationType, subjects: Subjects, objects: Group): ReturnType<typeof pairs> {
  for (const group of subjects) {
    const found = pairs(type, [objects], group);
    if (found.length > 0) return found;
  }
  return [];
}

const NONE: ReadonlySet<string> = new Set();

/** "trains X on Y", "folds X into Y": a claim between what stands before and after the trigger's words. */
function emitBetween(view: View, verb: number, trigger: ReadyVerb, after: number, rule: string): readonly Finding[] {
  const between = objectFrom(view, verb + 1, BETWEEN);
  if (!between || between.last >= after) return [];
  if (trigger.between === 'alone')
    return emit(view, trigger, verb, subjectLeftOf(view, chainStart(view, verb)), between, rule);
  const beyond = objectFrom(view, after, trigger.prepositions);
  const first = trigger.between === 'object' && beyond ? [beyond] : [between];
  return emit(view, trigger, verb, first, trigger.between === 'object' ? between : beyond, `${rule}, between`);
}

const BETWEEN: ReadonlySet<string> = new Set(['of', 'its']);

/** Whether the object is only handed on: "integrate it into X" is about X, and to sell what "it" stands for is not to make it. */
function isCarried(view: View, trigger: ReadyVerb, object: Group | null): boolean {
  if (!object) return false;
  if (trigger.type === 'USES') return trigger.words.length === 0 && word(view, object.last + 1) === 'into';
  return trigger.verbs.startsWith('sell') && trigger.type === 'DEVELOPED' && view.units[object.first]?.anaphor === true;
}

/** Whether who joins only takes a seat beside other work: "joins the strategy committee of X". */
function isSeat(view: View, { type }: ReadyVerb, after: number, object: Group | null): boolean {
  if (type !== 'WORKS_AT' || !object) return false;
  return view.units
    .slice(after, object.first)
    .some(({ lower }) => /^(?:committee|council|panel|lawsuit|suit|case|race|round)$/.test(lower));
}

function matchOne(
  view: View,
  { verb, form, chain, voice }: Phrase,
  trigger: ReadyVerb,
  after: number,
): readonly Finding[] {
  const { rule } = trigger;
  if (trigger.between) return emitBetween(view, verb, trigger, after, rule);
  if (trigger.use === 'participle') {
    if (voice === 'active' || /^(?:it|them)$/.test(word(view, verb + 1))) return [];
    const direct = voice === 'reduced' && view.units[chain]?.ref ? (view.groups[verb + 1] ?? null) : null;
    return emit(
      view,
      trigger,
      verb,
      direct ? [direct] : patientOf(view, verb, chain, voice),
      objectFrom(view, after, trigger.prepositions),
      `${rule}, participle`,
    );
  }
  const agent = voice === 'active' ? null : agentAfter(view, verb);
  if (voice !== 'active' && agent && trigger.use !== 'active') {
    const patient = trigger.words.length > 1 ? objectFrom(view, after, NONE) : null;
    const patients = patientOf(view, verb, chain, voice);
    const first = patients[0] ?? patient;
    return first ? emit(view, trigger, verb, [agent], first, `${rule}, passive`) : [];
  }
  const intransitive = trigger.words.length > 0;
  if (voice === 'passive' && !intransitive) return [];
  const subjects = agentOf(view, verb, chain, form);
  const object = objectFrom(view, after, trigger.prepositions);
  if (isCarried(view, trigger, object) || isSeat(view, trigger, after, object)) return [];
  const direct = [...emit(view, trigger, verb, subjects, object, rule)];
  for (const { group, date } of datedAfter(view, object))
    for (const finding of emit(view, trigger, verb, subjects, group, rule)) direct.push({ ...finding, date });
  if (direct.length > 0 || !subjects[0]) return direct;
  return emit(view, trigger, verb, subjects, relativeObject(view, subjects[0].first), `${rule}, relative`);
}

/** Verbs that list the versions of a model; of a product they list parts. */
const LISTING: ReadonlySet<string> = new Set(['include', 'comprise', 'span']);
/** What only praises or changes what it stands after: "made X popular". */
const QUALITY = /^(?:popular|famous|possible|faster|cheaper|easier|better|free|public|safer|smaller|useful)$/;

/** Verbs whose object, further off, is only what the inquiry is about. */
const INQUIRING: ReadonlySet<string> = new Set(['investigate', 'probe', 'accuse']);
/** Operating systems: to run on one is only to be had for it. */
const SYSTEMS = /^(?:Windows|Linux|macOS|Mac OS|Android|iOS|iPadOS|ChromeOS|Ubuntu)\b/;
/** Verbs by which a person only tells of a thing. */
const TELLING: ReadonlySet<string> = new Set(['describe', 'tout', 'offer', 'compare']);

/** Whether what is invested in is a deed: "invested heavily in turning X into". */
function isEffort(view: View, { trigger, to }: Finding): boolean {
  for (let here = trigger + 1; here < to; here += 1)
    if (/^in(?:to)?$/.test(word(view, here)) && /^[a-z]{3,}ing$/.test(word(view, here + 1))) return true;
  return false;
}

/** Whether a match is what its verb says: no part or example taken for a version, no noun for a verb, no "made X popular". */
function isStated(view: View, { lemma, kind }: VerbForm, finding: Finding): boolean {
  const { type, subject, object, trigger, to } = finding;
  if (type === 'VARIANT_OF' && LISTING.has(lemma)) return kind !== 'ing' && object?.kind === 'Model';
  if (type === 'COMPARED_WITH') return lemma !== 'lead' || object?.kind !== 'Company';
  if (type === 'SUED' && kind !== 'participle' && to > trigger) return !INQUIRING.has(lemma) || to - trigger < 4;
  if (type === 'INVESTED_IN') return !isEffort(view, finding);
  if (type === 'USES') return lemma !== 'run' || !SYSTEMS.test(view.units[to]?.text ?? '');
  if (type !== 'DEVELOPED') return true;
  if (lemma === 'work') return !/^(?:for|the|of|their|his|her|its|'s)$/.test(word(view, trigger - 1));
  if (subject.kind === 'Person' && TELLING.has(lemma)) return false;
  return lemma !== 'make' || !QUALITY.test(word(view, to + 1));
}

/** All claims that verbs of the sentence state. */
export function findByVerbs(view: View, index: ReadonlyMap<string, readonly ReadyVerb[]>): readonly Finding[] {
  const found: Finding[] = [];
  if ((view.classes & VERB) === 0) return found;
  for (let at = 0; at < view.verbs.length; at += 1) {
    const form = view.verbs[at];
    if (!form) continue;
    const over = form.kind === 'past' && !/^(?:has|have)$/.test(word(view, at - 1));
    let phrase: Phrase | null = null;
    for (const trigger of index.get(form.lemma) ?? []) {
      const after = afterWords(view, at, trigger);
      if (after === null) continue;
      phrase ??= phraseOf(view, at, form);
      for (const match of matchOne(view, phrase, trigger, after))
        if (isStated(view, form, match))
          found.push(over && (trigger.role || trigger.past) ? { ...match, ended: true } : match);
    }
  }
  return found;
}
