import { isLed } from './clause-subject.ts';
import { type Clause, clauseAt } from './clauses.ts';
import type { Context, Finding } from './finding.ts';
import { KIND_BITS, type Ref } from './unit.ts';
import { afterBracket, type Group, type View, word } from './view.ts';
import { nameBefore, REACH, segmentStart } from './walk.ts';

const isThing = (ref: Ref): boolean => ref.kind === 'Model' || ref.kind === 'Product';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a method that is in use. */
const CUE = list(
  'with by via using uses use used through on employ employs employing relies relied adopts adopted combines combining pairs adds has had have features featuring applies applied thanks inside behind tuned trained built based including polished interleaves learns introduces swaps inherited called',
);
/** Words before a method that is named for another reason. */
const OTHER = list(
  'without instead place replaces replaced no not nor drop drops dropped unlike than over paper poster posters rules author authors variant version cousin relative compared against invented proposed test tests failed before like',
);
/** Nouns that make a method the make of a thing: "a mixture-of-experts model". */
const SHAPE =
  /^(?:model|models|architecture|architectures|design|network|networks|layers|layer|modules|module|encoder|decoder|stack|hybrid|system|backbone|head|objective|blocks|training|generator)$/;

/** The model or product that a sentence speaks of where `group` is named: an apposed one, the clause's subject, the nearest before in the clause; of a firm's or method's clause none. */
export function thingFor(view: View, group: Group): Group | null {
  const apposed =
    /^(?:an?|the)$/.test(word(view, group.first - 1)) && word(view, group.first - 2) === ','
      ? nameBefore(view, group.first - 2)
      : null;
  if (apposed?.members.some(isThing)) return apposed;
  const clause = clauseAt(view, group.first);
  const first = clause?.first ?? segmentStart(view, group.first);
  const subject = clause?.subject ?? null;
  if (subject && subject !== group && subject.members.some(isThing)) return subject;
  if (subject === group || subject?.members.every(({ kind }) => kind === 'Technique')) return null;
  let led: Group | null = null;
  for (let here = group.first - 1; here >= Math.max(first, group.first - REACH); here -= 1) {
    const near = view.groups[here];
    if (!near?.members.some(isThing)) continue;
    if (!isLed(view, near)) return near;
    led ??= near;
  }
  return led;
}

/** Subjects that are the make of the model spoken of: "the chat versions", "post-training". */
const PARTS =
  /^(?:training|pre-training|pretraining|post-training|after-training|fine-tuning|alignment|layers?|attention|weights|versions?|models?|architecture|network|backbone|decoder|encoder|router|variants?|it|they|both|all|experts)$/;

/** Whether a clause whose subject is no name speaks of the make of the model spoken of before. */
function isMake(view: View, clause: Clause | undefined): boolean {
  if (!clause) return false;
  const until = Math.min(clause.verb, clause.last + 1);
  const subject = view.units.slice(clause.first, until);
  const plain = subject.filter(({ type }) => type === 'word');
  return plain.length === 0 || clause.verb > clause.last || PARTS.test(plain.at(-1)?.lower ?? '');
}

/** Whether a method is but an example of what something offers: "features such as fine-tuning". */
function isExample(view: View, group: Group): boolean {
  return word(view, group.first - 1) === 'as' && word(view, group.first - 2) === 'such';
}

/** Whether a noun that a method shapes begins at `index`, after an abbreviation and one word: "(MoE) language model". */
function isShape(view: View, index: number): boolean {
  const after = afterBracket(view.units, index);
  return (
    SHAPE.test(word(view, after)) ||
    (/^(?:language|vision|reasoning|diffusion|base)$/.test(word(view, after)) && SHAPE.test(word(view, after + 1)))
  );
}

/** USES between a thing and the methods that its sentence says are in it; without a thing in the sentence, for the model spoken of before. */
export function findTechniques(view: View, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  if ((view.kinds & KIND_BITS.Technique) === 0) return found;
  for (const at of view.names) {
    const group = view.groups[at];
    if (group?.first !== at || group.members[0]?.kind !== 'Technique') continue;
    const before = view.units.slice(Math.max(0, group.first - 7), group.first);
    if (before.slice(-5).some((unit) => OTHER.has(unit.lower)) || isExample(view, group)) continue;
    const clause = clauseAt(view, group.first);
    if (view.units.slice(clause?.first ?? 0, group.first).some(({ lower }) => /^(?:compares?|compared)$/.test(lower)))
      continue;
    const cue = before.some((unit) => CUE.has(unit.lower));
    const shaped = isShape(view, group.last + 1);
    if (!cue && !shaped) continue;
    const thing = thingFor(view, group);
    const named = clause?.subject && clause.verb <= clause.last;
    const spoken = cue && !named && isMake(view, clause) ? context.models : [];
    const subjects = thing ? thing.members.filter(isThing) : spoken;
    const rule = thing ? 'method in thing' : 'method in the model before';
    for (const subject of subjects)
      for (const object of group.members.filter((ref) => ref.kind === 'Technique'))
        found.push({
          type: 'USES',
          subject,
          object,
          rule,
          trigger: group.first,
          from: Math.min(thing?.first ?? group.first, group.first),
          to: Math.max(group.last, thing?.last ?? 0),
        });
  }
  return found;
}
