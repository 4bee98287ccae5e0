import type { ClaimType, RelationType, Stance } from '../api/operations.generated.ts';
import { toLabel } from './names.ts';

type Wording = {
  /** Between source and target when it is done. */
  readonly done: string;
  /** Between source and target when it is planned. */
  readonly planned: string;
  /** Heading over targets, seen from the source. */
  readonly out: string;
  /** Heading over sources, seen from the target. */
  readonly in: string;
};

/** Types in the order of the legend. */
export const RELATION_TYPES = [
  'ACQUIRED',
  'INVESTED_IN',
  'PART_OF',
  'FILED_IPO',
  'DEVELOPED',
  'USES',
  'VARIANT_OF',
  'TRAINED_ON',
  'PARTNERED_WITH',
  'COMPARED_WITH',
  'EVALUATED_ON',
  'WORKS_AT',
  'FOUNDED',
  'SUED',
] as const satisfies readonly RelationType[];

const WORDINGS: Readonly<Record<RelationType, Wording>> = {
  ACQUIRED: { done: 'acquired', planned: 'plans to acquire', out: 'Acquired', in: 'Acquired by' },
  INVESTED_IN: { done: 'invested in', planned: 'plans to invest in', out: 'Invested in', in: 'Investors' },
  PARTNERED_WITH: {
    done: 'partnered with',
    planned: 'plans to partner with',
    out: 'Partnered with',
    in: 'Partnered with',
  },
  DEVELOPED: { done: 'developed', planned: 'is developing', out: 'Developed', in: 'Developed by' },
  USES: { done: 'uses', planned: 'plans to use', out: 'Uses', in: 'Used by' },
  VARIANT_OF: { done: 'is a variant of', planned: 'is to be a variant of', out: 'Variant of', in: 'Variants' },
  COMPARED_WITH: {
    done: 'is compared with',
    planned: 'is to be compared with',
    out: 'Compared with',
    in: 'Compared with',
  },
  EVALUATED_ON: {
    done: 'was evaluated on',
    planned: 'is to be evaluated on',
    out: 'Evaluated on',
    in: 'Evaluated on it',
  },
  TRAINED_ON: { done: 'was trained on', planned: 'is to be trained on', out: 'Trained on', in: 'Trained on it' },
  PART_OF: { done: 'is part of', planned: 'is to become part of', out: 'Part of', in: 'Parts' },
  WORKS_AT: { done: 'works at', planned: 'is to join', out: 'Works at', in: 'People' },
  FOUNDED: { done: 'founded', planned: 'plans to found', out: 'Founded', in: 'Founded by' },
  FILED_IPO: {
    done: 'filed for a listing on',
    planned: 'plans a listing on',
    out: 'Listing on',
    in: 'Filed to list on it',
  },
  SUED: { done: 'sued', planned: 'plans to sue', out: 'Sued', in: 'Sued by' },
};

/** What joins the two ends when read aloud: "plans to acquire". */
export function relationVerb(type: RelationType, stance: Stance = 'DONE'): string {
  return stance === 'PLANNED' ? WORDINGS[type].planned : WORDINGS[type].done;
}

/** The type by itself, as legends and chips show it. */
export function relationName(type: ClaimType): string {
  return type === 'ABOUT' ? 'About' : WORDINGS[type].out;
}

/** Heading over the neighbours that are reached by the type, going out of an entity or coming in. */
export function relationHeading(type: RelationType, direction: 'out' | 'in'): string {
  return WORDINGS[type][direction];
}

/** Whether source and target mean different things. */
export function isDirected(type: RelationType): boolean {
  return type !== 'PARTNERED_WITH' && type !== 'COMPARED_WITH';
}

/** A relation as a sentence: "SoftBank acquired DigitalBridge." with its stance said. */
export function readOut(source: string, type: RelationType, target: string, stance: Stance): string {
  const clause = `${source} ${relationVerb(type, stance)} ${target}`;
  if (stance === 'REPORTED') return `Reportedly, ${clause}.`;
  if (stance === 'DENIED') return `Denied: ${clause}.`;
  return `${clause}.`;
}

type Named = { readonly name: string } | null;
type Claim = { readonly type: ClaimType; readonly stance: Stance; readonly subject: Named; readonly object: Named };

/** A claim as a sentence. The subject of ABOUT is its article; a listing may name no exchange. */
export function readClaim({ type, subject, object, stance }: Claim): string {
  if (type === 'ABOUT') return `The article is about ${toLabel(object?.name ?? '')}.`;
  const target = object === null ? 'an exchange that is not named' : toLabel(object.name);
  return readOut(toLabel(subject?.name ?? ''), type, target, stance);
}

/** Families of types: what colours of lines stand for. */
export type Family = 'ownership' | 'making' | 'dealing' | 'comparing' | 'measuring' | 'people' | 'dispute';

const FAMILIES: Readonly<Record<RelationType, Family>> = {
  ACQUIRED: 'ownership',
  INVESTED_IN: 'ownership',
  PART_OF: 'ownership',
  FILED_IPO: 'ownership',
  DEVELOPED: 'making',
  USES: 'making',
  VARIANT_OF: 'making',
  TRAINED_ON: 'making',
  PARTNERED_WITH: 'dealing',
  COMPARED_WITH: 'comparing',
  EVALUATED_ON: 'measuring',
  WORKS_AT: 'people',
  FOUNDED: 'people',
  SUED: 'dispute',
};

/** The family that a type belongs to. */
export function familyOf(type: RelationType): Family {
  return FAMILIES[type];
}

/** What a line ends in: tells types of one family apart. */
export type Head = 'none' | 'triangle' | 'vee' | 'diamond' | 'circle';

const HEADS: Readonly<Record<RelationType, Head>> = {
  ACQUIRED: 'triangle',
  INVESTED_IN: 'vee',
  PART_OF: 'diamond',
  FILED_IPO: 'circle',
  DEVELOPED: 'triangle',
  USES: 'vee',
  VARIANT_OF: 'diamond',
  TRAINED_ON: 'circle',
  PARTNERED_WITH: 'none',
  COMPARED_WITH: 'none',
  EVALUATED_ON: 'triangle',
  WORKS_AT: 'vee',
  FOUNDED: 'triangle',
  SUED: 'triangle',
};

/** The end of the type's lines, at their target; none where source and target mean the same. */
export function headOf(type: RelationType): Head {
  return HEADS[type];
}
