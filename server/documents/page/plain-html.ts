import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { plainBlocks } from '../plain.ts';

/** HTML of an article as plain text with block signs (`## `, `- `, `> `, fences, `| `), as Markdown is read. Empty for none. */
export function plainHtml(html: string): string {
  return plainTree(fromHtml(html, { fragment: true }));
}

/** The same of HTML that is parsed already. */
export function plainTree(tree: ReturnType<typeof fromHtml>): string {
  const root = toMdast(tree);
  return root.type === 'root' ? plainBlocks(root.children).trim() : '';
}
