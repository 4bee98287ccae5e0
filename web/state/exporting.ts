import { computed, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { type ExportFormat, ExportViewDocument } from '../api/operations.generated.ts';
import { RELATION_TYPES } from '../words/relations.ts';
import { type Point, places } from './camera.ts';
import { NO_FILTERS, toShare, toVisible } from './criteria.ts';
import { type Drawing, drawing } from './drawing.ts';
import { hiddenTypes, narrowing, visible } from './filters.ts';
import { several } from './several.ts';

/** A file to be saved. */
export type SavedFile = { readonly name: string; readonly type: string; readonly content: string };

/** Whether only the marked entities are exported, as long as some are. */
export const onlyMarked = signal(true);

/** Ids of the entities that a file of data holds. */
export const exportedEntities = computed(() =>
  onlyMarked.value && several.value.size > 0 ? several.value : visible.value.entities,
);

/** Asks for what is seen, with its evidence, as a file: the entities seen and the relations of shown types among them. */
export async function exportSeen(format: ExportFormat): Promise<SavedFile> {
  const seeds = [...exportedEntities.value];
  const types = hiddenTypes.value.size > 0 ? RELATION_TYPES.filter((type) => !hiddenTypes.value.has(type)) : null;
  const input = {
    seeds,
    depth: 0,
    types,
    minConfidence: toShare(narrowing.value.leastConfidence),
    limit: Math.max(1, seeds.length),
  };
  const { exportSubgraph } = await ask(ExportViewDocument, { input, format });
  const { fileName: name, mediaType: type, content } = exportSubgraph;
  return {
    name,
    type,
    content: format === 'CYTOSCAPE_JSON' ? withPlaces(content, drawing.value, places.value) : content,
  };
}

/** How many relations a file of data holds: those of shown types that are sure enough, among the entities seen, whatever else hides some. */
export const exportedRelations = computed(() => {
  const entities = exportedEntities.value;
  const { leastConfidence } = narrowing.value;
  const all = toVisible(drawing.value, { ...NO_FILTERS, types: hiddenTypes.value, leastConfidence }).relations;
  return [...all].filter((id) => {
    const relation = drawing.value.relations.get(id);
    return relation && entities.has(relation.source.id) && entities.has(relation.target.id);
  }).length;
});

type Nodes = {
  readonly elements?: { readonly nodes?: readonly { readonly data: Readonly<Record<string, unknown>> }[] };
};

/** Cytoscape JSON with each node where the picture has it, so that other tools open the same picture. Nodes are known by kind and name. */
export function withPlaces(json: string, picture: Drawing, known: ReadonlyMap<string, Point>): string {
  const file = JSON.parse(json) as Nodes;
  const places = new Map(
    [...picture.entities.values()].map((each) => [keyOf(each.kind, each.name), known.get(each.id)]),
  );
  const nodes = (file.elements?.nodes ?? []).map((node) => {
    const position = places.get(keyOf(node.data['kind'], node.data['name']));
    return position ? { ...node, position } : node;
  });
  return `${JSON.stringify({ ...file, elements: { ...file.elements, nodes } }, null, 1)}\n`;
}

function keyOf(kind: unknown, name: unknown): string {
  return `${String(kind).toUpperCase()} ${String(name)}`;
}

/** A name for a file of today's view: `modelscape-2026-01-05.png`. */
export function toFileName(ending: string, today: Date): string {
  return `modelscape-${today.toISOString().slice(0, 10)}.${ending}`;
}
