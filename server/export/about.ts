import type { ExportedAbout, ExportedFilter } from './exported.ts';

/** Publishers that a sentence names. */
const MOST_NAMED = 10;

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What an export holds: "The whole graph" or "Within 2 steps of SoftBank". */
export function titleOf({ seeds, depth }: ExportedAbout): string {
  const names = seeds.map(({ name }) => name);
  if (names.length === 0) return 'The whole graph';
  const shown = [...names.slice(0, MOST_NAMED), ...more(names.length - MOST_NAMED)].join(', ');
  return depth === 0 ? shown : `Within ${counted(depth, 'step')} of ${shown}`;
}

/** The same in sentences: counts, filters, what was left out, when it was read, and from which sources. */
export function describeExport(about: ExportedAbout): string {
  const { entityCount, relationCount, claimCount, articleCount, totalEntities, sources, at } = about;
  const counts = [
    counted(entityCount, 'entity', 'entities'),
    counted(relationCount, 'relation'),
    `${counted(claimCount, 'claim')} of ${counted(articleCount, 'article')}`,
  ];
  const filters = filterWords(about.filter);
  const named = [...sources.slice(0, MOST_NAMED), ...more(sources.length - MOST_NAMED)].join(', ');
  return [
    `${titleOf(about)}: ${counts.join(', ')}.`,
    ...(filters.length > 0 ? [`Only ${filters.join('; ')}.`] : []),
    ...(totalEntities > entityCount ? [`Of ${totalEntities} entities within reach, the limit left some out.`] : []),
    ...(named === '' ? [] : [`Sources: ${named}.`]),
    `Read from Modelscape at ${at}.`,
  ].join(' ');
}

/** Filters in words: "relations seen since 2025-01-01". */
function filterWords({ kinds, types, since, until, minConfidence }: ExportedFilter): readonly string[] {
  return [
    ...(kinds === null ? [] : [`entities of the kinds ${kinds.join(', ')}`]),
    ...(types === null ? [] : [`relations of the types ${types.join(', ')}`]),
    ...(since === null ? [] : [`relations seen since ${since}`]),
    ...(until === null ? [] : [`relations seen until ${until}`]),
    ...(minConfidence === null ? [] : [`relations of confidence ${minConfidence} or more`]),
  ];
}

function more(count: number): readonly string[] {
  return count > 0 ? [`and ${count} more`] : [];
}
