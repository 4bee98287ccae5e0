import { isLed } from './clause-subject.ts';
import type { Finding } from './finding.ts';
import type { Ref } from './unit.ts';
import type { Group, View } from './view.ts';

const isBody = (ref: Ref): boolean => ref.kind === 'Company' || ref.kind === 'Organization';

/** Words that make two firms named together partners. */
const TOGETHER =
  /^(?:partnership|alliance|tie-up|joint|jointly|together|collaboration|collaborate|collaborated|team|teamed|teams|partner|partnered|pact|forces|agreement|deal)$/;
/** Words that make them something else. */
const OTHER =
  /^(?:acquire|acquisition|merge|merger|merging|takeover|buy|sued|sue|suing|court|founded|invest|invested|round|investors|stake|led|lawsuit)$/;

/** Cues that are themselves the verb of the two firms. */
const TEAMED = /^(?:team|teamed|teams|partner|partnered|collaborate|collaborated|forces|joint|jointly)$/;

/** PARTNERED_WITH between two firms that act together: "X and Y announced a partnership". */
export function findPartners(view: View): readonly Finding[] {
  if (!view.names.some((at) => isPair(view.groups[at] ?? null))) return [];
  const cue = view.units.findIndex((unit) => unit.type === 'word' && TOGETHER.test(unit.lower));
  if (cue < 0 || view.units.some((unit) => unit.type === 'word' && OTHER.test(unit.lower))) return [];
  const found: Finding[] = [];
  for (const group of new Set(view.groups)) {
    if (group === null || group.last > cue || !isPair(group) || isLed(view, group)) continue;
    if (
      !view.verbs.slice(group.last + 1, cue).some((verb) => verb !== null) &&
      !TEAMED.test(view.units[cue]?.lower ?? '')
    )
      continue;
    const [subject, object] = group.members;
    if (subject && object)
      found.push({
        type: 'PARTNERED_WITH',
        subject,
        object,
        rule: 'firms together',
        trigger: cue,
        from: group.first,
        to: cue,
      });
  }
  return found;
}

function isPair(group: Group | null): group is Group {
  return group !== null && group.members.length === 2 && group.members.every(isBody);
}
