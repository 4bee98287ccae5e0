import { type Clause, clauseAt, clausesOf } from './clauses.ts';
import type { Context, Finding } from './finding.ts';
import { MEASURE } from './salience.ts';
import { thingFor } from './techniques.ts';
import { KIND_BITS, type Ref } from './unit.ts';
import { type Group, isNominal, type View, word } from './view.ts';

const isThing = (ref: Ref): boolean => ref.kind === 'Model' || ref.kind === 'Product';
const isTested = (ref: Ref): boolean => isThing(ref) || ref.kind === 'Technique';

/** Words before a collection that a model learnt from. */
const TRAINING =
  /^(?:trained|training|trains|train|pretrained|pre-trained|pretraining|pre-training|learnt|learned|fine-tuned|fine-tuning|tuned|fed|corpus|corpora|tokens)$/;
/** Words that make a benchmark the thing spoken of, not a test that something sits. */
const MADE =
  /^(?:built|build|drawn|collected|distilled|released|published|publishes|releases|release|unveiled|introduced|created)$/;
const LEADING = /^(?:on|in|at|against|across|topping|tops|topped|leads|leading|for|of|aces|to)$/;
const AFTER =
  /^(?:score|scores|benchmark|benchmarks|test|tests|leaderboard|exam|suite|result|results|items|problems|questions|set|forms|tasks|ranking|rankings)$/;

/** Whether a benchmark is spoken of as a test. */
function isTest(view: View, group: Group): boolean {
  let before = group.first - 1;
  while (
    group.first - before < 5 &&
    before >= 0 &&
    isNominal(view, before) &&
    (!view.verbs[before] || /^(?:called|named|dubbed)$/.test(word(view, before))) &&
    !LEADING.test(word(view, before))
  )
    before -= 1;
  const infinitive = word(view, before) === 'to' && before + 1 < group.first && view.verbs[before + 1];
  return (LEADING.test(word(view, before)) && !infinitive) || AFTER.test(word(view, group.last + 1));
}

function groupsIn(view: View, { first, last }: Clause): readonly Group[] {
  const around = new Set(view.groups.slice(first, last + 1));
  return [...around].filter((group): group is Group => group !== null && group.first >= first);
}

function spanning(subjects: Group | null, group: Group): { readonly from: number; readonly to: number } {
  return {
    from: Math.min(subjects?.first ?? group.first, group.first),
    to: Math.max(subjects?.last ?? group.last, group.last),
  };
}

/** Whether a sentence only measures its subject by these: "ahead of X", "beats X". */
function isMeasure(view: View, group: Group): boolean {
  return view.units
    .slice(Math.max(0, group.first - 6), group.first)
    .some(({ lower }) => MEASURE.test(lower) || /^(?:close|near|par|level|compared|past|top|within|hair)$/.test(lower));
}

/** Who sits a test in a clause: its subject and what that is measured by; where a firm or nobody is the subject, the models and products it names. */
function testedIn(view: View, clause: Clause): readonly Group[] {
  const named = groupsIn(view, clause).filter((group) => group.members.some(isThing));
  const { subject } = clause;
  if (!subject?.members.some(isTested)) return named;
  const others = groupsIn(view, clause).filter((group) => group !== subject && isMeasure(view, group));
  if (subject.members.some(isThing)) return [subject, ...others.filter((group) => group.members.some(isThing))];
  const rivals = others.filter((group) => group.members.some(({ kind }) => kind === 'Technique'));
  return rivals.length > 0 ? [subject] : named.filter((group) => !others.includes(group));
}

/** Whether a clause gives another's score on the test of the one before: "…; Y got 70", "…, while Y did no better". */
function isAnother(view: View, clause: Clause, before: Clause): boolean {
  if (!/^(?:;|while|whereas|and|but)$/.test(word(view, clause.first - 1))) return false;
  if (!clause.subject?.members.some(isThing) || clause.subject === before.subject) return false;
  const words = view.units.slice(clause.subject.last + 1, clause.last + 1);
  const scored = words.some(({ lower }) => /^(?:\d+(?:[.,]\d+)?%?|better|worse)$/.test(lower));
  return scored && words.length < 9 && !words.some(({ ref }) => ref !== null);
}

function benchmarksIn(view: View, clause: Clause): readonly Group[] {
  return groupsIn(view, clause).filter((group) => group.members[0]?.kind === 'Benchmark');
}

/** The tests of a clause: those that it names, else those that lead the clause that it goes on from. */
function testsOf(view: View, clauses: readonly Clause[], at: number): readonly Group[] {
  const clause = clauses[at];
  const own = clause ? benchmarksIn(view, clause) : [];
  if (!clause || own.length > 0) return own;
  const before = clauses[at - 1];
  if (before && isAnother(view, clause, before)) return benchmarksIn(view, before);
  if (!clause.joined) return own;
  if (clause.verb <= clause.last && testedIn(view, clause).every((group) => group === clause.subject)) return [];
  for (let here = at - 1; here >= 0; here -= 1) {
    const before = clauses[here];
    const leading = before ? benchmarksIn(view, before).filter(({ last }) => last < before.verb) : [];
    if (leading.length > 0 || !before?.joined) return leading;
  }
  return [];
}

/** The test that "where it scores" takes up: the last one named before the clause. */
function testWhere(view: View, clause: Clause): readonly Group[] {
  if (word(view, clause.first - 1) !== 'where') return [];
  const near = view.groups.slice(Math.max(0, clause.first - 12), clause.first);
  const before = near.findLast((group) => group?.members[0]?.kind === 'Benchmark');
  return before ? [{ ...before, members: before.members.slice(-1) }] : [];
}

/** Models, products and methods that a clause puts to a test; where it names none, the model spoken of before. */
export function findScores(view: View, context: Context): readonly Finding[] {
  if ((view.kinds & KIND_BITS.Benchmark) === 0) return scoresOfTest(view, context);
  const clauses = clausesOf(view);
  return clauses.flatMap((clause, at) => {
    const own = testsOf(view, clauses, at);
    const tests = own.length > 0 ? own : testWhere(view, clause);
    return tests.flatMap((group) => scoresOn(view, context, clause, group));
  });
}

/** Who scores in a sentence that names no test, where the article is about one only: "X scored 49%". */
function scoresOfTest(view: View, { test }: Context): readonly Finding[] {
  if (!test) return [];
  return clausesOf(view).flatMap((clause) => {
    const { subject, verb } = clause;
    const points = view.units.slice(verb + 1, verb + 4).some(({ lower, type }) => type === 'word' && /^\d/.test(lower));
    const scored =
      /^(?:scores?|scored)$/.test(word(view, verb)) ||
      (points &&
        /^(?:achieves?d?|reach(?:es|ed)|got|gets|manages?d?|hits?|posts?|posted)$/.test(word(view, verb)) &&
        view.units.slice(verb + 1, verb + 6).some(({ lower }) => lower === '%' || lower === 'percent'));
    const elsewhere = view.units
      .slice(verb + 1, clause.last + 1)
      .some(({ lower }) => /^(?:on|in|at|benchmark)$/.test(lower));
    if (!subject || !scored || !points || elsewhere) return [];
    return subject.members.filter(isTested).map(
      (tested): Finding => ({
        type: 'EVALUATED_ON',
        subject: tested,
        object: test,
        rule: 'score on the only test',
        trigger: verb,
        from: subject.first,
        to: verb + 1,
      }),
    );
  });
}

function scoresOn(view: View, context: Context, clause: Clause, group: Group): readonly Finding[] {
  const before = view.units.slice(Math.max(0, group.first - 7), group.first);
  if (!isTest(view, group) || before.some(({ lower }) => TRAINING.test(lower) || MADE.test(lower))) return [];
  const tested = testedIn(view, clause);
  const measured = view.units.some(({ type, lower }) => type === 'word' && /^\d/.test(lower));
  const topic = measured && tested.every((one) => isMeasure(view, one)) && !clause.subject ? context.model : null;
  const spoken: readonly (Group | null)[] = topic ? [...tested, null] : tested;
  return spoken.flatMap((subjects) =>
    (subjects ? subjects.members.filter(isTested) : topic ? [topic] : []).flatMap((subject) =>
      group.members.map(
        (object): Finding => ({
          type: 'EVALUATED_ON',
          subject,
          object,
          rule: subjects ? (subjects.first < group.first ? 'score' : 'score, after') : 'score of the model before',
          trigger: group.first,
          ...spanning(subjects, group),
        }),
      ),
    ),
  );
}

/** Collections that a sentence says a model was trained on, where no verb ties the two; without a model in the sentence, the one spoken of before. */
export function findTraining(view: View, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  if ((view.kinds & KIND_BITS.Benchmark) === 0) return found;
  for (const at of view.names) {
    const group = view.groups[at];
    if (group?.first !== at || group.members[0]?.kind !== 'Benchmark') continue;
    const begin = clauseAt(view, group.first)?.first ?? 0;
    const near = view.units.slice(Math.max(begin, group.first - 9), group.first);
    if (!near.some(({ lower }) => TRAINING.test(lower))) continue;
    const thing = thingFor(view, group);
    const subjects = (thing?.members ?? (context.model ? [context.model] : [])).filter((ref) => ref.kind === 'Model');
    for (const subject of subjects)
      for (const object of group.members)
        found.push({
          type: 'TRAINED_ON',
          subject,
          object,
          rule: thing ? 'training' : 'training of the model before',
          trigger: group.first,
          ...spanning(thing, group),
        });
  }
  return found;
}
