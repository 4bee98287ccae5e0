import { toDate } from './dates.ts';
import { toSafeUrl } from './links.ts';
import { toLabel } from './names.ts';

type Article = {
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: { readonly value: string } | null;
};

type View = {
  readonly name: string;
  /** What it shows: "60 entities, 95 relations". */
  readonly shows: string;
  /** Date of the newest article; null when none is dated. */
  readonly newest: string | null;
  readonly url: string;
};

/** An article as a source: “Words of it.” Title. Publisher, 14 March 2025. https://… What isn't known is said or left out. */
export function citeArticle({ title, source, url, publishedAt }: Article, quote: string | null = null): string {
  const place = [
    source === null ? null : toLabel(source, 100),
    publishedAt === null ? 'undated' : toDate(publishedAt.value),
  ].filter((part) => part !== null);
  return [
    quote === null ? null : `“${toLabel(quote, 1000)}”`,
    endSentence(toLabel(title, 300)),
    endSentence(place.join(', ')),
    toSafeUrl(url),
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** A view as a source: what it shows, how new its data are, when it was looked at, and its address. */
export function citeView({ name, shows, newest, url }: View, today: Date): string {
  const data = newest === null ? '' : ` Articles up to ${toDate(newest)}.`;
  return `${endSentence(toLabel(name, 120))} Modelscape, ${shows}.${data} Seen on ${toDate(today.toISOString().slice(0, 10))}. ${url}`;
}

function endSentence(text: string): string {
  return /[.!?…。！？]$/u.test(text) ? text : `${text}.`;
}
