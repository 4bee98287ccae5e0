import type { Finding } from './finding.ts';
import { objectFrom } from './objects.ts';
import { KIND_BITS, type Ref } from './unit.ts';
import { type Group, type View, word } from './view.ts';

const NONE: ReadonlySet<string> = new Set();
const isBody = (ref: Ref): boolean => ref.kind === 'Company' || ref.kind === 'Organization';

/** Words between a person and "of Y" or "at Y"; all but "now" and those of company tell that it is over. */
const BETWEEN =
  /^(?:formerly|previously|until|recently|then|now|once|late|currently|earlier|and|his|her|their|others|colleagues|both|all)$/;
const PRESENT = /^(?:now|currently|and|his|her|their|others|colleagues)$/;

function affiliation(subject: Ref, object: Ref, rule: string, from: number, to: number, ended: boolean): Finding {
  return { type: 'WORKS_AT', subject, object, rule, trigger: from, governor: null, from, to, ended };
}

function ownedBy(view: View, at: number, person: Ref): readonly Finding[] {
  const owner = word(view, at - 1) === "'s" ? view.units[at - 2]?.ref : null;
  return owner && isBody(owner) ? [affiliation(person, owner, "firm's person", at - 2, at, false)] : [];
}

/** "X and Y of Z", "X, formerly at Z", "X (Z)". */
function placed(view: View, at: number, group: Group): readonly Finding[] {
  const former = word(view, at + 2) === 'ex-';
  const direct = word(view, at + 1) === '(' ? view.units[former ? at + 3 : at + 2]?.ref : null;
  let next = /^[,(]$/.test(word(view, at + 1)) ? at + 2 : at + 1;
  let ended = false;
  while (BETWEEN.test(word(view, next))) {
    ended ||= !PRESENT.test(word(view, next));
    next += 1;
  }
  const persons = group.members.filter(({ kind }) => kind === 'Person');
  if (direct && isBody(direct))
    return persons.slice(-1).map((person) => affiliation(person, direct, 'person (firm)', at, at + 2, former));
  ended ||= word(view, next) === 'ex-';
  if (!/^(?:of|at|from|ex-)$/.test(word(view, next))) return [];
  const found = objectFrom(view, next + 1, NONE);
  if (!found || found.first - next > 4) return [];
  const bodies = found.members.filter(isBody).slice(0, ended ? found.members.length : 1);
  return persons.flatMap((person) =>
    bodies.map((body) => affiliation(person, body, 'person of firm', at, found.last, ended)),
  );
}

/** WORKS_AT without a post: "X of Y", "X, formerly at Y", "Y's X". */
export function findAffiliations(view: View): readonly Finding[] {
  const found: Finding[] = [];
  if ((view.kinds & KIND_BITS.Person) === 0) return found;
  for (const at of view.names) {
    const ref = view.units[at]?.ref;
    if (ref?.kind !== 'Person') continue;
    const group = view.groups[at];
    found.push(...ownedBy(view, at, ref));
    if (group && group.last === at) found.push(...placed(view, at, group));
  }
  return found;
}
