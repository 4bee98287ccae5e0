import { SIGNATURES } from '../../server/extract/claims/signature.ts';
import { ENTITY_KINDS, type EntityKind, STANCES } from '../../server/extract/extraction.ts';
import { readTokens } from '../../server/extract/text/token.ts';
import type { Label, Labelled, LabelledClaim } from './labelled.ts';

const kinds: ReadonlySet<string> = new Set(ENTITY_KINDS.filter((kind) => kind !== 'Topic'));
const stances: ReadonlySet<string> = new Set(STANCES.filter((stance) => stance !== 'done'));
const letter = /[\p{L}\p{N}]/u;

/** Labels that break the rules: unknown kinds, spans that overlap or cut a word, an article or a possessive within. */
function* labelFaults({ text, labels }: Labelled): Generator<string> {
  const tokens = readTokens(text);
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  let last = 0;
  for (const { start, end, kind } of labels) {
    const surface = JSON.stringify(text.slice(start, end));
    if (!kinds.has(kind)) yield `${surface} has no known kind: ${kind}`;
    if (start >= end || end > text.length) yield `no span: ${start}-${end}`;
    else if (start < last) yield `${surface} overlaps or is out of order`;
    else if (!starts.has(start) || !ends.has(end)) yield `${surface} at ${start} cuts a word`;
    if (/^(?:the|an?) |['’]s$/.test(text.slice(start, end))) yield `${surface} holds an article or a possessive`;
    last = Math.max(last, end);
  }
}

/** Places where the surface of a label stands as whole words and nothing is labelled. */
function* unmarkedFaults({ text, labels }: Labelled): Generator<string> {
  for (const surface of new Set(labels.map(({ start, end }) => text.slice(start, end)))) {
    if (surface.length < 3) continue;
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      const end = at + surface.length;
      const whole = !letter.test(text[at - 1] ?? ' ') && !letter.test(text[end] ?? ' ');
      if (whole && !labels.some((label) => label.start < end && at < label.end))
        yield `${JSON.stringify(surface)} at ${at} is not marked`;
    }
  }
}

function* entityFaults(labels: readonly Label[]): Generator<string> {
  const kindOf = new Map<string, EntityKind>();
  for (const { entity, kind } of labels) {
    if ((kindOf.get(entity) ?? kind) !== kind) yield `${entity} has two kinds`;
    kindOf.set(entity, kind);
  }
}

function endFault(claim: LabelledClaim, kindOf: ReadonlyMap<string, EntityKind>): string | null {
  const ends = SIGNATURES[claim.type];
  if (ends === undefined) return 'is no known type';
  const subject = kindOf.get(claim.subject);
  if (subject === undefined || !ends.subject.has(subject)) return `has ${subject ?? 'nothing'} as subject`;
  if (claim.object === null) return claim.type === 'FILED_IPO' ? null : 'has no object';
  const object = kindOf.get(claim.object);
  if (object === undefined || !ends.object.has(object)) return `has ${object ?? 'nothing'} as object`;
  if (claim.type === 'COMPARED_WITH' && subject !== object) return `compares ${subject} with ${object}`;
  return claim.subject === claim.object ? 'is with itself' : null;
}

function* claimFaults({ labels, claims }: Labelled): Generator<string> {
  const kindOf = new Map(labels.map(({ entity, kind }) => [entity, kind]));
  const seen = new Set<string>();
  for (const claim of claims) {
    const name = `${claim.type} ${claim.subject} ${claim.object}`;
    const fault = endFault(claim, kindOf);
    if (fault !== null) yield `${name} ${fault}`;
    if (claim.status !== undefined && !stances.has(claim.status)) yield `${name} has the status ${claim.status}`;
    if (seen.has(name)) yield `${name} stands twice`;
    seen.add(name);
  }
}

/** What is wrong with the labels of a text, as lines for people; empty where nothing is. */
export function findFaults(labelled: Labelled): readonly string[] {
  const markup = /\[\[|\]\]/.test(labelled.text) ? ['the text holds [[ or ]]'] : [];
  return [
    ...markup,
    ...labelFaults(labelled),
    ...unmarkedFaults(labelled),
    ...entityFaults(labelled.labels),
    ...claimFaults(labelled),
  ];
}
