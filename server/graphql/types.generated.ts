import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRecord } from '../graph/entities.ts';
import type { RelationRecord } from '../graph/relations.ts';
import type { StatementRecord } from '../graph/statements.ts';
import type { ClaimRecord } from '../graph/claims.ts';
import type { EvidenceRecord } from '../graph/evidence.ts';
import type { ArticleRecord } from '../graph/articles.ts';
import type { SentenceRecord } from '../graph/sentences.ts';
import type { MentionRecord } from '../graph/mentions.ts';
import type { EntityList, NeighbourList, ClaimList, MentionList, SentenceList, ArticleList, ReviewItemList, DecisionList, WatchList, JobList, JobItemList } from './connection.ts';
import type { ReviewItemRecord } from '../graph/review-items.ts';
import type { DecisionRecord } from '../graph/decisions.ts';
import type { WatchRecord } from '../graph/watches.ts';
import type { Pair, Pairs } from './resolvers/co-occurrence.ts';
import type { Shown } from './resolvers/subgraph.ts';
import type { FoundPath } from '../graph/path-search.ts';
import type { StatsRecord } from '../graph/stats.ts';
import type { Done } from './resolvers/ingest.ts';
import type { JobRecord } from '../graph/jobs.ts';
import type { JobItemRecord } from '../graph/job-items.ts';
import type { Asked } from './resolvers/job-mutations.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 with zone, such as 2026-01-05T10:00:00Z. */
  DateTime: { input: string; output: string; }
};

/** What is to be watched. */
export type AddWatchInput = {
  /** An http or https address of a feed or page, or the whole path of a folder; folders only where the server is for its machine alone. */
  readonly address: Scalars['String']['input'];
  /** Seconds from one look to the next: 60 (folders: 5) to 2,592,000. An hour (folders: a minute) when not given. */
  readonly everySeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the pages that a feed's entries link to are read too. */
  readonly follow?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What addWatch did. */
export type AddWatchPayload = {
  readonly __typename?: 'AddWatchPayload';
  /** Whether it is new; false where it was there and took the new settings, null when it could not be added. */
  readonly added?: Maybe<Scalars['Boolean']['output']>;
  /** Why it could not be added; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The watch; null when it could not be added. */
  readonly watch?: Maybe<Watch>;
};

/** A sum of money. */
export type Amount = {
  readonly __typename?: 'Amount';
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** As the text has it. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** In whole units of the currency. */
  readonly value: Scalars['Float']['output'];
};

/** One ingested document. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** Who wrote it; null when unknown. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** How many claims it states. */
  readonly claimCount: Scalars['Int']['output'];
  /** What it states, in the order of the text. */
  readonly claims: ClaimConnection;
  /** How many entities it names. */
  readonly entityCount: Scalars['Int']['output'];
  /** An opaque id. */
  readonly id: Scalars['ID']['output'];
  /** When it was read into the graph. */
  readonly ingestedAt: Scalars['DateTime']['output'];
  /** Language, as a BCP 47 code; null when unknown. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Length of the text in UTF-16 code units. */
  readonly length: Scalars['Int']['output'];
  /** Where it names entities, in the order of the text. */
  readonly mentions: MentionConnection;
  /** When it was published; null when unknown. */
  readonly publishedAt?: Maybe<PartialDate>;
  /** Other articles that tell the same story in nearly the same words, in order of their days. What they repeat counts once. */
  readonly reprints: ReadonlyArray<Article>;
  /** Its sentences in order. At most 100 a page. */
  readonly sentences: SentenceConnection;
  /** Who published it; null when unknown. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Its whole text, untouched. */
  readonly text: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read; null when unknown. Always http or https. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** One ingested document. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One ingested document. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One ingested document. */
export type ArticleSentencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** Articles with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Articles alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in a page. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** A row that could not be read. */
export type CatalogueBadRow = {
  readonly __typename?: 'CatalogueBadRow';
  /** Name of its file. */
  readonly file: Scalars['String']['output'];
  /** Line on which it begins, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** What may be one thing, or may be read in two ways, and why. */
export type CatalogueDoubt = {
  readonly __typename?: 'CatalogueDoubt';
  /** What it may be. */
  readonly other: Scalars['String']['output'];
  /** As the catalogue has it. */
  readonly spelling: Scalars['String']['output'];
  /** Why, and what was done. */
  readonly why: Scalars['String']['output'];
};

/** A file of a catalogue. */
export type CatalogueFileInput = {
  /** Its text. */
  readonly content: Scalars['String']['input'];
  /** Its name, without folders: it is told with each row. */
  readonly name: Scalars['String']['input'];
};

/** A spelling of a catalogue and the entity that it was joined to. */
export type CatalogueJoin = {
  readonly __typename?: 'CatalogueJoin';
  /** By what: a name of the lexicon, a name that articles use, or new with the catalogue. */
  readonly how: Scalars['String']['output'];
  /** The entity's name. */
  readonly name: Scalars['String']['output'];
  /** As the catalogue has it. */
  readonly spelling: Scalars['String']['output'];
};

/** What an article states. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Whether somebody decided that it is right. */
  readonly accepted: Scalars['Boolean']['output'];
  /** How much; null when the text gives no amount. */
  readonly amount?: Maybe<Amount>;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** When; null when the text gives no date. */
  readonly date?: Maybe<PartialDate>;
  /** Whether the text says that it is over. */
  readonly ended: Scalars['Boolean']['output'];
  /** The sentences that state it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** An opaque id. */
  readonly id: Scalars['ID']['output'];
  /** To whom or what; null when none is named. */
  readonly object?: Maybe<Entity>;
  /** Role held, for WORKS_AT. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Funding round, for INVESTED_IN: Seed, Pre-seed, Series A, Series B extension; null when none is named. */
  readonly round?: Maybe<Scalars['String']['output']>;
  /** Share held or bought in per cent, 0 to 100, of a range the lower end; for ACQUIRED, INVESTED_IN and PART_OF, null when no number is given. */
  readonly stake?: Maybe<Scalars['Float']['output']>;
  /** How firmly it is stated. */
  readonly stance: Stance;
  /** Who or what; null when the article itself is the subject (ABOUT). */
  readonly subject?: Maybe<Entity>;
  /** What it is about. */
  readonly type: ClaimType;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

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

/** A type of claim and how many. */
export type ClaimTypeCount = {
  readonly __typename?: 'ClaimTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: ClaimType;
};

/** Two entities that appear together. */
export type CoOccurrence = {
  readonly __typename?: 'CoOccurrence';
  /** The one whose name sorts first. */
  readonly a: Entity;
  /** The other. */
  readonly b: Entity;
  /** How many windows name both. */
  readonly count: Scalars['Int']['output'];
  /** Sentences of at most 3 windows that name both, newest article first: one with both names, else the two nearest that hold one each. */
  readonly examples: ReadonlyArray<Evidence>;
  /** How many would, if they were independent: windows(a) × windows(b) / windows in all. */
  readonly expected: Scalars['Float']['output'];
  /** count / expected: above 1, more often together than by chance. */
  readonly lift: Scalars['Float']['output'];
  /** Log-likelihood ratio G² (Dunning 1993) of the 2 × 2 table; above 3.84, p < .05; above 10.83, p < .001. */
  readonly significance: Scalars['Float']['output'];
  /** The count by quarter, earliest first; quarters with none are left out. */
  readonly trend: ReadonlyArray<PeriodCount>;
  /** How many of the count are of no quarter: their articles' dates are not known, or not to the quarter. With the trend they add up to the count. */
  readonly undated: Scalars['Int']['output'];
};

/** Pairs that appear together, and what they were counted over. */
export type CoOccurrenceResult = {
  readonly __typename?: 'CoOccurrenceResult';
  /** The pairs, most often together first; ties by significance, then by name. */
  readonly nodes: ReadonlyArray<CoOccurrence>;
  /** How many pairs there are in all, under the same filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many windows are of no quarter. With their trend they add up to the count of all. */
  readonly undatedWindowCount: Scalars['Int']['output'];
  /** How many windows there are in all: the articles of the period, or their paragraphs, or their sentences. */
  readonly windowCount: Scalars['Int']['output'];
  /** The same by quarter, earliest first: what a pair's trend may be compared with. */
  readonly windowTrend: ReadonlyArray<PeriodCount>;
};

/** How exact a date is. */
export type DatePrecision =
  /** A calendar day. */
  | 'day'
  /** A calendar month. */
  | 'month'
  /** A quarter of a year. */
  | 'quarter'
  /** A calendar year. */
  | 'year';

/** What somebody decides. */
export type DecideInput = {
  /** Who decides. At most 200 characters. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The claim; for ACCEPT and REJECT. */
  readonly claim?: InputMaybe<Scalars['ID']['input']>;
  /** The entity that it is about; for all types but ACCEPT and REJECT. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** The kind; for RETYPE. */
  readonly kind?: InputMaybe<EntityKind>;
  /** The name; for RENAME and ALIAS. At most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The other entity; for SAME and DIFFERENT. */
  readonly other?: InputMaybe<Scalars['ID']['input']>;
  /** Why. At most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What is decided. */
  readonly type: DecisionType;
};

/** What somebody decided. It holds for all articles, those that are yet to come too, until it is undone. */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided; null where it wasn't said. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The entity it is about, as it is now; null where it is gone, and for claims without one. */
  readonly entity?: Maybe<Entity>;
  /** An opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its number: decisions are counted from 1, with their undoings. */
  readonly number: Scalars['Int']['output'];
  /** The other one, or the other end of a claim, as it is now; null where there is none. */
  readonly other?: Maybe<Entity>;
  /** Why; null where it wasn't said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What was decided. */
  readonly type: DecisionType;
  /** When it was undone; null while it is in force. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it; null where it wasn't said. */
  readonly undoneBy?: Maybe<Scalars['String']['output']>;
  /** Why it was undone; null where it wasn't said. */
  readonly undoneReason?: Maybe<Scalars['String']['output']>;
  /** The same as a sentence. */
  readonly words: Scalars['String']['output'];
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** Decisions with their cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** Decisions alone. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same filters. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many articles are still to be read once more for what was decided; 0 when the graph shows all of it. */
  readonly waitingCount: Scalars['Int']['output'];
};

/** A decision in a page. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** What `decide` or `undo` did. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** The decision; null where it could not be made, or there is none. */
  readonly decision?: Maybe<Decision>;
  /** Why it could not be; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** How many articles are still to be read once more for it; 0 when the graph shows it, null where nothing was done. */
  readonly waitingCount?: Maybe<Scalars['Int']['output']>;
};

/** What somebody may decide. */
export type DecisionType =
  /** A claim is right: it counts as sure. */
  | 'accept'
  /** An entity has a further name: texts that hold it are read as naming the entity. */
  | 'alias'
  /** Two entities are not one, however near their names: they are not proposed again. */
  | 'different'
  /** An entity is no thing of its own, or none of interest: it and its claims are left out. */
  | 'hide'
  /** A claim is wrong: it is left out, wherever the same sentence makes it. */
  | 'reject'
  /** An entity has another name. The old one stays an alias. */
  | 'rename'
  /** An entity is of another kind. Claims that then fit no more are left out. */
  | 'retype'
  /** Two entities are one: `entity` is `other` under another name, and `other` is what both are from then on. */
  | 'same';

/** Which way a relation points, seen from an entity. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** From the neighbour to the entity. */
  | 'IN'
  /** From the entity to the neighbour. */
  | 'OUT';

/** One thing in the world that articles name. */
export type Entity = Node & {
  readonly __typename?: 'Entity';
  /** All its other names, most used first. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles name it. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that name it, newest first. */
  readonly articles: ArticleConnection;
  /** What articles state about it, newest first. */
  readonly claims: ClaimConnection;
  /** One line about it; null when there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What it is a version of; null for a thing of its own. */
  readonly family?: Maybe<Entity>;
  /** Date of the earliest dated article that names it. */
  readonly firstSeen?: Maybe<Scalars['String']['output']>;
  /** An opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly kind: EntityKind;
  /** Date of the latest dated article that names it. */
  readonly lastSeen?: Maybe<Scalars['String']['output']>;
  /** How many times it is named. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is named, newest article first. */
  readonly mentions: MentionConnection;
  /** The name it is best known by, spelt as its best source spells it. */
  readonly name: Scalars['String']['output'];
  /** Things it is related to, strongest first: by articles, then confidence, then name. */
  readonly neighbours: NeighbourConnection;
  /** How many relations it has, of all types, in and out. */
  readonly relationCount: Scalars['Int']['output'];
  /** When articles name it and what they state of it, by period. */
  readonly timeline: Timeline;
  /** Its versions and theirs, by name. */
  readonly variants: EntityConnection;
};


/** One thing in the world that articles name. */
export type EntityArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeVariants?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One thing in the world that articles name. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeVariants?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One thing in the world that articles name. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing in the world that articles name. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeVariants?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  until?: InputMaybe<Scalars['String']['input']>;
};


/** One thing in the world that articles name. */
export type EntityTimelineArgs = {
  by?: InputMaybe<TimeUnit>;
  includeVariants?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One thing in the world that articles name. */
export type EntityVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** Entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The name that the search matched; null without a search. */
  readonly matched?: Maybe<Scalars['String']['output']>;
  /** The entity. */
  readonly node: Entity;
};

/** What sort of thing an entity is. */
export type EntityKind =
  /** A named data set, benchmark or leaderboard. */
  | 'Benchmark'
  /** A business: firm, startup, lab, fund. */
  | 'Company'
  /** A trained AI model: family, version or size. */
  | 'Model'
  /** Any other body: agency, court, university, exchange, consortium. */
  | 'Organization'
  /** A named human. */
  | 'Person'
  /** Anything else that is made and used: app, service, library, chip. */
  | 'Product'
  /** A method: algorithm, architecture, training or inference method. */
  | 'Technique'
  /** A field, task or theme. */
  | 'Topic';

/** How entities are ordered. */
export type EntityOrder =
  /** Most mentioned first. */
  | 'MENTIONS'
  /** By name, A to Z. */
  | 'NAME'
  /** Best match first; with no search, the same as MENTIONS. */
  | 'RELEVANCE';

/** Words of an article that state a claim. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article. */
  readonly article: Article;
  /** End in the article's text, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** Other articles that tell the same story in nearly the same words, in order of their days. What they repeat counts once. */
  readonly reprints: ReadonlyArray<Article>;
  /** The sentence they stand in. */
  readonly sentence: Sentence;
  /** Start in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The exact words. */
  readonly text: Scalars['String']['output'];
};

/** A file. */
export type Export = {
  readonly __typename?: 'Export';
  /** Its content. */
  readonly content: Scalars['String']['output'];
  /** A name for the file. */
  readonly fileName: Scalars['String']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
};

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

/** A catalogue to import. */
export type ImportCatalogueInput = {
  /** All its files. */
  readonly files: ReadonlyArray<CatalogueFileInput>;
  /** Which: epoch, ecosystem-graphs, models-dev, methods, lmarena; csv with a mapping; or graph, for files in GraphML, GEXF, JSON of nodes and edges, or CSV tables of nodes and of edges. */
  readonly kind: Scalars['String']['input'];
  /** What the columns of a CSV, or the attributes of a graph, mean; needed for csv, possible for graph. */
  readonly mapping?: InputMaybe<CatalogueFileInput>;
};

/** What importCatalogue did. */
export type ImportCataloguePayload = {
  readonly __typename?: 'ImportCataloguePayload';
  /** Id of the article that holds its rows. */
  readonly articleId?: Maybe<Scalars['ID']['output']>;
  /** Rows that could not be read. */
  readonly bad: ReadonlyArray<CatalogueBadRow>;
  /** How many claims they state. */
  readonly claims: Scalars['Int']['output'];
  /** What is doubtful; nothing was joined unless it is said. */
  readonly doubts: ReadonlyArray<CatalogueDoubt>;
  /** How many entities they name. */
  readonly entities: Scalars['Int']['output'];
  /** Spellings of organisations that were joined to an entity with another name. */
  readonly joins: ReadonlyArray<CatalogueJoin>;
  /** Title, publisher, licence and address of the catalogue. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** What became of it: null where nothing was imported. */
  readonly outcome?: Maybe<IngestOutcome>;
  /** How many rows were read. */
  readonly rows: Scalars['Int']['output'];
  /** How many ties were left out, since no claim may tie things of such kinds. */
  readonly unfit: Scalars['Int']['output'];
  /** Why nothing was imported; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file to be read: text, Markdown, HTML, a feed, JSON Lines and what else `modelscape ingest` reads. */
export type IngestFile = {
  /** Its bytes, in base64. At most 10 MB, and at most what a request may hold. */
  readonly content: Scalars['String']['input'];
  /** Its name; what it is read as goes by the ending. */
  readonly name: Scalars['String']['input'];
};

/** An article to be read: its text, a file, or only the address to fetch it from. */
export type IngestInput = {
  /** Who wrote it. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** A file that holds it, in place of its text; it may hold many. */
  readonly file?: InputMaybe<IngestFile>;
  /** Whether the pages that a fetched feed links to are fetched too. */
  readonly follow?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the text is written. */
  readonly format?: InputMaybe<TextFormat>;
  /** Its language, as a BCP 47 code. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** What to call it in its job; else its file's name, its title, its address, or how its text begins. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** When it was published: 2025, 2025-03 or 2025-03-14. */
  readonly publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Its text. At most 10 MB. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its title; without one, the first line of the text. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published: http or https. The same URL again replaces the article. Without text and file it is fetched from there. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Articles to be read together. */
export type IngestManyInput = {
  /** The articles; 100 at most. What can't be read in one is told of its item. */
  readonly articles: ReadonlyArray<IngestInput>;
  /** The job to add them to; without one, a new job. */
  readonly job?: InputMaybe<Scalars['ID']['input']>;
  /** Whether others will be added: the job doesn't end before that. */
  readonly more?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an article. */
export type IngestOutcome =
  /** It was not known. */
  | 'NEW'
  /** A new text under a known URL; the old one is gone, claims and all. */
  | 'REPLACED'
  /** The same text was known already; nothing changed. */
  | 'UNCHANGED';

/** What ingest did. */
export type IngestPayload = {
  readonly __typename?: 'IngestPayload';
  /** The article; null when it could not be read, and when it turned out to be many. */
  readonly article?: Maybe<Article>;
  /** The job that read it, or that goes on reading when it turned out to be many articles; null when there was nothing to read. */
  readonly job?: Maybe<Job>;
  /** What became of it; null when it could not be read, and when it turned out to be many. */
  readonly outcome?: Maybe<IngestOutcome>;
  /** Parts of the text that were not read, and why. */
  readonly skipped: ReadonlyArray<Scalars['String']['output']>;
  /** Why it could not be read; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Articles that are read together, and how far that is. The last 200 that have ended are kept. */
export type Job = Node & {
  readonly __typename?: 'Job';
  /** How many items are in which state. */
  readonly counts: JobCounts;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ended; null until then. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The machine whose files it reads; null when any can do it. */
  readonly host?: Maybe<Scalars['String']['output']>;
  /** An opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its items, in the order in which they are read. */
  readonly items: JobItemConnection;
  /** What it reads, for people. Who may change nothing sees of paths the last part alone. */
  readonly name: Scalars['String']['output'];
  /** How far it is. */
  readonly state: JobState;
};


/** Articles that are read together, and how far that is. The last 200 that have ended are kept. */
export type JobItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<JobItemState>>;
  told?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of jobs. */
export type JobConnection = {
  readonly __typename?: 'JobConnection';
  /** Jobs with their cursors. */
  readonly edges: ReadonlyArray<JobEdge>;
  /** Jobs alone. */
  readonly nodes: ReadonlyArray<Job>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many items of a job are in which state, and what those that were read came to. */
export type JobCounts = {
  readonly __typename?: 'JobCounts';
  /** Cancelled before their turn. */
  readonly cancelled: Scalars['Int']['output'];
  /** Read: new, unchanged and replaced. */
  readonly done: Scalars['Int']['output'];
  /** Could not be read. */
  readonly failed: Scalars['Int']['output'];
  /** Articles that were not known. */
  readonly new: Scalars['Int']['output'];
  /** New texts under a known URL. */
  readonly replaced: Scalars['Int']['output'];
  /** Being read. */
  readonly running: Scalars['Int']['output'];
  /** All items. It grows when a file turns out to hold many articles. */
  readonly total: Scalars['Int']['output'];
  /** Articles that were known already; nothing changed. */
  readonly unchanged: Scalars['Int']['output'];
  /** Not begun. */
  readonly waiting: Scalars['Int']['output'];
};

/** A job in a page. */
export type JobEdge = {
  readonly __typename?: 'JobEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The job. */
  readonly node: Job;
};

/** One thing that a job reads: a text, a page, an article of a file. */
export type JobItem = {
  readonly __typename?: 'JobItem';
  /** The article; null until it is stored, and when it is gone. */
  readonly article?: Maybe<Article>;
  /** How often it was begun. */
  readonly attempts: Scalars['Int']['output'];
  /** Why it failed, as a stable word such as EMPTY_TEXT; null when it didn't. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** When it was done; null until then. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is, for people: a path, a title, an address. Who may change nothing sees of paths the last part alone. */
  readonly name: Scalars['String']['output'];
  /** What became of it; null until it was read, and when it could not be. */
  readonly outcome?: Maybe<IngestOutcome>;
  /** Where in a file it stands, such as line 7; null for all of it. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Why it failed, as a sentence, with the place in the text where there is one; null when it didn't. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Parts of the text that were not read, and why. */
  readonly skipped: ReadonlyArray<Scalars['String']['output']>;
  /** How far it is. */
  readonly state: JobItemState;
};

/** A page of items of a job. */
export type JobItemConnection = {
  readonly __typename?: 'JobItemConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<JobItemEdge>;
  /** Items alone. */
  readonly nodes: ReadonlyArray<JobItem>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same filters. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item in a page. */
export type JobItemEdge = {
  readonly __typename?: 'JobItemEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: JobItem;
};

/** How far an item of a job is. */
export type JobItemState =
  /** Its job was cancelled before its turn. */
  | 'cancelled'
  /** It was read. */
  | 'done'
  /** It could not be read; the reason is told. */
  | 'failed'
  /** It is being read. */
  | 'running'
  /** It waits for its turn. */
  | 'waiting';

/** What became of a request about a job. */
export type JobPayload = {
  readonly __typename?: 'JobPayload';
  /** The job; null when there is none that could be asked so. */
  readonly job?: Maybe<Job>;
  /** Why it was not done; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far a job is. */
export type JobState =
  /** Somebody cancelled it; what had been read by then stays. */
  | 'cancelled'
  /** All its items were read or failed. */
  | 'done'
  /** No further item is begun until somebody lets it go on. */
  | 'paused'
  /** Its items are being read, or wait to be. */
  | 'running';

/** A kind and how many. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** A place in an article that names an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** How sure, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** End in the article's text, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** What it names. */
  readonly entity: Entity;
  /** How it was found, such as name, acronym or model. */
  readonly method: Scalars['String']['output'];
  /** The sentence it stands in. */
  readonly sentence: Sentence;
  /** Start in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The exact words. */
  readonly surface: Scalars['String']['output'];
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** Mentions with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** Mentions alone. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention in a page. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Watches a feed, page or folder from now on. One that is watched already takes the new settings, and is looked at at once. */
  readonly addWatch: AddWatchPayload;
  /** Cancels a job: what waits is dropped, what has been read stays. */
  readonly cancelJob: JobPayload;
  /** Decides. All articles that it concerns are read once more; the answer waits for that some seconds. */
  readonly decide: DecisionPayload;
  /** Imports a catalogue of models, methods or organisations: each row becomes a sentence that states what it says. The same files change nothing; newer ones of the same catalogue replace the old. */
  readonly importCatalogue: ImportCataloguePayload;
  /** Reads one article into the graph, and answers when that is done. */
  readonly ingest: IngestPayload;
  /** Hands over articles to be read, and answers at once with the job that does it. */
  readonly ingestMany: JobPayload;
  /** Watches it no more; its articles stay. */
  readonly removeWatch: RemoveWatchPayload;
  /** Reads stored articles once more, with the lexicon and the weights that the server was started with. */
  readonly rereadArticles: RereadArticlesPayload;
  /** Lets a paused job go on. */
  readonly resumeJob: JobPayload;
  /** Reads the failed items of a job once more. */
  readonly retryJob: JobPayload;
  /** Undoes a decision: the graph becomes what the other decisions alone make of it. */
  readonly undo: DecisionPayload;
  /** Takes an article out, as if it had never come: its text, what it names and states, and all that only it held. */
  readonly withdrawArticle: WithdrawArticlePayload;
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationAddWatchArgs = {
  input: AddWatchInput;
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationCancelJobArgs = {
  id: Scalars['ID']['input'];
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationDecideArgs = {
  input: DecideInput;
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationImportCatalogueArgs = {
  input: ImportCatalogueInput;
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationIngestArgs = {
  input: IngestInput;
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationIngestManyArgs = {
  input: IngestManyInput;
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationRemoveWatchArgs = {
  input: RemoveWatchInput;
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationRereadArticlesArgs = {
  input: RereadArticlesInput;
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationResumeJobArgs = {
  id: Scalars['ID']['input'];
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationRetryJobArgs = {
  id: Scalars['ID']['input'];
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationUndoArgs = {
  input: UndoInput;
};


/** Where changes begin. Needs a same-origin request on a loopback server, or the token. */
export type MutationWithdrawArticleArgs = {
  input: WithdrawArticleInput;
};

/** A page of neighbours. */
export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** The same, by kind of neighbour. */
  readonly countsByKind: ReadonlyArray<KindCount>;
  /** The same, by type of relation. */
  readonly countsByType: ReadonlyArray<TypeCount>;
  /** Neighbours with the relation that joins them. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** Neighbours alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many relations there are in all, under the same filters. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A neighbour and the relation that joins it. */
export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The neighbour. */
  readonly node: Entity;
  /** The relation. */
  readonly relation: Relation;
};

/** Anything that can be fetched again by its id. */
export type Node = {
  /** An opaque id, unique over all types. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more edges follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether edges come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A day, month or year. What the source doesn't say is not made up. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** How exact the value is. */
  readonly precision: DatePrecision;
  /** As the text has it; null where it was not read from a text. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** As much of an ISO date as is known: 2025, 2025-03 or 2025-03-14; quarters as 2025-Q1. */
  readonly value: Scalars['String']['output'];
};

/** A way from one entity to another over relations that nobody denies; it meets no entity twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** From one end to the other; one more than relations. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many relations it has. */
  readonly length: Scalars['Int']['output'];
  /** Each joins two entities that follow each other; of several the surest. */
  readonly relations: ReadonlyArray<Relation>;
  /** 0 to 1: how sure all its relations are together (half as much for what is only planned or reported), halved for each entity between, and less the more relations that entity has, so that ways through hubs come last. */
  readonly score: Scalars['Float']['output'];
  /** The path as one sentence, from its first entity to its last; what is planned or only reported reads 'may'. */
  readonly sentence: Scalars['String']['output'];
};

/** A quarter and how many. */
export type PeriodCount = {
  readonly __typename?: 'PeriodCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The quarter, such as 2026-Q1. */
  readonly period: Scalars['String']['output'];
};

/** Where the API begins. */
export type Query = {
  readonly __typename?: 'Query';
  /** The article with this id; null when there is none. */
  readonly article?: Maybe<Article>;
  /** Articles, newest first; undated ones last. */
  readonly articles: ArticleConnection;
  /** Which entities appear together: by default techniques, in one article. Stories that several articles tell in nearly the same words count once. */
  readonly coOccurrence: CoOccurrenceResult;
  /** What people decided, the newest first. */
  readonly decisions: DecisionConnection;
  /** Claims that are likely to be wrong, the least sure first: those that nobody accepted and whose confidence is low. */
  readonly doubtfulClaims: ClaimConnection;
  /** Entities, searched by any of their names (typing errors, accents and short prefixes forgiven) or listed. */
  readonly entities: EntityConnection;
  /** The entity with this id (also what it is by decision now, where that is gone), or with this name (any alias, as resolution reads it); null when there is none. Give exactly one. */
  readonly entity?: Maybe<Entity>;
  /** The same subgraph as a file. Also at GET /export. */
  readonly exportSubgraph: Export;
  /** The job with this id; null when there is none. */
  readonly job?: Maybe<Job>;
  /** Jobs, newest first. */
  readonly jobs: JobConnection;
  /** The thing with this id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the same order, null for each that does not exist. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The best ways between two entities, best score first. Of each end's neighbours the 300 surest are followed, of theirs the 60 surest each, and none from those with more than 2,000 relations: a path may pass them in its middle. */
  readonly paths: ReadonlyArray<Path>;
  /** The relation with this id; null when there is none. */
  readonly relation?: Maybe<Relation>;
  /** Pairs of entities that may be one, those first that most articles name. Proposed by rules; never joined by themselves. */
  readonly reviewItems: ReviewItemConnection;
  /** How much the graph holds. */
  readonly stats: Stats;
  /** The entities within some steps of others, and the relations among them. */
  readonly subgraph: Subgraph;
  /** What is watched, by address. Only for those who may change it, since addresses may hold secrets. */
  readonly watches: WatchConnection;
};


/** Where the API begins. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Where the API begins. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};


/** Where the API begins. */
export type QueryCoOccurrenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minCount?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
  with?: InputMaybe<Scalars['ID']['input']>;
  within?: InputMaybe<Window>;
};


/** Where the API begins. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<DecisionType>>;
  undone?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where the API begins. */
export type QueryDoubtfulClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  below?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where the API begins. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  orderBy?: InputMaybe<EntityOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Where the API begins. */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where the API begins. */
export type QueryExportSubgraphArgs = {
  format: ExportFormat;
  input: SubgraphInput;
};


/** Where the API begins. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** Where the API begins. */
export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where the API begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where the API begins. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where the API begins. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  until?: InputMaybe<Scalars['String']['input']>;
};


/** Where the API begins. */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


/** Where the API begins. */
export type QueryReviewItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  reasons?: InputMaybe<ReadonlyArray<ReviewReason>>;
};


/** Where the API begins. */
export type QuerySubgraphArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  seeds: ReadonlyArray<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  until?: InputMaybe<Scalars['String']['input']>;
};


/** Where the API begins. */
export type QueryWatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the claims of one type between two entities add up to. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** The amount that its surest claim gives; null when none does. */
  readonly amount?: Maybe<Amount>;
  /** How many articles state it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many claims state it. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims, surest first. */
  readonly claims: ClaimConnection;
  /** How sure, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Date of the earliest dated article that states it. */
  readonly firstSeen?: Maybe<Scalars['String']['output']>;
  /** An opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Date of the latest dated article that states it. */
  readonly lastSeen?: Maybe<Scalars['String']['output']>;
  /** Where it begins. */
  readonly source: Entity;
  /** The firmest stance among its claims. */
  readonly stance: Stance;
  /** What its articles say of it, newest first, undated last: at most 300, each publisher, date, stance and amount once. */
  readonly statements: ReadonlyArray<Statement>;
  /** Where it ends. */
  readonly target: Entity;
  /** When articles state it, and when it took place, by period. */
  readonly timeline: Timeline;
  /** What it says. */
  readonly type: RelationType;
};


/** What the claims of one type between two entities add up to. */
export type RelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the claims of one type between two entities add up to. */
export type RelationTimelineArgs = {
  by?: InputMaybe<TimeUnit>;
};

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

/** Which watch is to be removed. */
export type RemoveWatchInput = {
  /** A watch's id. */
  readonly id: Scalars['ID']['input'];
};

/** What removeWatch did. */
export type RemoveWatchPayload = {
  readonly __typename?: 'RemoveWatchPayload';
  /** Id of the watch that was removed; null when there was none. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was removed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which articles to read once more. */
export type RereadArticlesInput = {
  /** Ids of articles, at most 50. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What rereadArticles did. */
export type RereadArticlesPayload = {
  readonly __typename?: 'RereadArticlesPayload';
  /** How many read otherwise than before; what is read now stands in the graph. */
  readonly replaced: Scalars['Int']['output'];
  /** How many read as before; nothing changed. */
  readonly unchanged: Scalars['Int']['output'];
  /** Which were not read, and why: NOT_FOUND, TOO_LARGE, BAD_USER_INPUT. The path tells the place among the ids. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Two entities that may be one. Nothing is joined until somebody says so by `decide`; what was decided is no item any more. */
export type ReviewItem = Node & {
  readonly __typename?: 'ReviewItem';
  /** The one whose id comes first. */
  readonly a: Entity;
  /** The other. */
  readonly b: Entity;
  /** An opaque id; it stays as long as both entities do. */
  readonly id: Scalars['ID']['output'];
  /** Why, as a word. */
  readonly reason: ReviewReason;
  /** Why, as a sentence. */
  readonly words: Scalars['String']['output'];
};

/** A page of review items. */
export type ReviewItemConnection = {
  readonly __typename?: 'ReviewItemConnection';
  /** The same, by reason. */
  readonly countsByReason: ReadonlyArray<ReviewReasonCount>;
  /** Review items with their cursors. */
  readonly edges: ReadonlyArray<ReviewItemEdge>;
  /** Review items alone. */
  readonly nodes: ReadonlyArray<ReviewItem>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, under the same filters. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review item in a page. */
export type ReviewItemEdge = {
  readonly __typename?: 'ReviewItemEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The review item. */
  readonly node: ReviewItem;
};

/** Why two entities may be one thing under two names, or two things under one name. */
export type ReviewReason =
  /** One is what the other's first letters spell. */
  | 'acronym'
  /** One short form is claimed for both: by definitions of articles, or by the lexicon. */
  | 'alias'
  /** Models whose names have the same words in another order, or lack the maker's name or the active size. */
  | 'model'
  /** Both have one name: two kinds of thing, or two things of one kind. */
  | 'name'
  /** Persons of one surname, one with an initial or a middle name. */
  | 'person'
  /** The same letters, parted in another way. */
  | 'spacing'
  /** One or two letters apart. */
  | 'spelling'
  /** Firms whose names differ in the legal form alone, or in a word such as AI or Labs at the end. */
  | 'suffix';

/** A reason and how many review items have it. */
export type ReviewReasonCount = {
  readonly __typename?: 'ReviewReasonCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The reason. */
  readonly reason: ReviewReason;
};

/** A numbered span of an article's text. */
export type Sentence = {
  readonly __typename?: 'Sentence';
  /** The article. */
  readonly article: Article;
  /** End in the article's text, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** Number within the article, from 0. */
  readonly n: Scalars['Int']['output'];
  /** Number of its paragraph, from 0. */
  readonly paragraph: Scalars['Int']['output'];
  /** Start in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The exact words. */
  readonly text: Scalars['String']['output'];
};

/** A page of sentences. */
export type SentenceConnection = {
  readonly __typename?: 'SentenceConnection';
  /** Sentences with their cursors. */
  readonly edges: ReadonlyArray<SentenceEdge>;
  /** Sentences alone. */
  readonly nodes: ReadonlyArray<Sentence>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sentence in a page. */
export type SentenceEdge = {
  readonly __typename?: 'SentenceEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The sentence. */
  readonly node: Sentence;
};

/** How firmly something is stated. */
export type Stance =
  /** It is denied or called off. */
  | 'denied'
  /** It happened or is so. */
  | 'done'
  /** It is announced or intended. */
  | 'planned'
  /** It is a rumour or said by unnamed sources. */
  | 'reported';

/** What the articles of one publisher and date say of a relation. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** How much they say; null when they give no amount. */
  readonly amount?: Maybe<Amount>;
  /** Date of the articles, as exact as they give it: 2025, 2025-Q1, 2025-03 or 2025-03-14; null when they have none. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Whether they say that it is over. */
  readonly ended: Scalars['Boolean']['output'];
  /** Who published them; null when that is not known. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** How firmly they state it. */
  readonly stance: Stance;
};

/** How much the graph holds. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Articles stored. */
  readonly articleCount: Scalars['Int']['output'];
  /** Claims that articles state. */
  readonly claimCount: Scalars['Int']['output'];
  /** Entities by kind; kinds without entities are left out. */
  readonly entitiesByKind: ReadonlyArray<KindCount>;
  /** Entities, of all kinds. */
  readonly entityCount: Scalars['Int']['output'];
  /** Date of the oldest dated article; null without one. */
  readonly firstPublished?: Maybe<Scalars['String']['output']>;
  /** Date of the newest dated article; null without one. */
  readonly lastPublished?: Maybe<Scalars['String']['output']>;
  /** Mentions of entities in sentences. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Relations: pairs of entities joined by claims of one type. */
  readonly relationCount: Scalars['Int']['output'];
  /** Relations by type; types without relations are left out. */
  readonly relationsByType: ReadonlyArray<TypeCount>;
};

/** A set of entities and the relations among them. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities: the seeds, then the nearest and strongest first. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many relations from the entities shown lead to entities left out, by type. */
  readonly leftOut: ReadonlyArray<TypeCount>;
  /** All relations among these entities that pass the filters. */
  readonly relations: ReadonlyArray<Relation>;
  /** How many entities are within reach in all. */
  readonly totalEntities: Scalars['Int']['output'];
  /** Whether entities within reach were left out because of the limit. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Which subgraph to export. */
export type SubgraphInput = {
  /** Steps from the seeds: 0 to 3. 0 takes the seeds alone. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
  /** Only entities of these kinds (seeds always stay). */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Most entities: 1 to 500. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** Only relations of at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Entities to start from. */
  readonly seeds: ReadonlyArray<Scalars['ID']['input']>;
  /** Only relations seen on or after this date (ISO). */
  readonly since?: InputMaybe<Scalars['String']['input']>;
  /** Only relations of these types. */
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>;
  /** Only relations seen on or before this date (ISO). */
  readonly until?: InputMaybe<Scalars['String']['input']>;
};

/** What can be followed, as server-sent events. Needs what changes need. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A job each time its counts or its state change, at most some times a second; ends when the job has ended. */
  readonly jobProgress: Job;
};


/** What can be followed, as server-sent events. Needs what changes need. */
export type SubscriptionJobProgressArgs = {
  id: Scalars['ID']['input'];
};

/** What an article is to be read from. */
export type TextFormat =
  /** Markdown, with front matter when it has some. */
  | 'MARKDOWN'
  /** Plain text, taken as it is. */
  | 'PLAIN';

/** How long the periods of a timeline are. */
export type TimeUnit =
  /** Calendar months, written 2026-01. */
  | 'MONTH'
  /** Quarters of a year, written 2026-Q1. */
  | 'QUARTER'
  /** Calendar years, written 2026. */
  | 'YEAR';

/** When articles name something, and when what they state of it took place. Every article and claim is counted once: in its period, or as undated. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** The periods that hold something, earliest first; those between without an article or claim are left out. */
  readonly periods: ReadonlyArray<TimelinePeriod>;
  /** What no period can hold: it has no date, or one less exact than the unit, as a mere year is for quarters. */
  readonly undated: TimelineCounts;
  /** How long the periods are. */
  readonly unit: TimeUnit;
};

/** Articles and claims that stand in no period. */
export type TimelineCounts = {
  readonly __typename?: 'TimelineCounts';
  /** How many articles name it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many claims there are. */
  readonly claimCount: Scalars['Int']['output'];
  /** The same, by type, most often first. */
  readonly claimsByType: ReadonlyArray<ClaimTypeCount>;
};

/** What one period of a timeline holds. */
export type TimelinePeriod = {
  readonly __typename?: 'TimelinePeriod';
  /** How many articles of this period name it, those of one story together once. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many claims are of this period: by the date that the text gives them, else by their article's. */
  readonly claimCount: Scalars['Int']['output'];
  /** The same, by type, most often first. */
  readonly claimsByType: ReadonlyArray<ClaimTypeCount>;
  /** The period: 2026-01, 2026-Q1 or 2026. */
  readonly period: Scalars['String']['output'];
};

/** A type of relation and how many. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationType;
};

/** Which decision is undone. */
export type UndoInput = {
  /** Who undoes it. At most 200 characters. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** A decision's id, or its number. */
  readonly id: Scalars['ID']['input'];
  /** Why. At most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a mutation could not do, as data. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** A stable word for the reason, such as EMPTY_TEXT. */
  readonly code: Scalars['String']['output'];
  /** What, where and what to do. */
  readonly message: Scalars['String']['output'];
  /** Path of the input field concerned; null when it is no single field. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A feed, page or folder that is looked at again and again while a server runs; what is new in it is read into the graph. */
export type Watch = {
  readonly __typename?: 'Watch';
  /** When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** Its address, or the folder's path. */
  readonly address: Scalars['String']['output'];
  /** Articles that it brought, new or with a new text. */
  readonly articleCount: Scalars['Int']['output'];
  /** When it was last looked at; null until then. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Seconds from one look to the next, a tenth more or less; longer after failures. */
  readonly everySeconds: Scalars['Int']['output'];
  /** When that went wrong. */
  readonly failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What went wrong at the last look, and what to do; null where nothing did. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** How often it failed since it last did not. */
  readonly failureCount: Scalars['Int']['output'];
  /** Whether the pages that a feed's entries link to are read too. */
  readonly follow: Scalars['Boolean']['output'];
  /** An opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What is watched. */
  readonly kind: WatchKind;
  /** The machine that the folder is on; null for an address. */
  readonly machine?: Maybe<Scalars['String']['output']>;
  /** When it is looked at next. */
  readonly nextAt: Scalars['DateTime']['output'];
};

/** A page of watches. */
export type WatchConnection = {
  readonly __typename?: 'WatchConnection';
  /** Watches with their cursors. */
  readonly edges: ReadonlyArray<WatchEdge>;
  /** Watches alone. */
  readonly nodes: ReadonlyArray<Watch>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A watch in a page. */
export type WatchEdge = {
  readonly __typename?: 'WatchEdge';
  /** Where to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The watch. */
  readonly node: Watch;
};

/** What is watched. */
export type WatchKind =
  /** A folder of the machine that the server runs on. */
  | 'folder'
  /** An address of the web: a feed, or a page. */
  | 'url';

/** How near two names must stand to count as together. */
export type Window =
  /** In one article. */
  | 'ARTICLE'
  /** In one paragraph. */
  | 'PARAGRAPH'
  /** In one sentence. */
  | 'SENTENCE';

/** Which article to take out: give its id or its URL. */
export type WithdrawArticleInput = {
  /** An article's id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was published; spelt in any way that means the same page. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What withdrawArticle did. */
export type WithdrawArticlePayload = {
  readonly __typename?: 'WithdrawArticlePayload';
  /** Id of the article that is gone; null when none was taken out. */
  readonly articleId?: Maybe<Scalars['ID']['output']>;
  /** Its title; null when none was taken out. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Why none was taken out; empty when one was. NOT_FOUND where there is no such article. */
  readonly userErrors: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ArticleRecord )
    | ( ClaimRecord )
    | ( DecisionRecord )
    | ( EntityRecord )
    | ( JobRecord )
    | ( RelationRecord )
    | ( ReviewItemRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddWatchInput: AddWatchInput;
  AddWatchPayload: ResolverTypeWrapper<Omit<AddWatchPayload, 'watch'> & { watch?: Maybe<ResolversTypes['Watch']> }>;
  Amount: ResolverTypeWrapper<Amount>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleConnection: ResolverTypeWrapper<ArticleList>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CatalogueBadRow: ResolverTypeWrapper<CatalogueBadRow>;
  CatalogueDoubt: ResolverTypeWrapper<CatalogueDoubt>;
  CatalogueFileInput: CatalogueFileInput;
  CatalogueJoin: ResolverTypeWrapper<CatalogueJoin>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<ClaimList>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimType: null;
  ClaimTypeCount: ResolverTypeWrapper<ClaimTypeCount>;
  CoOccurrence: ResolverTypeWrapper<Pair>;
  CoOccurrenceResult: ResolverTypeWrapper<Pairs>;
  DatePrecision: null;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideInput: DecideInput;
  Decision: ResolverTypeWrapper<DecisionRecord>;
  DecisionConnection: ResolverTypeWrapper<DecisionList>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionPayload: ResolverTypeWrapper<Omit<DecisionPayload, 'decision'> & { decision?: Maybe<ResolversTypes['Decision']> }>;
  DecisionType: null;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityConnection: ResolverTypeWrapper<EntityList>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: null;
  EntityOrder: EntityOrder;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Export: ResolverTypeWrapper<Export>;
  ExportFormat: ExportFormat;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportCatalogueInput: ImportCatalogueInput;
  ImportCataloguePayload: ResolverTypeWrapper<ImportCataloguePayload>;
  IngestFile: IngestFile;
  IngestInput: IngestInput;
  IngestManyInput: IngestManyInput;
  IngestOutcome: IngestOutcome;
  IngestPayload: ResolverTypeWrapper<Done>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Job: ResolverTypeWrapper<JobRecord>;
  JobConnection: ResolverTypeWrapper<JobList>;
  JobCounts: ResolverTypeWrapper<JobCounts>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobItem: ResolverTypeWrapper<JobItemRecord>;
  JobItemConnection: ResolverTypeWrapper<JobItemList>;
  JobItemEdge: ResolverTypeWrapper<Omit<JobItemEdge, 'node'> & { node: ResolversTypes['JobItem'] }>;
  JobItemState: null;
  JobPayload: ResolverTypeWrapper<Asked>;
  JobState: null;
  KindCount: ResolverTypeWrapper<KindCount>;
  Mention: ResolverTypeWrapper<MentionRecord>;
  MentionConnection: ResolverTypeWrapper<MentionList>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeighbourConnection: ResolverTypeWrapper<NeighbourList>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node' | 'relation'> & { node: ResolversTypes['Entity'], relation: ResolversTypes['Relation'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Path: ResolverTypeWrapper<FoundPath>;
  PeriodCount: ResolverTypeWrapper<PeriodCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relation: ResolverTypeWrapper<RelationRecord>;
  RelationType: null;
  RemoveWatchInput: RemoveWatchInput;
  RemoveWatchPayload: ResolverTypeWrapper<RemoveWatchPayload>;
  RereadArticlesInput: RereadArticlesInput;
  RereadArticlesPayload: ResolverTypeWrapper<RereadArticlesPayload>;
  ReviewItem: ResolverTypeWrapper<ReviewItemRecord>;
  ReviewItemConnection: ResolverTypeWrapper<ReviewItemList>;
  ReviewItemEdge: ResolverTypeWrapper<Omit<ReviewItemEdge, 'node'> & { node: ResolversTypes['ReviewItem'] }>;
  ReviewReason: null;
  ReviewReasonCount: ResolverTypeWrapper<ReviewReasonCount>;
  Sentence: ResolverTypeWrapper<SentenceRecord>;
  SentenceConnection: ResolverTypeWrapper<SentenceList>;
  SentenceEdge: ResolverTypeWrapper<Omit<SentenceEdge, 'node'> & { node: ResolversTypes['Sentence'] }>;
  Stance: null;
  Statement: ResolverTypeWrapper<StatementRecord>;
  Stats: ResolverTypeWrapper<StatsRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Shown>;
  SubgraphInput: SubgraphInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextFormat: TextFormat;
  TimeUnit: TimeUnit;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineCounts: ResolverTypeWrapper<TimelineCounts>;
  TimelinePeriod: ResolverTypeWrapper<TimelinePeriod>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  UndoInput: UndoInput;
  UserError: ResolverTypeWrapper<UserError>;
  Watch: ResolverTypeWrapper<WatchRecord>;
  WatchConnection: ResolverTypeWrapper<WatchList>;
  WatchEdge: ResolverTypeWrapper<Omit<WatchEdge, 'node'> & { node: ResolversTypes['Watch'] }>;
  WatchKind: null;
  Window: Window;
  WithdrawArticleInput: WithdrawArticleInput;
  WithdrawArticlePayload: ResolverTypeWrapper<WithdrawArticlePayload>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddWatchInput: AddWatchInput;
  AddWatchPayload: Omit<AddWatchPayload, 'watch'> & { watch?: Maybe<ResolversParentTypes['Watch']> };
  Amount: Amount;
  Article: ArticleRecord;
  ArticleConnection: ArticleList;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Boolean: Scalars['Boolean']['output'];
  CatalogueBadRow: CatalogueBadRow;
  CatalogueDoubt: CatalogueDoubt;
  CatalogueFileInput: CatalogueFileInput;
  CatalogueJoin: CatalogueJoin;
  Claim: ClaimRecord;
  ClaimConnection: ClaimList;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimTypeCount: ClaimTypeCount;
  CoOccurrence: Pair;
  CoOccurrenceResult: Pairs;
  DateTime: Scalars['DateTime']['output'];
  DecideInput: DecideInput;
  Decision: DecisionRecord;
  DecisionConnection: DecisionList;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionPayload: Omit<DecisionPayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['Decision']> };
  Entity: EntityRecord;
  EntityConnection: EntityList;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Evidence: EvidenceRecord;
  Export: Export;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  ImportCatalogueInput: ImportCatalogueInput;
  ImportCataloguePayload: ImportCataloguePayload;
  IngestFile: IngestFile;
  IngestInput: IngestInput;
  IngestManyInput: IngestManyInput;
  IngestPayload: Done;
  Int: Scalars['Int']['output'];
  Job: JobRecord;
  JobConnection: JobList;
  JobCounts: JobCounts;
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobItem: JobItemRecord;
  JobItemConnection: JobItemList;
  JobItemEdge: Omit<JobItemEdge, 'node'> & { node: ResolversParentTypes['JobItem'] };
  JobPayload: Asked;
  KindCount: KindCount;
  Mention: MentionRecord;
  MentionConnection: MentionList;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Mutation: Record<PropertyKey, never>;
  NeighbourConnection: NeighbourList;
  NeighbourEdge: Omit<NeighbourEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Path: FoundPath;
  PeriodCount: PeriodCount;
  Query: Record<PropertyKey, never>;
  Relation: RelationRecord;
  RemoveWatchInput: RemoveWatchInput;
  RemoveWatchPayload: RemoveWatchPayload;
  RereadArticlesInput: RereadArticlesInput;
  RereadArticlesPayload: RereadArticlesPayload;
  ReviewItem: ReviewItemRecord;
  ReviewItemConnection: ReviewItemList;
  ReviewItemEdge: Omit<ReviewItemEdge, 'node'> & { node: ResolversParentTypes['ReviewItem'] };
  ReviewReasonCount: ReviewReasonCount;
  Sentence: SentenceRecord;
  SentenceConnection: SentenceList;
  SentenceEdge: Omit<SentenceEdge, 'node'> & { node: ResolversParentTypes['Sentence'] };
  Statement: StatementRecord;
  Stats: StatsRecord;
  String: Scalars['String']['output'];
  Subgraph: Shown;
  SubgraphInput: SubgraphInput;
  Subscription: Record<PropertyKey, never>;
  Timeline: Timeline;
  TimelineCounts: TimelineCounts;
  TimelinePeriod: TimelinePeriod;
  TypeCount: TypeCount;
  UndoInput: UndoInput;
  UserError: UserError;
  Watch: WatchRecord;
  WatchConnection: WatchList;
  WatchEdge: Omit<WatchEdge, 'node'> & { node: ResolversParentTypes['Watch'] };
  WithdrawArticleInput: WithdrawArticleInput;
  WithdrawArticlePayload: WithdrawArticlePayload;
};

export type AddWatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddWatchPayload'] = ResolversParentTypes['AddWatchPayload']> = {
  added?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  watch?: Resolver<Maybe<ResolversTypes['Watch']>, ParentType, ContextType>;
};

export type AmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ArticleMentionsArgs, 'first'>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reprints?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, RequireFields<ArticleSentencesArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type CatalogueBadRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueBadRow'] = ResolversParentTypes['CatalogueBadRow']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueDoubtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueDoubt'] = ResolversParentTypes['CatalogueDoubt']> = {
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spelling?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueJoinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueJoin'] = ResolversParentTypes['CatalogueJoin']> = {
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spelling?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stake?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimTypeResolvers = { ABOUT: 'ABOUT', ACQUIRED: 'ACQUIRED', COMPARED_WITH: 'COMPARED_WITH', DEVELOPED: 'DEVELOPED', EVALUATED_ON: 'EVALUATED_ON', FILED_IPO: 'FILED_IPO', FOUNDED: 'FOUNDED', INVESTED_IN: 'INVESTED_IN', PARTNERED_WITH: 'PARTNERED_WITH', PART_OF: 'PART_OF', SUED: 'SUED', TRAINED_ON: 'TRAINED_ON', USES: 'USES', VARIANT_OF: 'VARIANT_OF', WORKS_AT: 'WORKS_AT' };

export type ClaimTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimTypeCount'] = ResolversParentTypes['ClaimTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
};

export type CoOccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOccurrence'] = ResolversParentTypes['CoOccurrence']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  significance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  trend?: Resolver<ReadonlyArray<ResolversTypes['PeriodCount']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoOccurrenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOccurrenceResult'] = ResolversParentTypes['CoOccurrenceResult']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedWindowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowTrend?: Resolver<ReadonlyArray<ResolversTypes['PeriodCount']>, ParentType, ContextType>;
};

export type DatePrecisionResolvers = { DAY: 'day', MONTH: 'month', QUARTER: 'quarter', YEAR: 'year' };

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DecisionType'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  waitingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionTypeResolvers = { ACCEPT: 'accept', ALIAS: 'alias', DIFFERENT: 'different', HIDE: 'hide', REJECT: 'reject', RENAME: 'rename', RETYPE: 'retype', SAME: 'same' };

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EntityArticlesArgs, 'first' | 'includeVariants'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'first' | 'includeVariants'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EntityMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<EntityNeighboursArgs, 'direction' | 'first' | 'includeVariants'>>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<EntityTimelineArgs, 'by' | 'includeVariants'>>;
  variants?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<EntityVariantsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityKindResolvers = { BENCHMARK: 'Benchmark', COMPANY: 'Company', MODEL: 'Model', ORGANIZATION: 'Organization', PERSON: 'Person', PRODUCT: 'Product', TECHNIQUE: 'Technique', TOPIC: 'Topic' };

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reprints?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCataloguePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCataloguePayload'] = ResolversParentTypes['ImportCataloguePayload']> = {
  articleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bad?: Resolver<ReadonlyArray<ResolversTypes['CatalogueBadRow']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['CatalogueDoubt']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['CatalogueJoin']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IngestOutcome']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IngestOutcome']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  counts?: Resolver<ResolversTypes['JobCounts'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['JobItemConnection'], ParentType, ContextType, RequireFields<JobItemsArgs, 'first' | 'told'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobCounts'] = ResolversParentTypes['JobCounts']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobItem'] = ResolversParentTypes['JobItem']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IngestOutcome']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobItemState'], ParentType, ContextType>;
};

export type JobItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobItemConnection'] = ResolversParentTypes['JobItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobItemEdge'] = ResolversParentTypes['JobItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobItem'], ParentType, ContextType>;
};

export type JobItemStateResolvers = { CANCELLED: 'cancelled', DONE: 'done', FAILED: 'failed', RUNNING: 'running', WAITING: 'waiting' };

export type JobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobPayload'] = ResolversParentTypes['JobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobStateResolvers = { CANCELLED: 'cancelled', DONE: 'done', PAUSED: 'paused', RUNNING: 'running' };

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addWatch?: Resolver<ResolversTypes['AddWatchPayload'], ParentType, ContextType, RequireFields<MutationAddWatchArgs, 'input'>>;
  cancelJob?: Resolver<ResolversTypes['JobPayload'], ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'id'>>;
  decide?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  importCatalogue?: Resolver<ResolversTypes['ImportCataloguePayload'], ParentType, ContextType, RequireFields<MutationImportCatalogueArgs, 'input'>>;
  ingest?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  ingestMany?: Resolver<ResolversTypes['JobPayload'], ParentType, ContextType, RequireFields<MutationIngestManyArgs, 'input'>>;
  removeWatch?: Resolver<ResolversTypes['RemoveWatchPayload'], ParentType, ContextType, RequireFields<MutationRemoveWatchArgs, 'input'>>;
  rereadArticles?: Resolver<ResolversTypes['RereadArticlesPayload'], ParentType, ContextType, RequireFields<MutationRereadArticlesArgs, 'input'>>;
  resumeJob?: Resolver<ResolversTypes['JobPayload'], ParentType, ContextType, RequireFields<MutationResumeJobArgs, 'id'>>;
  retryJob?: Resolver<ResolversTypes['JobPayload'], ParentType, ContextType, RequireFields<MutationRetryJobArgs, 'id'>>;
  undo?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationUndoArgs, 'input'>>;
  withdrawArticle?: Resolver<ResolversTypes['WithdrawArticlePayload'], ParentType, ContextType, RequireFields<MutationWithdrawArticleArgs, 'input'>>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  countsByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  countsByType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Decision' | 'Entity' | 'Job' | 'Relation' | 'ReviewItem', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeriodCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodCount'] = ResolversParentTypes['PeriodCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  coOccurrence?: Resolver<ResolversTypes['CoOccurrenceResult'], ParentType, ContextType, RequireFields<QueryCoOccurrenceArgs, 'first' | 'kinds' | 'minCount' | 'within'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  doubtfulClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryDoubtfulClaimsArgs, 'below' | 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  exportSubgraph?: Resolver<ResolversTypes['Export'], ParentType, ContextType, RequireFields<QueryExportSubgraphArgs, 'format' | 'input'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  reviewItems?: Resolver<ResolversTypes['ReviewItemConnection'], ParentType, ContextType, RequireFields<QueryReviewItemsArgs, 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'depth' | 'limit' | 'seeds'>>;
  watches?: Resolver<ResolversTypes['WatchConnection'], ParentType, ContextType, RequireFields<QueryWatchesArgs, 'first'>>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<RelationTimelineArgs, 'by'>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationTypeResolvers = { ACQUIRED: 'ACQUIRED', COMPARED_WITH: 'COMPARED_WITH', DEVELOPED: 'DEVELOPED', EVALUATED_ON: 'EVALUATED_ON', FILED_IPO: 'FILED_IPO', FOUNDED: 'FOUNDED', INVESTED_IN: 'INVESTED_IN', PARTNERED_WITH: 'PARTNERED_WITH', PART_OF: 'PART_OF', SUED: 'SUED', TRAINED_ON: 'TRAINED_ON', USES: 'USES', VARIANT_OF: 'VARIANT_OF', WORKS_AT: 'WORKS_AT' };

export type RemoveWatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWatchPayload'] = ResolversParentTypes['RemoveWatchPayload']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RereadArticlesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RereadArticlesPayload'] = ResolversParentTypes['RereadArticlesPayload']> = {
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReviewReason'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItemConnection'] = ResolversParentTypes['ReviewItemConnection']> = {
  countsByReason?: Resolver<ReadonlyArray<ResolversTypes['ReviewReasonCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItemEdge'] = ResolversParentTypes['ReviewItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType>;
};

export type ReviewReasonResolvers = { ACRONYM: 'acronym', ALIAS: 'alias', MODEL: 'model', NAME: 'name', PERSON: 'person', SPACING: 'spacing', SPELLING: 'spelling', SUFFIX: 'suffix' };

export type ReviewReasonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReasonCount'] = ResolversParentTypes['ReviewReasonCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReviewReason'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SentenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceConnection'] = ResolversParentTypes['SentenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SentenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SentenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceEdge'] = ResolversParentTypes['SentenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type StanceResolvers = { DENIED: 'denied', DONE: 'done', PLANNED: 'planned', REPORTED: 'reported' };

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitiesByKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPublished?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastPublished?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationsByType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  totalEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  jobProgress?: SubscriptionResolver<ResolversTypes['Job'], "jobProgress", ParentType, ContextType, RequireFields<SubscriptionJobProgressArgs, 'id'>>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  periods?: Resolver<ReadonlyArray<ResolversTypes['TimelinePeriod']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['TimelineCounts'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
};

export type TimelineCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineCounts'] = ResolversParentTypes['TimelineCounts']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsByType?: Resolver<ReadonlyArray<ResolversTypes['ClaimTypeCount']>, ParentType, ContextType>;
};

export type TimelinePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelinePeriod'] = ResolversParentTypes['TimelinePeriod']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsByType?: Resolver<ReadonlyArray<ResolversTypes['ClaimTypeCount']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type WatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Watch'] = ResolversParentTypes['Watch']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  everySeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  follow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WatchKind'], ParentType, ContextType>;
  machine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchConnection'] = ResolversParentTypes['WatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Watch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchEdge'] = ResolversParentTypes['WatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Watch'], ParentType, ContextType>;
};

export type WatchKindResolvers = { FOLDER: 'folder', URL: 'url' };

export type WithdrawArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawArticlePayload'] = ResolversParentTypes['WithdrawArticlePayload']> = {
  articleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddWatchPayload?: AddWatchPayloadResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  CatalogueBadRow?: CatalogueBadRowResolvers<ContextType>;
  CatalogueDoubt?: CatalogueDoubtResolvers<ContextType>;
  CatalogueJoin?: CatalogueJoinResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimType?: ClaimTypeResolvers;
  ClaimTypeCount?: ClaimTypeCountResolvers<ContextType>;
  CoOccurrence?: CoOccurrenceResolvers<ContextType>;
  CoOccurrenceResult?: CoOccurrenceResultResolvers<ContextType>;
  DatePrecision?: DatePrecisionResolvers;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  DecisionType?: DecisionTypeResolvers;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  Evidence?: EvidenceResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ImportCataloguePayload?: ImportCataloguePayloadResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobCounts?: JobCountsResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobItem?: JobItemResolvers<ContextType>;
  JobItemConnection?: JobItemConnectionResolvers<ContextType>;
  JobItemEdge?: JobItemEdgeResolvers<ContextType>;
  JobItemState?: JobItemStateResolvers;
  JobPayload?: JobPayloadResolvers<ContextType>;
  JobState?: JobStateResolvers;
  KindCount?: KindCountResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PeriodCount?: PeriodCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationType?: RelationTypeResolvers;
  RemoveWatchPayload?: RemoveWatchPayloadResolvers<ContextType>;
  RereadArticlesPayload?: RereadArticlesPayloadResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  ReviewItemConnection?: ReviewItemConnectionResolvers<ContextType>;
  ReviewItemEdge?: ReviewItemEdgeResolvers<ContextType>;
  ReviewReason?: ReviewReasonResolvers;
  ReviewReasonCount?: ReviewReasonCountResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SentenceConnection?: SentenceConnectionResolvers<ContextType>;
  SentenceEdge?: SentenceEdgeResolvers<ContextType>;
  Stance?: StanceResolvers;
  Statement?: StatementResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineCounts?: TimelineCountsResolvers<ContextType>;
  TimelinePeriod?: TimelinePeriodResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Watch?: WatchResolvers<ContextType>;
  WatchConnection?: WatchConnectionResolvers<ContextType>;
  WatchEdge?: WatchEdgeResolvers<ContextType>;
  WatchKind?: WatchKindResolvers;
  WithdrawArticlePayload?: WithdrawArticlePayloadResolvers<ContextType>;
};

