import { cleanAll } from './clean-text.ts';
import { toCsvClaims, toCsvEdges, toCsvNodes } from './csv.ts';
import { toCypherScript } from './cypher-script.ts';
import { toCytoscapeJson } from './cytoscape-json.ts';
import type { Exported } from './exported.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toJsonLd } from './json-ld.ts';
import { toJsonLines } from './json-lines.ts';
import { toMarkdown } from './markdown.ts';
import { toTurtle } from './turtle.ts';

type Format = {
  readonly write: (exported: Exported) => AsyncIterable<string>;
  /** What the file holds, for its name; null where it holds all. */
  readonly part: string | null;
  readonly ending: string;
  readonly mediaType: string;
  /** Whether text stands in it sign by sign, control characters and all: JSON writes them out. */
  readonly verbatim?: boolean;
};

/** All formats, by the name that the API gives them. */
export const FORMATS = {
  CYTOSCAPE_JSON: { write: toCytoscapeJson, part: null, ending: 'json', mediaType: 'application/json' },
  GRAPHML: { write: toGraphml, part: null, ending: 'graphml', mediaType: 'application/graphml+xml; charset=utf-8' },
  GEXF: { write: toGexf, part: null, ending: 'gexf', mediaType: 'application/gexf+xml; charset=utf-8' },
  CSV_NODES: { write: toCsvNodes, part: 'nodes', ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
  CSV_EDGES: { write: toCsvEdges, part: 'edges', ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
  CSV_CLAIMS: { write: toCsvClaims, part: 'claims', ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
  JSON_LINES: {
    write: toJsonLines,
    part: null,
    ending: 'jsonl',
    mediaType: 'application/jsonl; charset=utf-8',
    verbatim: true,
  },
  CYPHER: {
    write: toCypherScript,
    part: null,
    ending: 'cypher',
    mediaType: 'application/x-cypher-query; charset=utf-8',
  },
  TURTLE: { write: toTurtle, part: null, ending: 'ttl', mediaType: 'text/turtle; charset=utf-8' },
  JSON_LD: { write: toJsonLd, part: null, ending: 'jsonld', mediaType: 'application/ld+json' },
  MARKDOWN: { write: toMarkdown, part: null, ending: 'md', mediaType: 'text/markdown; charset=utf-8' },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

/** A file, in pieces. */
export type ExportFile = {
  /** Letters, digits, dots and hyphens only. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly chunks: AsyncIterable<string>;
};

/** Writes an export as a file of a format, in pieces of some thousand characters, as slowly as they are taken. */
export function exportFile(exported: Exported, format: ExportFormat): ExportFile {
  const { write, part, ending, mediaType, verbatim = false }: Format = FORMATS[format];
  const { about } = exported;
  const name = ['modelscape', slugOf(about), part, about.at.slice(0, 10)].filter((word) => word).join('-');
  return { fileName: `${name}.${ending}`, mediaType, chunks: gather(write(verbatim ? exported : cleanly(exported))) };
}

/** Whether a format of this name exists. */
export function isExportFormat(name: string): name is ExportFormat {
  return Object.hasOwn(FORMATS, name);
}

function cleanly({ about, entities, relations, articles, decisions }: Exported): Exported {
  return {
    about: cleanAll(about),
    entities: () => each(entities()),
    relations: () => each(relations()),
    articles: (detail) => each(articles(detail)),
    decisions: () => each(decisions()),
  };
}

async function* each<T>(things: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const thing of things) yield cleanAll(thing);
}

/** Characters of a piece. */
const PIECE = 16_000;

async function* gather(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const chunk of chunks) {
    piece += chunk;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

const LONGEST_SLUG = 40;

/** The first seed's name in letters that every file system takes. */
function slugOf({ seeds }: Exported['about']): string {
  return (seeds[0]?.name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}
