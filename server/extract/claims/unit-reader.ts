import type { ExtractedEntity, Sentence, Span } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { findDates } from '../values/date.ts';
import { findMoney } from '../values/money.ts';
import { isDigitAt } from '../values/number.ts';
import { type Clauses, nameUnit, type Ref, type Unit, valueUnit, wordUnit } from './unit.ts';

type Named = Span & { readonly ref: Ref };

/** Mentions of all entities but topics, in order of the text. */
function namesOf(entities: readonly ExtractedEntity[]): readonly Named[] {
  const named: Named[] = [];
  for (const { key, kind, mentions } of entities) {
    if (kind === 'Topic') continue;
    const ref = { key, kind };
    for (const { start, end } of mentions) named.push({ start, end, ref });
  }
  return named.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The spans that overlap no name; both lists are in order. */
function outside<T extends Span>(spans: readonly T[], names: readonly Named[]): readonly T[] {
  let at = 0;
  return spans.filter((span) => {
    while (at < names.length && (names[at]?.end ?? 0) <= span.start) at += 1;
    return (names[at]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}

/** Whether the token can be the number that each sum and date holds: "2025", "R1.2bn", and "billion" of "half a billion". */
function mayBeNumber({ lower }: Token): boolean {
  return (
    isDigitAt(lower, 0) ||
    (lower.length > 6 && lower.endsWith('illion')) ||
    (lower.startsWith('r') && isDigitAt(lower, 1))
  );
}

/** Sums and dates of a sentence that lie outside its names: "AIME 2025" holds no year. */
function valuesOf(reading: Reading, tokens: readonly Token[], names: readonly Named[]): readonly Unit[] {
  if (!tokens.some(mayBeNumber)) return [];
  const money = outside(findMoney(reading.text, tokens), names);
  const dates = outside(findDates(reading.text, tokens), names);
  return [
    ...money.map((found) => valueUnit(found, found.amount, null)),
    ...dates.map((found) => valueUnit(found, null, found.date)),
  ];
}

const isHyphen = (token: Token | undefined): boolean =>
  token?.text === '-' || token?.text === '‐' || token?.text === '‑';
const isLetter = (text: string | undefined): boolean => text !== undefined && /^\p{L}/u.test(text);
const touch = (before: Token | undefined, after: Token | undefined): boolean => before?.end === after?.start;

type Word = { readonly unit: Unit; readonly next: number };

function joined(tokens: readonly Token[], from: number, to: number, lower: string): Word {
  const parts = tokens.slice(from, to);
  const span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  return { unit: wordUnit(span, lower, parts.map(({ text }) => text).join('')), next: to };
}

/** Whether the token is a word of its own whatever stands around it but hyphens; after a name an apostrophe is none. */
function isAlone(token: Token, next: Token | undefined, afterName: boolean): boolean {
  if (isHyphen(token) || isHyphen(next) || token.lower === 'ex') return false;
  return !afterName || token.lower !== "'";
}

/** The word at `at`: "co-founder" is one, "ex-" before a name is one, and "-backed" after a name is one that keeps its hyphen. */
function readWord(tokens: readonly Token[], at: number, limit: number, afterName: boolean): Word {
  const first = tokens[at];
  const second = at + 1 < limit ? tokens[at + 1] : undefined;
  if (first && isHyphen(first) && afterName && isLetter(second?.text) && touch(first, second))
    return joined(tokens, at, at + 2, `-${second?.lower}`);
  let next = at + 1;
  let lower = first?.lower ?? '';
  while (isLetter(lower) && next < limit && isHyphen(tokens[next]) && touch(tokens[next - 1], tokens[next])) {
    const word = next + 1 < limit ? tokens[next + 1] : undefined;
    const goes = isLetter(word?.text) && touch(tokens[next], word);
    if (!goes) return lower === 'ex' ? joined(tokens, at, next + 1, 'ex-') : joined(tokens, at, next, lower);
    lower = `${lower}-${word?.lower}`;
    next += 2;
  }
  return joined(tokens, at, next, lower);
}

/** Adds the words that end before `until`, and returns the first token after them. */
function pushWords(units: Unit[], tokens: readonly Token[], from: number, until: number): number {
  let limit = from;
  while (limit < tokens.length && (tokens[limit]?.end ?? 0) <= until) limit += 1;
  let at = from;
  while (at < limit) {
    const before = units.at(-1);
    const token = tokens[at];
    const afterName = before?.type === 'name' && before.end === token?.start;
    if (token !== undefined && isAlone(token, at + 1 < limit ? tokens[at + 1] : undefined, afterName)) {
      units.push(wordUnit(token, token.lower, token.text, token.facts));
      at += 1;
      continue;
    }
    const { unit, next } =
      afterName && token?.lower === "'" && /s$/i.test(before.text)
        ? { unit: wordUnit(token, "'s", token.text), next: at + 1 }
        : readWord(tokens, at, limit, afterName);
    units.push(unit);
    at = next;
  }
  return at;
}

function unitsOf(reading: Reading, tokens: readonly Token[], names: readonly Named[]): readonly Unit[] {
  const fixed = names.map((name) => nameUnit(name, reading.text.slice(name.start, name.end), name.ref, false));
  const values = valuesOf(reading, tokens, names);
  if (values.length > 0) fixed.push(...values);
  if (values.length > 0) fixed.sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let at = 0;
  for (const unit of fixed) {
    if (unit.start < (units.at(-1)?.end ?? 0)) continue;
    at = pushWords(units, tokens, at, unit.start);
    units.push(unit);
    while (at < tokens.length && (tokens[at]?.start ?? 0) < unit.end) at += 1;
  }
  pushWords(units, tokens, at, Number.POSITIVE_INFINITY);
  return units;
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
