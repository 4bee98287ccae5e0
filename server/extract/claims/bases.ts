import type { EntityKind } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import type { Ref } from './unit.ts';

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

const piecesOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];

/** Whose name each name goes on from, of one kind; no number may be cut ("4.1" does not go on from "4"). Linear in the names. */
export function basesOf({ entities }: Reading): Bases {
  const known = new Map<string, Ref>();
  for (const { key, kind, aliases } of entities) {
    const group = GROUPS[kind];
    if (group) for (const alias of aliases) known.set(`${group} ${piecesOf(alias).join(' ')}`, { key, kind });
  }
  const bases = new Map<string, Ref>();
  for (const { key, kind, aliases } of entities) {
    const group = GROUPS[kind];
    if (!group) continue;
    for (const alias of aliases) {
      const base = longestBefore(`${group} `, alias, known);
      if (base && base.key !== key && !bases.has(key)) bases.set(key, base);
    }
  }
  return bases;
}

function longestBefore(prefix: string, alias: string, known: ReadonlyMap<string, Ref>): Ref | null {
  const pieces = piecesOf(alias).slice(0, 12);
  for (let length = pieces.length - 1; length > 0; length -= 1) {
    const base = known.get(prefix + pieces.slice(0, length).join(' '));
    if (base) return base;
  }
  return null;
}
