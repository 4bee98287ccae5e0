import { cleanAll } from './clean-text.ts';
import { toCsvClaims, toCsvEdges, toCsvNodes } from './csv.ts';
import { toCytoscapeJson } from './cytoscape-json.ts';
import type { Exported } from './exported.ts';

type Format = {
  readonly write: (exported: Exported) => Iterable<string>;
  /** What the file holds, for its name; null where it holds all. */
  readonly part: string | null;
  readonly ending: string;
  readonly mediaType: string;
};

/** All formats, by the name that the API gives them. */
export const FORMATS = {
  CYTOSCAPE_JSON: { write: toCytoscapeJson, part: null, ending: 'json', mediaType: 'application/json' },
  CSV_NODES: { write: toCsvNodes, part: 'nodes', ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
  CSV_EDGES: { write: toCsvEdges, part: 'edges', ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
  CSV_CLAIMS: { write: toCsvClaims, part: 'claims', ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

/** A file, in pieces. */
export type ExportFile = {
  /** Letters, digits, dots and hyphens only. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly chunks: Iterable<string>;
};

/** Writes a subgraph as a file of a format. */
export function exportFile(exported: Exported, format: ExportFormat): ExportFile {
  const { write, part, ending, mediaType }: Format = FORMATS[format];
  const name = ['modelscape', slugOf(exported), part, exported.at.slice(0, 10)].filter((word) => word).join('-');
  return { fileName: `${name}.${ending}`, mediaType, chunks: write(cleanAll(exported)) };
}

/** Whether a format of this name exists. */
export function isExportFormat(name: string): name is ExportFormat {
  return Object.hasOwn(FORMATS, name);
}

const LONGEST_SLUG = 40;

/** The first seed's name in letters that every file system takes. */
function slugOf({ entities }: Exported): string {
  const name = entities.find((entity) => entity.seed)?.name ?? '';
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}
