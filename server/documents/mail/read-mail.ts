import PostalMime, { type Email } from 'postal-mime';
import { DocumentError } from '../../errors.ts';
import { isBlank } from '../clean.ts';
import { readFeedDate } from '../feed/feed-date.ts';
import { oneLine } from '../one-line.ts';
import type { Part } from '../part.ts';
import { firstLine, shownTitle } from '../title.ts';
import { readUrl } from '../url.ts';
import { plainMail } from './plain-mail.ts';
import { readSender } from './sender.ts';

/** Parts of a mail in one another; real ones have five. */
const DEEPEST = 50;

/**
 * Reads a mail (RFC 5322): subject, then the text of its HTML, else its plain text. Source and author are those that
 * send it, the date is the one that it tells; the address is where its list keeps it, if that is said. What is attached
 * is not read, but told. Takes seconds on hostile mails: run it in a worker. Throws DocumentError: BAD_MAIL, ENCRYPTED,
 * EMPTY_TEXT, TOO_DEEP.
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<Part> {
  const mail = await parse(bytes, name);
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? '';
  const html = plainMail(mail.html ?? '', name);
  const body = isBlank(html) ? (mail.text ?? '').replaceAll('\r\n', '\n').trim() : html;
  if (isBlank(body)) throw emptyMail(header('content-type'), name);
  const title = shownTitle(mail.subject ?? '');
  const first = firstLine(body);
  const text = title === '' || title === first ? body : `${title}\n\n${body}`;
  return {
    place: null,
    document: {
      text,
      title: title === '' ? shownTitle(first) : title,
      url: keptAt(header('archived-at')) ?? keptAt(header('list-post')),
      ...readSender(mail.from),
      publishedAt: readFeedDate(header('date')),
      language: null,
    },
    skipped: attached(mail),
  };
}

async function parse(bytes: Uint8Array, name: string): Promise<Email> {
  const options = { maxNestingDepth: DEEPEST, forceRfc822Attachments: true };
  const mail = await PostalMime.parse(bytes, options).catch((cause: unknown) => {
    throw new DocumentError(name, 'BAD_MAIL', 'its parts are nested deeper than those of any mail.', { cause });
  });
  const known = mail.headers.some(({ key }) => /^(?:from|subject|date|received|message-id|mime-version)$/.test(key));
  if (known) return mail;
  const why = 'this is no mail: it has no header such as From or Subject. Save the mail as it came, with its headers.';
  throw new DocumentError(name, 'BAD_MAIL', why);
}

function emptyMail(type: string, name: string): DocumentError {
  return /multipart\/encrypted|application\/(?:x-)?pkcs7-mime/i.test(type)
    ? new DocumentError(name, 'ENCRYPTED', 'this mail is encrypted. Give its text.')
    : new DocumentError(name, 'EMPTY_TEXT', 'this mail has no text: neither HTML nor plain text.');
}

/** An address in angle brackets, when it is one of a page of its own. */
function keptAt(value: string): string | null {
  const url = readUrl(/<([^<>]{1,2000})>/.exec(value)?.[1] ?? value);
  return url !== null && new URL(url).pathname !== '/' ? url : null;
}

/** What is attached, without the pictures that the HTML shows. */
function attached({ attachments }: Email): readonly string[] {
  return attachments
    .filter(({ related, mimeType }) => !(related === true && mimeType.startsWith('image/')))
    .map(
      ({ filename, mimeType }) => `attachment ${oneLine(filename ?? '') ?? 'without a name'} (${mimeType}) is not read`,
    );
}
