import { ROLE_HEADS } from './roles.ts';
import type { Unit } from './unit.ts';
import { AUXILIARIES, afterBracket, type Group, isNominal, type View } from './view.ts';
import {
  BREAKS,
  CARRIERS,
  CHAIN,
  CONJUNCTIONS,
  DETERMINERS,
  MODEL_NOUNS,
  ORGANIZATION_NOUNS,
  PREPOSITIONS,
  PRODUCT_NOUNS,
  RELATIVES,
  TEAMS,
  TECHNIQUE_NOUNS,
  WEEKDAYS,
} from './words.ts';

/** How far a walk looks, in units: keeps every search short, and the whole linear, in sentences without end. */
const REACH = 60;

const word = (view: View, index: number): string => view.units[index]?.lower ?? '';
const groupAt = (view: View, index: number): Group | null => view.groups[index] ?? null;

/** Signs that may stand anywhere: quotes and the like. */
export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '*', '_', '„', '`']);

function isTime(unit: Unit | undefined): boolean {
  return (
    unit?.type === 'date' ||
    (unit?.type === 'word' && WEEKDAYS.has(unit.lower)) ||
    /^(?:year|month|week|quarter|last|this|next|early|late|\d{4})$/.test(unit?.lower ?? '')
  );
}

const TALKS: ReadonlySet<string> = new Set(
  'talks talk discussions negotiations advanced exclusive late early final deal agreement option bid bids offer definitive active preliminary way move plan plans effort'.split(
    ' ',
  ),
);
const SAYING =
  /^(?:said|say|says|announc\w*|confirm\w*|report\w*|claim\w*|reveal\w*|den(?:y|ies|ied)|told|believ\w+|means?|hop(?:e|es|ed)|expect\w*|agreed)$/;

/** Whether the word at `index` belongs to the verb group because of what stands right of it. */
function isLinking(view: View, index: number, verb: number): boolean {
  const unit = view.units[index];
  if (!unit || index + 1 >= verb) return false;
  if (unit.type === 'money' || /^(?:in|an?|the|its|to)$/.test(unit.lower))
    return TALKS.has(word(view, index + 1)) || (unit.type !== 'money' && isTime(view.units[index + 1]));
  if (unit.lower === 'that') return SAYING.test(word(view, index - 1)) || isTime(view.units[index - 1]);
  return PREPOSITIONS.has(unit.lower) && isTime(view.units[index + 1]);
}

/** Index of the unit left of the verb group that ends at `verb`: auxiliaries, adverbs, "has agreed to", "on Monday said it would". */
export function chainStart(view: View, verb: number): number {
  let index = verb - 1;
  while (index >= 0 && verb - index < REACH) {
    const unit = view.units[index];
    if (!unit) break;
    const adverb = unit.type === 'word' && (CHAIN.has(unit.lower) || (/ly$/.test(unit.lower) && unit.lower.length > 4));
    const timed = isTime(unit) && unit.type !== 'name';
    if (!adverb && !timed && !isLinking(view, index, verb) && !QUOTES.has(unit.lower)) break;
    index -= 1;
  }
  return index;
}

/** First unit of the stretch between strong borders that holds `index`. */
export function segmentStart(view: View, index: number): number {
  for (let here = index; here > Math.max(0, index - REACH); here -= 1)
    if (BREAKS.has(word(view, here - 1))) return here;
  return Math.max(0, index - REACH);
}

/** Whether the word right before a name describes it: "the startup X", and not "under the agreement X". */
function describes(view: View, index: number): boolean {
  const unit = view.units[index];
  if (
    unit?.type !== 'word' ||
    DETERMINERS.has(unit.lower) ||
    PREPOSITIONS.has(unit.lower) ||
    /^\p{Lu}/u.test(unit.text)
  )
    return true;
  const nouns = [ORGANIZATION_NOUNS, MODEL_NOUNS, PRODUCT_NOUNS, TECHNIQUE_NOUNS, CARRIERS, TEAMS, ROLE_HEADS];
  return (
    nouns.some((set) => set.has(unit.lower)) ||
    !/^(?:agreement|deal|week|month|year|day|time|terms|plan|move|round|test|tests|trial|announcement|launch|quarter|pact|contract|settlement|article|report|post|statement|interview|ruling|case|meantime|addition|past|spring|summer|autumn|winter)$/.test(
      unit.lower,
    )
  );
}

function isLed(view: View, group: Group): boolean {
  if (!describes(view, group.first - 1)) return false;
  for (let here = group.first - 1; here >= Math.max(0, group.first - 5); here -= 1) {
    if (PREPOSITIONS.has(word(view, here))) return true;
    const unit = view.units[here];
    if (!unit || (!isNominal(view, here) && unit.lower !== "'s" && !unit.ref) || view.verbs[here]) return false;
  }
  return false;
}

function verbFollows(view: View, group: Group): boolean {
  let next = afterBracket(view.units, group.last + 1);
  while (/ly$/.test(word(view, next)) || word(view, next) === 'also') next += 1;
  const verb = view.verbs[next];
  return (
    AUXILIARIES.has(word(view, next)) ||
    (verb !== null && verb !== undefined && verb.kind !== 'ing') ||
    CHAIN.has(word(view, next))
  );
}

/** The subject of the clause that `index` is in, for a verb that has none of its own: "X raised money and bought Y". */
export function clauseSubject(view: View, index: number): readonly Group[] {
  const start = segmentStart(view, index);
  let fallback: Group | null = null;
  for (let here = index; here >= start; here -= 1) {
    const group = groupAt(view, here);
    if (!group || group.last !== here || isLed(view, group)) continue;
    if (verbFollows(view, group)) return [group];
    fallback = group;
  }
  return fallback ? [fallback] : [];
}

/** The name to which a common noun that ends at `index` is apposed on the right: "Copilot, an assistant". */
export function appositionOf(view: View, index: number): Group | null {
  for (let here = index; here >= Math.max(0, index - 12); here -= 1) {
    const text = word(view, here);
    if (text === ',' || text === '—' || text === '–' || text === '(') return nameBefore(view, here);
    if (view.units[here]?.ref || text === "'s" || /^(?:of|for|in|from)$/.test(text) || isNominal(view, here)) continue;
    return null;
  }
  return null;
}

/** The group that ends right before `index`, brackets skipped. */
export function nameBefore(view: View, index: number): Group | null {
  let here = index - 1;
  if (word(view, here) === ')') {
    for (let open = here; open >= Math.max(0, here - 12); open -= 1) {
      if (word(view, open) !== '(') continue;
      here = open - 1;
      break;
    }
  }
  while (QUOTES.has(word(view, here))) here -= 1;
  const group = groupAt(view, here);
  return group && group.last === here ? group : null;
}

/** Whether a verb stands before the group in its clause, so that the group is an object. */
function isGoverned(view: View, group: Group): boolean {
  for (let here = group.first - 1; here >= segmentStart(view, group.first); here -= 1) {
    const text = word(view, here);
    if (text === 'that' || RELATIVES.has(text) || CONJUNCTIONS.has(text) || text === ',') return false;
    const kind = view.verbs[here]?.kind;
    if (kind === 's' || kind === 'past' || AUXILIARIES.has(text)) return true;
  }
  return false;
}

/** The subject of a verb right after the comma at `comma`: the name before the insertion that the comma ends, or that of the verb before in a list. */
function parenthetical(view: View, comma: number): readonly Group[] {
  let governed = false;
  for (let here = segmentStart(view, comma); here <= comma; here += 1) {
    if (word(view, here) !== ',') continue;
    const group = nameBefore(view, here);
    if (!group || isLed(view, group)) continue;
    if (here < comma && !isGoverned(view, group)) return [group];
    governed ||= isGoverned(view, group);
  }
  if (governed) return clauseSubject(view, comma - 1);
  const before = nameBefore(view, comma);
  return before && (before.members.length > 1 || word(view, before.first - 1) === ',') ? [before] : [];
}

function relative(view: View, index: number): readonly Group[] {
  if (/^(?:and|but)$/.test(word(view, index - 1))) return clauseSubject(view, index - 1);
  const end = word(view, index - 1) === ',' ? index - 2 : index - 1;
  const direct = nameBefore(view, end + 1);
  if (direct) return [direct];
  const apposed = appositionOf(view, end);
  return apposed ? [apposed] : copulaSubject(view, end);
}

/** The subject of "X is a model", where the noun ends at `index`. */
function copulaSubject(view: View, index: number): readonly Group[] {
  for (let here = index; here >= Math.max(0, index - 10); here -= 1) {
    if (/^(?:is|are|was|were|as|becomes|remains)$/.test(word(view, here)))
      return subjectLeftOf(view, chainStart(view, here));
    if (!isNominal(view, here) && word(view, here) !== 'of' && !view.units[here]?.ref) return [];
  }
  return [];
}

function named(view: View, index: number): readonly Group[] {
  const group = groupAt(view, index);
  if (!group) return [];
  let before = group.first - 1;
  while (
    before >= 0 &&
    group.first - before < 5 &&
    isNominal(view, before) &&
    !view.verbs[before] &&
    !view.units[before]?.ref
  )
    before -= 1;
  const led = describes(view, group.first - 1) && /^(?:of|at|from|in|for)$/.test(word(view, before));
  if (!led) return [group];
  const owner = /^(?:others|colleagues|friends)$/.test(word(view, before - 1))
    ? othersWith(view, before - 1)[0]
    : nameBefore(view, before);
  if (owner) return [owner, group];
  return TEAMS.has(word(view, before - 1)) || before === segmentStart(view, before) ? [group] : [];
}

/** What may be the subject of a verb whose group begins right of `index`, best first. */
export function subjectLeftOf(view: View, index: number): readonly Group[] {
  const text = word(view, index);
  const unit = view.units[index];
  if (!unit) return [];
  if (unit.ref) return named(view, index);
  if (text === "'s") {
    const owner = view.units[index - 1]?.ref;
    return owner ? [{ members: [owner], first: index - 1, last: index - 1 }] : [];
  }
  if (text === ')') {
    const before = nameBefore(view, index + 1);
    return before ? [before] : [];
  }
  if (/^(?:others|colleagues|more)$/.test(text)) return othersWith(view, index);
  if (text === ',') return parenthetical(view, index);
  if (RELATIVES.has(text)) return relative(view, index);
  if (text === 'from') {
    const stopped = nameBefore(view, index);
    if (stopped) return [stopped];
  }
  if (CONJUNCTIONS.has(text) || PREPOSITIONS.has(text)) return clauseSubject(view, index);
  if (TEAMS.has(text)) return team(view, index);
  return placed(view, index);
}

/** "X of Montreal": a name with the place it is from. */
function placed(view: View, index: number): readonly Group[] {
  let here = index;
  while (here > index - 3 && view.units[here]?.type === 'word' && /^\p{Lu}/u.test(view.units[here]?.text ?? ''))
    here -= 1;
  const group = here < index && /^(?:of|in|from)$/.test(word(view, here)) ? nameBefore(view, here) : null;
  return group ? [group] : [];
}

/** "X, Y and others", "X and his colleagues". */
function othersWith(view: View, index: number): readonly Group[] {
  let here = index - 1;
  while (here > index - 5 && /^(?:and|his|her|their|other|several|,)$/.test(word(view, here))) here -= 1;
  const group = nameBefore(view, here + 1);
  return group ? [group] : [];
}

function team(view: View, index: number): readonly Group[] {
  for (let here = index - 1; here >= Math.max(0, index - 4); here -= 1) {
    const ref = view.units[here]?.ref;
    if (ref) return [{ members: [ref], first: here, last: here }];
    if (word(view, here) !== "'s" && !isNominal(view, here)) return [];
  }
  return [];
}

/** What a relative clause takes as its object, when its subject begins at `first`: "X, which Y made". */
export function relativeObject(view: View, first: number): Group | null {
  let here = first - 1;
  const passes = (at: number): boolean =>
    isNominal(view, at) || /^(?:at|of|from|and|'s)$/.test(word(view, at)) || view.units[at]?.type === 'name';
  while (here >= 0 && first - here < 8 && passes(here) && !RELATIVES.has(word(view, here))) here -= 1;
  const led = PREPOSITIONS.has(word(view, here)) && RELATIVES.has(word(view, here - 1)) ? here - 1 : here;
  if (!/^(?:which|that|whom)$/.test(word(view, led))) return null;
  return relative(view, led)[0] ?? null;
}

/** What a participle that follows its noun speaks of: "X, built on Y", "an assistant built on Y". Best first. */
export function reducedSubject(view: View, index: number): readonly Group[] {
  const text = word(view, index);
  if (index < 0 || BREAKS.has(text)) return [];
  const end = text === ',' || text === '(' ? index - 1 : index;
  const direct = nameBefore(view, end + 1);
  if (direct) return [direct];
  if (CONJUNCTIONS.has(text)) return clauseSubject(view, index);
  const apposed = appositionOf(view, end);
  return apposed ? [apposed] : copulaSubject(view, end);
}

/** The subject of the main clause after a participle that opens the sentence: "Built on Y, X …". */
export function subjectAfterComma(view: View, index: number): readonly Group[] {
  for (let here = index + 1; here < Math.min(view.units.length, index + 25); here += 1) {
    if (word(view, here) !== ',') continue;
    const head = objectFrom(view, here + 1, NO_PREPOSITION);
    return head ? [head] : [];
  }
  return [];
}

const NO_PREPOSITION: ReadonlySet<string> = new Set();
const NAMING: ReadonlySet<string> = new Set([
  'called',
  'named',
  'dubbed',
  'titled',
  'codenamed',
  'christened',
  'nicknamed',
]);

function stopsObject(view: View, index: number, via: ReadonlySet<string>): boolean {
  const text = word(view, index);
  if (via.has(text)) return false;
  if (PREPOSITIONS.has(text) || RELATIVES.has(text) || AUXILIARIES.has(text) || BREAKS.has(text)) return true;
  if (text === ',') {
    const next = view.units[index + 1];
    if (next?.ref || NAMING.has(next?.lower ?? '')) return false;
    return (
      next?.type !== 'word' ||
      DETERMINERS.has(next.lower) ||
      !isNominal(view, index + 1) ||
      view.verbs[index + 1] !== null
    );
  }
  if (CONJUNCTIONS.has(text)) return view.verbs[index + 1] !== null || !isNominal(view, index + 1);
  return false;
}

/** The group of names that the noun phrase from `index` ends in, reached over no preposition but those of `via`; null when a border comes first. */
export function objectFrom(view: View, index: number, via: ReadonlySet<string>): Group | null {
  let here = index;
  const limit = Math.min(view.units.length, index + 16);
  while (here < limit) {
    const group = groupAt(view, here);
    if (group) return group;
    const past = afterBracket(view.units, here);
    if (past > here) {
      here = past;
      continue;
    }
    if (!view.units[here]?.ref && stopsObject(view, here, via)) return null;
    here += 1;
  }
  return null;
}

/** The group after "by", for a passive at `verb`: dates, sums and adverbs may stand between. */
export function agentAfter(view: View, verb: number): Group | null {
  for (let here = verb + 1; here < Math.min(view.units.length, verb + 9); here += 1) {
    const unit = view.units[here];
    const text = unit?.lower ?? '';
    if (text === 'by') return objectFrom(view, here + 1, NO_PREPOSITION);
    if (unit?.type === 'date' || unit?.type === 'money' || isTime(unit)) continue;
    if (unit?.ref || unit?.type !== 'word' || AUXILIARIES.has(text) || RELATIVES.has(text)) return null;
  }
  return null;
}
