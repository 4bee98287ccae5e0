import type { EntityKind, RelationType } from '../extraction.ts';

type Ends = { readonly subject: ReadonlySet<EntityKind>; readonly object: ReadonlySet<EntityKind> };

const KINDS: Readonly<Record<string, EntityKind>> = {
  C: 'Company',
  O: 'Organization',
  H: 'Person',
  M: 'Model',
  P: 'Product',
  T: 'Technique',
  B: 'Benchmark',
};

function kindsOf(letters: string): ReadonlySet<EntityKind> {
  return new Set([...letters].flatMap((letter) => KINDS[letter] ?? []));
}

const ends = (subject: string, object: string): Ends => ({ subject: kindsOf(subject), object: kindsOf(object) });

/** Which kinds may stand at either end of a claim: C company, O organization, H person, M model, P product, T technique, B benchmark. */
export const SIGNATURES: Readonly<Record<RelationType, Ends>> = {
  ACQUIRED: ends('CO', 'CP'),
  INVESTED_IN: ends('COH', 'CO'),
  PARTNERED_WITH: ends('CO', 'CO'),
  DEVELOPED: ends('COH', 'MPTB'),
  USES: ends('COPMT', 'MPT'),
  VARIANT_OF: ends('MPT', 'MPT'),
  COMPARED_WITH: ends('MPTC', 'MPTC'),
  EVALUATED_ON: ends('MPT', 'B'),
  TRAINED_ON: ends('M', 'B'),
  PART_OF: ends('COP', 'CO'),
  WORKS_AT: ends('H', 'CO'),
  FOUNDED: ends('HCO', 'CO'),
  FILED_IPO: ends('C', 'O'),
  SUED: ends('COH', 'COH'),
};

const ALIKE: ReadonlySet<RelationType> = new Set(['COMPARED_WITH', 'VARIANT_OF']);

/** Whether a claim of `type` may join these kinds. What is compared, and a version and what it is a version of, are of one kind. */
export function fits(type: RelationType, subject: EntityKind, object: EntityKind): boolean {
  const { subject: subjects, object: objects } = SIGNATURES[type];
  if (!subjects.has(subject) || !objects.has(object)) return false;
  return !ALIKE.has(type) || subject === object;
}
