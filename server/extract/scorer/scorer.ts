import { precisionOf } from '../claims/confidence.ts';
import type { Finding } from '../claims/finding.ts';
import type { Stated } from '../claims/stated.ts';
import { type ExtractedEntity, SYMMETRIC_TYPES } from '../extraction.ts';
import { type ArticleFacts, toArticleFacts } from './article-facts.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { confidenceOfAdded, confidenceOfFound } from './confidence.ts';
import { readFeatures, type Scored, toScored } from './features.ts';
import { LABELS, labelsFor, numberOfLabel } from './labels.ts';
import { nameFeature } from './named-features.ts';
import { createProbabilities } from './probability.ts';
import { toFinding } from './statement.ts';
import { type ClaimWeights, type ReadyWeights, readyWeights } from './weights.ts';
import { isTold, type Weighed, wordingOf } from './wording.ts';

/** A finding and how likely it is right; `added` by the scorer alone. */
export type Judged = { readonly finding: Finding; readonly confidence: number; readonly added: boolean };

/** Judges the findings of each sentence of an article, drops those that it holds for wrong, and adds its own; sentences keep their order. */
export type Scorer = (
  entities: readonly ExtractedEntity[],
  sentences: readonly Stated[],
) => readonly (readonly Judged[])[];

/** Index of the label that a finding is of a candidate; -1 when it is of another pair. */
function labelOf({ type, subject, object }: Finding, { a, b }: Candidate): number {
  const forward = subject.key === a.key && object?.key === b.key;
  if (!forward && (subject.key !== b.key || object?.key !== a.key)) return -1;
  return numberOfLabel(type, forward);
}

type Model = {
  readonly weights: ClaimWeights;
  readonly ready: ReadyWeights;
  readonly probabilitiesOf: ReturnType<typeof createProbabilities>;
  /** Whether claims of a label, by its index in LABELS, are ever added. */
  readonly addable: readonly boolean[];
};

/** How many features a rule's text tells. */
const SHOWN = 3;

/** Why the scorer gives a candidate a label, in words: its features are read once more with names for the numbers. */
function whyOf({ ready }: Model, scored: Scored, candidate: Candidate, label: number): string {
  const features: Weighed[] = [];
  readFeatures(scored, candidate, (number, first, second) => {
    const place = isTold(number) ? ready.placeOf(number, first, second) : 0;
    if (place === 0) return;
    const weight = (ready.rows[place + label + 1] ?? 0) - (ready.rows[place] ?? 0);
    const [template, feature] = nameFeature(ready.words, number, first, second);
    features.push({ template, feature, weight });
  });
  return wordingOf(features, SHOWN, [candidate.a.kind, candidate.b.kind]);
}

/** The claim that no rule found of the pair in the article, if the likeliest one is likely enough for its type. */
function addedOf(
  model: Model,
  scored: Scored,
  candidate: Candidate,
  probabilities: Float64Array,
  allowed: readonly number[],
): Judged | null {
  const { weights } = model;
  let best = -1;
  for (const label of allowed) if (best < 0 || (probabilities[label] ?? 0) > (probabilities[best] ?? 0)) best = label;
  const type = LABELS[best]?.type;
  const least = type === undefined ? undefined : weights.add[type];
  const probability = probabilities[best] ?? 0;
  if (least === undefined || probability < least) return null;
  const finding = toFinding(scored.view, candidate, best, whyOf(model, scored, candidate, best));
  return { finding, confidence: confidenceOfAdded(weights, probability), added: true };
}

/** Judges what a pair of names may state: its findings into `judged`; what no rule found, if it is likely, is returned. A pair that nothing found and to which nothing can be added is left alone. */
function judgePair(model: Model, scored: Scored, candidate: Candidate, judged: Map<Finding, number>): Judged | null {
  const allowed = labelsFor(candidate.a.kind, candidate.b.kind);
  const own = scored.findings.filter((finding) => labelOf(finding, candidate) >= 0);
  if (own.length === 0 && !allowed.some((label) => model.addable[label])) return null;
  const probabilities = model.probabilitiesOf((emit) => readFeatures(scored, candidate, emit), allowed);
  for (const finding of own) judged.set(finding, probabilities[labelOf(finding, candidate)] ?? 0);
  return own.length === 0 ? addedOf(model, scored, candidate, probabilities, allowed) : null;
}

/** Whether a rule has another subject do the same to the same thing in this sentence: those that do it together are found by rules. */
function isContrary({ type, subject, object }: Finding, found: Finding): boolean {
  if (type !== found.type || SYMMETRIC_TYPES.has(type)) return false;
  return object?.key === found.object?.key && subject.key !== found.subject.key;
}

const NOTHING: readonly Judged[] = [];

function judge(model: Model, { clauses, view, findings }: Stated, facts: ArticleFacts): readonly Judged[] {
  const candidates = view.names.length > 1 ? candidatesOf(view) : [];
  if (candidates.length === 0 && findings.length === 0) return NOTHING;
  const scored = toScored(view, clauses.sentence.kind, findings, facts, model.ready.vocabulary);
  const judged = new Map<Finding, number>();
  const added: Judged[] = [];
  for (const candidate of candidates) {
    const own = judgePair(model, scored, candidate, judged);
    if (own) added.push(own);
  }
  const kept: Judged[] = [];
  for (const finding of findings) {
    const probability = judged.get(finding);
    const precision = precisionOf(finding);
    if (probability === undefined) kept.push({ finding, confidence: precision, added: false });
    else if (probability >= model.weights.drop)
      kept.push({ finding, confidence: confidenceOfFound(model.weights, precision, probability), added: false });
  }
  const agreed = added.filter(({ finding }) => !kept.some((one) => isContrary(finding, one.finding)));
  return agreed.length > 0 ? [...kept, ...agreed] : kept;
}

/** Makes a scorer of weights, which may be ready already. Pure and deterministic; time is linear in the sentences, since a name is paired with few others. */
export function createScorer(weights: ClaimWeights, ready: ReadyWeights = readyWeights(weights)): Scorer {
  const addable = LABELS.map(({ type }) => weights.add[type] !== undefined);
  const model = { weights, ready, probabilitiesOf: createProbabilities(ready, weights), addable };
  return (entities, sentences) => {
    const facts = toArticleFacts(
      entities,
      sentences.flatMap(({ findings }) => findings),
    );
    return sentences.map((stated) => judge(model, stated, facts));
  };
}
