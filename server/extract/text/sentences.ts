import type { Sentence, Skipped, Span } from '../extraction.ts';
import { CLOSING_ABBREVIATIONS, MONTHS_AFTER_DAYS, OPEN_ABBREVIATIONS, SENTENCE_STARTERS } from './abbreviations.ts';
import type { Block } from './block.ts';
import { type Token, tokenAt } from './token.ts';

const initials = /^(?:\p{L}\.)*\p{L}$/u;

/** Longest sentence, in UTF-16 code units; a longer one is cut between tokens. */
const longest = 20_000;
const stops = new Set(['.', '!', '?', '…', '。', '！', '？', '．', '｡', '؟', '۔', '।']);
const wide = new Set(['。', '！', '？', '｡']);
const closers = new Set([')', ']', '}', '"', "'", '”', '’', '»', '“', '」', '』', '）', '】', '》', '*', '_']);
const capital = /^[\p{Lu}\p{Lt}]/u;
const small = /^\p{Ll}/u;
/** "o1", "vLLM", "iPhone": no word of a running sentence looks like this. */
const smallName = /^\p{Ll}+[\p{Lu}\p{Nd}]/u;

/** Names that tell where a sentence begins though the word before the stop or the letter after it says otherwise. */
export type SentenceNames = {
  /** How names begin that are written in lower case: the word, and the sign that is joined to it: "npm", "gpt-" of "gpt-oss". */
  readonly small: ReadonlySet<string>;
  /** Companies of one word, as written: "Oracle" after "in the U.S." begins a sentence. */
  readonly companies: ReadonlySet<string>;
};

const noNames: SentenceNames = { small: new Set(), companies: new Set() };

/** The word before the token at `at`, dots inside included: "U.S" for the last stop of "U.S.". */
function wordBefore(tokens: readonly Token[], at: number): string {
  let word = '';
  let next = tokens[at];
  for (let back = at - 1; back >= 0 && word.length < 12; back -= 1) {
    const token = tokens[back];
    if (token === undefined || next === undefined || token.end !== next.start) break;
    if (token.text !== '.' && !/^[\p{L}\p{N}]/u.test(token.text)) break;
    word = token.lower + word;
    next = token;
  }
  return word;
}

const places = /^(?:u\.s|u\.k|u\.n|e\.u|u\.a\.e)$/;

/** "in the U.S. Oracle": whether the place at the stop closes a phrase and the name of a company follows. */
function closesPlace(tokens: readonly Token[], at: number, word: string, next: Token, names: SentenceNames): boolean {
  if (!places.test(word) || !names.companies.has(next.text)) return false;
  const before = at - word.length - 1;
  return (
    tokens[before]?.lower === 'the' && /^(?:in|across|outside|within|throughout)$/.test(tokens[before - 1]?.lower ?? '')
  );
}

/** Whether a small letter after the stop begins a name, and so a sentence: "… 13 percent. o1-preview beats". */
function startsSmallName(tokens: readonly Token[], at: number, end: number, names: SentenceNames): boolean {
  const word = wordBefore(tokens, at);
  const [next, joined] = [tokens[end + 1], tokens[end + 2]];
  if (next === undefined) return false;
  const head = joined?.start === next.end && /^[-‑.]$/u.test(joined.text) ? `${next.text}${joined.text}` : next.text;
  if (word === '' || /\d$/.test(word) || OPEN_ABBREVIATIONS.has(word) || CLOSING_ABBREVIATIONS.has(word)) return false;
  return word.length > 1 && (smallName.test(next.text) || names.small.has(head.replace('‑', '-')));
}

function endsAbbreviation(tokens: readonly Token[], at: number, next: Token, names: SentenceNames): boolean {
  const word = wordBefore(tokens, at);
  if (word === '' || word === '.' || closesPlace(tokens, at, word, next, names)) return false;
  if (MONTHS_AFTER_DAYS.has(next.lower) && /^\d{1,2}$/.test(word)) return true;
  // "z. B." is German for "e.g.".
  if (word === 'z' && next.text === 'B') return true;
  if (OPEN_ABBREVIATIONS.has(word))
    return !/^(?:no|mar|sec|ed|ch|mt|ft|v|al|sep|dec|jan)$/.test(word) || !SENTENCE_STARTERS.has(next.lower);
  const initial = initials.test(word) && capital.test(tokens[at - 1]?.text ?? '');
  return (initial || CLOSING_ABBREVIATIONS.has(word)) && !SENTENCE_STARTERS.has(next.lower);
}

/** Index of the last token of the stop run at `at` with closing quotes and brackets; -1 where no sentence ends. */
function endOfStop(tokens: readonly Token[], at: number, last: number, names: SentenceNames): number {
  let end = at;
  while (end < last && (stops.has(tokens[end + 1]?.text ?? '') || closers.has(tokens[end + 1]?.text ?? ''))) {
    if (tokens[end + 1]?.start !== tokens[end]?.end) break;
    end += 1;
  }
  const next = tokens[end + 1];
  if (end >= last || next === undefined) return last;
  if (wide.has(tokens[at]?.text ?? '')) return end;
  if (next.start === tokens[end]?.end) return -1;
  if (small.test(next.text) && !startsSmallName(tokens, at, end, names)) return -1;
  return tokens[at]?.text === '.' && endsAbbreviation(tokens, at, next, names) ? -1 : end;
}

/** Ranges of token indices, both ends inclusive, of the sentences among `first`…`last`. */
function split(tokens: readonly Token[], first: number, last: number, names: SentenceNames): [number, number][] {
  const ranges: [number, number][] = [];
  let start = first;
  for (let at = first; at <= last; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text.length > 1 || !stops.has(text)) continue;
    const end = endOfStop(tokens, at, last, names);
    if (end < 0) continue;
    ranges.push([start, end]);
    start = end + 1;
    at = end;
  }
  if (start <= last) ranges.push([start, last]);
  return ranges;
}

/** Items of a comma list, without the commas. */
function splitList(tokens: readonly Token[], first: number, last: number): [number, number][] {
  const ranges: [number, number][] = [];
  let start = first;
  for (let at = first; at <= last + 1; at += 1) {
    if (at <= last && !/^[,;|·•、，；]$/u.test(tokens[at]?.text ?? '')) continue;
    const end = at > last && tokens[last]?.text === '.' ? last - 1 : at - 1;
    if (start <= end) ranges.push([start, end]);
    start = at + 1;
  }
  return ranges;
}

function pushSpan(spans: Span[], tokens: readonly Token[], first: number, last: number): void {
  const from = tokens[first];
  const to = tokens[last];
  if (first <= last && from !== undefined && to !== undefined) spans.push({ start: from.start, end: to.end });
}

/** Cuts a range that is too long between tokens; a single token that is too long is left out and told. */
function cut(tokens: readonly Token[], [first, last]: readonly [number, number], skipped: Skipped[]): Span[] {
  const spans: Span[] = [];
  let start = first;
  if ((tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0) <= longest) {
    pushSpan(spans, tokens, first, last);
    return spans;
  }
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.end - token.start > longest) {
      pushSpan(spans, tokens, start, at - 1);
      skipped.push({ start: token.start, end: token.end, why: `a word of ${token.end - token.start} characters` });
      start = at + 1;
    } else if (token.end - (tokens[start]?.start ?? 0) > longest) {
      pushSpan(spans, tokens, start, at - 1);
      start = at;
    }
  }
  pushSpan(spans, tokens, start, last);
  return spans;
}

function rangesOf(
  block: Block,
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
  names: SentenceNames,
): [number, number][] {
  if (block.kind === 'title' || block.kind === 'heading' || block.kind === 'table') return [[first, last]];
  if (block.role === 'topics') return block.kind === 'bullet' ? [[first, last]] : splitList(tokens, first, last);
  return split(tokens, first, last, names);
}

/**
 * The sentences of all blocks but code, numbered in order. Each starts and ends at a token, so none has blanks at its
 * ends. Titles, headings, table rows and the items of a topics list are one sentence each. `names` tell more borders. Linear.
 */
export function readSentences(
  blocks: readonly Block[],
  tokens: readonly Token[],
  names: SentenceNames = noNames,
): { readonly sentences: readonly Sentence[]; readonly skipped: readonly Skipped[] } {
  const sentences: Sentence[] = [];
  const skipped: Skipped[] = [];
  for (const block of blocks) {
    if (block.kind === 'code') {
      skipped.push({ start: block.start, end: block.end, why: 'code' });
      continue;
    }
    const first = tokenAt(tokens, block.start);
    const last = tokenAt(tokens, block.end) - 1;
    if (first > last) continue;
    for (const range of rangesOf(block, tokens, [first, last], names)) {
      for (const span of cut(tokens, range, skipped)) {
        const { kind, role, paragraph } = block;
        sentences.push({ start: span.start, end: span.end, n: sentences.length, paragraph, kind, role });
      }
    }
  }
  return { sentences, skipped };
}
