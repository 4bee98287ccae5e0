import { clauseSubject, describes, isLed } from './clause-subject.ts';
import { NO_PREPOSITION, objectFrom } from './objects.ts';
import { isOf, unitAt } from './unit.ts';
import { type Group, groupAt, is, isNominal, type View, word } from './view.ts';
import { appositionOf, chainStart, nameBefore, segmentStart } from './walk.ts';
import {
  AUXILIARY,
  BREAK,
  CARRIER,
  CONJUNCTION,
  PREPOSITION,
  RELATIVE,
  ROLE_HEAD,
  ROLE_MODIFIER,
  TEAM,
} from './word-classes.ts';

const capital = /^\p{Lu}/u;

/** Whether a verb stands before the group in its clause, so that the group is an object. */
function isGoverned(view: View, group: Group): boolean {
  for (let here = group.first - 1; here >= segmentStart(view, group.first); here -= 1) {
    const text = word(view, here);
    if (text === 'that' || text === ',' || is(view, here, RELATIVE | CONJUNCTION)) return false;
    const kind = view.verbs[here]?.kind;
    if (kind === 's' || kind === 'past' || is(view, here, AUXILIARY)) return true;
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

/** The persons listed before a person, each with a place or a description of its own: "X of A, Y, a chemist, and Z". */
function withColleagues(view: View, group: Group): Group {
  if (group.members[0]?.kind !== 'Person') return group;
  let { first, members } = group;
  for (let steps = 0; steps < 8; steps += 1) {
    let edge = first - 1;
    while (
      edge > first - 7 &&
      (is(view, edge, ROLE_HEAD | ROLE_MODIFIER) || unitAt(view.units, edge)?.anaphor || word(view, edge) === "'s")
    )
      edge -= 1;
    if (!JOINED.test(word(view, edge))) break;
    const end = word(view, edge) !== ',' && word(view, edge - 1) === ',' ? edge - 2 : edge - 1;
    const before = personBefore(view, end);
    if (!before) break;
    members = [...before.members, ...members];
    first = before.first;
  }
  return first === group.first ? group : { members, first, last: group.last };
}

/** The name before "and a fund of X", where "of" stands at `of`. */
function besidePart(view: View, of: number): Group | null {
  let here = of - 1;
  while (here > of - 5 && isNominal(view, here) && !view.verbs[here] && !view.units[here]?.ref) here -= 1;
  return word(view, here) === 'and' && here < of - 1 ? nameBefore(view, here) : null;
}

const JOINED = /^(?:and|,|&)$/;

/** The person whose place or description ends at `end`: "X of A", "X, a chemist". */
function personBefore(view: View, end: number): Group | null {
  for (let here = end; here > Math.max(-1, end - 9); here -= 1) {
    const group = groupAt(view, here);
    if (group?.members[0]?.kind === 'Person')
      return group.last === here && here < end && !isGoverned(view, group) ? group : null;
    const text = word(view, here);
    if (is(view, here, BREAK | RELATIVE | AUXILIARY) || view.verbs[here] || text === '.') return null;
  }
  return null;
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
  if (/^(?:without|excluding|minus|unlike)$/.test(word(view, before))) {
    const actor = nameBefore(view, word(view, before - 1) === ',' ? before - 1 : before);
    return actor ? [actor] : [];
  }
  if (word(view, before) === 'for' && word(view, group.last + 1) === 'to') return [group];
  const led = describes(view, group.first - 1) && /^(?:of|at|from|in|for)$/.test(word(view, before));
  if (!led) return [withColleagues(view, group)];
  const owner = /^(?:others|colleagues|friends)$/.test(word(view, before - 1))
    ? othersWith(view, before - 1)[0]
    : nameBefore(view, before);
  if (owner) return [withColleagues(view, owner), group];
  const beside = besidePart(view, before);
  if (beside) return [beside];
  return is(view, before - 1, TEAM) || before === segmentStart(view, before) ? [group] : [];
}

/** What may be the subject of a verb whose group begins right of `index`, best first. */
export function subjectLeftOf(view: View, index: number): readonly Group[] {
  const text = word(view, index);
  const unit = index < 0 ? undefined : view.units[index];
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
  if (isOf(unit, RELATIVE)) return relative(view, index);
  if (text === 'from') {
    const stopped = nameBefore(view, index);
    if (stopped) return [stopped];
  }
  if (isOf(unit, CONJUNCTION | PREPOSITION)) return clauseSubject(view, index);
  if (isOf(unit, TEAM)) return team(view, index);
  return placed(view, index);
}

/** "X of Montreal": a name with the place it is from. */
function placed(view: View, index: number): readonly Group[] {
  let here = index;
  while (here > index - 3 && view.units[here]?.type === 'word' && capital.test(view.units[here]?.text ?? '')) here -= 1;
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
    if (word(view, here) !== "'s" && !isNominal(view, here)) break;
  }
  const and = view.units.slice(Math.max(0, index - 6), index).findLastIndex(({ lower }) => lower === 'and');
  const from = and < 0 ? -1 : Math.max(0, index - 6) + and;
  if (from < 0 || !/^(?:other|others|members|several|more)$/.test(word(view, from + 1))) return [];
  const group = nameBefore(view, from);
  return group ? [withColleagues(view, group)] : [];
}

/** Whether the unit may stand between a relative word and the subject after it. */
function passes(view: View, at: number): boolean {
  return isNominal(view, at) || /^(?:at|of|from|and|'s)$/.test(word(view, at)) || view.units[at]?.type === 'name';
}

/** What a relative clause takes as its object, when its subject begins at `first`: "X, which Y made". */
export function relativeObject(view: View, first: number): Group | null {
  let here = first - 1;
  while (here >= 0 && first - here < 8 && passes(view, here) && !is(view, here, RELATIVE)) here -= 1;
  const led = is(view, here, PREPOSITION) && is(view, here - 1, RELATIVE) ? here - 1 : here;
  if (!/^(?:which|that|whom)$/.test(word(view, led))) return null;
  return relative(view, led)[0] ?? null;
}

/** What a participle that follows its noun speaks of: "X, built on Y", "an assistant built on Y". Best first. */
export function reducedSubject(view: View, index: number): readonly Group[] {
  const text = word(view, index);
  if (index < 0 || is(view, index, BREAK)) return [];
  const end = text === ',' || text === '(' ? index - 1 : index;
  const direct = nameBefore(view, end + 1);
  if (direct) return [direct];
  if (is(view, index, CONJUNCTION)) return clauseSubject(view, index);
  const carried = is(view, end, CARRIER) ? nameBefore(view, end) : null;
  if (carried) return [carried];
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
