import type { fromMarkdown } from 'mdast-util-from-markdown';
import type {} from 'mdast-util-mdx';

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root['children'][number];
type Inline = { readonly children?: readonly Block[] } | Block;

/** Deeper nesting than any article has is left out: it would only exhaust the stack. */
const DEEPEST = 60;

/** Blocks as plain text, a blank line between them. */
export function plainBlocks(blocks: readonly Block[], depth = 0): string {
  return blocks
    .map((block) => plainBlock(block, depth))
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function plainBlock(block: Block, depth: number): string {
  if (depth > DEEPEST) return '';
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${oneLine(plainInline(block))}`;
    case 'blockquote':
      return prefixed(plainBlocks(block.children, depth + 1), '> ');
    case 'list':
      return block.children
        .map((item, index) => plainItem(item, block.ordered ? `${(block.start ?? 1) + index}. ` : '- ', depth))
        .filter((text) => text !== '')
        .join('\n');
    case 'code':
      return fenced(block.value, block.lang ?? '');
    case 'table':
      return block.children
        .map((row) => `| ${row.children.map((cell) => oneLine(plainInline(cell))).join(' | ')} |`)
        .join('\n');
    case 'footnoteDefinition':
    case 'mdxJsxFlowElement':
      return plainBlocks(block.children, depth + 1);
    case 'html':
    case 'definition':
    case 'thematicBreak':
    case 'yaml':
    case 'mdxjsEsm':
      return '';
    default:
      return plainInline(block).trim();
  }
}

function plainItem(item: Block, sign: string, depth: number): string {
  if (!('children' in item)) return '';
  const [first = '', ...rest] = item.children
    .map((block) => plainBlock(block, depth + 1))
    .filter((text) => text !== '');
  if (first === '') return '';
  return [`${sign}${first}`, ...rest.map((text) => prefixed(text, '  '))].join('\n');
}

/** Each soft line break, with the blanks around it, is one space. */
function joinLines(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const last = rest.pop();
  if (last === undefined) return text;
  const between = rest.map((line) => line.trim()).filter((line) => line !== '');
  return [first.trimEnd(), ...between, last.trimStart()].join(' ');
}

/** Inline content without its signs: links are their text, images their alternative text, HTML nothing, a soft line break a space. */
export function plainInline(node: Inline, depth = 0): string {
  if (!('type' in node) || depth > DEEPEST) return '';
  switch (node.type) {
    case 'text':
      return joinLines(node.value);
    case 'inlineCode':
      return node.value;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return plainExpression(node.value);
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return '\n';
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
    default:
      return 'children' in node ? node.children.map((child) => plainInline(child, depth + 1)).join('') : '';
  }
}

/** Of MDX's expressions, text in quotes is shown as it is; what the others give would have to be run, and is left out. */
function plainExpression(code: string): string {
  return /^\s*(["'`])([^"'`\\$]*)\1\s*$/.exec(code)?.[2] ?? '';
}

function fenced(code: string, language: string): string {
  const fence = code.includes('```') ? '~~~' : '```';
  return `${fence}${language}\n${code}\n${fence}`;
}

function prefixed(text: string, prefix: string): string {
  return text.replace(/^(?=.)/gm, prefix);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
