import type { EntityKind } from '../extraction.ts';
import { readNoun, readPlural, readPronoun, type Scene } from './reference.ts';
import { acts, after, isSubject, NOTHING, remember, type Salience, SLOTS } from './salience.ts';
import { VERB_FORMS } from './table.ts';
import { type Clauses, isOf, nameUnit, type Ref, type Unit, unitAt, wordUnit } from './unit.ts';
import { ROLE_HEAD, STAND_IN, VERB } from './word-classes.ts';

function standIn(units: Unit[], first: Unit, last: Unit, ref: Ref, possessive: boolean): void {
  const text = first.text;
  units.push(nameUnit({ start: first.start, end: last.end }, text, ref, true));
  if (possessive) units.push(wordUnit({ start: last.end, end: last.end }, "'s", ''));
}

/** Names that stand for a plural, joined as a list: they share the place of the word. */
function standInAll(units: Unit[], first: Unit, last: Unit, refs: readonly Ref[]): void {
  for (const [at, ref] of refs.entries()) {
    if (at > 0) units.push(wordUnit({ start: last.end, end: last.end }, 'and', ''));
    units.push(nameUnit({ start: first.start, end: last.end }, 'they', ref, true));
  }
}

const roleOf = /^(?:of|at)$/;

/** Whether the firm at `at` is where a person of the main clause takes a post: "Jane Roe becomes head of X". */
function takesPost(units: readonly Unit[], at: number): boolean {
  if (!roleOf.test(unitAt(units, at - 1)?.lower ?? '')) return false;
  const before = units.slice(Math.max(0, at - 7), at - 1);
  const role = before.findLastIndex((unit) => isOf(unit, ROLE_HEAD));
  return role >= 0 && before.slice(0, role).some(({ lower }) => /^(?:becomes?|became|is|named|as)$/.test(lower));
}

/** Resolves the pronouns and definite nouns of one sentence. Names in the sentence before them count first. */
function resolveSentence(units: readonly Unit[], before: Salience, scene: Omit<Scene, 'before'>): readonly Unit[] {
  let local = false;
  const resolved: Unit[] = [];
  let here = before;
  let seen = 0;
  let worked = false;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.ref) {
      seen += 1;
      const slot = SLOTS[unit.ref.kind];
      const subject = isSubject(units, at);
      const own = slot !== null && subject && acts(units, at);
      if (slot && (own || takesPost(units, at) || (subject && (seen === 1 || here[slot] === null))))
        here = remember(here, unit.ref, seen === 1 || (own && unitAt(units, at - 1)?.lower !== 'that'));
      const work = slot === 'model' || slot === 'product' || slot === 'technique';
      if (work && (own || (!worked && subject))) here = { ...here, works: [unit.ref] };
      worked ||= work && subject;
      local ||= slot === 'organization' && here.organization === unit.ref;
      resolved.push(unit);
      continue;
    }
    if (unit.type !== 'word' || !isOf(unit, STAND_IN)) {
      resolved.push(unit);
      continue;
    }
    const plural = readPlural(units, at, before);
    const last = plural ? units[at + plural.length - 1] : undefined;
    if (plural && last) {
      standInAll(resolved, unit, last, plural.refs);
      at += plural.length - 1;
      continue;
    }
    const { focus, topic, work, near } = scene;
    const stage = { focus, topic, work, near, local, before };
    const reading = readPronoun(units, at, here, stage, resolved) ?? readNoun(units, at, here, stage, resolved);
    if (!reading) {
      resolved.push(unit);
      continue;
    }
    standIn(resolved, unit, reading.last, reading.ref, reading.possessive);
    at += reading.length - 1;
  }
  return resolved;
}

/** The company or body that the article names most often; the earliest of equals. Null when it names none. */
export function focusOf(clauses: readonly Clauses[]): Ref | null {
  const counts = new Map<string, { readonly ref: Ref; readonly count: number }>();
  for (const { units } of clauses)
    for (const { ref } of units) {
      if (ref?.kind !== 'Company' && ref?.kind !== 'Organization') continue;
      const weight = ref.kind === 'Company' ? 1.5 : 1;
      counts.set(ref.key, { ref, count: (counts.get(ref.key)?.count ?? 0) + weight });
    }
  let best: { readonly ref: Ref; readonly count: number } | null = null;
  for (const candidate of counts.values()) if (!best || candidate.count > best.count) best = candidate;
  return best?.ref ?? null;
}

/** What of the kinds the article names most often; the earliest of equals. */
function topicOf(clauses: readonly Clauses[], kinds: readonly EntityKind[]): Ref | null {
  const counts = new Map<string, { readonly ref: Ref; readonly count: number }>();
  for (const { units } of clauses)
    for (const { ref } of units)
      if (ref && kinds.includes(ref.kind)) counts.set(ref.key, { ref, count: (counts.get(ref.key)?.count ?? 0) + 1 });
  return (
    [...counts.values()].reduce<{ readonly ref: Ref; readonly count: number } | null>(
      (best, one) => (best && best.count >= one.count ? best : one),
      null,
    )?.ref ?? null
  );
}

/** For how many sentences after its last mention "the company" still means the article's own firm. */
const NEAR = 4;

/** A sentence with its pronouns resolved, and the model and product that the text spoke of before it. */
export type Resolved = Clauses & {
  readonly model: Ref | null;
  readonly models: readonly Ref[];
  readonly product: Ref | null;
};

/** The one firm, product or model that a heading names and speaks of: "Acme Labs", "News from Acme". */
function headOf({ sentence, units }: Clauses): Ref | null {
  if (sentence.kind !== 'heading' || units.length > 8) return null;
  const refs = new Map(units.flatMap(({ ref }) => (ref && SLOTS[ref.kind] !== null ? [[ref.key, ref] as const] : [])));
  return refs.size === 1 ? ([...refs.values()][0] ?? null) : null;
}

/** A bullet that begins with a verb and no subject, with what the heading above it names as its subject. */
function withHead(clauses: Clauses, head: Ref | null): Clauses {
  const { sentence, units } = clauses;
  const first = units.find(({ type }) => type !== 'sign');
  if (!head || sentence.kind !== 'bullet' || !first || !isOf(first, VERB)) return clauses;
  const kind = VERB_FORMS.get(first.lower)?.kind;
  if (kind !== 'past' && kind !== 's') return clauses;
  const span = { start: first.start, end: first.start };
  return { sentence, units: [nameUnit(span, 'it', head, true), ...units.slice(units.indexOf(first))] };
}

const WORKS: readonly EntityKind[] = ['Model', 'Product', 'Technique'];

/** The same sentences, with "it", "the company", "the model" and their like standing for the last fitting subject. Linear. */
export function resolveAnaphora(clauses: readonly Clauses[], focus: Ref | null): readonly Resolved[] {
  let salience = NOTHING;
  let since = Number.POSITIVE_INFINITY;
  const topic = topicOf(clauses, ['Model']);
  let spoken: Ref | null | undefined;
  const work = (): Ref | null => {
    spoken = spoken === undefined ? topicOf(clauses, WORKS) : spoken;
    return spoken;
  };
  let head: Ref | null = null;
  return clauses.map((plain) => {
    if (plain.sentence.kind !== 'bullet') head = headOf(plain);
    const { sentence, units } = withHead(plain, head);
    const resolved = resolveSentence(units, salience, { focus, topic, work, near: since < NEAR, local: false });
    since = resolved.some(({ ref }) => ref !== null && ref.key === focus?.key) ? 0 : since + 1;
    const { model, product, works } = salience;
    const listed = works.filter(({ kind }) => kind === 'Model');
    const models = listed.length > 1 ? listed : model ? [model] : [];
    salience = after(salience, resolved);
    return { sentence, units: resolved, model, models, product };
  });
}
