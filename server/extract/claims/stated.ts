import type { Reading } from '../reading.ts';
import type { RefusalReason, Refuse } from '../refusal.ts';
import { findAffiliations } from './affiliations.ts';
import { focusOf, resolveAnaphora } from './anaphora.ts';
import { type Bases, basesOf } from './bases.ts';
import { findComparatives } from './comparatives.ts';
import { createDealSums } from './deal-sums.ts';
import { findEchoes } from './echoes.ts';
import { findFamilies, findIncluded } from './families.ts';
import type { Context, Finding } from './finding.ts';
import { readHeadline } from './headline.ts';
import { findByKin, indexKin } from './kin.ts';
import { findListings } from './listings.ts';
import { findByNouns, indexNouns } from './nouns.ts';
import { findOwners } from './owners.ts';
import { findPartners } from './partners.ts';
import { findPosts } from './posts.ts';
import { indexVerbs } from './ready-verbs.ts';
import { refusedFinding, refuseMisses } from './refuse-claim.ts';
import { findHoldings, findRounds, raisedBy } from './rounds.ts';
import { findScores, findTraining } from './scores.ts';
import { findShares } from './shares.ts';
import { TRIGGERS } from './table.ts';
import { findTechniques } from './techniques.ts';
import type { Clauses, Ref } from './unit.ts';
import { readUnits } from './unit-reader.ts';
import { findByVerbs } from './verbs.ts';
import { type Miss, readView, type View } from './view.ts';

const verbs = indexVerbs(TRIGGERS.flatMap((triggers) => triggers.verbs ?? []));
const nouns = indexNouns(TRIGGERS.flatMap((triggers) => triggers.nouns ?? []));
const kin = indexKin(TRIGGERS.flatMap((triggers) => triggers.kin ?? []));

type Finder = {
  readonly find: (view: View, context: Context) => readonly Finding[];
  /** Whether it joins only what the sentence itself names, so that one that names a single thing has nothing for it. */
  readonly joins: boolean;
};

const FINDERS: readonly Finder[] = [
  { find: (view) => findByVerbs(view, verbs), joins: true },
  { find: (view) => findByNouns(view, nouns), joins: true },
  { find: (view, context) => findByKin(view, kin, context), joins: false },
  { find: findPosts, joins: false },
  { find: findAffiliations, joins: true },
  { find: findOwners, joins: true },
  { find: findRounds, joins: false },
  { find: findHoldings, joins: false },
  { find: findShares, joins: true },
  { find: findScores, joins: false },
  { find: findTraining, joins: false },
  { find: findComparatives, joins: false },
  { find: findPartners, joins: true },
  { find: findListings, joins: false },
  { find: findTechniques, joins: false },
  { find: findFamilies, joins: false },
];

/** Whether all names of the sentence are of one thing. */
function isOfOne({ units, names }: View): boolean {
  const key = units[names[0] ?? 0]?.ref?.key;
  return names.every((at) => units[at]?.ref?.key === key);
}

function findIn(view: View, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  if (view.names.length === 0) return found;
  // Who asks what was missed is told of triggers beside one name too.
  const lone = view.missed === null && isOfOne(view);
  for (const { find, joins } of FINDERS) {
    if (lone && joins) continue;
    for (const finding of find(view, context)) found.push(finding);
  }
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

/** Why a finding is not kept: its ends are one thing, or one of them is not what it seems; null when it is. */
function objectionTo(view: View, finding: Finding, buyer: Ref | null): RefusalReason | null {
  if (finding.subject.key === finding.object?.key) return 'same thing';
  if (isVague(view, finding)) return 'only a pronoun';
  return isBuyersPast(view, finding, buyer) ? 'past of the buyer' : null;
}

/** Both lists as one; mostly the second is empty. */
function withMore(some: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  return more.length === 0 ? some : [...some, ...more];
}

/** The findings that are kept. */
function keep(view: View, findings: readonly Finding[], buyer: Ref | null, refuse?: Refuse): readonly Finding[] {
  return findings.filter((finding) => {
    const reason = objectionTo(view, finding, buyer);
    if (reason !== null) refuse?.(refusedFinding(view, finding, reason));
    return reason === null;
  });
}

/** The one benchmark of an article; null where it names several or none. */
function onlyTest({ entities }: Reading): Ref | null {
  const tests = entities.filter(({ kind }) => kind === 'Benchmark');
  const [only] = tests;
  return only && tests.length === 1 ? { key: only.key, kind: only.kind } : null;
}

/** A sentence that is read for claims: its view, with stand-ins resolved, and what the rules find in it. */
export type Stated = { readonly clauses: Clauses; readonly view: View; readonly findings: readonly Finding[] };

/** What the rules find in each sentence, in order of the text. A name may be found to state one thing by several rules. Linear. */
export function readStated(reading: Reading): readonly Stated[] {
  const { refuse } = reading;
  const raw = readUnits(reading);
  const focus = focusOf(raw);
  let recipient: Ref | null = null;
  let buyer: Ref | null = null;
  let known: Bases | null = null;
  const bases = (): Bases => {
    known ??= basesOf(reading);
    return known;
  };
  const test = onlyTest(reading);
  const sumsOf = createDealSums();
  return resolveAnaphora(raw, focus).map((clauses) => {
    const misses: Miss[] = [];
    const view = readView(clauses.units, refuse ? (miss) => void misses.push(miss) : null);
    recipient = raisedBy(view) ?? recipient;
    const { model, models, product } = clauses;
    const direct = findIn(view, { focus, recipient, model, models, product, bases, test });
    const stated = withMore(withMore(direct, findEchoes(view, direct)), findIncluded(direct));
    const findings = clauses.sentence.kind === 'title' ? [...stated, ...readHeadline(view, stated)] : stated;
    recipient = findings.findLast(({ type }) => type === 'INVESTED_IN')?.object ?? recipient;
    buyer = findings.findLast(({ type }) => type === 'ACQUIRED')?.subject ?? buyer;
    if (refuse) refuseMisses(refuse, view, misses, findings);
    const kept = keep(view, findings, buyer, refuse);
    return { clauses, view, findings: withMore(kept, sumsOf(view, kept)) };
  });
}
