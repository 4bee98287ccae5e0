import type { Exported, ExportedClaim, ExportedEntity, ExportedRelation } from './exported.ts';

/** Evidence that an edge carries; its claimCount says how much there is. */
const MOST_EVIDENCE = 5;

/** Cytoscape JSON, as Cytoscape.js and Cytoscape Desktop read it: one chunk a node or edge, so that it can be streamed. */
export function* toCytoscapeJson(exported: Exported): Generator<string> {
  yield `{\n"data": ${JSON.stringify(describe(exported))},\n"elements": {\n"nodes": [`;
  yield* items(exported.entities.map(toNode));
  yield '],\n"edges": [';
  const claims = byRelation(exported.claims);
  yield* items(exported.relations.map((relation) => toEdge(relation, claims.get(relation.id) ?? [])));
  yield ']\n}\n}\n';
}

function describe({ entities, relations, totalEntities, depth, at }: Exported) {
  const seeds = entities.filter((entity) => entity.seed).map((entity) => entity.name);
  return {
    name: `Modelscape: ${seeds.join(', ')}`,
    seeds: entities.filter((entity) => entity.seed).map((entity) => entity.id),
    depth,
    entityCount: entities.length,
    relationCount: relations.length,
    totalEntities,
    exportedAt: at,
  };
}

/** Fields without a value are left out: Cytoscape Desktop refuses a column of nulls. */
function toNode({ seed, ...entity }: ExportedEntity) {
  return { data: known({ ...entity, label: entity.name, seed }) };
}

function toEdge(relation: ExportedRelation, claims: readonly ExportedClaim[]) {
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

function* items(values: readonly unknown[]): Generator<string> {
  for (const [at, value] of values.entries()) yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(value)}`;
}

function byRelation(claims: readonly ExportedClaim[]): ReadonlyMap<string, readonly ExportedClaim[]> {
  const groups = new Map<string, ExportedClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.relation);
    if (group) group.push(claim);
    else groups.set(claim.relation, [claim]);
  }
  return groups;
}
