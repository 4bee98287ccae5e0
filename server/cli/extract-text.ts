import { ENTITY_KINDS, type ExtractedClaim, type ExtractedEntity, type Extraction } from '../extract/extraction.ts';
import { roundName } from '../extract/values/round.ts';

const control = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;
const clean = (text: string): string => text.replace(/\s+/gu, ' ').replace(control, '');

function entityLine({ name, aliases, mentions, confidence }: ExtractedEntity): string {
  const others = aliases.filter((alias) => alias !== name).map(clean);
  const also = others.length === 0 ? '' : ` (also ${others.join(', ')})`;
  return `    ${clean(name)}${also}  ×${mentions.length}  ${confidence.toFixed(2)}`;
}

function claimLines(text: string, names: ReadonlyMap<string, string>, claim: ExtractedClaim): readonly string[] {
  const end = (key: string | null): string => (key === null ? '' : clean(names.get(key) ?? key));
  const facts = [
    claim.stance === 'done' ? '' : claim.stance,
    claim.amount === null ? '' : `${claim.amount.value} ${claim.amount.currency}`,
    claim.date?.value ?? '',
    claim.role === null ? '' : clean(claim.role),
    claim.round === null ? '' : roundName(claim.round),
    claim.stake === null ? '' : `${claim.stake.percent} % stake`,
    claim.ended ? 'ended' : '',
    claim.confidence.toFixed(2),
  ].filter((fact) => fact !== '');
  const subject = claim.type === 'ABOUT' ? 'the article' : end(claim.subject);
  return [
    `    ${[subject, claim.type, end(claim.object)].filter((part) => part !== '').join(' ')}  [${facts.join(', ')}]`,
    `      “${clean(text.slice(claim.evidence.start, claim.evidence.end))}”`,
  ];
}

/** An extraction for people: names by kind, claims with their evidence, what was skipped. Control characters are left out. */
export function describeExtraction(id: string, text: string, { entities, claims, skipped }: Extraction): string {
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  const kinds = ENTITY_KINDS.flatMap((kind) => {
    const some = entities.filter((entity) => entity.kind === kind);
    return some.length === 0 ? [] : [`  ${kind}`, ...some.map(entityLine)];
  });
  const stated = claims.flatMap((claim) => claimLines(text, names, claim));
  return [
    id,
    ...(kinds.length === 0 ? ['  names nothing that is known'] : kinds),
    ...(stated.length === 0 ? [] : ['  Claims', ...stated]),
    ...skipped.map(({ start, end, why }) => `  skipped ${start}–${end}: ${why}`),
  ].join('\n');
}
