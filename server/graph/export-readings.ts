import { z } from 'zod';
import type { ExportedReading } from '../export/exported.ts';
import {
  type BlockKind,
  ENTITY_KINDS,
  type ExtractedClaim,
  type ExtractedEntity,
  type Method,
  RELATION_TYPES,
  type Sentence,
  STANCES,
} from '../extract/extraction.ts';
import { unpackExtraction } from './pack-extraction.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

const text = z.string();
const maybe = text.nullable();
const precision = z.enum(['day', 'month', 'quarter', 'year']);
const kind = z.enum(ENTITY_KINDS);
const method = z.custom<Method>((value) => typeof value === 'string');
const span = { start: z.int(), end: z.int() };

const sentence = z.object({
  ...span,
  n: z.int(),
  paragraph: z.int(),
  kind: z.custom<BlockKind>((value) => typeof value === 'string'),
  role: z.custom<Sentence['role']>((value) => typeof value === 'string'),
});
const held = z.object({
  ...{ id: text, kind, name: maybe, known: z.boolean(), description: maybe, family: maybe },
  surfaces: z.array(text),
});
const mention = z.object({ ...span, sentence: z.int(), entity: text, method, rule: text, confidence: z.number() });
const claim = z.object({
  ...{ id: text, type: z.enum([...RELATION_TYPES, 'ABOUT']), stance: z.enum(STANCES), confidence: z.number() },
  ...{ amount: z.number().nullable(), currency: maybe, amountText: maybe },
  ...{ date: maybe, datePrecision: precision.nullable(), dateText: maybe },
  ...{ role: maybe, ended: z.boolean(), round: maybe, stake: z.number().nullable(), method, rule: text },
  ...{ sentence: z.int(), ...span, subject: maybe, object: maybe },
});
const learned = z.object({ surface: text, from: text, to: text, kind, family: maybe });
const row = z.object({
  ...{
    id: text,
    text,
    precision: precision.nullable(),
    given: maybe,
    judged: z.boolean(),
    coinages: z.array(text).nullable(),
  },
  ...{ sentences: z.array(sentence), entities: z.array(held), mentions: z.array(mention), claims: z.array(claim) },
  ...{ teaches: z.array(learned.extend({ rival: maybe })), learned: z.array(learned) },
});
type Row = z.output<typeof row>;

const readingsQuery = defineQuery('read/export-readings', {
  params: z.object({ ids: z.array(text).readonly() }),
  row,
});

/** The texts of articles and what was read from them, as extraction gives it, by id. To store it makes the same rows. */
export async function readReadings(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ExportedReading>> {
  const rows = await reader.read(readingsQuery, { ids });
  return new Map(rows.map((one) => [one.id, toReading(one)]));
}

function toReading(one: Row): ExportedReading {
  // What a catalogue gave is kept as it was before decisions.
  if (one.given !== null) {
    return { text: one.text, precision: one.precision, extraction: unpackExtraction(one.given), judged: false };
  }
  const { text, precision, sentences, teaches, learned, coinages } = one;
  const claims = [...one.claims].sort((a, b) => numberOf(a.id) - numberOf(b.id)).map(toClaim);
  const read = { sentences, entities: toEntities(one), claims, teaches, coinages: coinages ?? [], learned };
  return { text, precision, extraction: { ...read, skipped: [] }, judged: one.judged };
}

/** In the order in which the text first names them, as extraction has them. */
function toEntities({ entities, mentions, learned }: Row): readonly ExtractedEntity[] {
  const of = new Map<string, ExtractedEntity['mentions'][number][]>();
  for (const { entity, ...place } of mentions) {
    const places = of.get(entity) ?? [];
    places.push(place);
    of.set(entity, places);
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return [...new Set([...of.keys(), ...byId.keys()])].flatMap((id) => {
    const found = byId.get(id);
    if (found === undefined) return [];
    const { name, surfaces, ...rest } = found;
    const places = of.get(id) ?? [];
    // A name that is null is a learned one, and has no say.
    const shown = name ?? learned.find(({ to, surface }) => to === id && surfaces.includes(surface))?.surface;
    const confidence = Math.max(0, ...places.map((place) => place.confidence));
    return [{ ...rest, key: id, name: shown ?? surfaces[0] ?? id, aliases: surfaces, confidence, mentions: places }];
  });
}

function toClaim(given: Row['claims'][number]): ExtractedClaim {
  const {
    id: _,
    start,
    end,
    amount,
    currency,
    amountText,
    date,
    datePrecision,
    dateText,
    stake,
    round,
    ...claim
  } = given;
  return {
    ...claim,
    evidence: { start, end },
    amount: amount === null ? null : { value: amount, currency: currency ?? '', text: amountText ?? String(amount) },
    date:
      date === null || datePrecision === null
        ? null
        : { value: date, precision: datePrecision, text: dateText ?? date },
    round: round === null ? null : round.toLowerCase(),
    stake: stake === null ? null : { percent: stake, text: `${stake}%` },
  };
}

/** The number of a claim within its article. */
function numberOf(id: string): number {
  return Number(id.slice(id.indexOf('/') + 1));
}
