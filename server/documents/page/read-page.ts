import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { DocumentError } from '../../errors.ts';
import type { Document } from '../document.ts';
import { firstLine, shownTitle } from '../title.ts';
import { refuseDeep } from './depth.ts';
import { readPageFacts, shortLine } from './page-facts.ts';
import { plainHtml } from './plain-html.ts';

/** Elements of a page; the largest articles have some ten thousand. */
const MOST_ELEMENTS = 100_000;

/**
 * Reads the article of an HTML page: its text without menus, comments and advertisements (Mozilla's Readability), with
 * block signs as in Markdown, and the facts that the page tells of itself. `address` is where it was found, null for a
 * file. Takes seconds and much memory on hostile pages: run it in a worker. Throws DocumentError: TOO_DEEP, TOO_LARGE,
 * EMPTY_TEXT where no article is found.
 */
export function readPage(html: string, name: string, address: string | null): Document {
  refuseDeep(html, name);
  const { document } = parseHTML(wholePage(html));
  const facts = readPageFacts(document, address);
  const headline = shortLine(document.querySelector('h1')?.textContent) ?? '';
  const found = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
  const body = plainHtml(found?.content ?? '');
  const heading = /^#{1,6} (.*)/.exec(body)?.[1] ?? '';
  const title = shownTitle(facts.title ?? withoutSite(found?.title || heading, headline));
  if (found === null || body === '') {
    const why = 'no article is found in this page. Give its text, or save the page after its scripts have run.';
    throw new DocumentError(name, 'EMPTY_TEXT', why);
  }
  return {
    text: withTitle(title, body),
    title: title === '' ? shownTitle(firstLine(body)) : title,
    url: facts.url ?? address,
    source: facts.source ?? shortLine(found.siteName),
    author: facts.author ?? shortLine(found.byline),
    publishedAt: facts.publishedAt,
    language: facts.language,
  };
}

/** The title of the browser's window without the site's name behind it: the headline, where the title begins with it. */
function withoutSite(title: string, headline: string): string {
  return headline !== '' && title.startsWith(`${headline} `) ? headline : title;
}

/** A part of a page, as mails and feeds hold it, becomes a page: the parser makes no body of its own. */
function wholePage(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

/** The title on the first line, and not a second time as the heading that the body begins with. */
function withTitle(title: string, body: string): string {
  if (title === '') return body;
  const [first = ''] = body.split('\n', 1);
  const rest = first.replace(/^#{1,6} /, '') === title ? body.slice(first.length).trimStart() : body;
  return `${title}\n\n${rest}`.trimEnd();
}
