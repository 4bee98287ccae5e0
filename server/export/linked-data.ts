import { describeExport, titleOf } from './about.ts';
import type { Exported, ExportedArticle, ExportedClaim, ExportedEntity, ExportedRelation } from './exported.ts';

/** Vocabularies by their prefixes; `ms` is ours, for what the others have no word for. */
export const PREFIXES = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ms: 'urn:modelscape:terms:',
} as const;

/** A term of a vocabulary: `schema:name`. */
export type Term = `${keyof typeof PREFIXES}:${string}`;

/** An object of a statement: a thing, or a value; `type` is a type of XML Schema. */
export type LinkedValue =
  | { readonly iri: string }
  | { readonly term: Term }
  | { readonly text: string; readonly type: Term }
  | string
  | number
  | boolean;

/** A thing and what is stated of it. IRIs are whole and hold no sign that any format would take for another. */
export type LinkedThing = {
  readonly iri: string;
  readonly types: readonly Term[];
  readonly says: readonly (readonly [Term, LinkedValue])[];
};

/** What each kind is in schema.org. */
const KINDS: Readonly<Record<string, Term>> = {
  Company: 'schema:Corporation',
  Organization: 'schema:Organization',
  Person: 'schema:Person',
  Model: 'schema:SoftwareApplication',
  Product: 'schema:Product',
  Technique: 'schema:DefinedTerm',
  Benchmark: 'schema:Dataset',
  Topic: 'schema:DefinedTerm',
};

/** Types for which schema.org has a word, from the source, or from the target where it is turned round. */
const TYPES: Readonly<Record<string, { readonly term: Term; readonly turned: boolean }>> = {
  INVESTED_IN: { term: 'schema:funder', turned: true },
  DEVELOPED: { term: 'schema:creator', turned: true },
  FOUNDED: { term: 'schema:founder', turned: true },
  WORKS_AT: { term: 'schema:worksFor', turned: false },
  PART_OF: { term: 'schema:isPartOf', turned: false },
  VARIANT_OF: { term: 'schema:isVariantOf', turned: false },
};

/** All of an export as things with statements: what Turtle and JSON-LD write. */
export async function* toLinkedData({ about, entities, relations, articles }: Exported): AsyncGenerator<LinkedThing> {
  yield exportThing(about);
  for await (const entity of entities()) yield entityThing(entity);
  for await (const relation of relations()) {
    yield* directThings(relation);
    yield relationThing(relation);
    for (const claim of relation.claims) yield claimThing(claim);
  }
  for await (const article of articles('facts')) yield articleThing(article);
}

function exportThing(about: Exported['about']): LinkedThing {
  return {
    iri: iriOf('export', about.at),
    types: ['prov:Entity', 'schema:Dataset'],
    says: [
      ['schema:name', titleOf(about)],
      ['schema:description', describeExport(about)],
      ['prov:generatedAtTime', { text: about.at, type: 'xsd:dateTime' }],
      ...about.sources.map((source) => ['schema:isBasedOn', source] as const),
    ],
  };
}

function entityThing({ id, kind, name, aliases, description, ...facts }: ExportedEntity): LinkedThing {
  return {
    iri: iriOf('entity', id),
    types: [KINDS[kind] ?? 'schema:Thing', `ms:${kind}`],
    says: [
      ['schema:identifier', id],
      ['schema:name', name],
      ...aliases.map((alias) => ['schema:alternateName', alias] as const),
      ...given('schema:description', description),
      ['ms:articleCount', facts.articleCount],
      ['ms:mentionCount', facts.mentionCount],
      ...given('ms:firstSeen', dateValue(facts.firstSeen)),
      ...given('ms:lastSeen', dateValue(facts.lastSeen)),
    ],
  };
}

/** The relation as one statement of its ends, unless it is denied; where schema.org has a word, and it is done, in that too. */
function directThings({ source, target, type, stance }: ExportedRelation): readonly LinkedThing[] {
  if (stance === 'denied') return [];
  const [from, to] = [iriOf('entity', source), iriOf('entity', target)];
  const own: LinkedThing = { iri: from, types: [], says: [[predicate(type), { iri: to }]] };
  const shared = TYPES[type];
  if (shared === undefined || stance !== 'done') return [own];
  const [subject, object] = shared.turned ? [to, from] : [from, to];
  return [own, { iri: subject, types: [], says: [[shared.term, { iri: object }]] }];
}

function relationThing({ id, source, target, type, ...facts }: ExportedRelation): LinkedThing {
  return {
    iri: iriOf('relation', id),
    types: ['rdf:Statement', 'prov:Entity'],
    says: [
      ['schema:identifier', id],
      ['rdf:subject', { iri: iriOf('entity', source) }],
      ['rdf:predicate', { term: predicate(type) }],
      ['rdf:object', { iri: iriOf('entity', target) }],
      ['ms:stance', facts.stance],
      ['ms:confidence', facts.confidence],
      ['ms:claimCount', facts.claimCount],
      ['ms:articleCount', facts.articleCount],
      ...given('ms:amount', facts.amount),
      ...given('schema:currency', facts.currency),
      ...given('ms:firstSeen', dateValue(facts.firstSeen)),
      ...given('ms:lastSeen', dateValue(facts.lastSeen)),
      ...facts.claims.map((claim) => ['prov:wasDerivedFrom', { iri: iriOf('claim', claim.id) }] as const),
    ],
  };
}

function claimThing({ id, ...claim }: ExportedClaim): LinkedThing {
  return {
    iri: iriOf('claim', id),
    types: ['schema:Claim', 'prov:Entity'],
    says: [
      ['schema:text', claim.evidence],
      ['prov:wasQuotedFrom', { iri: iriOf('article', claim.articleId) }],
      ['ms:stance', claim.stance],
      ['ms:confidence', claim.confidence],
      ...given('ms:amount', claim.amount),
      ...given('schema:currency', claim.currency),
      ...given('ms:date', dateValue(claim.date)),
      ...given('schema:roleName', claim.role),
      ['ms:ended', claim.ended],
      ...given('ms:round', claim.round),
      ...given('ms:stake', claim.stake),
    ],
  };
}

function articleThing({ id, title, url, ...facts }: ExportedArticle): LinkedThing {
  return {
    iri: iriOf('article', id),
    types: ['schema:Article', 'prov:Entity'],
    says: [
      ['schema:headline', title],
      ...given('schema:url', url === null ? null : { text: url, type: 'xsd:anyURI' as const }),
      ...given('schema:publisher', facts.source),
      ...given('schema:author', facts.author),
      ...given('schema:inLanguage', facts.language),
      ...given('schema:datePublished', dateValue(facts.publishedAt)),
      ...given('schema:license', facts.catalogue?.licence ?? null),
    ],
  };
}

const predicate = (type: string): Term => `ms:${type}`;

function given(term: Term, value: LinkedValue | null): readonly (readonly [Term, LinkedValue])[] {
  return value === null ? [] : [[term, value]];
}

/** All but letters, digits and a few signs is written as percent escapes, so that no id can end its IRI. */
function iriOf(kind: 'export' | 'entity' | 'relation' | 'claim' | 'article', id: string): string {
  return `urn:modelscape:${kind}:${encodeURIComponent(id)
    .replaceAll('%3A', ':')
    .replace(/['()*!]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** A date as far as it is known; a quarter has no type of its own. */
function dateValue(date: string | null): LinkedValue | null {
  if (date === null) return null;
  if (/^\d{4}$/.test(date)) return { text: date, type: 'xsd:gYear' };
  if (/^\d{4}-\d\d$/.test(date)) return { text: date, type: 'xsd:gYearMonth' };
  return /^\d{4}-\d\d-\d\d$/.test(date) ? { text: date, type: 'xsd:date' } : date;
}
