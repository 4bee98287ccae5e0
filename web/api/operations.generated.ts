/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a claim is about: the types of relations, and ABOUT for what an article treats. */
export type ClaimType =
  /** The article treats this topic or technique; the article itself is the subject. */
  | 'ABOUT'
  /** Bought, agreed to buy, is buying. */
  | 'ACQUIRED'
  /** Is stated to beat, match, rival or trail it. */
  | 'COMPARED_WITH'
  /** Made, trained, released, published it. */
  | 'DEVELOPED'
  /** Was tested on it. */
  | 'EVALUATED_ON'
  /** Filed for, plans or made a listing; the object is the exchange, null if none is named. */
  | 'FILED_IPO'
  /** Founded or co-founded it. */
  | 'FOUNDED'
  /** Put or committed money into it, joined its round, holds a stake. */
  | 'INVESTED_IN'
  /** A named deal between the two. */
  | 'PARTNERED_WITH'
  /** Is a subsidiary, unit or lab of it. */
  | 'PART_OF'
  /** Sued, charged or opened a formal investigation of it. */
  | 'SUED'
  /** Was trained on that data set. */
  | 'TRAINED_ON'
  /** Is built on, runs on, integrates, applies it. */
  | 'USES'
  /** Is a version, size, fine-tune or successor of it. */
  | 'VARIANT_OF'
  /** Leads, works or worked for it. */
  | 'WORKS_AT';

/** How exact a date is. */
export type DatePrecision =
  /** A calendar day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A quarter of a year. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** What somebody decides. */
export type DecideInput = {
  /** Who decides. At most 200 characters. */
  readonly by?: string | null | undefined;
  /** The claim; for ACCEPT and REJECT. */
  readonly claim?: string | null | undefined;
  /** The entity that it is about; for all types but ACCEPT and REJECT. */
  readonly entity?: string | null | undefined;
  /** The kind; for RETYPE. */
  readonly kind?: EntityKind | null | undefined;
  /** The name; for RENAME and ALIAS. At most 200 characters. */
  readonly name?: string | null | undefined;
  /** The other entity; for SAME and DIFFERENT. */
  readonly other?: string | null | undefined;
  /** Why. At most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** What is decided. */
  readonly type: DecisionType;
};

/** What somebody may decide. */
export type DecisionType =
  /** A claim is right: it counts as sure. */
  | 'ACCEPT'
  /** An entity has a further name: texts that hold it are read as naming the entity. */
  | 'ALIAS'
  /** Two entities are not one, however near their names: they are not proposed again. */
  | 'DIFFERENT'
  /** An entity is no thing of its own, or none of interest: it and its claims are left out. */
  | 'HIDE'
  /** A claim is wrong: it is left out, wherever the same sentence makes it. */
  | 'REJECT'
  /** An entity has another name. The old one stays an alias. */
  | 'RENAME'
  /** An entity is of another kind. Claims that then fit no more are left out. */
  | 'RETYPE'
  /** Two entities are one: `entity` is `other` under another name, and `other` is what both are from then on. */
  | 'SAME';

/** What sort of thing an entity is. */
export type EntityKind =
  /** A named data set, benchmark or leaderboard. */
  | 'BENCHMARK'
  /** A business: firm, startup, lab, fund. */
  | 'COMPANY'
  /** A trained AI model: family, version or size. */
  | 'MODEL'
  /** Any other body: agency, court, university, exchange, consortium. */
  | 'ORGANIZATION'
  /** A named human. */
  | 'PERSON'
  /** Anything else that is made and used: app, service, library, chip. */
  | 'PRODUCT'
  /** A method: algorithm, architecture, training or inference method. */
  | 'TECHNIQUE'
  /** A field, task or theme. */
  | 'TOPIC';

/** File formats of an export. */
export type ExportFormat =
  /** CSV, one row a claim, with its evidence, article and link. */
  | 'CSV_CLAIMS'
  /** CSV, one row a relation. */
  | 'CSV_EDGES'
  /** CSV, one row an entity. */
  | 'CSV_NODES'
  /** A Cypher script that makes the same graph in an empty Neo4j. */
  | 'CYPHER'
  /** Cytoscape JSON: elements with data, as Cytoscape.js and Cytoscape Desktop read. */
  | 'CYTOSCAPE_JSON'
  /** GEXF 1.3, for Gephi. */
  | 'GEXF'
  /** GraphML with typed keys, for NetworkX, igraph, yEd, Gephi. */
  | 'GRAPHML'
  /** JSON-LD: the statements of the Turtle. */
  | 'JSON_LD'
  /** JSON Lines, a record a line: entities, relations, claims with their evidence, articles. What import takes back. */
  | 'JSON_LINES'
  /** A report in Markdown: relations in words, with quotes and links. */
  | 'MARKDOWN'
  /** Turtle, with terms of schema.org and PROV-O. */
  | 'TURTLE';

/** A file to be read: text, Markdown, HTML, a feed, JSON Lines and what else `modelscape ingest` reads. */
export type IngestFile = {
  /** Its bytes, in base64. At most 10 MB, and at most what a request may hold. */
  readonly content: string;
  /** Its name; what it is read as goes by the ending. */
  readonly name: string;
};

/** An article to be read: its text, a file, or only the address to fetch it from. */
export type IngestInput = {
  /** Who wrote it. */
  readonly author?: string | null | undefined;
  /** A file that holds it, in place of its text; it may hold many. */
  readonly file?: IngestFile | null | undefined;
  /** Whether the pages that a fetched feed links to are fetched too. */
  readonly follow?: boolean | null | undefined;
  /** How the text is written. */
  readonly format?: TextFormat | null | undefined;
  /** Its language, as a BCP 47 code. */
  readonly language?: string | null | undefined;
  /** What to call it in its job; else its file's name, its title, its address, or how its text begins. */
  readonly name?: string | null | undefined;
  /** When it was published: 2025, 2025-03 or 2025-03-14. */
  readonly publishedAt?: string | null | undefined;
  /** Who published it. */
  readonly source?: string | null | undefined;
  /** Its text. At most 10 MB. */
  readonly text?: string | null | undefined;
  /** Its title; without one, the first line of the text. */
  readonly title?: string | null | undefined;
  /** Where it was published: http or https. The same URL again replaces the article. Without text and file it is fetched from there. */
  readonly url?: string | null | undefined;
};

/** Articles to be read together. */
export type IngestManyInput = {
  /** The articles; 100 at most. What can't be read in one is told of its item. */
  readonly articles: ReadonlyArray<IngestInput>;
  /** The job to add them to; without one, a new job. */
  readonly job?: string | null | undefined;
  /** Whether others will be added: the job doesn't end before that. */
  readonly more?: boolean | null | undefined;
};

/** What became of an article. */
export type IngestOutcome =
  /** It was not known. */
  | 'NEW'
  /** A new text under a known URL; the old one is gone, claims and all. */
  | 'REPLACED'
  /** The same text was known already; nothing changed. */
  | 'UNCHANGED';

/** How far a job is. */
export type JobState =
  /** Somebody cancelled it; what had been read by then stays. */
  | 'CANCELLED'
  /** All its items were read or failed. */
  | 'DONE'
  /** No further item is begun until somebody lets it go on. */
  | 'PAUSED'
  /** Its items are being read, or wait to be. */
  | 'RUNNING';

/** What a relation says. Each but PARTNERED_WITH and COMPARED_WITH has a direction: source to target. */
export type RelationType =
  /** Bought, agreed to buy, is buying. */
  | 'ACQUIRED'
  /** Is stated to beat, match, rival or trail it. */
  | 'COMPARED_WITH'
  /** Made, trained, released, published it. */
  | 'DEVELOPED'
  /** Was tested on it. */
  | 'EVALUATED_ON'
  /** Filed for, plans or made a listing; the target is the exchange. */
  | 'FILED_IPO'
  /** Founded or co-founded it. */
  | 'FOUNDED'
  /** Put or committed money into it, joined its round, holds a stake. */
  | 'INVESTED_IN'
  /** A named deal between the two. */
  | 'PARTNERED_WITH'
  /** Is a subsidiary, unit or lab of it. */
  | 'PART_OF'
  /** Sued, charged or opened a formal investigation of it. */
  | 'SUED'
  /** Was trained on that data set. */
  | 'TRAINED_ON'
  /** Is built on, runs on, integrates, applies it. */
  | 'USES'
  /** Is a version, size, fine-tune or successor of it. */
  | 'VARIANT_OF'
  /** Leads, works or worked for it. */
  | 'WORKS_AT';

/** How firmly something is stated. */
export type Stance =
  /** It is denied or called off. */
  | 'DENIED'
  /** It happened or is so. */
  | 'DONE'
  /** It is announced or intended. */
  | 'PLANNED'
  /** It is a rumour or said by unnamed sources. */
  | 'REPORTED';

/** Which subgraph to export. */
export type SubgraphInput = {
  /** Steps from the seeds: 0 to 3. 0 takes the seeds alone. */
  readonly depth?: number | null | undefined;
  /** Only entities of these kinds (seeds always stay). */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** Most entities: 1 to 500. */
  readonly limit?: number | null | undefined;
  /** Only relations of at least this confidence, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** Entities to start from. */
  readonly seeds: ReadonlyArray<string>;
  /** Only relations seen on or after this date (ISO). */
  readonly since?: string | null | undefined;
  /** Only relations of these types. */
  readonly types?: ReadonlyArray<RelationType> | null | undefined;
  /** Only relations seen on or before this date (ISO). */
  readonly until?: string | null | undefined;
};

/** What an article is to be read from. */
export type TextFormat =
  /** Markdown, with front matter when it has some. */
  | 'MARKDOWN'
  /** Plain text, taken as it is. */
  | 'PLAIN';

/** Which decision is undone. */
export type UndoInput = {
  /** Who undoes it. At most 200 characters. */
  readonly by?: string | null | undefined;
  /** A decision's id, or its number. */
  readonly id: string;
  /** Why. At most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** How near two names must stand to count as together. */
export type Window =
  /** In one article. */
  | 'ARTICLE'
  /** In one paragraph. */
  | 'PARAGRAPH'
  /** In one sentence. */
  | 'SENTENCE';

export type ArticleHeadQueryVariables = Exact<{
  id: string;
}>;


export type ArticleHeadQuery = { readonly article: { readonly author: string | null, readonly length: number, readonly entityCount: number, readonly claimCount: number, readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null } | null };

export type ArticleSentencesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ArticleSentencesQuery = { readonly article: { readonly sentences: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly n: number, readonly paragraph: number, readonly start: number, readonly end: number, readonly text: string }> } } | null };

export type ArticleMentionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ArticleMentionsQuery = { readonly article: { readonly mentions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind } }> } } | null };

export type ArticleClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ArticleClaimsQuery = { readonly article: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly stance: Stance, readonly subject: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly sentence: { readonly n: number } }> }> } } | null };

export type IngestMutationVariables = Exact<{
  input: IngestInput;
}>;


export type IngestMutation = { readonly ingest: { readonly outcome: IngestOutcome | null, readonly skipped: ReadonlyArray<string>, readonly job: { readonly id: string, readonly name: string, readonly state: JobState, readonly counts: { readonly total: number, readonly waiting: number, readonly running: number, readonly done: number, readonly new: number, readonly unchanged: number, readonly replaced: number, readonly failed: number, readonly cancelled: number } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }>, readonly article: { readonly entityCount: number, readonly claimCount: number, readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly mentions: { readonly nodes: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } }> }, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null } | null } };

export type EntityDetailsQueryVariables = Exact<{
  id: string;
}>;


export type EntityDetailsQuery = { readonly entity: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly family: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } | null, readonly timeline: { readonly periods: ReadonlyArray<{ readonly period: string, readonly articleCount: number, readonly claimCount: number }>, readonly undated: { readonly articleCount: number, readonly claimCount: number } }, readonly neighbours: { readonly totalCount: number, readonly countsByType: ReadonlyArray<{ readonly type: RelationType, readonly count: number }> }, readonly claims: { readonly totalCount: number } } | null };

export type EntityClaimsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityClaimsQuery = { readonly entity: { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly stance: Stance, readonly confidence: number, readonly accepted: boolean, readonly role: string | null, readonly ended: boolean, readonly round: string | null, readonly stake: number | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null, readonly date: { readonly value: string, readonly precision: DatePrecision, readonly text: string | null } | null, readonly evidence: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly n: number, readonly start: number, readonly text: string }, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }, readonly reprints: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }> }> }> } } | null };

export type EntityArticlesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityArticlesQuery = { readonly entity: { readonly articles: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }> } } | null };

export type RelationDetailsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationDetailsQuery = { readonly relation: { readonly id: string, readonly type: RelationType, readonly stance: Stance, readonly confidence: number, readonly claimCount: number, readonly articleCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly source: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }, readonly target: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly stance: Stance, readonly confidence: number, readonly accepted: boolean, readonly role: string | null, readonly ended: boolean, readonly round: string | null, readonly stake: number | null, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null, readonly date: { readonly value: string, readonly precision: DatePrecision, readonly text: string | null } | null, readonly evidence: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly n: number, readonly start: number, readonly text: string }, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }, readonly reprints: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }> }> }> }, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly stats: { readonly articleCount: number, readonly entityCount: number, readonly relationCount: number, readonly claimCount: number, readonly firstPublished: string | null, readonly lastPublished: string | null }, readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }> }, readonly models: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }> }, readonly techniques: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }> }, readonly strongest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }> } };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly entities: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string | null, readonly node: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } }> } };

export type SubgraphQueryVariables = Exact<{
  seeds: ReadonlyArray<string> | string;
  depth: number;
  limit: number;
}>;


export type SubgraphQuery = { readonly subgraph: { readonly truncated: boolean, readonly totalEntities: number, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly stance: Stance, readonly confidence: number, readonly claimCount: number, readonly articleCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null, readonly statements: ReadonlyArray<{ readonly date: string | null, readonly publisher: string | null, readonly stance: Stance, readonly ended: boolean, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null }> }> } };

export type NeighboursQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  minConfidence?: number | null | undefined;
}>;


export type NeighboursQuery = { readonly entity: { readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }, readonly relation: { readonly id: string, readonly type: RelationType, readonly stance: Stance, readonly confidence: number, readonly claimCount: number, readonly articleCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null } }> } } | null };

export type CheckIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  limit: number;
}>;


export type CheckIdsQuery = { readonly subgraph: { readonly totalEntities: number } };

export type ExportViewQueryVariables = Exact<{
  input: SubgraphInput;
  format: ExportFormat;
}>;


export type ExportViewQuery = { readonly exportSubgraph: { readonly fileName: string, readonly mediaType: string, readonly content: string } };

export type EntityCardFragment = { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null };

export type RelationCardFragment = { readonly id: string, readonly type: RelationType, readonly stance: Stance, readonly confidence: number, readonly claimCount: number, readonly articleCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null };

export type RelationStoryFragment = { readonly firstSeen: string | null, readonly statements: ReadonlyArray<{ readonly date: string | null, readonly publisher: string | null, readonly stance: Stance, readonly ended: boolean, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null }> };

export type EvidenceFragment = { readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly n: number, readonly start: number, readonly text: string }, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }, readonly reprints: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }> };

export type ArticleCardFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null };

export type ClaimCardFragment = { readonly id: string, readonly type: ClaimType, readonly stance: Stance, readonly confidence: number, readonly accepted: boolean, readonly role: string | null, readonly ended: boolean, readonly round: string | null, readonly stake: number | null, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null, readonly date: { readonly value: string, readonly precision: DatePrecision, readonly text: string | null } | null, readonly evidence: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly n: number, readonly start: number, readonly text: string }, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }, readonly reprints: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }> }> };

export type JobCardFragment = { readonly id: string, readonly name: string, readonly state: JobState, readonly counts: { readonly total: number, readonly waiting: number, readonly running: number, readonly done: number, readonly new: number, readonly unchanged: number, readonly replaced: number, readonly failed: number, readonly cancelled: number } };

export type IngestManyMutationVariables = Exact<{
  input: IngestManyInput;
}>;


export type IngestManyMutation = { readonly ingestMany: { readonly job: { readonly id: string, readonly name: string, readonly state: JobState, readonly counts: { readonly total: number, readonly waiting: number, readonly running: number, readonly done: number, readonly new: number, readonly unchanged: number, readonly replaced: number, readonly failed: number, readonly cancelled: number } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type CancelJobMutationVariables = Exact<{
  id: string;
}>;


export type CancelJobMutation = { readonly cancelJob: { readonly job: { readonly id: string, readonly name: string, readonly state: JobState, readonly counts: { readonly total: number, readonly waiting: number, readonly running: number, readonly done: number, readonly new: number, readonly unchanged: number, readonly replaced: number, readonly failed: number, readonly cancelled: number } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type JobProgressSubscriptionVariables = Exact<{
  id: string;
}>;


export type JobProgressSubscription = { readonly jobProgress: { readonly id: string, readonly name: string, readonly state: JobState, readonly counts: { readonly total: number, readonly waiting: number, readonly running: number, readonly done: number, readonly new: number, readonly unchanged: number, readonly replaced: number, readonly failed: number, readonly cancelled: number } } };

export type JobFoundQueryVariables = Exact<{
  id: string;
}>;


export type JobFoundQuery = { readonly job: { readonly id: string, readonly name: string, readonly state: JobState, readonly read: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly outcome: IngestOutcome | null, readonly skipped: ReadonlyArray<string>, readonly article: { readonly id: string, readonly title: string, readonly entityCount: number, readonly claimCount: number, readonly mentions: { readonly nodes: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } }> } } | null }> }, readonly failed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly code: string | null, readonly reason: string | null }> }, readonly counts: { readonly total: number, readonly waiting: number, readonly running: number, readonly done: number, readonly new: number, readonly unchanged: number, readonly replaced: number, readonly failed: number, readonly cancelled: number } } | null };

export type LinksQueryVariables = Exact<{
  from: string;
  to: string;
  first: number;
}>;


export type LinksQuery = { readonly paths: ReadonlyArray<{ readonly score: number, readonly length: number, readonly sentence: string, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly stance: Stance, readonly confidence: number, readonly claimCount: number, readonly articleCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly source: { readonly id: string }, readonly target: { readonly id: string }, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null }> }> };

export type DecisionCardFragment = { readonly id: string, readonly number: number, readonly type: DecisionType, readonly words: string, readonly by: string | null, readonly reason: string | null, readonly at: string, readonly undoneAt: string | null, readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } | null, readonly other: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } | null };

export type ReviewItemsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewItemsQuery = { readonly reviewItems: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly words: string, readonly a: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }, readonly b: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } }> } };

export type DoubtfulClaimsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DoubtfulClaimsQuery = { readonly doubtfulClaims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ClaimType, readonly stance: Stance, readonly confidence: number, readonly accepted: boolean, readonly role: string | null, readonly ended: boolean, readonly round: string | null, readonly stake: number | null, readonly subject: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly object: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly amount: { readonly value: number, readonly currency: string, readonly text: string | null } | null, readonly date: { readonly value: string, readonly precision: DatePrecision, readonly text: string | null } | null, readonly evidence: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly n: number, readonly start: number, readonly text: string }, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }, readonly reprints: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }> }> }> } };

export type DecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { readonly decisions: { readonly totalCount: number, readonly waitingCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly type: DecisionType, readonly words: string, readonly by: string | null, readonly reason: string | null, readonly at: string, readonly undoneAt: string | null, readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } | null, readonly other: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } | null }> } };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { readonly decisions: { readonly waitingCount: number } };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { readonly decide: { readonly waitingCount: number | null, readonly decision: { readonly id: string, readonly number: number, readonly type: DecisionType, readonly words: string, readonly by: string | null, readonly reason: string | null, readonly at: string, readonly undoneAt: string | null, readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } | null, readonly other: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type UndoMutationVariables = Exact<{
  input: UndoInput;
}>;


export type UndoMutation = { readonly undo: { readonly waitingCount: number | null, readonly decision: { readonly id: string, readonly number: number, readonly type: DecisionType, readonly words: string, readonly by: string | null, readonly reason: string | null, readonly at: string, readonly undoneAt: string | null, readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } | null, readonly other: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type TogetherQueryVariables = Exact<{
  kinds: ReadonlyArray<EntityKind> | EntityKind;
  within: Window;
  with?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  minCount: number;
  first: number;
}>;


export type TogetherQuery = { readonly coOccurrence: { readonly totalCount: number, readonly windowCount: number, readonly windowTrend: ReadonlyArray<{ readonly period: string, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly count: number, readonly expected: number, readonly lift: number, readonly significance: number, readonly undated: number, readonly trend: ReadonlyArray<{ readonly period: string, readonly count: number }>, readonly a: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }, readonly b: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly articleCount: number, readonly mentionCount: number, readonly relationCount: number, readonly firstSeen: string | null, readonly lastSeen: string | null }, readonly examples: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sentence: { readonly n: number, readonly start: number, readonly text: string }, readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }, readonly reprints: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly source: string | null, readonly publishedAt: { readonly value: string, readonly precision: DatePrecision } | null }> }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RelationCardFragmentDoc = new TypedDocumentString(`
    fragment RelationCard on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  stance
  confidence
  claimCount
  articleCount
  firstSeen
  lastSeen
  amount {
    value
    currency
    text
  }
}
    `, {"fragmentName":"RelationCard"}) as unknown as TypedDocumentString<RelationCardFragment, unknown>;
export const RelationStoryFragmentDoc = new TypedDocumentString(`
    fragment RelationStory on Relation {
  firstSeen
  statements {
    date
    publisher
    stance
    ended
    amount {
      value
      currency
      text
    }
  }
}
    `, {"fragmentName":"RelationStory"}) as unknown as TypedDocumentString<RelationStoryFragment, unknown>;
export const ArticleCardFragmentDoc = new TypedDocumentString(`
    fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}
    `, {"fragmentName":"ArticleCard"}) as unknown as TypedDocumentString<ArticleCardFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Evidence {
  text
  start
  end
  sentence {
    n
    start
    text
  }
  article {
    ...ArticleCard
  }
  reprints {
    ...ArticleCard
  }
}
    fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}`, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const ClaimCardFragmentDoc = new TypedDocumentString(`
    fragment ClaimCard on Claim {
  id
  type
  stance
  confidence
  accepted
  role
  ended
  round
  stake
  amount {
    value
    currency
    text
  }
  date {
    value
    precision
    text
  }
  evidence {
    ...Evidence
  }
}
    fragment Evidence on Evidence {
  text
  start
  end
  sentence {
    n
    start
    text
  }
  article {
    ...ArticleCard
  }
  reprints {
    ...ArticleCard
  }
}
fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}`, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const JobCardFragmentDoc = new TypedDocumentString(`
    fragment JobCard on Job {
  id
  name
  state
  counts {
    total
    waiting
    running
    done
    new
    unchanged
    replaced
    failed
    cancelled
  }
}
    `, {"fragmentName":"JobCard"}) as unknown as TypedDocumentString<JobCardFragment, unknown>;
export const EntityCardFragmentDoc = new TypedDocumentString(`
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
    `, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const DecisionCardFragmentDoc = new TypedDocumentString(`
    fragment DecisionCard on Decision {
  id
  number
  type
  words
  by
  reason
  at
  undoneAt
  entity {
    ...EntityCard
  }
  other {
    ...EntityCard
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}`, {"fragmentName":"DecisionCard"}) as unknown as TypedDocumentString<DecisionCardFragment, unknown>;
export const ArticleHeadDocument = new TypedDocumentString(`
    query ArticleHead($id: ID!) {
  article(id: $id) {
    ...ArticleCard
    author
    length
    entityCount
    claimCount
  }
}
    fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}`) as unknown as TypedDocumentString<ArticleHeadQuery, ArticleHeadQueryVariables>;
export const ArticleSentencesDocument = new TypedDocumentString(`
    query ArticleSentences($id: ID!, $after: String) {
  article(id: $id) {
    sentences(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        n
        paragraph
        start
        end
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleSentencesQuery, ArticleSentencesQueryVariables>;
export const ArticleMentionsDocument = new TypedDocumentString(`
    query ArticleMentions($id: ID!, $after: String) {
  article(id: $id) {
    mentions(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        start
        end
        entity {
          id
          name
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleMentionsQuery, ArticleMentionsQueryVariables>;
export const ArticleClaimsDocument = new TypedDocumentString(`
    query ArticleClaims($id: ID!, $after: String) {
  article(id: $id) {
    claims(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        type
        stance
        subject {
          name
        }
        object {
          name
        }
        amount {
          value
          currency
          text
        }
        evidence {
          start
          end
          sentence {
            n
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleClaimsQuery, ArticleClaimsQueryVariables>;
export const IngestDocument = new TypedDocumentString(`
    mutation Ingest($input: IngestInput!) {
  ingest(input: $input) {
    job {
      ...JobCard
    }
    outcome
    skipped
    userErrors {
      code
      message
      path
    }
    article {
      ...ArticleCard
      entityCount
      claimCount
      mentions(first: 100) {
        nodes {
          entity {
            ...EntityCard
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}
fragment JobCard on Job {
  id
  name
  state
  counts {
    total
    waiting
    running
    done
    new
    unchanged
    replaced
    failed
    cancelled
  }
}`) as unknown as TypedDocumentString<IngestMutation, IngestMutationVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!) {
  entity(id: $id) {
    ...EntityCard
    aliases
    description
    family {
      ...EntityCard
    }
    timeline {
      periods {
        period
        articleCount
        claimCount
      }
      undated {
        articleCount
        claimCount
      }
    }
    neighbours(first: 1) {
      totalCount
      countsByType {
        type
        count
      }
    }
    claims(first: 1) {
      totalCount
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const EntityClaimsDocument = new TypedDocumentString(`
    query EntityClaims($id: ID!, $first: Int!, $after: String) {
  entity(id: $id) {
    claims(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimCard
        subject {
          id
          name
          kind
        }
        object {
          id
          name
          kind
        }
      }
    }
  }
}
    fragment Evidence on Evidence {
  text
  start
  end
  sentence {
    n
    start
    text
  }
  article {
    ...ArticleCard
  }
  reprints {
    ...ArticleCard
  }
}
fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}
fragment ClaimCard on Claim {
  id
  type
  stance
  confidence
  accepted
  role
  ended
  round
  stake
  amount {
    value
    currency
    text
  }
  date {
    value
    precision
    text
  }
  evidence {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const EntityArticlesDocument = new TypedDocumentString(`
    query EntityArticles($id: ID!, $first: Int!, $after: String) {
  entity(id: $id) {
    articles(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ArticleCard
      }
    }
  }
}
    fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}`) as unknown as TypedDocumentString<EntityArticlesQuery, EntityArticlesQueryVariables>;
export const RelationDetailsDocument = new TypedDocumentString(`
    query RelationDetails($id: ID!, $first: Int!, $after: String) {
  relation(id: $id) {
    ...RelationCard
    source {
      ...EntityCard
    }
    target {
      ...EntityCard
    }
    claims(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment RelationCard on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  stance
  confidence
  claimCount
  articleCount
  firstSeen
  lastSeen
  amount {
    value
    currency
    text
  }
}
fragment Evidence on Evidence {
  text
  start
  end
  sentence {
    n
    start
    text
  }
  article {
    ...ArticleCard
  }
  reprints {
    ...ArticleCard
  }
}
fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}
fragment ClaimCard on Claim {
  id
  type
  stance
  confidence
  accepted
  role
  ended
  round
  stake
  amount {
    value
    currency
    text
  }
  date {
    value
    precision
    text
  }
  evidence {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<RelationDetailsQuery, RelationDetailsQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  stats {
    articleCount
    entityCount
    relationCount
    claimCount
    firstPublished
    lastPublished
  }
  companies: entities(kinds: [COMPANY], orderBy: MENTIONS, first: 1) {
    nodes {
      ...EntityCard
    }
  }
  models: entities(kinds: [MODEL], orderBy: MENTIONS, first: 1) {
    nodes {
      ...EntityCard
    }
  }
  techniques: entities(kinds: [TECHNIQUE], orderBy: MENTIONS, first: 1) {
    nodes {
      ...EntityCard
    }
  }
  strongest: entities(orderBy: MENTIONS, first: 100) {
    nodes {
      ...EntityCard
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  entities(search: $text, first: 8) {
    totalCount
    edges {
      matched
      node {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($seeds: [ID!]!, $depth: Int!, $limit: Int!) {
  subgraph(seeds: $seeds, depth: $depth, limit: $limit) {
    truncated
    totalEntities
    entities {
      ...EntityCard
    }
    relations {
      ...RelationCard
      ...RelationStory
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment RelationCard on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  stance
  confidence
  claimCount
  articleCount
  firstSeen
  lastSeen
  amount {
    value
    currency
    text
  }
}
fragment RelationStory on Relation {
  firstSeen
  statements {
    date
    publisher
    stance
    ended
    amount {
      value
      currency
      text
    }
  }
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $first: Int!, $after: String, $types: [RelationType!], $kinds: [EntityKind!], $minConfidence: Float) {
  entity(id: $id) {
    id
    neighbours(
      first: $first
      after: $after
      types: $types
      kinds: $kinds
      minConfidence: $minConfidence
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EntityCard
        }
        relation {
          ...RelationCard
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment RelationCard on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  stance
  confidence
  claimCount
  articleCount
  firstSeen
  lastSeen
  amount {
    value
    currency
    text
  }
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const CheckIdsDocument = new TypedDocumentString(`
    query CheckIds($ids: [ID!]!, $limit: Int!) {
  subgraph(seeds: $ids, depth: 0, limit: $limit) {
    totalEntities
  }
}
    `) as unknown as TypedDocumentString<CheckIdsQuery, CheckIdsQueryVariables>;
export const ExportViewDocument = new TypedDocumentString(`
    query ExportView($input: SubgraphInput!, $format: ExportFormat!) {
  exportSubgraph(input: $input, format: $format) {
    fileName
    mediaType
    content
  }
}
    `) as unknown as TypedDocumentString<ExportViewQuery, ExportViewQueryVariables>;
export const IngestManyDocument = new TypedDocumentString(`
    mutation IngestMany($input: IngestManyInput!) {
  ingestMany(input: $input) {
    job {
      ...JobCard
    }
    userErrors {
      code
      message
    }
  }
}
    fragment JobCard on Job {
  id
  name
  state
  counts {
    total
    waiting
    running
    done
    new
    unchanged
    replaced
    failed
    cancelled
  }
}`) as unknown as TypedDocumentString<IngestManyMutation, IngestManyMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    job {
      ...JobCard
    }
    userErrors {
      code
      message
    }
  }
}
    fragment JobCard on Job {
  id
  name
  state
  counts {
    total
    waiting
    running
    done
    new
    unchanged
    replaced
    failed
    cancelled
  }
}`) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const JobProgressDocument = new TypedDocumentString(`
    subscription JobProgress($id: ID!) {
  jobProgress(id: $id) {
    ...JobCard
  }
}
    fragment JobCard on Job {
  id
  name
  state
  counts {
    total
    waiting
    running
    done
    new
    unchanged
    replaced
    failed
    cancelled
  }
}`) as unknown as TypedDocumentString<JobProgressSubscription, JobProgressSubscriptionVariables>;
export const JobFoundDocument = new TypedDocumentString(`
    query JobFound($id: ID!) {
  job(id: $id) {
    ...JobCard
    read: items(states: [DONE], first: 20) {
      totalCount
      nodes {
        name
        outcome
        skipped
        article {
          id
          title
          entityCount
          claimCount
          mentions(first: 60) {
            nodes {
              entity {
                ...EntityCard
              }
            }
          }
        }
      }
    }
    failed: items(states: [FAILED], first: 50) {
      totalCount
      nodes {
        name
        code
        reason
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment JobCard on Job {
  id
  name
  state
  counts {
    total
    waiting
    running
    done
    new
    unchanged
    replaced
    failed
    cancelled
  }
}`) as unknown as TypedDocumentString<JobFoundQuery, JobFoundQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($from: ID!, $to: ID!, $first: Int!) {
  paths(from: $from, to: $to, first: $first) {
    score
    length
    sentence
    entities {
      ...EntityCard
    }
    relations {
      ...RelationCard
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment RelationCard on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  stance
  confidence
  claimCount
  articleCount
  firstSeen
  lastSeen
  amount {
    value
    currency
    text
  }
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const ReviewItemsDocument = new TypedDocumentString(`
    query ReviewItems($first: Int!, $after: String) {
  reviewItems(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      words
      a {
        ...EntityCard
      }
      b {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}`) as unknown as TypedDocumentString<ReviewItemsQuery, ReviewItemsQueryVariables>;
export const DoubtfulClaimsDocument = new TypedDocumentString(`
    query DoubtfulClaims($first: Int!, $after: String) {
  doubtfulClaims(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ClaimCard
      subject {
        id
        name
        kind
      }
      object {
        id
        name
        kind
      }
    }
  }
}
    fragment Evidence on Evidence {
  text
  start
  end
  sentence {
    n
    start
    text
  }
  article {
    ...ArticleCard
  }
  reprints {
    ...ArticleCard
  }
}
fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}
fragment ClaimCard on Claim {
  id
  type
  stance
  confidence
  accepted
  role
  ended
  round
  stake
  amount {
    value
    currency
    text
  }
  date {
    value
    precision
    text
  }
  evidence {
    ...Evidence
  }
}`) as unknown as TypedDocumentString<DoubtfulClaimsQuery, DoubtfulClaimsQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($first: Int!, $after: String) {
  decisions(first: $first, after: $after, undone: false) {
    totalCount
    waitingCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DecisionCard
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment DecisionCard on Decision {
  id
  number
  type
  words
  by
  reason
  at
  undoneAt
  entity {
    ...EntityCard
  }
  other {
    ...EntityCard
  }
}`) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const WaitingDocument = new TypedDocumentString(`
    query Waiting {
  decisions(first: 1) {
    waitingCount
  }
}
    `) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($input: DecideInput!) {
  decide(input: $input) {
    waitingCount
    decision {
      ...DecisionCard
    }
    userErrors {
      message
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment DecisionCard on Decision {
  id
  number
  type
  words
  by
  reason
  at
  undoneAt
  entity {
    ...EntityCard
  }
  other {
    ...EntityCard
  }
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($input: UndoInput!) {
  undo(input: $input) {
    waitingCount
    decision {
      ...DecisionCard
    }
    userErrors {
      message
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment DecisionCard on Decision {
  id
  number
  type
  words
  by
  reason
  at
  undoneAt
  entity {
    ...EntityCard
  }
  other {
    ...EntityCard
  }
}`) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const TogetherDocument = new TypedDocumentString(`
    query Together($kinds: [EntityKind!]!, $within: Window!, $with: ID, $since: String, $until: String, $minCount: Int!, $first: Int!) {
  coOccurrence(
    kinds: $kinds
    within: $within
    with: $with
    since: $since
    until: $until
    minCount: $minCount
    first: $first
  ) {
    totalCount
    windowCount
    windowTrend {
      period
      count
    }
    nodes {
      count
      expected
      lift
      significance
      trend {
        period
        count
      }
      undated
      a {
        ...EntityCard
      }
      b {
        ...EntityCard
      }
      examples {
        ...Evidence
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  name
  kind
  articleCount
  mentionCount
  relationCount
  firstSeen
  lastSeen
}
fragment Evidence on Evidence {
  text
  start
  end
  sentence {
    n
    start
    text
  }
  article {
    ...ArticleCard
  }
  reprints {
    ...ArticleCard
  }
}
fragment ArticleCard on Article {
  id
  title
  url
  source
  publishedAt {
    value
    precision
  }
}`) as unknown as TypedDocumentString<TogetherQuery, TogetherQueryVariables>;