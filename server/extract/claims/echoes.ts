import type { Finding } from './finding.ts';
import { fits } from './signature.ts';
import type { Group } from './view.ts';
import { is, type View, word } from './view.ts';
import { AUXILIARY } from './word-classes.ts';

/** The group that "and so did X" or "as did X" at `at` says does the same; null where there is none. */
function echoedBy(view: View, at: number): Group | null {
  const text = word(view, at);
  if ((text !== 'so' && text !== 'as') || !is(view, at + 1, AUXILIARY)) return null;
  if (text === 'so' && !/^(?:and|,|;|—)$/.test(word(view, at - 1))) return null;
  const group = view.groups[at + 2] ?? null;
  return group?.first === at + 2 ? group : null;
}

/** The claims of the verb last read before `at`, with the group for their subject; none where another verb stands between. */
function echo(view: View, at: number, group: Group, found: readonly Finding[]): readonly Finding[] {
  const before = found.filter(({ to, trigger }) => to < at && trigger < at);
  const last = before.reduce((most, { trigger }) => Math.max(most, trigger), Number.NEGATIVE_INFINITY);
  if (view.verbs.slice(Math.max(0, last + 1), at).some((verb) => verb !== null)) return [];
  const echoes: Finding[] = [];
  const seen = new Set<string>();
  for (const finding of before.filter(({ trigger }) => trigger === last))
    for (const subject of group.members) {
      const { type, object } = finding;
      const kept = object !== null && subject.key !== object.key && fits(type, subject.kind, object.kind);
      if (!kept || seen.has(`${type} ${subject.key} ${object.key}`)) continue;
      seen.add(`${type} ${subject.key} ${object.key}`);
      echoes.push({ ...finding, subject, rule: `${finding.rule}, so did`, to: group.last, shared: true });
    }
  return echoes;
}

/** What a sentence says of others by "and so did X": the claims of the verb last read before it, with X for their subject. */
export function findEchoes(view: View, found: readonly Finding[]): readonly Finding[] {
  if (found.length === 0) return [];
  const echoes: Finding[] = [];
  for (let at = 0; at < view.units.length; at += 1) {
    const group = echoedBy(view, at);
    if (group) echoes.push(...echo(view, at, group, found));
  }
  return echoes;
}
