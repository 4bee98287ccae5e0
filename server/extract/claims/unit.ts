import type { Amount, EntityKind, ExtractedEntity, PartialDate, Sentence, Span } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { findDates } from '../values/date.ts';
import { findMoney } from '../values/money.ts';

/** What a name stands for: the key and kind of an entity of the article. */
export type Ref = { readonly key: string; readonly kind: EntityKind };

/**
 * A piece of a sentence as claims see it: a whole name, sum or date is one unit, each other word or sign one.
 * `ref` is set on names, and on words such as "the company" once they are resolved (`anaphor`).
 */
export type Unit = Span & {
  readonly lower: string;
  readonly text: string;
  readonly type: 'word' | 'sign' | 'name' | 'money' | 'date';
  readonly ref: Ref | null;
  readonly anaphor: boolean;
  readonly amount: Amount | null;
  readonly date: PartialDate | null;
};

/** One sentence in units. */
export type Clauses = { readonly sentence: Sentence; readonly units: readonly Unit[] };

type Named = Span & { readonly ref: Ref };

/** A unit that names or stands for `ref`. */
export function nameUnit(span: Span, text: string, ref: Ref, anaphor: boolean): Unit {
  const { start, end } = span;
  return { start, end, lower: text.toLowerCase(), text, type: 'name', ref, anaphor, amount: null, date: null };
}

/** A word or sign as a unit. */
export function wordUnit(span: Span, lower: string, text: string): Unit {
  const type = /[\p{L}\p{N}]/u.test(lower) ? 'word' : 'sign';
  const { start, end } = span;
  return { start, end, lower, text, type, ref: null, anaphor: false, amount: null, date: null };
}

/** Mentions of all entities but topics, in order of the text. */
export function namesOf(entities: readonly ExtractedEntity[]): readonly Named[] {
  const named = entities
    .filter((entity) => entity.kind !== 'Topic')
    .flatMap(({ key, kind, mentions }) => mentions.map(({ start, end }) => ({ start, end, ref: { key, kind } })));
  return named.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Sums and dates of a sentence that lie outside its names: "AIME 2025" holds no year. */
function valuesOf(reading: Reading, tokens: readonly Token[], names: readonly Named[]): readonly Unit[] {
  const free = (span: Span): boolean => !names.some((name) => name.start < span.end && span.start < name.end);
  const base = { ref: null, anaphor: false, lower: '' };
  const money = findMoney(reading.text, tokens).filter(free);
  const dates = findDates(reading.text, tokens).filter(free);
  return [
    ...money.map(
      ({ start, end, amount }): Unit => ({ ...base, start, end, text: amount.text, type: 'money', amount, date: null }),
    ),
    ...dates.map(
      ({ start, end, date }): Unit => ({ ...base, start, end, text: date.text, type: 'date', amount: null, date }),
    ),
  ];
}

const hyphen = /^[-‐‑]$/;
const isLetter = (text: string | undefined): boolean => text !== undefined && /^\p{L}/u.test(text);

/** Joins "co-founder" to one word, and "-backed" after a name to one word that keeps its hyphen. */
function readWord(
  tokens: readonly Token[],
  at: number,
  afterName: boolean,
): { readonly unit: Unit; readonly next: number } {
  const first = tokens[at];
  if (!first) throw new RangeError(`no token ${at}`);
  let end = first.end;
  let lower = hyphen.test(first.text) ? '-' : first.lower;
  let text = first.text;
  let next = at + 1;
  if (lower === '-' && afterName && isLetter(tokens[next]?.text) && tokens[next]?.start === end) {
    const word = tokens[next];
    return {
      unit: wordUnit({ start: first.start, end: word?.end ?? end }, `-${word?.lower ?? ''}`, `-${word?.text ?? ''}`),
      next: next + 1,
    };
  }
  while (isLetter(lower) && hyphen.test(tokens[next]?.text ?? '') && tokens[next]?.start === end) {
    const word = tokens[next + 1];
    const joined = word && word.start === tokens[next]?.end && isLetter(word.text);
    if (!joined && lower !== 'ex') break;
    if (!joined) return { unit: wordUnit({ start: first.start, end: end + 1 }, 'ex-', `${text}-`), next: next + 1 };
    lower = `${lower}-${word.lower}`;
    text = `${text}-${word.text}`;
    end = word.end;
    next += 2;
  }
  return { unit: wordUnit({ start: first.start, end }, lower, text), next };
}

function unitsOf(reading: Reading, tokens: readonly Token[], names: readonly Named[]): readonly Unit[] {
  const fixed = [
    ...names.map((name) => nameUnit(name, reading.text.slice(name.start, name.end), name.ref, false)),
    ...valuesOf(reading, tokens, names),
  ].sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let at = 0;
  for (const unit of fixed) {
    const covered = units.at(-1)?.end ?? 0;
    if (unit.start < covered) continue;
    at = pushWords(units, tokens, at, unit.start);
    units.push(unit);
    while (at < tokens.length && (tokens[at]?.start ?? 0) < unit.end) at += 1;
  }
  pushWords(units, tokens, at, Number.POSITIVE_INFINITY);
  return units;
}

function pushWords(units: Unit[], tokens: readonly Token[], from: number, until: number): number {
  let limit = from;
  while (limit < tokens.length && (tokens[limit]?.end ?? 0) <= until) limit += 1;
  const words = tokens.slice(0, limit);
  let at = from;
  while (at < limit) {
    const before = units.at(-1);
    const afterName = before?.type === 'name' && before.end === words[at]?.start;
    if (afterName && words[at]?.lower === "'" && /s$/i.test(before.text)) {
      units.push(wordUnit(words[at] ?? before, "'s", "'"));
      at += 1;
      continue;
    }
    const { unit, next } = readWord(words, at, afterName);
    units.push(unit);
    at = next;
  }
  while (at < tokens.length && (tokens[at]?.start ?? 0) < until && (tokens[at]?.end ?? 0) > until) at += 1;
  return at;
}

/** Whether claims are looked for in a sentence. */
function isRead({ kind, role }: Sentence): boolean {
  return kind !== 'code' && kind !== 'table' && role === 'body';
}

/** All sentences that are read for claims, in units. Linear in the text. */
export function readUnits(reading: Reading): readonly Clauses[] {
  const names = namesOf(reading.entities);
  const clauses: Clauses[] = [];
  let name = 0;
  for (const sentence of reading.sentences) {
    while (name < names.length && (names[name]?.start ?? 0) < sentence.start) name += 1;
    const from = name;
    while (name < names.length && (names[name]?.start ?? 0) < sentence.end) name += 1;
    if (!isRead(sentence)) continue;
    const tokens = reading.tokens.slice(tokenAt(reading.tokens, sentence.start), tokenAt(reading.tokens, sentence.end));
    clauses.push({ sentence, units: unitsOf(reading, tokens, names.slice(from, name)) });
  }
  return clauses;
}
