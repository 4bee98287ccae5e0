import { CLAIM_REASONS, type RefusalReason } from '../extract/refusal.ts';
import type { ExplainedRefusal } from './explain.ts';
import { onOneLine, shorten, wrap } from './layout.ts';

const claimReasons: ReadonlySet<string> = new Set(CLAIM_REASONS);

/** Reasons that most capitals and verbs of an article have: only counted, unless somebody asks for a name. */
export const COMMON_REASONS: ReadonlySet<RefusalReason> = new Set([
  'first word',
  'half a word',
  'no ends',
  'not a name',
  'place',
]);

/** Most lines a sentence. */
const MOST = 12;

type Line = { readonly surface: string; readonly would: Set<string>; readonly why: string; readonly times: number };

/** Refusals of one surface for one reason as one line, with all that it would have been. */
function fold(refused: readonly ExplainedRefusal[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { start, end, surface, would, why, times, reason } of refused) {
    const key = `${claimReasons.has(reason) ? `${start} ${end} ` : ''}${surface}\n${why}`;
    const line = lines.get(key) ?? { surface, would: new Set<string>(), why, times };
    if (would !== null) line.would.add(would);
    lines.set(key, line);
  }
  return [...lines.values()];
}

function describe({ surface, would, why, times }: Line): readonly string[] {
  const as = would.size === 0 ? '' : ` as ${[...would].join(', ')}`;
  const often = times > 1 ? ` (${times} times)` : '';
  return wrap(`“${shorten(onOneLine(surface), 60)}”${as}: ${shorten(onOneLine(why), 400)}${often}`, '    - ', 8);
}

/** The refusals of one sentence for people: common ones left out unless `all`, names in longer names in one line, at most twelve lines, the rest told. */
export function describeRefused(refused: readonly ExplainedRefusal[], all: boolean): readonly string[] {
  const shown = all ? refused : refused.filter(({ reason }) => !COMMON_REASONS.has(reason));
  const inside = shown.filter(({ reason }) => reason === 'inside a longer name');
  const lines = fold(shown.filter(({ reason }) => reason !== 'inside a longer name'));
  const within = inside.map(({ surface, would, detail }) => `${surface} (${would}) in ${detail}`);
  const names = within.slice(0, MOST).join('; ') + (within.length > MOST ? `; and ${within.length - MOST} more` : '');
  const kept = all ? lines : lines.slice(0, MOST);
  const more = lines.length - kept.length;
  return [
    ...kept.flatMap(describe),
    ...(within.length === 0 ? [] : wrap(`parts of longer names: ${onOneLine(names)}`, '    - ', 8)),
    ...(more === 0 ? [] : [`    - and ${more} more; --find NAME or --json shows all`]),
  ];
}
