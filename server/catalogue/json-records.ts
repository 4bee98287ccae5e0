import { DocumentError } from '../errors.ts';
import type { BadRow, CatalogueFile } from './catalogue.ts';

/** A record of a JSON file and the line on which it begins. */
export type JsonRecord = { readonly line: number; readonly value: Readonly<Record<string, unknown>> };

type Records = { readonly records: readonly JsonRecord[]; readonly bad: readonly BadRow[] };

/**
 * Reads JSON Lines, or an array of objects. Of JSON Lines, a line that is no JSON is told and the rest is read. Throws
 * DocumentError where the file is neither.
 */
export function readRecords(file: CatalogueFile): Records {
  return file.text.trimStart().startsWith('[') ? readArray(file) : readLines(file);
}

function readLines({ name, text }: CatalogueFile): Records {
  const records: JsonRecord[] = [];
  const bad: BadRow[] = [];
  for (const [at, content] of text.split(/\r?\n/).entries()) {
    if (content.trim() === '') continue;
    const value = parse(content);
    if (isObject(value)) records.push({ line: at + 1, value });
    else bad.push({ file: name, line: at + 1, why: value instanceof Error ? value.message : 'it is no JSON object' });
  }
  if (records.length === 0)
    throw new DocumentError(name, 'NO_JSON', 'it is neither an array of objects nor JSON Lines.');
  return { records, bad };
}

function readArray({ name, text }: CatalogueFile): Records {
  const value = parse(text);
  if (!Array.isArray(value)) {
    const why = value instanceof Error ? value.message : 'no array';
    throw new DocumentError(name, 'NO_JSON', `it is no JSON: ${why}.`);
  }
  const lines = linesOfItems(text);
  const records: JsonRecord[] = [];
  const bad: BadRow[] = [];
  for (const [at, item] of value.entries()) {
    const line = lines[at] ?? 1;
    if (isObject(item)) records.push({ line, value: item });
    else bad.push({ file: name, line, why: 'it is no JSON object' });
  }
  return { records, bad };
}

/** The line on which each item of a JSON array begins. Linear. */
function linesOfItems(text: string): readonly number[] {
  const lines: number[] = [];
  let [line, depth, begins] = [1, 0, false];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},]+/gs)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (depth === 1 && begins && token !== ']') {
      lines.push(line);
      begins = false;
    }
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth === 1 && (token === ',' || (token === '[' && lines.length === 0))) begins = true;
  }
  return lines;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** Whether a value is an object with properties, no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Error);
}
