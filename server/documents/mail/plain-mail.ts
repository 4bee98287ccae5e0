import { fromHtml } from 'hast-util-from-html';
import { refuseDeep } from '../page/depth.ts';
import { plainTree } from '../page/plain-html.ts';

type Tree = ReturnType<typeof fromHtml>;
type Node = Tree['children'][number];
type Element = Extract<Node, { readonly type: 'element' }>;

/** Elements that lay out a mail, as tables of tables. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/** What a cell of data doesn't hold, and one that lays out does. */
const BLOCKS: ReadonlySet<string> = new Set(['table', 'p', 'div', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote']);

const UNSEEN: ReadonlySet<string> = new Set(['head', 'style', 'script', 'title', 'template', 'noscript']);

/** What mails say at their head and foot, as whole lines of few words. */
const FURNITURE =
  /^(?:[|>#*\s-]*)(?:view (?:this |the )?(?:email |post |message )?(?:in|on) (?:your |the )?(?:browser|web)|read (?:in|on) (?:the )?(?:app|web)|open in (?:app|browser)|unsubscribe|manage (?:your )?(?:preferences|subscription)|update your preferences|forward(?:ed)? this (?:email|message)|no longer want)/i;
const LONGEST_FURNITURE = 160;

/**
 * The HTML of a mail as plain text with block signs: tables that only lay out are taken as the blocks that they hold,
 * what is hidden goes, and so do lines about reading in the browser and unsubscribing. Throws DocumentError TOO_DEEP.
 */
export function plainMail(html: string, name: string): string {
  refuseDeep(html, name);
  const tree = fromHtml(html, { fragment: true });
  const blocks = plainTree({ ...tree, children: tree.children.flatMap(flatten) }).split(/\n{2,}/);
  return blocks.filter((block) => block.length > LONGEST_FURNITURE || !FURNITURE.test(block)).join('\n\n');
}

function flatten(node: Node): readonly Node[] {
  if (node.type !== 'element') return [node];
  if (UNSEEN.has(node.tagName) || isHidden(node)) return [];
  const children = node.children.flatMap((child) => flatten(child)) as Element['children'];
  const laysOut = node.tagName === 'table' && !isData(node);
  const flat = laysOut ? children.flatMap((child) => undoTable(child)) : children;
  return [{ ...node, tagName: laysOut ? 'div' : node.tagName, children: flat }];
}

/** Whether a table holds data: rows of at least two cells, without blocks in them. */
function isData(table: Element): boolean {
  const cells = cellsOf(table);
  const told = table.properties['role'];
  if (told === 'presentation' || told === 'none') return false;
  const rows = cells.filter((row) => row.length > 1);
  return rows.length > 1 && cells.flat().every((cell) => !cell.children.some(isBlock));
}

function isBlock(node: Node): boolean {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || node.children.some(isBlock));
}

/** The cells of each row. */
function cellsOf(table: Element): readonly (readonly Element[])[] {
  const elements = (node: Element): readonly Element[] => node.children.filter((child) => child.type === 'element');
  const rows = elements(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elements(part)));
  return rows.map((row) => elements(row));
}

function undoTable(node: Element['children'][number]): Element['children'] {
  if (node.type !== 'element') return node.type === 'text' && node.value.trim() === '' ? [] : [node];
  if (!TABLE_PARTS.has(node.tagName) || node.tagName === 'table') return [node];
  return [{ ...node, tagName: 'div', children: node.children.flatMap((child) => undoTable(child)) }];
}

/** What only the list of a mailbox shows, before the mail is opened. */
function isHidden({ properties }: Element): boolean {
  const style = String(properties['style'] ?? '').replace(/\s+/g, '');
  return (
    'hidden' in properties || /display:none|mso-hide:all|max-height:0(?:px)?(?:;|$)|visibility:hidden/i.test(style)
  );
}
