import { findClaims } from '../server/extract/claims/claims.ts';
import { createExtractor } from '../server/extract/extract.ts';
import type { Extraction, RelationType } from '../server/extract/extraction.ts';
import type { ClaimWeights } from '../server/extract/scorer/weights.ts';
import { readLexicon } from '../server/seed.ts';
import type { Labelled } from '../training/corpus/labelled.ts';
import { alignEntities, identityOf, readLabelled } from './labelled-reading.ts';

/** A claim that was found, and whether the labels have it. `probability` is the scorer's, NaN without one. */
export type JudgedClaim = {
  readonly text: string;
  readonly type: RelationType;
  readonly rule: string;
  readonly added: boolean;
  readonly probability: number;
  readonly right: boolean;
};

/** A mention that was found, and whether the labels have its span and kind. */
export type JudgedMention = { readonly method: string; readonly confidence: number; readonly right: boolean };

type NameOf = (key: string) => string;

function judge(labelled: Labelled, claims: Extraction['claims'], nameOf: NameOf): readonly JudgedClaim[] {
  const marked = new Set(labelled.claims.map(({ type, subject, object }) => identityOf(type, subject, object)));
  return claims.flatMap(({ type, subject, object, rule, method, confidence }) => {
    if (type === 'ABOUT') return [];
    const id = identityOf(type, nameOf(subject ?? ''), object === null ? null : nameOf(object));
    return [
      { text: labelled.id, type, rule, added: method === 'scorer', probability: confidence, right: marked.has(id) },
    ];
  });
}

/** What rules find in texts where the labelled entities are given. */
export function judgeRules(texts: readonly Labelled[]): readonly JudgedClaim[] {
  return texts.flatMap((labelled) => judge(labelled, findClaims(readLabelled(labelled)), (key) => key));
}

/** What the whole extraction finds in texts, with the scorer's bare probability of each claim. */
export function judgeAll(
  texts: readonly Labelled[],
  weights: ClaimWeights,
): { readonly claims: readonly JudgedClaim[]; readonly mentions: readonly JudgedMention[] } {
  const bare = { ...weights, confidence: { added: [0, 1], found: [0, 0, 1] } } as const;
  const extract = createExtractor(readLexicon(), { claimWeights: bare });
  const claims: JudgedClaim[] = [];
  const mentions: JudgedMention[] = [];
  for (const labelled of texts) {
    const extraction = extract(labelled.text);
    const aligned = alignEntities(extraction.entities, labelled);
    claims.push(...judge(labelled, extraction.claims, (key) => aligned.get(key) ?? `?${key}`));
    const marked = new Set(labelled.labels.map(({ start, end, kind }) => `${start} ${end} ${kind}`));
    for (const { kind, mentions: own } of extraction.entities)
      for (const { start, end, method, confidence } of kind === 'Topic' ? [] : own)
        mentions.push({ method, confidence, right: marked.has(`${start} ${end} ${kind}`) });
  }
  return { claims, mentions };
}
