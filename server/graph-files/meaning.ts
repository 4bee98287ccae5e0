import { cleanText } from '../documents/clean.ts';
import {
  ENTITY_KINDS,
  type EntityKind,
  RELATION_TYPES,
  type RelationType,
  STANCES,
  type Stance,
} from '../extract/extraction.ts';
import type { Attribute, FileEdge, FileNode } from './graph-file.ts';
import type { GraphMapping } from './graph-mapping.ts';

/** Attributes that are looked at where the mapping names none, the first that fits. */
export const USUAL = {
  name: ['name', 'label', 'shared name', 'shared_name', 'title'],
  kind: ['kind', 'type', 'category', 'class', 'group'],
  aliases: ['aliases', 'alias', 'synonyms'],
  type: ['type', 'relation', 'relationship', 'interaction', 'label', 'kind', 'edgeKind', 'edgeType'],
} as const;

/** The value of an attribute, whatever the case of its name. */
export function attributeOf(attributes: ReadonlyMap<string, Attribute>, name: string | undefined): Attribute | null {
  if (name === undefined) return null;
  const exact = attributes.get(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  for (const [key, value] of attributes) if (key.toLowerCase() === lower) return value;
  return null;
}

/** The same as text on one line; null where there is none. */
export function textOf(attributes: ReadonlyMap<string, Attribute>, name: string | undefined): string | null {
  const value = attributeOf(attributes, name);
  const text = cleanText(typeof value === 'object' ? (value?.join(' / ') ?? '') : String(value))
    .replace(/\s+/gu, ' ')
    .trim();
  return value === null || text === '' ? null : text;
}

const firstText = (attributes: ReadonlyMap<string, Attribute>, names: readonly string[]): string | null =>
  names.map((name) => textOf(attributes, name)).find((text) => text !== null) ?? null;

/** What a node is called: its name, else its id. */
export function nameOf({ id, attributes }: FileNode, mapping: GraphMapping): string {
  return (
    firstText(attributes, mapping.name === undefined ? USUAL.name : [mapping.name]) ??
    cleanText(id).replace(/\s+/gu, ' ').trim()
  );
}

/** Its other names, without doubles. */
export function aliasesOf({ attributes }: FileNode, { aliases, separator }: GraphMapping): readonly string[] {
  const values = (aliases === undefined ? USUAL.aliases : [aliases]).map((name) => attributeOf(attributes, name));
  const value = values.find((one) => one !== null) ?? null;
  if (value === null) return [];
  const each = typeof value === 'object' ? value : String(value).split(separator);
  return [...new Set(each.map((one) => cleanText(one).replace(/\s+/gu, ' ').trim()))].filter((one) => one !== '');
}

/** Its kind: by the mapping, by a usual attribute, by the ids of our own exports (`company:softbank`); null where none tells. */
export function kindOf({ id, attributes }: FileNode, { kind, kinds, allKind }: GraphMapping): EntityKind | null {
  const texts = (kind === undefined ? USUAL.kind : [kind]).flatMap((name) => textOf(attributes, name) ?? []);
  const given = [...texts, ...(kind === undefined ? [id.slice(0, Math.max(0, id.indexOf(':')))] : [])];
  for (const text of given) {
    const mapped = Object.hasOwn(kinds, text) ? kinds[text] : undefined;
    const own = ENTITY_KINDS.find((one) => one.toLowerCase() === text.toLowerCase());
    if (mapped ?? own) return mapped ?? own ?? null;
  }
  return allKind ?? null;
}

/** What an edge states: its type, and whether its ends are the other way round; null where nothing tells. */
export function typeOf(
  { attributes }: FileEdge,
  { type, types, turned, allType }: GraphMapping,
): { readonly type: RelationType; readonly turned: boolean } | null {
  const texts = (type === undefined ? USUAL.type : [type]).flatMap((name) => textOf(attributes, name) ?? []);
  for (const text of texts) {
    const mapped = Object.hasOwn(types, text) ? types[text] : undefined;
    const spelt = text.toUpperCase().replace(/[^A-Z]+/gu, '_');
    const own = mapped ?? RELATION_TYPES.find((one) => one === spelt);
    if (own !== undefined) return { type: own, turned: turned.includes(text) };
  }
  return allType === undefined ? null : { type: allType, turned: false };
}

/** How firmly an edge is stated: done, unless it says otherwise. */
export function stanceOf({ attributes }: FileEdge): Stance {
  const text = textOf(attributes, 'stance')?.toLowerCase();
  return STANCES.find((one) => one === text) ?? 'done';
}
