import type { EntityKind } from '../extract/extraction.ts';
import { foldName } from '../extract/names/fold.ts';
import { kindKey, type LexiconIndex } from '../extract/names/lexicon-index.ts';
import { modelKey } from '../extract/names/model-key.ts';
import { type Named, newThing } from '../extract/names/named.ts';

/** Kinds for which catalogues take things of another kind: a method's list has models, a table of models has methods, data is taken from products. */
const TAKEN_FOR: Partial<Record<EntityKind, EntityKind>> = {
  Model: 'Technique',
  Technique: 'Model',
  Benchmark: 'Product',
};

/** The lexicon's thing of that kind and name; null when there is none. */
function findThing(name: string, kind: EntityKind, index: LexiconIndex): Named | null {
  const model = kind === 'Model' ? index.models.get(modelKey(name)) : undefined;
  return model ?? index.byKey.get(kindKey(kind, name)) ?? null;
}

/** Whether the name is one that means this thing alone: its own, or one that needs no cue beside it. `exact`: its own only as spelt. */
function isPlain(name: string, { entry, name: own }: Named, exact: boolean): boolean {
  if (own === name) return true;
  const key = foldName(name);
  const cued = entry?.aliases.some((alias) => alias.cues !== undefined && foldName(alias.name) === key) ?? false;
  return !cued || (!exact && foldName(own) === key);
}

/** What a row's name stands for, and what is doubtful about it: another thing, and why. */
export type ResolvedThing = {
  readonly named: Named;
  readonly doubt: { readonly other: string; readonly why: string } | null;
};

/**
 * Resolves a thing that is no body: by a name of the lexicon that means it alone, else as a new thing, whose id follows
 * from kind and name as it does for articles. What might be another is told as a doubt and kept apart.
 */
export function resolveThing(
  name: string,
  aliases: readonly string[],
  kind: EntityKind,
  index: LexiconIndex,
): ResolvedThing {
  const own = findThing(name, kind, index);
  if (own !== null && isPlain(name, own, false)) return { named: own, doubt: null };
  const named = newThing(name, kind, (id) => index.byId.has(id));
  if (own !== null) return { named, doubt: { other: own.name, why: `the name may mean this ${own.kind}; kept apart` } };
  const taken = TAKEN_FOR[kind];
  const other = taken === undefined ? null : findThing(name, taken, index);
  if (other !== null) {
    const why = `the catalogue has it as ${kind}, it is known as ${other.kind}`;
    if (isPlain(name, other, true)) return { named: other, doubt: { other: other.name, why } };
    return { named, doubt: { other: other.name, why: `${why}; kept apart` } };
  }
  const short = aliases.map((alias) => findThing(alias, kind, index)).find((one) => one !== null);
  const why = 'its short name means that one, which has not this long one; kept apart';
  return { named, doubt: short ? { other: short.name, why } : null };
}
