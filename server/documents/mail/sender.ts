import type { Email } from 'postal-mime';
import type { Document } from '../document.ts';
import { oneLine } from '../one-line.ts';

/** What stands between a person and what they write for: "Ada Roe from The Ledger", "Ada Roe | The Ledger". */
const BETWEEN = [' from ', ' at ', ' via ', ' @ ', ' | '];
const LONGEST_NAME = 80;

/** Who sends a mail: the name that it shows, else the host of its address; a person at something is its author. */
export function readSender(from: Email['from']): Pick<Document, 'source' | 'author'> {
  const name = oneLine((from?.name ?? '').replace(/^["']|["']$/g, ''));
  const address = from?.address ?? '';
  if (name === null || name === address) {
    return { source: /@([^@\s]+)$/.exec(address)?.[1]?.toLowerCase() ?? null, author: null };
  }
  return personOf(name) ?? { source: name, author: null };
}

function personOf(name: string): { readonly source: string; readonly author: string } | null {
  for (const between of BETWEEN) {
    const at = name.indexOf(between);
    const [author, source] = [name.slice(0, at), name.slice(at + between.length)];
    const short = author.length <= LONGEST_NAME && source.length <= LONGEST_NAME;
    if (at > 1 && short && /^\p{Lu}./u.test(source)) return { source, author };
  }
  return null;
}
