import type { Email } from 'postal-mime';
import type { Document } from '../document.ts';
import { oneLine } from '../one-line.ts';

/** "Ada Roe from The Ledger", "Ada Roe | The Ledger". */
const PERSON_OF = /^(.{2,80}?)\s+(?:from|at|of|@|\||via)\s+(?=\p{Lu}|The\s)(.{2,80})$/u;

/** Who sends a mail: the name that it shows, else the host of its address; a person at something is its author. */
export function readSender(from: Email['from']): Pick<Document, 'source' | 'author'> {
  const name = oneLine((from?.name ?? '').replace(/^["']|["']$/g, ''));
  const address = from?.address ?? '';
  if (name === null || name === address) {
    return { source: /@([^@\s]+)$/.exec(address)?.[1]?.toLowerCase() ?? null, author: null };
  }
  const [, author, source] = PERSON_OF.exec(name) ?? [];
  return author === undefined || source === undefined ? { source: name, author: null } : { source, author };
}
