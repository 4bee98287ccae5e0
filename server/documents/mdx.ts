import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { DocumentError } from '../errors.ts';
import type { Document } from './document.ts';
import { assemble, partsOf } from './markdown.ts';

/**
 * Reads MDX as Markdown is read: imports, exports and expressions go, components are what stands between their tags.
 * Nothing of it is run. Takes seconds on hostile files: run it in a worker. Throws DocumentError: BAD_MDX with the line,
 * FRONT_MATTER.
 */
export function readMdx(mdx: string, name: string): Document {
  return assemble(
    partsOf(parse(mdx, name), (text) => text),
    name,
  );
}

function parse(mdx: string, name: string): ReturnType<typeof fromMarkdown> {
  try {
    return fromMarkdown(mdx, {
      extensions: [frontmatter(['yaml']), gfm(), mdxjs()],
      mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown(), mdxFromMarkdown()],
    });
  } catch (error) {
    if (!(error instanceof Error) || !('reason' in error) || !('line' in error)) throw error;
    const line = error.line ?? /\((\d+):/.exec(String(error.reason))?.[1] ?? 1;
    const why = `line ${line}: this is no MDX: ${error.reason}. Name it .md where it is Markdown.`;
    throw new DocumentError(name, 'BAD_MDX', why, { cause: error });
  }
}
