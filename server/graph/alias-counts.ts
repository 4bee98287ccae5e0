import type { AliasCountRow, EntityRow, HoldingRow } from './article-queries.ts';
import { byCodeUnits } from './entity-rows.ts';

/** What an article says of an entity, without what is counted with its names. */
export function holdingRow({ aliases, ...row }: EntityRow): HoldingRow {
  return { ...row, surfaces: aliases.map(({ surface }) => surface), uses: aliases.map(({ uses }) => uses) };
}

/** What all these articles add to the counts of each name, in order of id: a name of a hub is written once for all of them. */
export function aliasCounts(entities: readonly EntityRow[]): readonly AliasCountRow[] {
  const counts = new Map<string, AliasCountRow>();
  for (const { id: entity, name, known, aliases } of entities) {
    for (const alias of aliases) {
      const id = `${entity}|${alias.surface}`;
      const before = counts.get(id);
      const named = alias.surface === name ? 1 : 0;
      counts.set(id, {
        ...alias,
        id,
        entity,
        source: before?.source === 'lexicon' ? 'lexicon' : alias.source,
        articles: (before?.articles ?? 0) + 1,
        uses: (before?.uses ?? 0) + alias.uses,
        named: (before?.named ?? 0) + named,
        known: (before?.known ?? 0) + (known ? named : 0),
      });
    }
  }
  return [...counts.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}
