import { readdirSync, readFileSync } from 'node:fs';
import type { EntityKind } from '../../server/extract/extraction.ts';
import type { Label, Labelled, LabelledClaim } from './labelled.ts';

type Line = { readonly id: string; readonly text: string; readonly claims: readonly LabelledClaim[] };

const folder = new URL('stories/', import.meta.url);
const markup = /\[\[([^[\]|]+)\|([A-Za-z]+)\|([^[\]|]+)\]\]/g;

/** A marked text, `[[surface|Kind|key]]`, as plain text and labels. Kinds are taken as they stand. */
export function readMarkup(marked: string): Pick<Labelled, 'text' | 'labels'> {
  const labels: Label[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(markup)) {
    const [whole, surface = '', kind = '', entity = ''] = match;
    text += marked.slice(last, match.index);
    labels.push({ start: text.length, end: text.length + surface.length, kind: kind as EntityKind, entity });
    text += surface;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), labels };
}

/** All stories, in order of files and lines. Throws where a line is no JSON. */
export function readStories(): readonly Labelled[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    return lines
      .filter((line) => line.trim() !== '')
      .map((line): Labelled => {
        const { id, text, claims } = JSON.parse(line) as Line;
        return { id, ...readMarkup(text), claims };
      });
  });
}
