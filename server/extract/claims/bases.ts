import type { EntityKind } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import type { Ref } from './unit.ts';

const parts = /\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu;

/** For things and bodies whose name goes on from another's, that other: "Acme 4 mini" goes on from "Acme 4", the longest that does. By key. */
export type Bases = ReadonlyMap<string, Ref>;

const GROUPS: Readonly<Record<EntityKind, string | null>> = {
  Company: 'body',
  Organization: 'body',
  Person: null,
  Model: 'Model',
  Product: 'Product',
  Technique: null,
  Benchmark: null,
  Topic: null,
};

type Name = { readonly group: string; readonly ref: Ref; readonly pieces: readonly string[] };

const piecesOf = (name: string): readonly string[] => name.toLowerCase().match(parts) ?? [];

/** All names of things and bodies, by kind and first piece: only those that share it can go on from one another. */
function namesByFirst({ entities }: Reading): ReadonlyMap<string, readonly Name[]> {
  const byFirst = new Map<string, Name[]>();
  for (const { key, kind, aliases } of entities) {
    const group = GROUPS[kind];
    if (!group) continue;
    for (const alias of aliases) {
      const pieces = piecesOf(alias);
      const first = `${group} ${pieces[0] ?? ''}`;
      const names = byFirst.get(first);
      const name = { group, ref: { key, kind }, pieces };
      if (names) names.push(name);
      else byFirst.set(first, [name]);
    }
  }
  return byFirst;
}

/** Whose name each name goes on from, of one kind; no number may be cut ("4.1" does not go on from "4"). Linear in the names. */
export function basesOf(reading: Reading): Bases {
  const bases = new Map<string, Ref>();
  for (const names of namesByFirst(reading).values()) {
    if (names.length < 2) continue;
    const known = new Map(names.map(({ ref, pieces }) => [pieces.join(' '), ref]));
    for (const { ref, pieces } of names) {
      const base = bases.has(ref.key) ? null : longestBefore(pieces.slice(0, 12), known);
      if (base && base.key !== ref.key) bases.set(ref.key, base);
    }
  }
  return bases;
}

function longestBefore(pieces: readonly string[], known: ReadonlyMap<string, Ref>): Ref | null {
  for (let length = pieces.length - 1; length > 0; length -= 1) {
    const base = known.get(pieces.slice(0, length).join(' '));
    if (base) return base;
  }
  return null;
}
