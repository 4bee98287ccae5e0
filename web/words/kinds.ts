import type { EntityKind } from '../api/operations.generated.ts';

/** Kinds in the order that legends and lists show them. */
export const KINDS = [
  'COMPANY',
  'ORGANIZATION',
  'PERSON',
  'MODEL',
  'PRODUCT',
  'TECHNIQUE',
  'BENCHMARK',
  'TOPIC',
] as const satisfies readonly EntityKind[];

const WORDS: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  COMPANY: ['company', 'companies'],
  ORGANIZATION: ['organization', 'organizations'],
  PERSON: ['person', 'people'],
  MODEL: ['model', 'models'],
  PRODUCT: ['product', 'products'],
  TECHNIQUE: ['technique', 'techniques'],
  BENCHMARK: ['benchmark', 'benchmarks'],
  TOPIC: ['topic', 'topics'],
};

/** The word for one entity of the kind, lower case. */
export function kindWord(kind: EntityKind): string {
  return WORDS[kind][0];
}

/** The word for several entities of the kind, with a capital, as headings show it. */
export function kindHeading(kind: EntityKind): string {
  const many = WORDS[kind][1];
  return many.charAt(0).toUpperCase() + many.slice(1);
}

/** Kinds as a phrase, lower case, in their usual order: "companies, models and techniques". */
export function toKindsPhrase(kinds: ReadonlySet<EntityKind>): string {
  const words = KINDS.filter((kind) => kinds.has(kind)).map((kind) => WORDS[kind][1]);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
