import { roundName } from '../extract/values/round.ts';
import { COMMON_REASONS, describeRefused } from './describe-refused.ts';
import type { ExplainedArticle, ExplainedClaim, ExplainedMention, ExplainedSentence } from './explain.ts';
import { onOneLine, type Paint, shorten, wrap } from './layout.ts';
import { TIERS } from './tier.ts';

const LONGEST = 700;

/** The sentence's text with its names between ‹ and ›. */
function marked({ start, text, mentions }: ExplainedSentence): string {
  let [written, at] = ['', 0];
  for (const mention of mentions) {
    written += `${text.slice(at, mention.start - start)}‹${mention.surface}›`;
    at = mention.end - start;
  }
  return written + text.slice(at);
}

function mentionLines(mentions: readonly ExplainedMention[], paint: Paint): readonly string[] {
  const surfaces = mentions.map(({ surface }) => shorten(onOneLine(surface), 40));
  const width = Math.min(26, Math.max(0, ...surfaces.map(({ length }) => length)));
  return mentions.flatMap(({ entity, tier, method, rule, confidence }, at) => {
    const what = `${entity.id}${entity.known ? '' : ' (not in the lexicon)'}`;
    const by = method === 'name' ? `alias “${rule}”` : `${method}: ${rule}`;
    const how = `${tier}, ${onOneLine(by)}, ${confidence.toFixed(2)}`;
    const [first = '', ...more] = wrap(`→ ${onOneLine(what)}  ${how}`, `    ${(surfaces[at] ?? '').padEnd(width)} `, 8);
    return [paint('green', first), ...more.map((line) => paint('green', line))];
  });
}

/** Where the evidence lies: its sentence as a whole, or the words of it. */
function evidenceOf({ evidence }: ExplainedClaim, { start, end, text }: ExplainedSentence): string {
  if (evidence.start <= start && evidence.end >= end) return 'evidence: the sentence';
  return `evidence: “${shorten(onOneLine(text.slice(evidence.start - start, evidence.end - start)), 200)}”`;
}

function claimLines(claim: ExplainedClaim, sentence: ExplainedSentence, paint: Paint): readonly string[] {
  const { type, tier, rule, stance, confidence, amount, date, role, ended } = claim;
  const subject = type === 'ABOUT' ? 'the article' : (claim.subjectName ?? '');
  const facts = [
    `${tier}: ${rule}`,
    stance,
    amount === null ? '' : `${amount.value} ${amount.currency} (“${amount.text}”)`,
    date === null ? '' : `${date.value} (${date.precision})`,
    role === null ? '' : `role ${role}`,
    claim.round === null ? '' : roundName(claim.round),
    claim.stake === null ? '' : `stake ${claim.stake.percent} % (“${claim.stake.text}”)`,
    ended ? 'ended' : '',
    confidence.toFixed(2),
  ].filter((fact) => fact !== '');
  return [
    ...wrap(onOneLine(`${subject} ${type} ${claim.objectName ?? ''}`), '    ★ ', 8).map((line) => paint('cyan', line)),
    ...wrap(onOneLine(facts.join(', ')), '        '),
    ...wrap(evidenceOf(claim, sentence), '        '),
  ];
}

const notRead = ({ kind, role }: ExplainedSentence): string => {
  if (role === 'audience' || role === 'credit') return `${role} line: not read for names or claims`;
  if (role === 'topics') return 'topics list: names what the article is about';
  return kind === 'table' ? 'table: not read for claims' : '';
};

function sentenceLines(sentence: ExplainedSentence, all: boolean, paint: Paint): readonly string[] {
  const refused = describeRefused(sentence.refused, all);
  const unread = notRead(sentence);
  const { mentions, claims, n } = sentence;
  if (!all && mentions.length + claims.length + refused.length === 0 && unread === '') return [];
  const number = `${n + 1}`.padStart(3);
  return [
    '',
    ...wrap(shorten(onOneLine(marked(sentence)), LONGEST), `${number} `).map((line) => paint('bold', line)),
    ...(unread === '' ? [] : [`    ${unread}`]),
    ...mentionLines(mentions, paint),
    ...claims.flatMap((claim) => claimLines(claim, sentence, paint)),
    ...refused.map((line) => paint('dim', line)),
  ];
}

function counted(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, count]) => `${item} ${count}`).join(', ') || 'none';
}

function summaryLines({ sentences, skipped }: ExplainedArticle, hidden: number, all: boolean): readonly string[] {
  const order = TIERS.flatMap((tier) =>
    sentences.flatMap(({ mentions }) => mentions.filter((one) => one.tier === tier)),
  );
  const claims = sentences.flatMap((sentence) => sentence.claims);
  const reasons = sentences.flatMap(({ refused }) => refused.map(({ reason }) => reason)).sort();
  const common = reasons.filter((reason) => COMMON_REASONS.has(reason)).length;
  return [
    '',
    ...wrap(`mentions by tier: ${counted(order.map(({ tier }) => tier))}`, '  ', 4),
    ...wrap(`claims by tier: ${counted(claims.map(({ tier }) => tier))}`, '  ', 4),
    ...wrap(`refused by reason: ${counted(reasons)}`, '  ', 4),
    ...(common === 0 || all
      ? []
      : wrap(
          `${common} of them (${[...COMMON_REASONS].join(', ')}) are counted only; --find NAME or --json shows them`,
          '  ',
          4,
        )),
    ...(hidden === 0 ? [] : [`  sentences with nothing to tell: ${hidden}`]),
    ...skipped.flatMap(({ start, end, why }) => wrap(`not read: ${start}–${end}, ${onOneLine(why)}`, '  ', 4)),
  ];
}

/** What somebody asked for, and whether the article's text holds it. */
type Asked = { readonly find: string | null; readonly found: boolean };

const UNREAD = 'is in the article, but in no sentence: in code, or across the border of two.';

/** An article explained for people, on 80 columns; with `find`, only the sentences that were asked for, in full. */
export function describeArticle(id: string, article: ExplainedArticle, { find, found }: Asked, paint: Paint): string {
  const name = paint('bold', onOneLine(id));
  if (find !== null && article.sentences.length === 0)
    return [name, ...wrap(`“${onOneLine(find)}” ${found ? UNREAD : 'is not in this article.'}`, '  ')].join('\n');
  const blocks = article.sentences.map((sentence) => sentenceLines(sentence, find !== null, paint));
  const hidden = blocks.filter(({ length }) => length === 0).length;
  return [name, ...blocks.flat(), ...summaryLines(article, hidden, find !== null)].join('\n');
}
