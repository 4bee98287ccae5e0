import { fits } from '../extract/claims/signature.ts';
import { type ExtractedClaim, type ExtractedEntity, type Extraction, SYMMETRIC_TYPES } from '../extract/extraction.ts';
import { fateOf, type Judgements } from './judgements.ts';
import { statementOf } from './statement.ts';

/** A claim, with what it is known by and whether somebody said that it is right. */
export type JudgedClaim = ExtractedClaim & { readonly statement: string; readonly accepted: boolean };

/** An extraction as it is by what people decided. */
export type Judged = Omit<Extraction, 'claims'> & {
  readonly claims: readonly JudgedClaim[];
  /** Ids of entities, and statements, whose decisions changed something here, in order. */
  readonly judged: readonly string[];
};

/** How sure a claim is that somebody accepted. */
const ACCEPTED = 0.99;

/**
 * Applies what was decided to what was read from a text: entities take the id, kind and name that was given to them, so
 * that what is one has one id; what is hidden or rejected goes, with the claims that then have no fitting ends or say what
 * another of the sentence says. Pure; without decisions everything stays as it is. `text` is the article's.
 */
export function judge(extraction: Extraction, text: string, judgements: Judgements): Judged {
  const by = new Set<string>();
  const ends = new Map<string, ExtractedEntity>();
  for (const entity of extraction.entities) {
    const judged = judgeEntity(entity, judgements, by);
    if (judged !== null) ends.set(entity.key, judged);
  }
  const claims = judgeClaims(extraction, text, ends, judgements, by);
  return { ...extraction, entities: [...ends.values()], claims, judged: [...by].sort() };
}

/** The entity as it is taken for; null where it is hidden. Adds to `by` what changed it. */
function judgeEntity(entity: ExtractedEntity, judgements: Judgements, by: Set<string>): ExtractedEntity | null {
  const { id, as, hidden, by: steps } = fateOf(judgements, entity.id);
  for (const step of steps) by.add(step);
  if (hidden) return null;
  const given = judgements.names.get(id);
  const more = judgements.aliases.get(id) ?? [];
  if (given !== undefined || more.length > 0) by.add(id);
  const name = given ?? as?.name ?? entity.name;
  const family = entity.family === null ? null : fateOf(judgements, entity.family);
  for (const step of family?.by ?? []) by.add(step);
  return {
    ...entity,
    id,
    kind: as?.kind ?? entity.kind,
    name,
    known: given !== undefined || (as === null && entity.known),
    aliases:
      name === entity.name && more.length === 0
        ? entity.aliases
        : [...new Set([...entity.aliases, entity.name, ...more])],
    description: as === null || as.name === entity.name ? entity.description : null,
    family: family === null || family.hidden || family.id === id ? null : family.id,
  };
}

function judgeClaims(
  { claims, entities, sentences }: Extraction,
  text: string,
  ends: ReadonlyMap<string, ExtractedEntity>,
  { accepted, rejected }: Judgements,
  by: Set<string>,
): readonly JudgedClaim[] {
  const readIds = new Map(entities.map(({ key, id }) => [key, id]));
  const endOf = (key: string | null) => (key === null ? null : ends.get(key));
  const all: (JudgedClaim & Placed)[] = [];
  for (const claim of claims) {
    const [from, to] = [idAt(readIds, claim.subject), idAt(readIds, claim.object)];
    const [subject, object] = [endOf(claim.subject), endOf(claim.object)];
    if (subject === undefined || object === undefined || !stillFits(claim, subject, object)) continue;
    const { start = 0, end = 0 } = sentences[claim.sentence] ?? {};
    const statement = statementOf(claim.type, from, to, text.slice(start, end));
    const [isAccepted, isRejected] = [accepted.has(statement), rejected.has(statement)];
    if (isAccepted || isRejected) by.add(statement);
    if (isRejected) continue;
    const moved = (subject !== null && subject.id !== from) || (object !== null && object.id !== to);
    const confidence = isAccepted ? ACCEPTED : claim.confidence;
    all.push({ ...claim, statement, accepted: isAccepted, confidence, moved, says: wordOf(claim, subject, object) });
  }
  return withoutDoubles(all);
}

/** The id of the entity with this key; null for none. Throws TypeError for a key that is no entity's: a bug. */
export function idAt(ids: ReadonlyMap<string, string>, key: string | null): string | null {
  if (key === null) return null;
  const id = ids.get(key);
  if (id === undefined) throw new TypeError(`a claim names the key ${JSON.stringify(key)}, which is no entity's`);
  return id;
}

/** What a claim says in its sentence, and whether an end was moved. */
type Placed = { readonly says: string; readonly moved: boolean };

function wordOf(
  { type, sentence }: ExtractedClaim,
  subject: ExtractedEntity | null,
  object: ExtractedEntity | null,
): string {
  const ends = [subject?.id ?? '', object?.id ?? ''];
  return [type, sentence, ...(SYMMETRIC_TYPES.has(type) ? ends.sort() : ends)].join(' ');
}

/** Leaves out claims that say, now that an end was moved, what another claim of their sentence says. */
function withoutDoubles(claims: readonly (JudgedClaim & Placed)[]): readonly JudgedClaim[] {
  const firm = new Set(claims.flatMap(({ says, moved }) => (moved ? [] : [says])));
  const kept: JudgedClaim[] = [];
  for (const { says, moved, ...claim } of claims) {
    if (moved && firm.has(says)) continue;
    if (moved) firm.add(says);
    kept.push(claim);
  }
  return kept;
}

/** Whether the claim may still tie what its ends are taken for. */
function stillFits({ type }: ExtractedClaim, subject: ExtractedEntity | null, object: ExtractedEntity | null): boolean {
  return type === 'ABOUT' || subject === null || object === null || fits(type, subject.kind, object.kind);
}
