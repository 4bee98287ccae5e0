import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { calmMarkdown } from './calm.ts';
import { readCredit } from './credit.ts';
import type { Document } from './document.ts';
import { NO_FRONT_MATTER, readFrontMatter } from './front-matter.ts';
import { plainBlocks, plainInline } from './plain.ts';
import { firstLine, shownTitle } from './title.ts';

/**
 * Reads Markdown (CommonMark, GFM, YAML front matter) into plain text: block signs stay (`## `, `- `, `> `, fences,
 * `| `), inline signs go. The title is the front matter's, else the first heading's when the text begins with it, else
 * the first line; it stands on the first line. Throws DocumentError.
 */
export function readMarkdown(markdown: string, name: string): Document {
  const calm = calmMarkdown(markdown);
  const root = fromMarkdown(calm.markdown, {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
  const [first] = root.children;
  const told = first?.type === 'yaml' ? readFrontMatter(first.value, name, 2) : NO_FRONT_MATTER;
  const blocks = root.children.filter((block) => block.type !== 'yaml' && block.type !== 'html');
  const [head] = blocks;
  const heading = head?.type === 'heading' ? calm.restore(plainInline(head)).replace(/\s+/gu, ' ').trim() : '';
  const headed = heading !== '' && (told.title === null || told.title === heading);
  const body = calm.restore(plainBlocks(headed ? blocks.slice(1) : blocks));
  const title = told.title ?? heading;
  const text = title === '' ? body : `${title}\n\n${body}`.trimEnd();
  return {
    ...told,
    text,
    title: shownTitle(title === '' ? firstLine(text) : title),
    source: told.source ?? readCredit(text),
  };
}
