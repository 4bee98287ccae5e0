import type { Document } from '../../server/documents/document.ts';
import type {
  ClaimType,
  EntityKind,
  ExtractedClaim,
  ExtractedEntity,
  Extraction,
  Stance,
} from '../../server/extract/extraction.ts';

/** A document of one text; all else is unknown unless given. */
export function makeDocument(text: string, more: Partial<Document> = {}): Document {
  const title = text.split('\n')[0] ?? '';
  return { text, title, url: null, source: null, author: null, publishedAt: null, language: null, ...more };
}

/** Names to be found in a text: each a kind and how it is spelt there; the id is made of both. */
export type Names = Readonly<Record<string, EntityKind>>;

/** A claim by the names of its ends. */
export type Says = readonly [ClaimType, string | null, string | null, Partial<ExtractedClaim>?];

/** What an extractor would make of a text whose sentences end in ". " or a line break: hand-made, for tests of storing. */
export function makeExtraction(text: string, names: Names, says: readonly Says[] = []): Extraction {
  const sentences = [...text.matchAll(/[^.\n]+(\.(?=\s|$)|\n|$)/g)].map((match, n) => ({
    n,
    paragraph: n,
    kind: 'prose' as const,
    role: 'body' as const,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  const sentenceAt = (at: number) => sentences.findLast((sentence) => sentence.start <= at)?.n ?? 0;
  const entities = Object.entries(names).map(([name, kind]): ExtractedEntity => {
    const places: number[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
    return {
      key: name,
      id: `${kind.toLowerCase()}:${name.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, '-')}`,
      known: false,
      name,
      kind,
      aliases: [name],
      description: null,
      family: null,
      confidence: 0.9,
      mentions: places.map((start) => ({
        start,
        end: start + name.length,
        sentence: sentenceAt(start),
        method: 'name',
        rule: 'test',
        confidence: 0.9,
      })),
    };
  });
  const claims = says.map(([type, subject, object, more]): ExtractedClaim => {
    const at = Math.max(0, text.indexOf(object ?? subject ?? ''));
    const sentence = sentenceAt(at);
    return {
      type,
      subject,
      object,
      stance: 'done' as Stance,
      confidence: 0.8,
      sentence,
      evidence: { start: sentences[sentence]?.start ?? 0, end: sentences[sentence]?.end ?? 0 },
      method: 'trigger',
      rule: 'test',
      amount: null,
      date: null,
      role: null,
      ended: false,
      round: null,
      stake: null,
      ...more,
    };
  });
  return { sentences, entities, claims, teaches: [], coinages: [], learned: [], skipped: [] };
}
