import { describeExport, titleOf } from './about.ts';
import type { Exported, ExportedClaim, ExportedEntity, ExportedRelation } from './exported.ts';

/** A report to read and to paste: entities with their other names, then each relation in words with its quotes and their links. */
export async function* toMarkdown({ about, entities, relations }: Exported): AsyncGenerator<string> {
  yield `# ${plain(titleOf(about))}\n\n${plain(describeExport(about))}\n\n## Entities\n\n`;
  for await (const entity of entities()) yield entityLine(entity);
  yield '\n## Relations\n';
  let any = false;
  for await (const relation of relations()) {
    any = true;
    yield relationPart(relation);
  }
  if (!any) yield '\nNone among these entities.\n';
}

function entityLine({
  name,
  kind,
  aliases,
  description,
  articleCount,
  firstSeen,
  lastSeen,
  seed,
}: ExportedEntity): string {
  const known = aliases.length === 0 ? '' : ` Also ${aliases.map(plain).join(', ')}.`;
  const seen =
    firstSeen === null
      ? ''
      : `, ${firstSeen === lastSeen || lastSeen === null ? firstSeen : `${firstSeen} to ${lastSeen}`}`;
  const told = description === null ? '' : ` ${plain(description)}`;
  const count = `${articleCount} ${articleCount === 1 ? 'article' : 'articles'}`;
  return `- **${plain(name)}** (${plain(kind)}, ${count}${seen}${seed ? ', a start' : ''}).${known}${told}\n`;
}

/** A relation's type in words, as stated and as planned or reported. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  ACQUIRED: ['acquired', 'may acquire'],
  INVESTED_IN: ['invested in', 'may invest in'],
  PARTNERED_WITH: ['partnered with', 'may partner with'],
  DEVELOPED: ['developed', 'may be developing'],
  USES: ['uses', 'may use'],
  VARIANT_OF: ['is a variant of', 'may be a variant of'],
  COMPARED_WITH: ['is compared with', 'may be compared with'],
  EVALUATED_ON: ['was evaluated on', 'may be evaluated on'],
  TRAINED_ON: ['was trained on', 'may be trained on'],
  PART_OF: ['is part of', 'may become part of'],
  WORKS_AT: ['works or worked at', 'may join'],
  FOUNDED: ['founded', 'may found'],
  FILED_IPO: ['filed for a listing on', 'may list on'],
  SUED: ['sued', 'may sue'],
};

function relationPart({ sourceName, targetName, type, stance, claims, ...facts }: ExportedRelation): string {
  const [done, planned] = WORDS[type] ?? [type, type];
  const words = `${plain(sourceName)} ${stance === 'done' ? done : planned} ${plain(targetName)}`;
  const amount =
    facts.amount === null ? [] : [`${facts.amount.toLocaleString('en')} ${plain(facts.currency ?? '')}`.trim()];
  const seen = facts.firstSeen === null ? [] : [`first seen ${facts.firstSeen}`];
  const told = [plain(stance), `confidence ${facts.confidence.toFixed(2)}`, ...amount, ...seen].join(', ');
  const quotes = claims.map(quote).join('');
  return `\n### ${words}\n\n${told[0]?.toUpperCase()}${told.slice(1)}.\n${quotes === '' ? '' : `\n${quotes}`}`;
}

function quote({ evidence, articleTitle, articleUrl, articleSource, publishedAt, stance }: ExportedClaim): string {
  const title = plain(articleTitle);
  const link = linkable(articleUrl);
  const named = link === null ? title : `[${title}](<${link}>)`;
  const rest = [articleSource, publishedAt].filter((word) => word !== null).map(plain);
  return `- “${plain(evidence)}” — ${[named, ...rest, ...(stance === 'done' ? [] : [plain(stance)])].join(', ')}\n`;
}

/** A web address that can stand between angle brackets; null for all else. */
function linkable(url: string | null): string | null {
  if (url === null || !/^https?:\/\//iu.test(url)) return null;
  return url.replace(/[\s<>\\]/gu, encodeURIComponent);
}

/** Text on one line that Markdown and HTML take for text alone, without signs that turn the direction of what follows. */
function plain(text: string): string {
  return (
    text
      .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_{}[\]()#+!|~$]|^[-=]/gu, '\\$&')
      // So that no reader takes what follows for part of an address, backslashes and all.
      .replace(/:(?=\/\/)|(?<=\bwww)\./giu, '\\$&')
  );
}
