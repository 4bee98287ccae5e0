import { clauseSubject } from './clause-subject.ts';
import type { Context, Finding } from './finding.ts';
import { ownerOf } from './nouns.ts';
import { objectFrom } from './objects.ts';
import { subjectLeftOf } from './subjects.ts';
import { KIND_BITS, type Ref } from './unit.ts';
import { type Group, type View, word } from './view.ts';
import { chainStart, nameBefore } from './walk.ts';
import { LISTING } from './word-classes.ts';

const NONE: ReadonlySet<string> = new Set();

/** Whether an offering or listing is spoken of at `at`. */
function isListing(view: View, at: number): boolean {
  const [here, next] = [word(view, at), word(view, at + 1)];
  if (/^(?:ipo|ipos|flotation|float|floats|floated)$/.test(here)) return true;
  if (here === 'public')
    return (
      next === 'offering' || /^(?:go|goes|going|went|gone|firm|company|designer|designer)$/.test(word(view, at - 1))
    );
  if (here === 'listing' || here === 'debut') return /^(?:on|in|plans)$/.test(next) || exchangeOf(view) !== null;
  return /^(?:list|lists|listed|trading)$/.test(here) && next === 'on';
}

const MARKET = /exchange|nasdaq|nyse|börse|bourse|stock|kosdaq|euronext|securities|idx|hkex|brvm|b3|aim\b/i;

/** The exchange that the sentence names after "on", "in" or "to". */
function exchangeOf(view: View): Ref | null {
  if ((view.kinds & KIND_BITS.Organization) === 0) return null;
  for (const at of view.names) {
    const unit = view.units[at];
    if (unit?.ref?.kind !== 'Organization') continue;
    const led = view.units.slice(Math.max(0, at - 4), at).some((before) => /^(?:on|in|at|to|with)$/.test(before.lower));
    if (MARKET.test(unit.text) || (led && word(view, at - 1) === 'on')) return unit.ref;
  }
  return null;
}

function issuersOf(view: View, at: number): readonly Group[] {
  const owner = ownerOf(view, at);
  if (owner) return [owner];
  const direct = /^(?:of|for)$/.test(word(view, at + 1)) ? objectFrom(view, at + 2, NONE) : null;
  if (direct?.members.some((ref) => ref.kind === 'Company')) return [direct];
  for (let here = at; here >= Math.max(0, at - 10); here -= 1) {
    if (!view.verbs[here]) continue;
    const subjects = subjectLeftOf(view, chainStart(view, here));
    if (subjects.length > 0) return subjects;
  }
  const left = nameBefore(view, at);
  return left ? [left] : clauseSubject(view, at - 1);
}

/** FILED_IPO: offerings and listings, with the exchange where one is named. */
export function findListings(view: View, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  if ((view.classes & LISTING) === 0) return found;
  for (let at = 0; at < view.units.length; at += 1) {
    if (!isListing(view, at)) continue;
    const issuers = issuersOf(view, at).filter((group) => group.members.some((ref) => ref.kind === 'Company'));
    const fallback = exchangeOf(view) !== null && context.focus?.kind === 'Company' ? [context.focus] : [];
    const subjects = issuers[0]?.members.filter((ref) => ref.kind === 'Company') ?? fallback;
    for (const subject of subjects) {
      const object = exchangeOf(view);
      const own = issuers[0];
      found.push({
        type: 'FILED_IPO',
        subject,
        object,
        rule: own ? 'listing' : 'listing, firm of the article',
        trigger: at,
        from: Math.min(own?.first ?? at, at),
        to: Math.max(own?.last ?? at, at),
      });
    }
    break;
  }
  return found;
}
