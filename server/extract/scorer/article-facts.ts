import type { Finding } from '../claims/finding.ts';
import { type ExtractedEntity, RELATION_TYPES, type RelationType } from '../extraction.ts';

/** A role of a thing: its claim's type, and whether it is the subject, as one number. */
export const numberOfRole = (type: RelationType, subject: boolean): number =>
  2 * (typeNumbers[type] ?? 0) + (subject ? 0 : 1);

const typeNumbers: Readonly<Record<string, number>> = Object.fromEntries(RELATION_TYPES.map((type, at) => [type, at]));

/** A role in which a thing stands, and with whom: two at most. */
type Role = { readonly role: number; readonly others: string[] };

/** What a whole article tells of its things: how each was found, and what the rules found of it. */
export type ArticleFacts = {
  /** How a thing was found: "known name 0.9"; empty for what is no entity. */
  foundBy(key: string): string;
  /** Roles of a thing, in order of the text. */
  rolesOf(key: string): readonly Role[];
  /** Roles of the first in what is found of the two, in order of the text. */
  between(first: string, second: string): readonly number[];
};

const NO_ROLES: readonly Role[] = [];
const NO_NUMBERS: readonly number[] = [];

function addRole(all: Map<string, Role[]>, key: string, role: number, other: string): void {
  const roles = all.get(key) ?? [];
  all.set(key, roles);
  const known = roles.find((one) => one.role === role);
  if (known === undefined) roles.push({ role, others: [other] });
  else if (known.others.length < 2 && !known.others.includes(other)) known.others.push(other);
}

function howFound({ known, mentions }: ExtractedEntity): string {
  const surest = mentions.reduce((best, one) => (one.confidence > best.confidence ? one : best));
  return `${known ? 'known' : 'new'} ${surest.method} ${Math.floor(surest.confidence * 10) / 10}`;
}

/** Gathers what an article's entities and the findings of all its sentences tell. Linear. */
export function toArticleFacts(entities: readonly ExtractedEntity[], findings: Iterable<Finding>): ArticleFacts {
  const found = new Map(entities.map((entity) => [entity.key, howFound(entity)]));
  const roles = new Map<string, Role[]>();
  const pairs = new Map<string, Map<string, number[]>>();
  const addPair = (first: string, second: string, role: number): void => {
    const partners = pairs.get(first) ?? new Map<string, number[]>();
    pairs.set(first, partners);
    const known = partners.get(second) ?? [];
    partners.set(second, known);
    if (!known.includes(role)) known.push(role);
  };
  for (const { type, subject, object } of findings) {
    if (!object) continue;
    addRole(roles, subject.key, numberOfRole(type, true), object.key);
    addRole(roles, object.key, numberOfRole(type, false), subject.key);
    addPair(subject.key, object.key, numberOfRole(type, true));
    addPair(object.key, subject.key, numberOfRole(type, false));
  }
  return {
    foundBy: (key) => found.get(key) ?? '',
    rolesOf: (key) => roles.get(key) ?? NO_ROLES,
    between: (first, second) => pairs.get(first)?.get(second) ?? NO_NUMBERS,
  };
}
