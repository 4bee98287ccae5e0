import { cleanText } from '../documents/clean.ts';
import type { Sentence } from '../extract/extraction.ts';

/** A sentence that was added, and where the names in it stand in the whole text. */
export type AddedSentence = {
  readonly n: number;
  readonly start: number;
  readonly end: number;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
};

/** Writes a text of one sentence a line. */
export class SentenceList {
  readonly #lines: string[] = [];
  readonly #sentences: Sentence[] = [];
  #length = 0;

  /** Adds a sentence of pieces; a piece with a second part is a name. Line breaks become blanks. */
  add(pieces: readonly (readonly string[])[]): AddedSentence {
    const n = this.#lines.length;
    const start = this.#length;
    let line = '';
    const spans = pieces.flatMap(([piece = '', name]) => {
      const text = cleanText(piece).replace(/[\r\n\u2028\u2029\v\f]+/gu, ' ');
      const from = start + line.length;
      line += text;
      return name === undefined || text === '' ? [] : [{ start: from, end: from + text.length, text }];
    });
    const end = start + line.length;
    this.#lines.push(line);
    this.#sentences.push({ n, paragraph: n, kind: n === 0 ? 'title' : 'table', role: 'body', start, end });
    this.#length = end + 1;
    return { n, start, end, spans };
  }

  text(): string {
    return this.#lines.join('\n');
  }

  sentences(): readonly Sentence[] {
    return this.#sentences;
  }
}
