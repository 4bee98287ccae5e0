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

/** Longest Markdown whose inline signs are read; the parser takes minutes for a megabyte of list items. */
const LONGEST = 300_000;

type Root = ReturnType<typeof fromMarkdown>;

/** A Markdown file in parts; `heading` is that of a body that begins with one, and then not in the body. */
export type Parts = { readonly yaml: string | null; readonly heading: string; readonly body: string };

/**
 * Reads Markdown (CommonMark, GFM, YAML front matter) into plain text: block signs stay (`## `, `- `, `> `, fences,
 * `| `), inline signs go; in more than 300,000 characters they stay too. The title is the front matter's, else the
 * first heading's when the text begins with it, else the first line; it stands on the first line. Throws DocumentError.
 */
export function readMarkdown(markdown: string, name: string): Document {
  return assemble(markdown.length > LONGEST ? splitMarkdown(markdown) : parseMarkdown(markdown), name);
}

/** The article of a Markdown file in parts: its title on the first line. Throws DocumentError FRONT_MATTER. */
export function assemble({ yaml, heading, body }: Parts, name: string): Document {
  const told = yaml === null ? NO_FRONT_MATTER : readFrontMatter(yaml, name, 2);
  const title = told.title ?? heading;
  const headed = heading !== '' && heading !== title ? `# ${heading}\n\n${body}` : body;
  const text = title === '' ? headed : `${title}\n\n${headed}`.trimEnd();
  return {
    ...told,
    text,
    title: shownTitle(title === '' ? firstLine(text) : title),
    source: told.source ?? readCredit(text),
  };
}

function parseMarkdown(markdown: string): Parts {
  const calm = calmMarkdown(markdown);
  const root = fromMarkdown(calm.markdown, {
    extensions: [frontmatter(['yaml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
  return partsOf(root, calm.restore);
}

const SILENT: ReadonlySet<string> = new Set(['yaml', 'html', 'mdxjsEsm']);

/** The parts of a tree of Markdown; `restore` gives plain text back what was taken from it before. */
export function partsOf(root: Root, restore: (text: string) => string): Parts {
  const [first] = root.children;
  const blocks = root.children.filter((block) => !SILENT.has(block.type));
  const [head] = blocks;
  const heading = head?.type === 'heading' ? restore(plainInline(head)).replace(/\s+/gu, ' ').trim() : '';
  return {
    yaml: first?.type === 'yaml' ? first.value : null,
    heading,
    body: restore(plainBlocks(heading === '' ? blocks : blocks.slice(1))),
  };
}

function splitMarkdown(markdown: string): Parts {
  const [matter = '', yaml = null] = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown) ?? [];
  const rest = markdown.slice(matter.length).trim();
  const [line = '', heading = ''] = /^#[ \t]+(.+)/.exec(rest) ?? [];
  return { yaml, heading: heading.trim(), body: rest.slice(line.length).trim() };
}
