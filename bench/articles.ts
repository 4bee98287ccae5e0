import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind, ExtractedEntity, Extraction, Sentence } from '../server/extract/extraction.ts';
import type { Reading } from '../server/extract/reading.ts';
import { readBlocks } from '../server/extract/text/blocks.ts';
import { readSentences } from '../server/extract/text/sentences.ts';
import { readTokens } from '../server/extract/text/token.ts';

/** An entity as the marked articles hold it. */
export type MarkedEntity = {
  readonly key: string;
  readonly name: string;
  readonly type: EntityKind;
  readonly surfaces: readonly string[];
};
/** An article of a marked set: its text, and who is named in it. */
export type MarkedArticle = { readonly id: string; readonly text: string; readonly entities: readonly MarkedEntity[] };
/** A mention as the scorer marks it. */
export type Marked = { readonly start: number; readonly end: number; readonly key: string };

/** All marked articles of a folder, in order of their names. Throws where a text or its marks can't be read. */
export function readArticles(folder: string): readonly MarkedArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.includes('index'));
  return files.sort().map((file) => {
    const id = file.slice(0, -'.json'.length);
    const { entities } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pick<MarkedArticle, 'entities'>;
    return { id, text: readFileSync(join(folder, `${id}.txt`), 'utf8'), entities };
  });
}

function toEntity(entity: MarkedEntity, marks: readonly Marked[], sentences: readonly Sentence[]): ExtractedEntity {
  const own = marks.filter(({ key }) => key === entity.key);
  const mentions = own.map(({ start, end }) => ({
    start,
    end,
    sentence: sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end),
    method: 'name' as const,
    rule: 'marked',
    confidence: 1,
  }));
  const { key, name, type: kind, surfaces: aliases } = entity;
  return { key, id: key, known: true, name, kind, aliases, description: null, family: null, confidence: 1, mentions };
}

/** The reading of an article as if extraction had found exactly the marked entities. */
export function readMarked(article: MarkedArticle, marks: readonly Marked[]): Reading {
  const { text } = article;
  const tokens = readTokens(text);
  const { sentences } = readSentences(readBlocks(text), tokens);
  const entities = article.entities
    .map((entity) => toEntity(entity, marks, sentences))
    .filter(({ mentions }) => mentions.length > 0);
  return { text, sentences, tokens, entities };
}

/** One line of predictions as the scorer reads it. */
export function toPrediction(id: string, { entities, claims }: Pick<Extraction, 'entities' | 'claims'>): string {
  return JSON.stringify({
    id,
    entities: entities
      .filter(({ kind }) => kind !== 'Topic')
      .map(({ key, name, kind, mentions }) => ({ key, name, type: kind, mentions })),
    claims: claims
      .filter(({ type }) => type !== 'ABOUT')
      .map(({ type, subject, object, stance, amount, confidence }) => ({
        type,
        subject,
        object,
        status: stance,
        confidence,
        ...(amount === null ? {} : { amount }),
      })),
  });
}
