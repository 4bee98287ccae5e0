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
  readonly target: string;
  readonly type: string;
  readonly stance: string;
  readonly confidence: number;
  readonly claimCount: number;
  readonly articleCount: number;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
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
  readonly articleTitle: string;
  readonly articleUrl: string | null;
  readonly articleSource: string | null;
  readonly publishedAt: string | null;
};

/** A subgraph with all that its files say. */
export type Exported = {
  readonly entities: readonly ExportedEntity[];
  /** Both ends of each are among the entities. */
  readonly relations: readonly ExportedRelation[];
  /** Claims of the relations, surest first within a relation. */
  readonly claims: readonly ExportedClaim[];
  /** How many entities were within reach; more than `entities` when the limit left some out. */
  readonly totalEntities: number;
  /** Steps from the seeds. */
  readonly depth: number;
  /** When it was read from the graph, ISO 8601. */
  readonly at: string;
};
