import { findClaims } from '../../../../server/extract/claims/claims.ts';
import type {
  BlockKind,
  EntityKind,
  ExtractedClaim,
  ExtractedEntity,
  Mention,
  Sentence,
} from '../../../../server/extract/extraction.ts';
import type { Reading } from '../../../../server/extract/reading.ts';
import { readTokens } from '../../../../server/extract/text/token.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  C: 'Company',
  O: 'Organization',
  H: 'Person',
  M: 'Model',
  P: 'Product',
  T: 'Technique',
  B: 'Benchmark',
};

const KINDS_OF_LINES: ReadonlyMap<string, BlockKind> = new Map([
  ['# ', 'heading'],
  ['- ', 'bullet'],
]);

/** A reading of sentences with hand-made entities: `[SoftBank]C` is a company with the key "SoftBank", `[Softbank|SoftBank]C` the same one again. "# " begins a heading, "- " a bullet. */
export function readMarked(...marked: readonly string[]): Reading {
  let text = '';
  const sentences: Sentence[] = [];
  const entities = new Map<string, ExtractedEntity & { mentions: Mention[] }>();
  for (const [n, whole] of marked.entries()) {
    const sign = /^(?:# |- )/.exec(whole)?.[0] ?? '';
    const line = whole.slice(sign.length);
    const start = text.length;
    let last = 0;
    for (const match of line.matchAll(/\[([^\]|]+)(?:\|([^\]]+))?\]([COHMPTB])/g)) {
      const [matched, surface = '', same, letter = ''] = match;
      text += line.slice(last, match.index);
      const key = same ?? surface;
      const kind = KINDS[letter] ?? 'Company';
      const known = entities.get(key) ?? {
        key,
        id: key,
        known: false,
        name: key,
        kind,
        aliases: [key],
        description: null,
        family: null,
        confidence: 1,
        mentions: [],
      };
      known.mentions.push({
        start: text.length,
        end: text.length + surface.length,
        sentence: n,
        method: 'name',
        rule: 'test',
        confidence: 1,
      });
      entities.set(key, known);
      text += surface;
      last = match.index + matched.length;
    }
    text += line.slice(last);
    const kind = KINDS_OF_LINES.get(sign) ?? (n === 0 && marked.length > 1 && !/[.!?]$/.test(line) ? 'title' : 'prose');
    sentences.push({ start, end: text.length, n, paragraph: n, kind, role: 'body' });
    text += '\n';
  }
  return { text, sentences, tokens: readTokens(text), entities: [...entities.values()] };
}

function describe(claim: ExtractedClaim): string {
  const { type, subject, object, stance, amount, date, role, ended } = claim;
  const parts = [`${subject} ${type} ${object}`];
  if (stance !== 'done') parts.push(stance);
  if (amount) parts.push(`${amount.value} ${amount.currency}`);
  if (date) parts.push(date.value);
  if (role) parts.push(role);
  if (ended) parts.push('ended');
  return parts.join(', ');
}

/** The claims of marked sentences, each as one line, sorted: "SoftBank ACQUIRED DigitalBridge, planned, 4000000000 USD". */
export function claimsOf(...marked: readonly string[]): readonly string[] {
  return findClaims(readMarked(...marked))
    .map(describe)
    .sort();
}
