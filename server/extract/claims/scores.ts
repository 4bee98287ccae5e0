import type { Finding } from './finding.ts';
import type { Ref } from './unit.ts';
import type { Group, View } from './view.ts';
import { isNominal } from './view.ts';

const word = (view: View, index: number): string => view.units[index]?.lower ?? '';
const TRAINING =
  /^(?:trained|training|pretrained|pre-trained|pretraining|learned|learnt|learns|fine-tuned|corpus|tuned|built|drawn|collected|fed|distilled|from|tokens|released|published|publishes|releases)$/;
const TESTED =
  /^(?:on|in|at|against|of|across|topping|tops|topped|leads|to|by|with|over|the|score|scores|scored|passes|passed)$/;
const AFTER =
  /^(?:score|scores|benchmark|benchmarks|test|tests|leaderboard|exam|suite|result|results|items|problems|questions|set|forms|tasks)$/;

const isThing = (ref: Ref): boolean => ref.kind === 'Model' || ref.kind === 'Product';

/** Whether the benchmark that begins a group is spoken of as a test. */
function isTest(view: View, group: Group): boolean {
  let before = group.first - 1;
  while (group.first - before < 5 && before >= 0 && isNominal(view, before) && !TESTED.test(word(view, before)))
    before -= 1;
  if (/^(?:the|its|s)$/.test(word(view, before))) before -= 1;
  const led = /^(?:on|in|at|against|across|topping|tops|topped|leads|leading|for)$/.test(word(view, before));
  return led || AFTER.test(word(view, group.last + 1));
}

/** Models and products that a sentence puts to a test: those before it, and those it compares them with. */
export function findScores(view: View): readonly Finding[] {
  const found: Finding[] = [];
  const seen = new Set<Group>();
  for (const group of view.groups) {
    if (!group || seen.has(group) || group.members[0]?.kind !== 'Benchmark') continue;
    seen.add(group);
    const between = view.units.slice(Math.max(0, group.first - 7), group.first);
    if (!isTest(view, group) || between.some((unit) => TRAINING.test(unit.lower))) continue;
    const tested = [...new Set(view.groups)].filter((one): one is Group => one?.members.some(isThing));
    for (const subjects of tested) {
      if (Math.abs(subjects.first - group.first) > 45) continue;
      for (const subject of subjects.members.filter(isThing))
        for (const object of group.members)
          found.push({
            type: 'EVALUATED_ON',
            subject,
            object,
            rule: subjects.first < group.first ? 'score' : 'score, after',
            trigger: group.first,
            from: Math.min(subjects.first, group.first),
            to: Math.max(subjects.last, group.last),
          });
    }
  }
  return found;
}
