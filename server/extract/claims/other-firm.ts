import type { Scene } from './reference.ts';
import { acts, SLOTS } from './salience.ts';
import { isOf, type Ref, type Unit } from './unit.ts';
import { AUXILIARY, VERB } from './word-classes.ts';

/** Whether only names, commas and "and" stand between two names. */
function isListed(units: readonly Unit[], from: number, to: number): boolean {
  return from < to && units.slice(from, to).every(({ ref, lower }) => ref !== null || /^(?:,|and|or)$/.test(lower));
}

/** The firm that a definite noun at `at` means where its sentence names others: not the one that acts on it. */
export function otherFirm(
  units: readonly Unit[],
  at: number,
  length: number,
  resolved: readonly Unit[],
): Ref | null | undefined {
  const firms = resolved.flatMap((unit, index) =>
    unit.ref && SLOTS[unit.ref.kind] === 'organization' ? [{ ref: unit.ref, index }] : [],
  );
  const actor = firms.findLast(
    ({ index }) => acts(resolved, index) || /^(?:which|who)$/.test(resolved[index + 2]?.lower ?? ''),
  );
  if (!actor || units[at + length]?.lower === "'s") return undefined;
  if (resolved.slice(actor.index + 1).some(({ ref, lower }) => ref?.kind === 'Person' || lower === 'who'))
    return undefined;
  const others = firms.filter(({ ref, index }) => ref.key !== actor.ref.key && !isListed(resolved, index, actor.index));
  const subject = units[at + length];
  const under = /^(?:when|after|before|if|once|until|while|because)$/.test(units[at - 1]?.lower ?? '');
  const object = subject?.type !== 'word' || !(isOf(subject, AUXILIARY) || isOf(subject, VERB));
  if (!object && !under) return undefined;
  return others.at(-1)?.ref ?? (object ? null : undefined);
}

/** The article's firm, where the sentence doesn't name it as the one that acts. */
export function awayFrom(resolved: readonly Unit[], { focus, near, before }: Scene): Ref | null {
  if (before.organization && before.organization.key !== focus?.key) return null;
  return near && focus && !resolved.some(({ ref }) => ref?.key === focus.key) ? focus : null;
}
