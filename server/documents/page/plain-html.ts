import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { plainBlocks } from '../plain.ts';

/** HTML of an article as plain text with block signs (`## `, `- `, `> `, fences, `| `), as Markdown is read. Empty for none. */
export function plainHtml(html: string): string {
  const root = toMdast(fromHtml(html, { fragment: true }));
  return root.type === 'root' ? plainBlocks(root.children).trim() : '';
}
