import { type EntityKind, RELATION_TYPES, type RelationType, STANCES } from '../../server/extract/extraction.ts';
import { readTokens } from '../../server/extract/text/token.ts';
import { readPlain, toMarkdown } from './markdown.ts';
import type { Passage, PassageClaim, PassageLabel } from './passages.ts';

/** A passage as a person marks it: where it is, its names with all their surfaces, and claims between surfaces. */
export type Marks = Pick<Passage, 'file' | 'start' | 'end'> & { readonly lines: readonly string[] };

type Surface = { readonly surface: string; readonly kind: EntityKind | null; readonly entity: number };

/** The passages of a file of marks (README.md shows one). Throws where a head can't be read. */
export function readMarks(written: string): readonly Marks[] {
  const parts = written.split(/^@ /m).slice(1);
  return parts.map((part) => {
    const [head = '', ...lines] = part.split('\n').map((line) => line.trim());
    const [, file = '', start = '', end = ''] = /^(.+) (\d+) (\d+)$/.exec(head) ?? [];
    if (file === '') throw new Error(`no passage: ${head}`);
    return { file, start: Number(start), end: Number(end), lines: lines.filter((line) => line !== '') };
  });
}

/** "a ; b | Kind": one entity with two surfaces. The kind "-" keeps a surface from being marked. */
function readSurfaces(lines: readonly string[]): readonly Surface[] {
  return lines.flatMap((line, entity) => {
    const [names = '', kind = ''] = line.split(' | ');
    return names.split(' ; ').map((surface) => ({ surface, kind: kind === '-' ? null : (kind as EntityKind), entity }));
  });
}

/** Every place where a surface stands as whole words; longer surfaces win. Throws where one stands nowhere. */
function findLabels(text: string, surfaces: readonly Surface[]): readonly PassageLabel[] {
  const tokens = readTokens(text);
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  const taken: { start: number; end: number; kind: EntityKind | null; entity: number }[] = [];
  for (const { surface, kind, entity } of [...surfaces].sort((a, b) => b.surface.length - a.surface.length)) {
    let places = 0;
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length;
      if (!starts.has(start) || !ends.has(end)) continue;
      places += 1;
      if (!taken.some((label) => label.start < end && start < label.end)) taken.push({ start, end, kind, entity });
    }
    if (places === 0) throw new Error(`${JSON.stringify(surface)} is not in the text`);
  }
  const marked = taken.flatMap(({ kind, ...label }) => (kind === null ? [] : [{ ...label, kind }]));
  return marked.sort((a, b) => a.start - b.start).map(({ start, end, kind, entity }) => ({ start, end, kind, entity }));
}

/** "> TYPE subject | object | status": ends by one of their surfaces, "-" for none. */
function readClaim(line: string, surfaces: readonly Surface[]): PassageClaim {
  const [, type = '', rest = ''] = /^> ([A-Z_]+) (.+)$/.exec(line) ?? [];
  const [subject = '', object = '', status] = rest.split(' | ');
  const numberOf = (surface: string): number => {
    const found = surfaces.find((one) => one.surface === surface);
    if (found === undefined) throw new Error(`${line}: ${surface} is not marked`);
    return found.entity;
  };
  const stance = STANCES.find((one) => one === status);
  if (!RELATION_TYPES.some((one) => one === type)) throw new Error(`${line}: no such type`);
  return {
    type: type as RelationType,
    subject: numberOf(subject),
    object: object === '-' ? null : numberOf(object),
    ...(stance === undefined || stance === 'done' ? {} : { status: stance }),
  };
}

/** Labels and claims of a passage's Markdown by its marks. Throws where a surface is not in the text or a claim not sound. */
export function applyMarks(markdown: string, { lines }: Marks): Pick<Passage, 'mentions' | 'claims'> {
  const surfaces = readSurfaces(lines.filter((line) => !line.startsWith('> ')));
  const claims = lines.filter((line) => line.startsWith('> ')).map((line) => readClaim(line, surfaces));
  const plain = readPlain(markdown);
  const labels = findLabels(plain.text, surfaces);
  return { mentions: labels.map((label) => ({ ...label, ...toMarkdown(plain, label) })), claims };
}
