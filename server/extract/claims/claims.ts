import { type ExtractedClaim, SYMMETRIC_TYPES } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import { findAffiliations } from './affiliations.ts';
import { focusOf, resolveAnaphora } from './anaphora.ts';
import { amountOf, dateOf } from './attributes.ts';
import { findComparatives } from './comparatives.ts';
import { confidenceOf } from './confidence.ts';
import { evidenceOf } from './evidence.ts';
import type { Context, Finding } from './finding.ts';
import { readHeadline } from './headline.ts';
import { findByKin, indexKin } from './kin.ts';
import { findListings } from './listings.ts';
import { findByNouns, indexNouns } from './nouns.ts';
import { findOwners } from './owners.ts';
import { findPartners } from './partners.ts';
import { findPosts } from './posts.ts';
import { findHoldings, findRounds, raisedBy } from './rounds.ts';
import { findScores, findTraining } from './scores.ts';
import { stanceOf } from './stance.ts';
import { TRIGGERS } from './table.ts';
import { findTechniques } from './techniques.ts';
import type { Clauses, Ref } from './unit.ts';
import { readUnits } from './unit-reader.ts';
import { findByVerbs, indexVerbs } from './verbs.ts';
import { readView, type View } from './view.ts';

const verbs = indexVerbs(TRIGGERS.flatMap((triggers) => triggers.verbs ?? []));
const nouns = indexNouns(TRIGGERS.flatMap((triggers) => triggers.nouns ?? []));
const kin = indexKin(TRIGGERS.flatMap((triggers) => triggers.kin ?? []));

type Finder = (view: View, context: Context) => readonly Finding[];

const FINDERS: readonly Finder[] = [
  (view) => findByVerbs(view, verbs),
  (view) => findByNouns(view, nouns),
  (view, context) => findByKin(view, kin, context),
  findPosts,
  findAffiliations,
  findOwners,
  findRounds,
  findHoldings,
  findScores,
  findTraining,
  findComparatives,
  findPartners,
  findListings,
  findTechniques,
];

function findIn(view: View, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  if (!view.named) return found;
  for (const find of FINDERS) for (const finding of find(view, context)) found.push(finding);
  return found;
}

function claimOf(view: View, { sentence }: Clauses, finding: Finding): ExtractedClaim {
  return {
    type: finding.type,
    subject: finding.subject.key,
    object: finding.object?.key ?? null,
    stance: stanceOf(view, finding),
    confidence: confidenceOf(finding),
    sentence: sentence.n,
    evidence: evidenceOf(view, sentence, finding),
    method: 'trigger',
    rule: finding.rule,
    amount: amountOf(view, finding),
    date: dateOf(view, finding),
    role: finding.type === 'WORKS_AT' ? (finding.role ?? null) : null,
    ended: finding.type === 'WORKS_AT' && finding.ended === true,
  };
}

function identityOf({ type, subject, object }: ExtractedClaim): string {
  const [first, second] =
    SYMMETRIC_TYPES.has(type) && (object ?? '') < (subject ?? '') ? [object, subject] : [subject, object];
  return type === 'FILED_IPO' ? `${type} ${subject}` : `${type} ${first} ${second}`;
}

/** How clear a claim's evidence is: how sure its rule, how much of the claim it tells; a sentence rather than a headline. */
function clarityOf({ confidence, amount, date, role, object }: ExtractedClaim, headline: boolean): number {
  const told = (amount ? 0.4 : 0) + (date ? 0.2 : 0) + (role ? 0.2 : 0) + (object ? 0.1 : 0);
  return confidence + told - (headline ? 0.15 : 0);
}

type Weighed = { readonly claim: ExtractedClaim; readonly clarity: number };

/** The clearer of two claims of one thing; the first of equals. Sum, date and role are those of its own sentence; only the exchange of a listing may come from the other. */
function join(a: Weighed, b: Weighed): Weighed {
  const [kept, other] = b.clarity > a.clarity ? [b, a] : [a, b];
  return kept.claim.object ? kept : { ...kept, claim: { ...kept.claim, object: other.claim.object } };
}

/** Whether two firms are compared of which one is but a pronoun: that one leads "it" says more of a round than of a race. */
function isVague({ units }: View, { type, subject, object }: Finding): boolean {
  if (type !== 'COMPARED_WITH' || object?.kind !== 'Company') return false;
  return [subject, object].some(({ key }) => !units.some(({ ref, anaphor }) => ref?.key === key && !anaphor));
}

/** Whether a finding has money go to a buyer that its sentence doesn't name: "the company" that others once put money into is then the one it bought. */
function isBuyersPast({ units }: View, { type, object }: Finding, buyer: Ref | null): boolean {
  if (type !== 'INVESTED_IN' || !buyer || object?.key !== buyer.key) return false;
  return !units.some(({ ref, anaphor }) => ref?.key === buyer.key && !anaphor);
}

/**
 * All claims that the article states about its entities, in order of the text: one for each type, subject and object,
 * with the clearest evidence. Pure, deterministic, linear in the text.
 */
export function findClaims(reading: Reading): readonly ExtractedClaim[] {
  const raw = readUnits(reading);
  const focus = focusOf(raw);
  const clauses = resolveAnaphora(raw, focus);
  let recipient: Ref | null = null;
  let buyer: Ref | null = null;
  const claims = new Map<string, Weighed>();
  for (const clause of clauses) {
    const view = readView(clause.units);
    recipient = raisedBy(view) ?? recipient;
    const context = { focus, recipient, model: clause.model, models: clause.models, product: clause.product };
    const stated = findIn(view, context);
    const findings = clause.sentence.kind === 'title' ? [...stated, ...readHeadline(view, stated)] : stated;
    recipient = findings.findLast(({ type }) => type === 'INVESTED_IN')?.object ?? recipient;
    buyer = findings.findLast(({ type }) => type === 'ACQUIRED')?.subject ?? buyer;
    for (const finding of findings) {
      if (finding.subject.key === finding.object?.key) continue;
      const claim = claimOf(view, clause, finding);
      if (isVague(view, finding)) continue;
      if (isBuyersPast(view, finding, buyer)) continue;
      if (claim.type === 'WORKS_AT' && claim.stance === 'reported' && finding.governor === undefined) continue;
      const identity = identityOf(claim);
      const known = claims.get(identity);
      const weighed = { claim, clarity: clarityOf(claim, clause.sentence.kind === 'title') };
      claims.set(identity, known ? join(known, weighed) : weighed);
    }
  }
  return [...claims.values()].map(({ claim }) => claim);
}
