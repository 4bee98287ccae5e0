import type { ExtractedEntity, Extraction } from '../extract/extraction.ts';
import { foldName } from '../extract/names/fold.ts';
import type { AliasRow, EntityRow } from './article-queries.ts';

/** Longest name that is kept, in UTF-16 code units: an index entry of Neo4j holds about 8 kB. */
const LONGEST_NAME = 300;

/** Names that the lexicon has for an entity, by the entity's id. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

/**
 * One row an entity of the graph that the article with this id holds, in order of id, with its names in this text and in
 * the lexicon. Several keys of an article may mean one entity; its first one names it. Where all that an article has is a
 * short form that others define, it has no say in the name.
 */
export function entityRows(
  article: string,
  text: string,
  { entities, learned }: Pick<Extraction, 'entities' | 'learned'>,
  known: KnownNames,
): EntityRow[] {
  const short = new Set(learned.map(({ to, surface }) => `${to} ${surface}`));
  const rows = new Map<string, EntityRow>();
  for (const entity of entities) {
    const row = entityRow(article, text, entity, known.get(entity.id) ?? []);
    if (short.has(`${entity.id} ${entity.name}`)) row.name = null;
    const before = rows.get(row.id);
    rows.set(row.id, before ? join(before, row) : row);
  }
  return [...rows.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}

/** The order of ids and names everywhere in the graph: by code unit, as JavaScript compares. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function entityRow(article: string, text: string, entity: ExtractedEntity, lexicon: readonly string[]): EntityRow {
  const uses = new Map<string, number>();
  const name = shownName(entity.name);
  for (const alias of [name, ...[...entity.aliases, ...lexicon].map(shownName)]) uses.set(alias, 0);
  for (const { start, end } of entity.mentions) {
    const surface = shownName(text.slice(start, end));
    uses.set(surface, (uses.get(surface) ?? 0) + 1);
  }
  return {
    article,
    id: entity.id,
    kind: entity.kind,
    name,
    known: entity.known,
    description: entity.description,
    family: entity.family,
    mentions: entity.mentions.length,
    aliases: aliasRows(uses, new Set(lexicon)),
  };
}

function aliasRows(uses: ReadonlyMap<string, number>, lexicon: ReadonlySet<string>): AliasRow[] {
  return [...uses]
    .filter(([surface]) => surface !== '')
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([surface, times]) => ({
      surface,
      key: foldName(surface),
      language: languageOf(surface),
      source: lexicon.has(surface) ? 'lexicon' : 'article',
      uses: times,
    }));
}

function join(a: EntityRow, b: EntityRow): EntityRow {
  const uses = new Map(a.aliases.map((alias) => [alias.surface, alias.uses]));
  for (const alias of b.aliases) uses.set(alias.surface, (uses.get(alias.surface) ?? 0) + alias.uses);
  const lexicon = [...a.aliases, ...b.aliases].filter(({ source }) => source === 'lexicon');
  return {
    ...a,
    known: a.known || b.known,
    description: a.description ?? b.description,
    family: a.family ?? b.family,
    mentions: a.mentions + b.mentions,
    aliases: aliasRows(uses, new Set(lexicon.map(({ surface }) => surface))),
  };
}

/** A name on one line, cut between characters where it is too long. */
function shownName(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_NAME ? line : line.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '');
}

/** BCP 47 as far as the script alone tells: ideographs without kana may be Chinese or Japanese. */
function languageOf(name: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  if (/\p{Script=Hangul}/u.test(name)) return 'ko';
  return /\p{Script=Han}/u.test(name) ? 'und-Hani' : null;
}
