import { type ExtractedEntity, SYMMETRIC_TYPES } from '../server/extract/extraction.ts';
import type { Reading } from '../server/extract/reading.ts';
import { readBlocks } from '../server/extract/text/blocks.ts';
import { readSentences } from '../server/extract/text/sentences.ts';
import { readTokens } from '../server/extract/text/token.ts';
import type { Labelled } from '../training/corpus/labelled.ts';

/** The reading of a text as if extraction had found exactly the labelled entities. */
export function readLabelled({ text, labels }: Labelled): Reading {
  const tokens = readTokens(text);
  const { sentences } = readSentences(readBlocks(text), tokens);
  const entities = new Map<string, ExtractedEntity>();
  for (const { start, end, kind, entity: key } of labels) {
    const sentence = sentences.findIndex((one) => one.start <= start && start < one.end);
    const mention = { start, end, sentence, method: 'name', rule: 'marked', confidence: 1 } as const;
    const known = entities.get(key);
    const name = text.slice(start, end);
    const mentions = [...(known?.mentions ?? []), mention];
    const own = { key, id: key, known: true, name, kind, aliases: [], description: null, family: null, confidence: 1 };
    entities.set(key, { ...own, mentions });
  }
  return { text, sentences, tokens, entities: [...entities.values()] };
}

/** Which labelled entity each found one is, by its key: the one of its kind with which it shares most spans, one to one, as the scorer matches them. */
export function alignEntities(found: readonly ExtractedEntity[], { labels }: Labelled): ReadonlyMap<string, string> {
  const at = new Map(labels.map((label) => [`${label.start}-${label.end}`, label]));
  const shared = new Map<string, { readonly found: string; readonly label: string; readonly count: number }>();
  for (const { key, kind, mentions } of found)
    for (const { start, end } of mentions) {
      const label = at.get(`${start}-${end}`);
      if (label?.kind !== kind) continue;
      const pair = `${key}\n${label.entity}`;
      shared.set(pair, { found: key, label: label.entity, count: (shared.get(pair)?.count ?? 0) + 1 });
    }
  const aligned = new Map<string, string>();
  const used = new Set<string>();
  for (const { found: key, label } of [...shared.values()].sort((a, b) => b.count - a.count)) {
    if (aligned.has(key) || used.has(label)) continue;
    aligned.set(key, label);
    used.add(label);
  }
  return aligned;
}

/** A claim's type and ends as one word: either order where both ends are alike. */
export function pairOf(type: string, subject: string, object: string): string {
  const swap = SYMMETRIC_TYPES.has(type as 'PARTNERED_WITH') && object < subject;
  return swap ? `${type} ${object} ${subject}` : `${type} ${subject} ${object}`;
}

/** What makes two claims one in the score: type and ends, of a listing only the firm. */
export function identityOf(type: string, subject: string, object: string | null): string {
  return type === 'FILED_IPO' ? `${type} ${subject}` : pairOf(type, subject, object ?? '');
}
