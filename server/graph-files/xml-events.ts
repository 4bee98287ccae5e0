import { SaxesParser } from 'saxes';
import { DocumentError } from '../errors.ts';
import type { GivenFile } from './graph-file.ts';

/** What a reader hears of an XML file: names without prefixes, attributes by local name, lines from 1. */
export type XmlListener = {
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  text(text: string): void;
  close(name: string): void;
};

const DEEPEST = 100;
const PIECE = 65_536;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML piece by piece. A document type is refused, hence all entities of its own; so is nesting beyond 100. Throws
 * DocumentError NO_XML with line and reason where it isn't well-formed.
 */
export function readXml({ name: file, text }: GivenFile, root: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let began = 1;
  const refuse = (line: number, why: string): never => {
    throw new DocumentError(file, 'NO_XML', `line ${line}: ${why}.`);
  };
  parser.on('error', (error) => refuse(parser.line, error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')));
  parser.on('doctype', () => refuse(parser.line, 'it declares a document type, which is not read. Take that out'));
  parser.on('opentagstart', () => {
    began = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse(parser.line, `its elements are nested deeper than ${DEEPEST}`);
    if (depth === 1 && local(name) !== root) refuse(parser.line, `it begins with ${local(name)}, not with ${root}`);
    listener.open(local(name), new Map(Object.entries(attributes).map(([key, value]) => [local(key), value])), began);
  });
  parser.on('text', (content) => listener.text(content));
  parser.on('cdata', (content) => listener.text(content));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(local(name));
  });
  const content = text.replace(/^\ufeff/, '');
  for (let at = 0; at < content.length; at += PIECE) parser.write(content.slice(at, at + PIECE));
  parser.close();
}
