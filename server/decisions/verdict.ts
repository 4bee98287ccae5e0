import { DecisionError } from '../errors.ts';
import type { EntityKind } from '../extract/extraction.ts';
import { foldName } from '../extract/names/fold.ts';
import { newThing } from '../extract/names/named.ts';
import type { Decision, DecisionType, Named, Verdict } from './decision.ts';
import { apartBy, fateOf, type Judgements, judgementsOf } from './judgements.ts';

/** What somebody wants to decide, by ids of the graph; null where it isn't given. */
export type Asked = {
  readonly type: DecisionType;
  readonly entity: string | null;
  readonly other: string | null;
  readonly claim: string | null;
  readonly name: string | null;
  readonly kind: EntityKind | null;
};

/** A claim as a decision keeps it. */
export type ClaimFacts = {
  readonly statement: string;
  /** The sentence that states it. */
  readonly sentence: string;
  readonly subject: Named | null;
  readonly object: Named | null;
};

/** What the graph knows of what is asked; null where there is none. */
export type Facts = {
  readonly entity: Named | null;
  readonly other: Named | null;
  readonly claim: ClaimFacts | null;
  /** All names of the entity. */
  readonly names: readonly string[];
  /** Entities that are called by the name that is asked. */
  readonly bearers: readonly Named[];
};

/** Longest name that a person may give, in UTF-16 code units. */
const LONGEST = 200;

/** Makes of what is asked what is decided. Throws DecisionError where it can't be, with what to do. */
export function toVerdict(asked: Asked, facts: Facts, inForce: readonly Decision[]): Verdict {
  const judgements = judgementsOf(0, inForce);
  switch (asked.type) {
    case 'same':
    case 'different':
      return toPair(asked.type, facts, judgements);
    case 'rename':
    case 'alias':
      return toName(asked.type, asked, facts, judgements);
    case 'retype':
      return toKind(asked, facts, judgements);
    case 'hide':
      return { type: 'hide', entity: present('entity', facts.entity, judgements) };
    case 'accept':
    case 'reject':
      return toJudgement(asked.type, facts, inForce);
  }
}

function toPair(type: 'same' | 'different', facts: Facts, judgements: Judgements): Verdict {
  const entity = present('entity', facts.entity, judgements);
  const other = present('other', facts.other, judgements);
  if (entity.id === other.id) throw new DecisionError('ONE_ENTITY', 'other', 'Both are one entity. Give two.');
  if (apartBy(judgements)(entity.id, other.id)) {
    const why = `It was decided that ${quoted(entity)} and ${quoted(other)} are different.`;
    throw new DecisionError('DECIDED_OTHERWISE', 'other', type === 'same' ? `${why} Undo that first.` : why);
  }
  return { type, entity, other };
}

function toName(type: 'rename' | 'alias', asked: Asked, facts: Facts, judgements: Judgements): Verdict {
  const entity = present('entity', facts.entity, judgements);
  const name = cleanName(asked.name);
  if (type === 'rename' && name === entity.name)
    throw new DecisionError('NO_CHANGE', 'name', `It is called ${quoted(entity)} already.`);
  if (type === 'alias' && facts.names.includes(name)) {
    throw new DecisionError('NO_CHANGE', 'name', `“${name}” is a name of ${quoted(entity)} already.`);
  }
  const bearer = facts.bearers.find(({ id, kind }) => id !== entity.id && kind === entity.kind);
  if (bearer === undefined) return { type, entity, name };
  const why = `“${name}” is another one of the kind ${bearer.kind}. If the two are one, decide that they are the same.`;
  throw new DecisionError('NAME_TAKEN', 'name', why);
}

function toKind({ kind }: Asked, facts: Facts, judgements: Judgements): Verdict {
  const entity = present('entity', facts.entity, judgements);
  if (kind === null) throw new DecisionError('MISSING', 'kind', 'Say of which kind it is.');
  if (kind === entity.kind)
    throw new DecisionError('NO_CHANGE', 'kind', `${quoted(entity)} is of the kind ${kind} already.`);
  const { id } = newThing(entity.name, kind, () => false);
  if (fateOf(judgements, id).id === id) return { type: 'retype', entity, other: { id, kind, name: entity.name } };
  const why = `It was decided that ${quoted(entity)}, of the kind ${kind}, is something else. Undo that instead.`;
  throw new DecisionError('DECIDED_OTHERWISE', 'kind', why);
}

function toJudgement(type: 'accept' | 'reject', { claim }: Facts, inForce: readonly Decision[]): Verdict {
  if (claim === null) throw new DecisionError('NOT_FOUND', 'claim', 'There is no such claim any more.');
  const { statement, sentence, subject, object } = claim;
  const made = inForce.find((one) => (one.type === 'accept' || one.type === 'reject') && one.statement === statement);
  if (made === undefined) return { type, statement, name: sentence.slice(0, 1_000), entity: subject, other: object };
  const why = made.type === type ? 'This was decided already.' : 'The contrary was decided. Undo that first.';
  throw new DecisionError(made.type === type ? 'NO_CHANGE' : 'DECIDED_OTHERWISE', 'claim', why);
}

/** The entity, where it is there and nothing was decided by which it will go. */
function present(argument: 'entity' | 'other', found: Named | null, judgements: Judgements): Named {
  if (found === null)
    throw new DecisionError('NOT_FOUND', argument, 'There is no such entity. It may have been joined to another.');
  const { id, hidden } = fateOf(judgements, found.id);
  if (id === found.id && !hidden) return found;
  const why = `${quoted(found)} is about to go by an earlier decision. Look again in a moment.`;
  throw new DecisionError('DECIDED_OTHERWISE', argument, why);
}

function cleanName(given: string | null): string {
  const name = (given ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (name === '' || foldName(name) === '')
    throw new DecisionError('MISSING', 'name', 'Give a name with a letter or digit.');
  if (name.length <= LONGEST) return name;
  throw new DecisionError('TOO_LONG', 'name', `The name has ${name.length} characters; at most ${LONGEST} are kept.`);
}

const quoted = ({ name }: Named): string => `“${name}”`;

/**
 * Why a decision can't be undone now; null where it can. What was decided of the thing that it made comes first: that
 * thing would be gone.
 */
export function refusalToUndo(decision: Decision, inForce: readonly Decision[]): DecisionError | null {
  if (decision.type !== 'retype') return null;
  const later = inForce.find(({ n, ...one }) => n > decision.n && idsOf(one).includes(decision.other.id));
  if (later === undefined) return null;
  const why = `Decision ${later.n} is about what this one made of ${quoted(decision.other)}. Undo that first.`;
  return new DecisionError('NEEDED', 'id', why);
}

function idsOf(verdict: Verdict): readonly string[] {
  const other = 'other' in verdict ? verdict.other : null;
  return [verdict.entity, other].flatMap((one) => one?.id ?? []);
}
