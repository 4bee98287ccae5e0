import type { Extraction } from '../extract/extraction.ts';

/** An entity to write out. Dates are as much of an ISO date as is known; null stands for what isn't known. */
export type ExportedEntity = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly articleCount: number;
  readonly mentionCount: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Whether the subgraph starts from it. */
  readonly seed: boolean;
};

/** A relation to write out; its ends are ids of entities of the same export. */
export type ExportedRelation = {
  readonly id: string;
  readonly source: string;
  readonly sourceName: string;
  readonly target: string;
  readonly targetName: string;
  readonly type: string;
  readonly stance: string;
  readonly confidence: number;
  readonly claimCount: number;
  readonly articleCount: number;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Its claims, surest first. */
  readonly claims: readonly ExportedClaim[];
};

/** A claim of one of the relations, with the words that state it. */
export type ExportedClaim = {
  readonly id: string;
  /** Id of the relation that it adds to. */
  readonly relation: string;
  readonly type: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly stance: string;
  readonly confidence: number;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly date: string | null;
  readonly role: string | null;
  readonly ended: boolean;
  readonly round: string | null;
  /** In per cent. */
  readonly stake: number | null;
  /** The sentence that states it. */
  readonly evidence: string;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly articleUrl: string | null;
  readonly articleSource: string | null;
  readonly publishedAt: string | null;
};

/** An article that the export draws on; `reading` is all that was read from it, in exports of the whole graph. */
export type ExportedArticle = {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  /** When it first came. */
  readonly ingestedAt: string;
  /** Set where it holds the rows of a catalogue or of a graph file. */
  readonly catalogue: { readonly kind: string; readonly licence: string } | null;
  readonly reading: ExportedReading | null;
};

/** The text of an article and what was read from it. */
export type ExportedReading = {
  readonly text: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'year' | null;
  readonly extraction: Extraction;
  /** Whether decisions changed what was read: then the text alone tells what it would be without them. */
  readonly judged: boolean;
};

/** What a person decided, as the graph keeps it. */
export type ExportedDecision = { readonly id: string; readonly n: number; readonly type: string };

/** What may be in the export; null lets all pass. */
export type ExportedFilter = {
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly minConfidence: number | null;
};

/** What an export says of itself. */
export type ExportedAbout = {
  /** Where it starts; empty for the whole graph. */
  readonly seeds: readonly { readonly id: string; readonly name: string }[];
  /** Steps from the seeds. */
  readonly depth: number;
  readonly filter: ExportedFilter;
  readonly entityCount: number;
  readonly relationCount: number;
  readonly claimCount: number;
  /** How many articles the claims are from. */
  readonly articleCount: number;
  /** Publishers of these articles, those with most articles first, at most 100. */
  readonly sources: readonly string[];
  /** How many entities were within reach; more than `entityCount` when the limit left some out. */
  readonly totalEntities: number;
  /** When it was read from the graph, ISO 8601. */
  readonly at: string;
};

/** A subgraph, or the whole graph, with all that its files say. Each list may be read once, as slowly as is wanted. */
export type Exported = {
  readonly about: ExportedAbout;
  entities(): AsyncIterable<ExportedEntity>;
  /** Both ends of each are among the entities. */
  relations(): AsyncIterable<ExportedRelation>;
  /** Articles of the claims; of the whole graph, all. With `reading` they have one where the export is of the whole graph. */
  articles(detail: 'facts' | 'reading'): AsyncIterable<ExportedArticle>;
  /** What people decided, of the whole graph alone, in order. */
  decisions(): AsyncIterable<ExportedDecision>;
};
