import type { Exported } from '../../server/export/exported.ts';
import { exported, exportedClaim, exportedEntity, exportedRelation, HOSTILE_NAMES } from './exported.ts';

/** Kinds that the entities of the sample take in turn. */
const KINDS = ['Company', 'Person', 'Model', 'Technique', 'Benchmark', 'Organization', 'Product', 'Topic'] as const;

/** An export with every hostile name, a chain of relations of several types and stances among them, and a pair of parallel relations. */
export function sampleExport(): Exported {
  const entities = HOSTILE_NAMES.map((name, at) =>
    exportedEntity(name, {
      id: `${(KINDS[at % KINDS.length] ?? 'Topic').toLowerCase()}:${name}`,
      kind: KINDS[at % KINDS.length] ?? 'Topic',
      seed: at === 0,
      aliases: at % 2 === 0 ? [`Also ${name}`, 'control \u001b[31m'] : [],
      description: at % 3 === 0 ? `About ${name}` : null,
      firstSeen: ['2024', '2024-Q2', '2024-05', '2024-05-06'][at % 4] ?? null,
    }),
  );
  const types = ['ACQUIRED', 'WORKS_AT', 'DEVELOPED', 'PARTNERED_WITH'] as const;
  const relations = entities.slice(1).map((entity, at) => {
    const type = types[at % types.length] ?? 'ACQUIRED';
    const source = entities[at] ?? entity;
    return exportedRelation(source, entity, {
      id: `${type}|${source.id}|${entity.id}`,
      type,
      stance: ['done', 'planned', 'reported', 'denied'][at % 4] ?? 'done',
      confidence: at % 2 === 0 ? 0.25 : 1,
      amount: at === 0 ? 32e9 : at === 1 ? 0.5 : null,
      currency: at < 2 ? 'USD' : null,
    });
  });
  const [first, second] = entities;
  const parallel =
    first && second ? [exportedRelation(first, second, { id: `SUED|${first.id}|${second.id}`, type: 'SUED' })] : [];
  const all = [...relations, ...parallel];
  const claims = all.map((relation, at) => ({
    ...exportedClaim(relation, `It said "${relation.targetName}"; \\ 'so'\nand went on.`),
    articleId: `u${at % 3}`,
    articleTitle: `Title ]]> <b>${at % 3}</b>`,
    articleUrl: `https://example.com/a?b=c&d=${at % 3}`,
    publishedAt: '2024-05-06',
  }));
  return exported(entities, all, claims);
}

/** All of the sample in lists. */
export async function sampleLists() {
  const { entities, relations } = sampleExport();
  const [all, joined] = [[], []] as [string[], string[]];
  for await (const { name } of entities()) all.push(name);
  for await (const { id } of relations()) joined.push(id);
  return { names: all, relations: joined };
}
