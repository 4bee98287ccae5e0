import type { ExtractedEntity, Mention } from '../extraction.ts';
import { foldName } from '../names/fold.ts';
import type { Named } from '../names/named.ts';
import type { Settled } from './senses.ts';

type Group = { readonly named: Named; readonly all: Settled[] };

function groupByThing(settled: readonly Settled[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of settled) {
    const group = groups.get(one.named.id);
    if (group === undefined) groups.set(one.named.id, { named: one.named, all: [one] });
    else group.all.push(one);
  }
  return [...groups.values()];
}

/** The name of a thing that the lexicon lacks: its longest surface that was no short form, the first of equal ones. */
function fullestName(group: Group, surfaces: readonly string[]): string {
  if (group.named.entry !== null) return group.named.name;
  return surfaces.reduce((best, surface) => (surface.length > best.length ? surface : best), group.named.name);
}

/** Several mentions that agree are firmer than the firmest of them. */
function confidenceOf(mentions: readonly Mention[]): number {
  const best = mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0);
  const more = Math.min(mentions.length - 1, 3) * 0.03;
  return Math.round(Math.min(0.99, best + more) * 100) / 100;
}

function toEntity(text: string, group: Group, key: string): ExtractedEntity {
  const { named, all } = group;
  const mentions: Mention[] = [];
  const surfaces = new Set<string>();
  const defined = new Set<string>();
  for (const { start, end, sentence, method, rule, confidence } of all) {
    const surface = text.slice(start, end);
    mentions.push({ start, end, sentence, method, rule, confidence });
    surfaces.add(surface);
    if (method !== 'short') defined.add(surface);
  }
  return {
    key,
    id: named.id,
    known: named.entry !== null,
    name: fullestName(group, [...defined]).replace(/\s+/gu, ' '),
    kind: named.kind,
    aliases: [...surfaces],
    description: named.entry?.description ?? null,
    family: named.family,
    confidence: confidenceOf(mentions),
    mentions,
  };
}

/** The entities of settled mentions (in order of the text), in order of their first mention. Keys are slugs, unique in the article. */
export function toEntities(text: string, settled: readonly Settled[]): readonly ExtractedEntity[] {
  const keys = new Set<string>();
  return groupByThing(settled).map((group) => {
    const { id } = group.named;
    const slug = id.slice(id.indexOf(':') + 1) || foldName(group.named.name);
    const key = keys.has(slug) ? id.replace(':', '-') : slug;
    keys.add(key);
    return toEntity(text, group, key);
  });
}
