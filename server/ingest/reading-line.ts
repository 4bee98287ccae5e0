import { z } from 'zod';
import type { Document } from '../documents/document.ts';
import { DocumentError } from '../errors.ts';
import { ENTITY_KINDS, type Extraction, type Method, RELATION_TYPES, STANCES } from '../extract/extraction.ts';
import type { Read } from '../graph/store-article.ts';
import { parseJson } from '../parse-json.ts';

const text = z.string();
const maybe = text.nullable();
const place = z.int().min(0);
const span = { start: place, end: place };
const chance = z.number().min(0).max(1);
const kind = z.enum(ENTITY_KINDS);
const METHODS = [
  ...([
    'name',
    'model',
    'acronym',
    'role',
    'cue',
    'short',
    'topic',
    'trigger',
    'scorer',
    'tagger',
    'catalogue',
  ] as const),
] satisfies readonly Method[];
const precision = z.enum(['day', 'month', 'quarter', 'year']);
const how = { method: z.enum(METHODS), rule: text, confidence: chance };

const document = z.strictObject({
  ...{ text: text.min(1), title: text, url: z.url({ protocol: /^https?$/ }).nullable() },
  ...{ source: maybe, author: maybe, language: maybe },
  publishedAt: z.strictObject({ value: text.regex(/^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?$/), precision }).nullable(),
});
const sentence = z.strictObject({
  ...{ ...span, n: place, paragraph: place },
  kind: z.enum(['title', 'heading', 'prose', 'bullet', 'quote', 'table', 'code']),
  role: z.enum(['body', 'topics', 'audience', 'credit']),
});
const entity = z.strictObject({
  ...{ key: text, id: text.regex(/^[a-z]+:./u), known: z.boolean(), name: text, kind, aliases: z.array(text) },
  ...{ description: maybe, family: maybe, confidence: chance },
  mentions: z.array(z.strictObject({ ...span, ...how, sentence: place })).min(1),
});
const claim = z.strictObject({
  ...{ type: z.enum([...RELATION_TYPES, 'ABOUT']), subject: maybe, object: maybe, stance: z.enum(STANCES), ...how },
  ...{ sentence: place, evidence: z.strictObject(span), role: maybe, ended: z.boolean(), round: maybe },
  amount: z.strictObject({ value: z.number(), currency: text, text }).nullable(),
  date: z.strictObject({ value: text, precision, text }).nullable(),
  stake: z.strictObject({ percent: z.number(), text }).nullable(),
});
const learned = z.strictObject({ surface: text, from: text, to: text, kind, family: maybe });
const extraction = z.strictObject({
  ...{ sentences: z.array(sentence), entities: z.array(entity), claims: z.array(claim) },
  ...{ teaches: z.array(learned.extend({ rival: maybe })), coinages: z.array(text), learned: z.array(learned) },
  skipped: z.array(z.strictObject({ ...span, why: text })),
});
const line = z.strictObject({ document, extraction });

/** One article, read, as a line of JSON: what `extract --whole` prints and `load` takes. */
export function writeReading(given: Document, read: Extraction): string {
  const { text, title, url, source, author, language, publishedAt } = given;
  return JSON.stringify({ document: { text, title, url, source, author, language, publishedAt }, extraction: read });
}

/** Reads such a line; `name` says which it is. Throws DocumentError, with the place, for what is none or doesn't fit its text. */
export function parseReading(json: string, name: string): Read {
  const result = line.safeParse(parseJson(json));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new DocumentError(name, 'NO_READING', `${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'invalid'}.`);
  }
  const why = misfit(result.data);
  if (why !== null) throw new DocumentError(name, 'NO_READING', why);
  return result.data;
}

/** What doesn't fit: a span beyond the text, a sentence or an entity that there isn't. */
function misfit({ document, extraction: { sentences, entities, claims } }: Read): string | null {
  const { length } = document.text;
  const mentions = entities.flatMap((one) => one.mentions);
  const spans = [...sentences, ...mentions, ...claims.map(({ evidence }) => evidence)];
  if (spans.some(({ start, end }) => start >= end || end > length)) return 'a span lies beyond its text.';
  const numbers = new Set(sentences.map(({ n }) => n));
  if (numbers.size < sentences.length) return 'two sentences have one number.';
  if ([...mentions, ...claims].some((one) => !numbers.has(one.sentence))) return 'a sentence is missing.';
  const keys = new Set(entities.map(({ key }) => key));
  const ends = claims.flatMap(({ subject, object }) => [subject, object]).filter((end) => end !== null);
  return ends.every((end) => keys.has(end)) ? null : 'an end of a claim is no entity.';
}
