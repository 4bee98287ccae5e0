import type { Context, Finding } from './finding.ts';
import { MEASURE } from './salience.ts';
import { thingFor } from './techniques.ts';
import type { Ref } from './unit.ts';
import { type Group, isNominal, type View } from './view.ts';

const word = (view: View, index: number): string => view.units[index]?.lower ?? '';
const isThing = (ref: Ref): boolean => ref.kind === 'Model' || ref.kind === 'Product';

/** Words before a collection that a model learnt from. */
const TRAINING =
  /^(?:trained|training|trains|train|pretrained|pre-trained|pretraining|pre-training|learned|learnt|learns|fine-tuned|fine-tuning|tuned|fed|corpus|corpora|tokens)$/;
/** Words that make a benchmark the thing spoken of, not a test that something sits. */
const MADE =
  /^(?:built|build|drawn|collected|distilled|released|published|publishes|releases|release|unveiled|introduced|created)$/;
const LEADING = /^(?:on|in|at|against|across|topping|tops|topped|leads|leading|for|of|aces|to)$/;
const AFTER =
  /^(?:score|scores|benchmark|benchmarks|test|tests|leaderboard|exam|suite|result|results|items|problems|questions|set|forms|tasks|ranking|rankings)$/;

/** Whether a benchmark is spoken of as a test. */
function isTest(view: View, group: Group): boolean {
  let before = group.first - 1;
  while (group.first - before < 5 && before >= 0 && isNominal(view, before) && !LEADING.test(word(view, before)))
    before -= 1;
  return LEADING.test(word(view, before)) || AFTER.test(word(view, group.last + 1));
}

function benchmarksOf(view: View): readonly Group[] {
  return [...new Set(view.groups)].filter(
    (group): group is Group => group !== null && group.members[0]?.kind === 'Benchmark',
  );
}

function spanning(subjects: Group | null, group: Group): { readonly from: number; readonly to: number } {
  return {
    from: Math.min(subjects?.first ?? group.first, group.first),
    to: Math.max(subjects?.last ?? group.last, group.last),
  };
}

/** Whether a sentence only measures its subject by these: "ahead of X", "beats X". */
function isMeasure(view: View, group: Group): boolean {
  return view.units.slice(Math.max(0, group.first - 4), group.first).some(({ lower }) => MEASURE.test(lower));
}

/** How far from a benchmark, in units, what sits the test may stand. */
const NEAR = 45;

/** Groups of models and products around a benchmark, in order. */
function thingsNear(view: View, group: Group): readonly Group[] {
  const around = view.groups.slice(Math.max(0, group.first - NEAR), group.last + NEAR);
  return [...new Set(around)].filter((one): one is Group => one?.members.some(isThing) === true);
}

/** Models and products that a sentence puts to a test; those that it only measures by count beside the model spoken of before. */
export function findScores(view: View, context: Context): readonly Finding[] {
  const measured = view.units.some(({ type, lower }) => type === 'word' && /^\d/.test(lower));
  return benchmarksOf(view).flatMap((group) => {
    const before = view.units.slice(Math.max(0, group.first - 7), group.first);
    if (!isTest(view, group) || before.some(({ lower }) => TRAINING.test(lower) || MADE.test(lower))) return [];
    const near = thingsNear(view, group);
    const topic = measured && near.every((subjects) => isMeasure(view, subjects)) ? context.model : null;
    const tested = near.flatMap((subjects) =>
      subjects.members.filter(isThing).map((subject) => ({
        subject,
        rule: subjects.first < group.first ? 'score' : 'score, after',
        ...spanning(subjects, group),
      })),
    );
    const spoken = topic ? [{ subject: topic, rule: 'score of the model before', ...spanning(null, group) }] : [];
    return group.members.flatMap((object) =>
      [...tested, ...spoken].map((one): Finding => ({ type: 'EVALUATED_ON', object, trigger: group.first, ...one })),
    );
  });
}

/** Collections that a sentence says a model was trained on, where no verb ties the two; without a model in the sentence, the one spoken of before. */
export function findTraining(view: View, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  for (const group of benchmarksOf(view)) {
    const before = view.units.slice(Math.max(0, group.first - 9), group.first);
    if (!before.some(({ lower }) => TRAINING.test(lower))) continue;
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
