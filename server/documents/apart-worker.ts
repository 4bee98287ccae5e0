import { type ApartResult, type ApartTask, toApartResult } from './apart-result.ts';
import type { Document } from './document.ts';
import { readFeed } from './feed/read-feed.ts';
import { readMail } from './mail/read-mail.ts';
import { readMdx } from './mdx.ts';
import { readPage } from './page/read-page.ts';
import type { Part } from './part.ts';

type Task = Exclude<ApartTask, { readonly format: 'pdf' }>;

/** Reads a page, feed, mail or MDX file in a thread of its own. */
export function readInWorker(task: Task): Promise<ApartResult> {
  return toApartResult(() => readParts(task));
}

async function readParts(task: Task): Promise<readonly Part[]> {
  const { name, address } = task;
  const one = (document: Document): readonly Part[] => [{ place: null, document }];
  switch (task.format) {
    case 'feed':
      return readFeed(task.text, name, address);
    case 'html':
      return one(readPage(task.text, name, address));
    case 'mdx':
      return one(readMdx(task.text, name));
    case 'email':
      return [await readMail(task.bytes, name)];
  }
}
