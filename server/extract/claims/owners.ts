import type { RelationType } from '../extraction.ts';
import type { Finding } from './finding.ts';
import { objectFrom } from './objects.ts';
import { fits } from './signature.ts';
import { isOf, type Ref } from './unit.ts';
import { afterBracket, type Group, isNominal, type View, word } from './view.ts';
import { nameBefore } from './walk.ts';
import { HYPHENED } from './word-classes.ts';
import { MODEL_NOUNS, PRODUCT_NOUNS } from './words.ts';

const NONE: ReadonlySet<string> = new Set();

/** Endings of "X-owned Y": what it makes of X and Y; `swap` takes Y as subject. */
const COMPOUNDS: ReadonlyMap<string, { readonly type: RelationType; readonly swap: boolean }> = new Map([
  ['-owned', { type: 'PART_OF', swap: true }],
  ['-backed', { type: 'INVESTED_IN', swap: false }],
  ['-funded', { type: 'INVESTED_IN', swap: false }],
  ['-developed', { type: 'DEVELOPED', swap: false }],
  ['-made', { type: 'DEVELOPED', swap: false }],
  ['-built', { type: 'DEVELOPED', swap: false }],
  ['-powered', { type: 'USES', swap: true }],
  ['-based', { type: 'USES', swap: true }],
  ['-trained', { type: 'USES', swap: true }],
]);

function each(type: RelationType, subject: Ref, group: Group | null, at: number, rule: string): readonly Finding[] {
  if (!group) return [];
  return group.members.flatMap((object) =>
    subject.key !== object.key && fits(type, subject.kind, object.kind)
      ? [
          {
            type,
            subject,
            object,
            rule,
            trigger: at,
            governor: null,
            from: Math.min(at, group.first),
            to: Math.max(at, group.last),
          },
        ]
      : [],
  );
}

function compounds(view: View, at: number, owner: Ref): readonly Finding[] {
  const compound = COMPOUNDS.get(word(view, at + 1));
  const found = compound ? objectFrom(view, at + 2, NONE) : null;
  const here = found ? view.groups.indexOf(found, at + 2) : -1;
  const bearer = view.units[here]?.ref;
  if (!compound || !bearer) return [];
  const group = { members: [bearer], first: here, last: here };
  if (!compound.swap) return each(compound.type, owner, group, at, `name${word(view, at + 1)}`);
  return group.members.flatMap((subject) =>
    each(compound.type, subject, { members: [owner], first: at, last: group.last }, at, `name${word(view, at + 1)}`),
  );
}

const strangers: ReadonlySet<string> = new Set(
  'rival rivals competitor competitors partner partners customer customers investor backer use adoption deal bid takeover acquisition purchase answer alternative version predecessor successor forerunner predecessors older engine'.split(
    ' ',
  ),
);

/** The part of a group that begins with the name at `here`. */
function fromHere(view: View, group: Group, here: number): Group {
  const first = group.members.findIndex(({ key }) => key === view.units[here]?.ref?.key);
  return first > 0 ? { ...group, members: group.members.slice(first), first: here } : group;
}

/** The members of a list that begins at `here`, up to the first that has an owner of its own: "X's Y, Z and W's V". */
function beforeAnother(view: View, group: Group, here: number): Group {
  const owner = view.units.findIndex((unit, at) => at > here && at <= group.last && unit.ref && !view.groups[at]);
  if (owner < 0) return group;
  const own = new Set(view.units.slice(here, owner).flatMap(({ ref }) => ref?.key ?? []));
  return { ...group, members: group.members.filter(({ key }) => own.has(key)), last: owner };
}

/** "X's new assistant Y": what X owns by an apostrophe is X's work; null when another noun comes between. */
function owned(view: View, at: number): Group | null {
  for (let here = at + 2; here < Math.min(view.units.length, at + 9); here += 1) {
    const group = view.groups[here];
    if (group) return beforeAnother(view, fromHere(view, group, here), here);
    if (view.units[here]?.ref) return null;
    if (strangers.has(word(view, here))) return null;
    if (word(view, here) === ',' && view.units[here + 1]?.ref) continue;
    if (
      /^(?:is|called|named)$/.test(word(view, here)) &&
      /^(?:called|named)$|^$/.test(word(view, here + 1)) &&
      here > at + 2
    )
      continue;
    if (/^(?:called|named)$/.test(word(view, here))) continue;
    if (!isNominal(view, here) && !/^["“”‘’'-]$/.test(word(view, here))) return null;
    const verb = view.verbs[here];
    if (verb && verb.kind !== 'past' && verb.kind !== 'participle' && verb.kind !== 'ing' && verb.kind !== 'base')
      return null;
  }
  return null;
}

/** The firm that is called its owner's startup: "Jane Roe's new startup, X". */
function startedBy(view: View, at: number, group: Group): readonly Group[] {
  const between = view.units.slice(at + 2, group.first).map(({ lower }) => lower);
  const startup = between.some((word) => /^(?:startup|start-up|venture)$/.test(word));
  const fresh = between.includes('new') && between.some((word) => /^(?:company|firm|lab)$/.test(word));
  return startup || fresh ? [{ ...group, members: group.members.slice(0, 1) }] : [];
}

function possessive(view: View, at: number, owner: Ref): readonly Finding[] {
  const group = owned(view, at);
  const rule = view.units[at]?.anaphor ? 'its thing' : "maker's thing";
  const firm = owner.kind === 'Person' && group?.members[0]?.kind === 'Company' ? startedBy(view, at, group) : [];
  const personal = view.units[at]?.anaphor && owner.kind === 'Person' && group?.members[0]?.kind !== 'Technique';
  const made = personal ? [] : each('DEVELOPED', owner, group, at, rule);
  const before = word(view, at - 1) === ',' ? nameBefore(view, at - 1) : null;
  const apposed = before && !group ? each('DEVELOPED', owner, before, at, "thing, maker's") : [];
  const adjacent = group && group.first === at + 2 ? group.members[0] : undefined;
  const part =
    adjacent && !view.units[at]?.anaphor && fits('PART_OF', adjacent.kind, owner.kind) && adjacent.kind !== 'Product'
      ? each('PART_OF', adjacent, { members: [owner], first: at, last: at + 2 }, at, "parent's unit")
      : [];
  return [...made, ...apposed, ...part, ...firm.flatMap((one) => each('FOUNDED', owner, one, at, "person's startup"))];
}

/** "Y by X", "Y from X" with nothing between but brackets and a comma. */
function sourced(view: View, at: number): readonly Finding[] {
  const group = view.groups[at];
  if (!group || group.last !== at) return [];
  let next = afterBracket(view.units, at + 1);
  if (word(view, next) === ',') next += 1;
  if (/^(?:an?|the)$/.test(word(view, next))) {
    const start = next;
    while (next < start + 8 && isNominal(view, next)) next += 1;
    if (word(view, next) === 'of') return [];
  }
  const preposition = word(view, next);
  if (preposition !== 'by' && preposition !== 'from' && preposition !== 'of') return [];
  const makers = objectFrom(view, next + 1, NONE);
  if (!makers || makers.first - next > 5) return [];
  return makers.members.flatMap((maker) =>
    each('DEVELOPED', maker, { ...group, members: group.members.slice(-1) }, at, `thing ${preposition} maker`),
  );
}

/** "GPT-4, the OpenAI model": a maker before a common noun, apposed to its thing. */
function described(view: View, at: number, maker: Ref): readonly Finding[] {
  const noun = word(view, at + 1);
  if (!MODEL_NOUNS.has(noun) && !PRODUCT_NOUNS.has(noun)) return [];
  const start = /^(?:the|an?)$/.test(word(view, at - 1)) ? at - 2 : at - 3;
  const thing = word(view, start) === ',' ? nameBefore(view, start) : null;
  return each('DEVELOPED', maker, thing, at, 'thing, the maker model');
}

/** A name that says no more than a version: "o3", "4.1", "B200". */
const BARE = /^\p{L}{0,2}[-‐‑]?\d[\w.-]*$/u;

/** Of the list that begins with the name at `at`, what a maker before it makes: that name, and after it bare versions only ("Acme M4 and M5"). */
function beside(view: View, at: number): Group | null {
  const group = view.groups[at];
  if (!group) return null;
  const from = fromHere(view, group, at);
  let last = at;
  const members = from.members.filter(({ key }, order) => {
    if (order === 0) return true;
    const here = view.units.findIndex(({ ref }, index) => index > last && ref?.key === key);
    last = here < 0 ? last : here;
    return here >= 0 && BARE.test(view.units[here]?.text ?? '');
  });
  return { ...from, members, last: at };
}

/** Claims of names that stand side by side: "X's Y", "X Y", "Y by X", "X-owned Y". */
export function findOwners(view: View): readonly Finding[] {
  const found: Finding[] = [];
  for (const at of view.names) {
    const { ref, anaphor } = view.units[at] ?? {};
    if (!ref) continue;
    const next = view.units[at + 1];
    if (isOf(next, HYPHENED)) found.push(...compounds(view, at, ref));
    if (next?.lower === "'s") found.push(...possessive(view, at, ref));
    if (next?.ref && !next.anaphor && !anaphor)
      found.push(...each('DEVELOPED', ref, beside(view, at + 1), at, 'maker thing'));
    found.push(...sourced(view, at), ...described(view, at, ref));
  }
  return found;
}
