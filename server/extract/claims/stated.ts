import type { Reading } from '../reading.ts';
import { findAffiliations } from './affiliations.ts';
import { focusOf, resolveAnaphora } from './anaphora.ts';
import { findComparatives } from './comparatives.ts';
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

/** Whether a finding is kept: its ends are two things, and both are what they seem. */
function isKept(view: View, finding: Finding, buyer: Ref | null): boolean {
  if (finding.subject.key === finding.object?.key) return false;
  return !isVague(view, finding) && !isBuyersPast(view, finding, buyer);
}

/** A sentence that is read for claims: its view, with stand-ins resolved, and what the rules find in it. */
export type Stated = { readonly clauses: Clauses; readonly view: View; readonly findings: readonly Finding[] };

/** What the rules find in each sentence, in order of the text. A name may be found to state one thing by several rules. Linear. */
export function readStated(reading: Reading): readonly Stated[] {
  const raw = readUnits(reading);
  const focus = focusOf(raw);
  let recipient: Ref | null = null;
  let buyer: Ref | null = null;
  return resolveAnaphora(raw, focus).map((clauses) => {
    const view = readView(clauses.units);
    recipient = raisedBy(view) ?? recipient;
    const context = { focus, recipient, model: clauses.model, models: clauses.models, product: clauses.product };
    const stated = findIn(view, context);
    const findings = clauses.sentence.kind === 'title' ? [...stated, ...readHeadline(view, stated)] : stated;
    recipient = findings.findLast(({ type }) => type === 'INVESTED_IN')?.object ?? recipient;
    buyer = findings.findLast(({ type }) => type === 'ACQUIRED')?.subject ?? buyer;
    return { clauses, view, findings: findings.filter((finding) => isKept(view, finding, buyer)) };
  });
}
