import { ask } from '../api/client.ts';
import { type ExportFormat, ExportViewDocument } from '../api/operations.generated.ts';
import { RELATION_TYPES } from '../words/relations.ts';
import { hiddenTypes, visible } from './filters.ts';

/** A file to be saved. */
export type SavedFile = { readonly name: string; readonly type: string; readonly content: string };

/** Asks for what is seen, with its evidence, as a file: the entities seen and the relations of shown types among them. */
export async function exportSeen(format: ExportFormat): Promise<SavedFile> {
  const seeds = [...visible.value.entities];
  const types = hiddenTypes.value.size > 0 ? RELATION_TYPES.filter((type) => !hiddenTypes.value.has(type)) : null;
  const input = { seeds, depth: 0, types, limit: Math.max(1, seeds.length) };
  const { exportSubgraph } = await ask(ExportViewDocument, { input, format });
  return { name: exportSubgraph.fileName, type: exportSubgraph.mediaType, content: exportSubgraph.content };
}

/** A name for a file of today's view: `modelscape-2026-01-05.png`. */
export function toFileName(ending: string, today: Date): string {
  return `modelscape-${today.toISOString().slice(0, 10)}.${ending}`;
}
