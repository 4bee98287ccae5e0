import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { EntityKind } from '../../server/extract/extraction.ts';
import type { Labelled, LabelledClaim } from './labelled.ts';
import { readPlain, toPlain } from './markdown.ts';

/** A mention of a passage: offsets from the passage's start. `entity` is a number that joins mentions of one thing. */
export type PassageLabel = {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly entity: number;
};

/** A claim of a passage; its ends are entities' numbers. */
export type PassageClaim = Omit<LabelledClaim, 'subject' | 'object'> & {
  readonly subject: number;
  readonly object: number | null;
};

/** Labels of a passage whose text is elsewhere: `file` is relative to `shared/data`, offsets are UTF-16, end exclusive. */
export type Passage = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** Hex SHA-256 of the passage's text as UTF-8. */
  readonly sha256: string;
  readonly mentions: readonly PassageLabel[];
  readonly claims: readonly PassageClaim[];
};

/** A committed passage and its name, "data-set/NN". */
export type NamedPassage = { readonly id: string; readonly passage: Passage };

/** Where the texts are. They are not part of this project. */
export const TEXTS = new URL('../../../shared/data/', import.meta.url);

const folder = new URL('passages/', import.meta.url);

/** The SHA-256 by which a passage is known again. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** All committed passages, in order of their names. Throws where a file is no JSON. */
export function readPassages(): readonly NamedPassage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return files.sort().map((file) => ({
    id: file.slice(0, -'.json'.length),
    passage: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Passage,
  }));
}

/** Text without Markdown and labels of a passage; null where its file is not on this machine or holds another text there. */
export function resolvePassage({ id, passage }: NamedPassage): Labelled | null {
  const file = new URL(passage.file.split('/').map(encodeURIComponent).join('/'), TEXTS);
  if (!existsSync(file)) return null;
  const markdown = readFileSync(file, 'utf8').slice(passage.start, passage.end);
  if (hashText(markdown) !== passage.sha256) return null;
  const plain = readPlain(markdown);
  const labels = passage.mentions.map(({ kind, entity, ...span }) => ({
    ...toPlain(plain, span),
    kind,
    entity: `${entity}`,
  }));
  const claims = passage.claims.map(({ subject, object, ...claim }) => ({
    ...claim,
    subject: `${subject}`,
    object: object === null ? null : `${object}`,
  }));
  return { id, text: plain.text, labels, claims };
}
