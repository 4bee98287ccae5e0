import { type ExtractedClaim, SYMMETRIC_TYPES } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import type { Refuse } from '../refusal.ts';
import type { Judged, Scorer } from '../scorer/scorer.ts';
import { amountOf, dateOf } from './attributes.ts';
import { precisionOf } from './confidence.ts';
import { denialIn, isDeniedBy } from './denials.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { refusedFinding, refusedJoined } from './refuse-claim.ts';
import { roundOf } from './round-names.ts';
import { stakeOf } from './stakes.ts';
import { stanceOf } from './stance.ts';
import { readStated } from './stated.ts';
import type { Clauses } from './unit.ts';
import type { View } from './view.ts';

function claimOf(
  text: string,
  view: View,
  { sentence }: Clauses,
  { finding, confidence, added }: Judged,
): ExtractedClaim {
  return {
    type: finding.type,
    subject: finding.subject.key,
    object: finding.object?.key ?? null,
    stance: stanceOf(view, finding),
    confidence,
    sentence: sentence.n,
    evidence: evidenceOf(view, sentence, finding),
    method: added ? 'scorer' : 'trigger',
    rule: finding.rule,
    amount: amountOf(view, finding),
    date: dateOf(view, finding),
    role: finding.type === 'WORKS_AT' ? (finding.role ?? null) : null,
    ended: finding.type === 'WORKS_AT' && finding.ended === true,
    round: roundOf(view, finding),
    stake: stakeOf(text, view, finding),
  };
}

function identityOf({ type, subject, object }: ExtractedClaim): string {
  const [first, second] =
    SYMMETRIC_TYPES.has(type) && (object ?? '') < (subject ?? '') ? [object, subject] : [subject, object];
  return type === 'FILED_IPO' ? `${type} ${subject}` : `${type} ${first} ${second}`;
}

/** How clear a claim's evidence is: how sure its rule, how much of the claim it tells; a sentence rather than a headline, a rule rather than the scorer. */
function clarityOf(
  { confidence, method, amount, date, role, object, round, stake }: ExtractedClaim,
  headline: boolean,
): number {
  const told =
    (amount ? 0.4 : 0) +
    (date ? 0.2 : 0) +
    (role ? 0.2 : 0) +
    (object ? 0.1 : 0) +
    (round ? 0.05 : 0) +
    (stake ? 0.05 : 0);
  return confidence + told - (headline ? 0.15 : 0) - (method === 'scorer' ? 1 : 0);
}

type Weighed = { readonly claim: ExtractedClaim; readonly clarity: number };

/** The clearer of two claims of one thing; the first of equals. Sum, date and role are those of its own sentence; only the exchange of a listing may come from the other. Of a symmetric claim the ends keep the order in which they came first. */
function join(a: Weighed, b: Weighed): Weighed {
  const [kept, other] = b.clarity > a.clarity ? [b, a] : [a, b];
  const { subject, object } = SYMMETRIC_TYPES.has(kept.claim.type) || !kept.claim.object ? a.claim : kept.claim;
  return { ...kept, claim: { ...kept.claim, subject, object: object ?? other.claim.object } };
}

/** The findings of each sentence as they are where no scorer judges them. */
const asFound: Scorer = (_, sentences) =>
  sentences.map(({ findings }) =>
    findings.map((finding) => ({ finding, confidence: precisionOf(finding), added: false })),
  );

/** Tells who asks what rules found and the scorer holds for wrong. */
function refuseUnlikely(refuse: Refuse, view: View, findings: readonly Finding[], judged: readonly Judged[]): void {
  const kept = new Set(judged.map(({ finding }) => finding));
  for (const finding of findings) if (!kept.has(finding)) refuse(refusedFinding(view, finding, 'scorer'));
}

/**
 * All claims that the article states about its entities, in order of the text: one for each type, subject and object,
 * with the clearest evidence. Without a scorer, by rules alone. Pure, deterministic, linear in the text.
 */
export function findClaims(reading: Reading, scorer: Scorer | null = null): readonly ExtractedClaim[] {
  const claims = new Map<string, Weighed>();
  const sentences = readStated(reading);
  const judged = (scorer ?? asFound)(reading.entities, sentences);
  const denied = new Set<string>();
  let before: readonly ExtractedClaim[] = [];
  for (const [at, { clauses, view, findings }] of sentences.entries()) {
    if (reading.refuse) refuseUnlikely(reading.refuse, view, findings, judged[at] ?? []);
    const denial = before.length === 0 ? null : denialIn(view);
    if (denial) for (const claim of before) if (isDeniedBy(claim, denial)) denied.add(identityOf(claim));
    const own: ExtractedClaim[] = [];
    before = own;
    for (const one of judged[at] ?? []) {
      const claim = claimOf(reading.text, view, clauses, one);
      if (claim.type === 'WORKS_AT' && claim.stance === 'reported' && one.finding.governor === undefined) {
        reading.refuse?.(refusedFinding(view, one.finding, 'hearsay'));
        continue;
      }
      own.push(claim);
      const identity = identityOf(claim);
      const known = claims.get(identity);
      const weighed = { claim, clarity: clarityOf(claim, clauses.sentence.kind === 'title') };
      const kept = known ? join(known, weighed) : weighed;
      if (known && reading.refuse)
        reading.refuse(refusedJoined(kept.claim.evidence === claim.evidence ? known.claim : claim, kept.claim));
      claims.set(identity, kept);
    }
  }
  return [...claims].map(([identity, { claim }]) =>
    denied.has(identity) && claim.stance !== 'done' ? { ...claim, stance: 'denied' } : claim,
  );
}
