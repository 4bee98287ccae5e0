import { clauseSubject } from './clause-subject.ts';
import type { Context, Finding } from './finding.ts';
import { bearersOf, governorOf, phraseStart } from './kin.ts';
import { ownerOf } from './nouns.ts';
import { objectFrom } from './objects.ts';
import { FOUNDERS } from './roles.ts';
import { subjectLeftOf } from './subjects.ts';
import { isOf, KIND_BITS, type Ref } from './unit.ts';
import { type Group, is, type View, word } from './view.ts';
import { chainStart, nameBefore, segmentStart } from './walk.ts';
import { ROLE_HEAD, ROLE_MODIFIER } from './word-classes.ts';

const NONE: ReadonlySet<string> = new Set();
const isBody = (ref: Ref): boolean => ref.kind === 'Company' || ref.kind === 'Organization';
const isPerson = (ref: Ref): boolean => ref.kind === 'Person';

/** A post named in a sentence: units `first` to `last`, its head noun, and the firm after it where there is one. */
type Post = { readonly first: number; readonly head: number; readonly last: number; readonly body: Group | null };

const leading: ReadonlySet<string> = new Set(['of', 'at', 'for', 'with', 'in']);

function bodyAfter(view: View, at: number): Group | null {
  const owner = view.units[at + 1]?.ref;
  const board = /^(?:board|staff|team)$/.test(word(view, at + 3)) && word(view, at + 2) === "'s";
  if (owner && board && isBody(owner)) return { members: [owner], first: at + 1, last: at + 1 };
  const group = leading.has(word(view, at)) ? objectFrom(view, at + 1, NONE) : null;
  return group?.members.some(isBody) ? group : null;
}

/** "head of research at X": how far the post's own words reach, and the firm after them. */
function readTail(view: View, head: number): { readonly last: number; readonly body: Group | null } {
  if (word(view, head + 1) !== 'of' && word(view, head + 1) !== 'for')
    return { last: head, body: bodyAfter(view, head + 1) };
  const direct = bodyAfter(view, head + 1);
  const limit = Math.min(view.units.length, head + 9);
  let last = head;
  for (let here = head + 2; here < limit; here += 1) {
    const unit = view.units[here];
    if (
      !unit ||
      unit.ref ||
      unit.type === 'sign' ||
      view.verbs[here] ||
      /^(?:who|which|as|from|when|while|since|until|is|was|has)$/.test(unit.lower)
    )
      break;
    if (leading.has(unit.lower) && unit.lower !== 'of') return { last, body: bodyAfter(view, here) };
    last = here;
  }
  while (last > head && /^(?:of|the|a|and|an|its|in)$/.test(word(view, last))) last -= 1;
  return { last, body: direct };
}

function readPost(view: View, head: number): Post {
  let first = head;
  while (
    is(view, first - 1, ROLE_MODIFIER) ||
    (word(view, first - 1) === 'and' && is(view, first - 2, ROLE_MODIFIER) && is(view, first, ROLE_MODIFIER))
  )
    first -= 1;
  const tail = readTail(view, head);
  if (tail.body || word(view, head + 1) !== 'and') return { first, head, last: tail.last, body: tail.body };
  let second = head + 2;
  while (is(view, second, ROLE_MODIFIER) && !is(view, second, ROLE_HEAD)) second += 1;
  if (!is(view, second, ROLE_HEAD)) return { first, head, last: tail.last, body: tail.body };
  return { first, head, last: tail.last, body: readTail(view, second).body };
}

function personsIn(groups: readonly (Group | null)[]): Group | null {
  return groups.find((group) => group?.members.some(isPerson)) ?? null;
}

const naming =
  /^(?:name|names|named|appoint|appoints|appointed|make|makes|made|hire|hires|hired|promote|promotes|promoted|elect|elected|install|installed|as)$/;

/** The person who has the post, and whom they replace in it. */
function holderOf(view: View, post: Post): { readonly holder: Group | null; readonly replaced: Group | null } {
  const start = phraseStart(view, post.first);
  const left = nameBefore(view, word(view, start - 1) === 'as' ? start - 1 : start);
  if (left?.members.some(isPerson) && (word(view, start - 1) === 'as' || naming.test(word(view, left.first - 1)))) {
    const verb = word(view, left.first - 1);
    if (/^(?:replac|succeed|follow)/.test(verb))
      return { holder: personsIn(subjectLeftOf(view, chainStart(view, left.first - 1))), replaced: left };
    if (verb === 'from') return { holder: personsIn(clauseSubject(view, left.first - 2)), replaced: left };
    return { holder: left, replaced: null };
  }
  const bearers = bearersOf(view, post.head, post.body?.last ?? post.last);
  return { holder: personsIn(bearers), replaced: null };
}

/** The firm of a post that stands right before the person at `person`: "Y's chief executive X". */
function ownerOfPost(view: View, person: number): Ref | null {
  let here = person - 1;
  if (view.units[person]?.ref?.kind !== 'Person' || !is(view, here, ROLE_HEAD)) return null;
  while (is(view, here, ROLE_HEAD | ROLE_MODIFIER)) here -= 1;
  const ref = view.units[word(view, here) === "'s" ? here - 1 : here]?.ref;
  return ref && isBody(ref) ? ref : null;
}

/** The firm of the post right before in a list: "Jane Roe, head of X, co-founder John Doe". */
function listedWith(view: View, post: Post): Ref | null {
  const start = phraseStart(view, post.first);
  if (word(view, start - 1) !== ',') return null;
  const before = view.groups[start - 2];
  const owned = before ? ownerOfPost(view, before.first) : null;
  if (owned) return owned;
  const role = view.units.slice(Math.max(0, (before?.first ?? start) - 6), before?.first ?? start);
  if (!/^(?:of|at)$/.test(role.at(-1)?.lower ?? '') || !role.some((unit) => isOf(unit, ROLE_HEAD))) return null;
  return before?.members.find(isBody) ?? null;
}

/** The firm of a post that names none after it: its owner, else a firm of the same clause, else the one the article is about. */
function bodyOf(view: View, post: Post, context: Context): { readonly ref: Ref; readonly sure: boolean } | null {
  const after = post.body?.members.find(isBody);
  if (after) return { ref: after, sure: true };
  const owner = ownerOf(view, post.first)?.members.find(isBody);
  if (owner) return { ref: owner, sure: true };
  if (isOwnedByNoun(view, post)) return null;
  const listed = listedWith(view, post);
  if (listed) return { ref: listed, sure: true };
  if (isElsewhere(view, post)) return null;
  const start = segmentStart(view, post.first);
  for (let here = post.first - 1; here >= start; here -= 1) {
    const ref = view.groups[here]?.members.find(isBody);
    if (
      ref &&
      /^(?:join|hire|name|appoint|poach|step|return|leave|left|quit|promot)/.test(
        view.verbs.slice(Math.max(0, here - 3), post.first).find((verb) => verb !== null)?.lemma ?? '',
      )
    )
      return { ref, sure: true };
  }
  const subject = clauseSubject(view, post.first - 1)
    .find((group) => group.last < post.first)
    ?.members.find(isBody);
  if (subject) return { ref: subject, sure: false };
  const elsewhere =
    word(view, post.last + 1) === 'of' || (post.first === post.head && ELSEWHERE.test(word(view, post.head)));
  return context.focus && !elsewhere ? { ref: context.focus, sure: false } : null;
}

/** Whether a common noun that nothing names has the post: "the buyer's president". */
function isOwnedByNoun(view: View, post: Post): boolean {
  let here = post.first - 1;
  while (here > post.first - 4 && word(view, here) !== "'s" && view.units[here]?.type === 'word') here -= 1;
  return word(view, here) === "'s" && view.units[here - 1]?.type === 'word';
}

/** Whether a post is in a firm that a common noun describes and nothing names: "finance chief of the Dutch chipmaker". */
function isElsewhere(view: View, post: Post): boolean {
  if (word(view, post.last + 1) === 'at' && /^(?:the|a|an|another)$/.test(word(view, post.last + 2))) return true;
  for (let here = post.head + 1; here <= post.last; here += 1) {
    const described = /^(?:the|a|an|another|rival|both|two|several|these)$/.test(word(view, here));
    const end = view.units.slice(here + 1, here + 6).findIndex(({ lower }) => FIRM.test(lower));
    if (described && end >= 0 && here + 1 + end <= post.last) return true;
  }
  return false;
}

/** Nouns that describe a firm and no part of one. */
const FIRM =
  /^(?:company|firm|startup|start-up|business|maker|chipmaker|carmaker|giant|developer|bank|fund|group|investor|retailer|carrier|agency|university|publisher|provider|insurer|broadcaster|lender|conglomerate|unicorn)s?$/;

/** Heads of posts that are seldom held in the firm that an article is about. */
const ELSEWHERE =
  /^(?:author|investor|owner|judge|attorney|lawyer|secretary|student|professor|minister|fellow|analyst|economist|veteran|alum|alumnus|member|governor|commissioner|chancellor|dean|admiral|general|commander|editor|lecturer|postdoc|partner|employee)$/;
/** Nouns that are no posts. */
const NO_POST = /^(?:author|investor|owner)$/;

const over =
  /^(?:former|formerly|ex-|ex|previously|once|until|outgoing|erstwhile|onetime|one-time|then|retired|ousted|late|departing|departed)$/;

const LEAVING: ReadonlySet<string> = new Set(['step', 'resign', 'quit', 'retire', 'leave', 'fire', 'oust', 'depart']);

/** Whether the words around a post say that it is over. */
function isOver(view: View, post: Post): boolean {
  const start = phraseStart(view, post.first);
  for (let here = post.first - 1; here >= Math.max(0, start - 3); here -= 1)
    if (over.test(word(view, here))) return true;
  if (view.units.slice(Math.max(0, start - 4), start).some(({ lower }) => lower === 'used')) return true;
  if (word(view, start - 1) === 'been' && word(view, start - 2) === 'had') return true;
  return /^(?:was|were)$/.test(word(view, start - 1)) || /^(?:until|till)$/.test(word(view, post.last + 1));
}

/** Whether a longer post's name goes on at `at`: "chief" in "chief financial officer". */
function goesOn(view: View, at: number): boolean {
  let next = at + 1;
  while (next < at + 4 && is(view, next, ROLE_MODIFIER) && !is(view, next, ROLE_HEAD)) next += 1;
  return is(view, next, ROLE_HEAD) && (next === at + 1 || is(view, at, ROLE_MODIFIER));
}

/** All posts of the sentence: WORKS_AT with its role, and FOUNDED where the post is a founder's. */
export function findPosts(view: View, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  if ((view.classes & ROLE_HEAD) === 0 || (view.kinds & KIND_BITS.Person) === 0) return found;
  for (let at = 0; at < view.units.length; at += 1) {
    const unit = view.units[at];
    if (unit?.type !== 'word' || !isOf(unit, ROLE_HEAD) || NO_POST.test(unit.lower)) continue;
    if (goesOn(view, at)) continue;
    const post = readPost(view, at);
    const { holder, replaced } = holderOf(view, post);
    const body = bodyOf(view, post, context);
    if (!holder || !body) continue;
    const slice = view.units.slice(post.first, post.last + 1);
    const role = slice
      .map((part, index) => (index > 0 && part.start > (slice[index - 1]?.end ?? 0) ? ' ' : '') + part.text)
      .join('');
    const founder = FOUNDERS.has(unit.lower);
    const left = view.verbs
      .slice(Math.max(0, post.first - 5), post.first)
      .some((verb) => verb !== null && LEAVING.has(verb.lemma));
    const group = post.body?.last ?? post.last;
    const [object, trigger, governor] = [body.ref, at, governorOf(view, post.first)];
    const [from, to] = [Math.min(holder.first, post.first), Math.max(holder.last, group)];
    const rule = `${founder ? 'founder' : 'post'}${body.sure ? '' : ', firm of the article'}`;
    for (const subject of holder.members.filter(isPerson)) {
      const ended = left || isOver(view, post);
      if (founder) found.push({ type: 'FOUNDED', subject, object, rule, trigger, governor, from, to });
      else found.push({ type: 'WORKS_AT', subject, object, rule, role, ended, trigger, governor, from, to });
    }
    for (const subject of replaced?.members.filter(isPerson) ?? [])
      found.push({
        type: 'WORKS_AT',
        subject,
        object,
        rule: 'replaced',
        role,
        ended: true,
        trigger,
        governor,
        from,
        to,
      });
  }
  return found;
}
