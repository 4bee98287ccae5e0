import { describeExport, titleOf } from './about.ts';
import type { Exported, ExportedEntity, ExportedRelation } from './exported.ts';
import { MOST_EVIDENCE } from './fields.ts';

/** Cytoscape JSON, as Cytoscape.js and Cytoscape Desktop read it: one chunk a node or edge, so that it can be streamed. */
export async function* toCytoscapeJson({ about, entities, relations }: Exported): AsyncGenerator<string> {
  yield `{\n"data": ${JSON.stringify(describe(about))},\n"elements": {\n"nodes": [`;
  yield* items(entities(), toNode);
  yield '],\n"edges": [';
  yield* items(relations(), toEdge);
  yield ']\n}\n}\n';
}

function describe({ seeds, filter, at, ...about }: Exported['about']) {
  const all = { seeds, filter, at, ...about };
  return {
    ...{ name: `Modelscape: ${titleOf(all)}`, description: describeExport(all), seeds: seeds.map(({ id }) => id) },
    ...{ ...about, filter: known(filter), exportedAt: at },
  };
}

/** Fields without a value are left out: Cytoscape Desktop refuses a column of nulls. */
function toNode({ seed, ...entity }: ExportedEntity) {
  return { data: known({ ...entity, label: entity.name, seed }) };
}

function toEdge({ claims, ...relation }: ExportedRelation) {
  const shown = claims.slice(0, MOST_EVIDENCE);
  return {
    data: known({
      ...relation,
      label: relation.type,
      evidence: shown.map((claim) => claim.evidence),
      evidenceTitles: shown.map((claim) => claim.articleTitle),
      evidenceUrls: shown.map((claim) => claim.articleUrl ?? ''),
    }),
  };
}

function known(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

async function* items<T>(things: AsyncIterable<T>, toItem: (thing: T) => unknown): AsyncGenerator<string> {
  let before = '\n';
  for await (const thing of things) {
    yield `${before}${JSON.stringify(toItem(thing))}`;
    before = ',\n';
  }
}
