import { z } from 'zod';
import { ENTITY_KINDS, type LearnedName, type TaughtName } from '../extract/extraction.ts';
import { byCodeUnits } from './entity-rows.ts';
import type { RunInTransaction } from './graph.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

const text = z.string();
const surfaces = z.array(text).readonly();
const definition = z.object({
  id: text,
  article: text,
  surface: text,
  from: text,
  to: text,
  kind: z.enum(ENTITY_KINDS),
  family: text.nullable(),
  rival: text.nullable(),
});

/** That an article defines a short form. */
export type DefinitionRow = z.input<typeof definition>;

const learnedNames = defineQuery('read/learned-names', {
  params: z.object({ surfaces }),
  row: z.object({ name: definition.omit({ article: true, rival: true }) }),
});
const holdDefinitions = defineQuery('write/hold-definitions', {
  params: z.object({ surfaces }),
  row: z.object({ id: text, surface: text }),
});
const writeDefinitions = defineQuery('write/write-definitions', {
  params: z.object({ definitions: z.array(definition).readonly() }),
  row: z.object({}),
});
const markArticles = defineQuery('write/mark-articles', {
  params: z.object({ articles: z.array(z.object({ id: text, stale: z.boolean() })).readonly() }),
  row: z.object({}),
});

/** A definition is the same in all articles that give the same short form to the same thing. */
const definitionId = ({ surface, to }: LearnedName): string => `${surface}|${to}`;

/** What an article teaches as rows to write, in order of id. */
export function definitionRows(article: string, teaches: readonly TaughtName[]): DefinitionRow[] {
  return teaches.map((name) => ({ id: definitionId(name), article, ...name })).sort((a, b) => byCodeUnits(a.id, b.id));
}

/** Those of the short forms that enough articles define, with what they stand for: to read an article with them. */
export async function readLearnedNames(reader: Reader, coinages: readonly string[]): Promise<readonly LearnedName[]> {
  if (coinages.length === 0) return [];
  const rows = await reader.read(learnedNames, { surfaces: coinages });
  return rows.map(({ name: { id: _, ...name } }) => name);
}

/** What is learned of short forms, held until the transaction ends. */
export type HeldNames = {
  /** Whether an article that was read with these names should be read with others. */
  isStale(article: { readonly coinages: readonly string[]; readonly learned: readonly LearnedName[] }): boolean;
};

/** Takes the locks of all definitions of these short forms. To be called before articles are locked. */
export async function holdNames(run: RunInTransaction, coinages: readonly string[]): Promise<HeldNames> {
  const wanted = [...new Set(coinages)].sort(byCodeUnits);
  const rows = wanted.length === 0 ? [] : await run(holdDefinitions, { surfaces: wanted });
  const now = new Map(rows.map(({ id, surface }) => [surface, id]));
  return {
    isStale: ({ coinages: own, learned }) => {
      const right = own.flatMap((surface) => now.get(surface) ?? []).sort(byCodeUnits);
      const used = learned
        .filter(({ decided }) => !decided)
        .map(definitionId)
        .sort(byCodeUnits);
      return right.length !== used.length || right.some((id, at) => id !== used[at]);
    },
  };
}

/** Writes what articles define. `settleDefinitions` is to follow. */
export async function storeDefinitions(run: RunInTransaction, rows: readonly DefinitionRow[]): Promise<void> {
  const definitions = [...rows].sort((a, b) => byCodeUnits(a.id, b.id));
  if (definitions.length > 0) await run(writeDefinitions, { definitions });
}

/** Notes of stored articles whether they are to be read once more. */
export async function markStale(
  run: RunInTransaction,
  articles: readonly { readonly id: string; readonly stale: boolean }[],
): Promise<void> {
  if (articles.length > 0) await run(markArticles, { articles });
}
