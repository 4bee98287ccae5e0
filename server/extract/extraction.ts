/** Kinds of entities, as `Extraction`, the graph and the SDL name them. */
export const ENTITY_KINDS = [
  'Company',
  'Organization',
  'Person',
  'Model',
  'Product',
  'Technique',
  'Benchmark',
  'Topic',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Types of claims between two entities. Each is also a relation type in the graph. */
export const RELATION_TYPES = [
  'ACQUIRED',
  'INVESTED_IN',
  'PARTNERED_WITH',
  'DEVELOPED',
  'USES',
  'VARIANT_OF',
  'COMPARED_WITH',
  'EVALUATED_ON',
  'TRAINED_ON',
  'PART_OF',
  'WORKS_AT',
  'FOUNDED',
  'FILED_IPO',
  'SUED',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Types of claims: those between entities, and ABOUT, whose subject is the article. */
export type ClaimType = RelationType | 'ABOUT';

/** How firmly something is stated, firmest first. */
export const STANCES = ['done', 'planned', 'reported', 'denied'] as const;
export type Stance = (typeof STANCES)[number];

/** Relations that hold both ways: ends are stored in order of entity id. */
export const SYMMETRIC_TYPES: ReadonlySet<ClaimType> = new Set(['PARTNERED_WITH', 'COMPARED_WITH']);

/** A piece of the article's text: UTF-16 code units, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** What a block of text is. Only prose, bullets, titles and quotes are read for claims. */
export type BlockKind = 'title' | 'heading' | 'prose' | 'bullet' | 'quote' | 'table' | 'code';

/** A sentence, heading, bullet or table row, numbered over the article. */
export type Sentence = Span & {
  readonly n: number;
  readonly paragraph: number;
  readonly kind: BlockKind;
  /** What the section is for: a digest's topics list, its audience, its credit line; else body. */
  readonly role: 'body' | 'topics' | 'audience' | 'credit';
};

/** How a mention or claim was found: `name` lexicon, `model` grammar, `acronym` definition, `role` person with role, `cue` apposition or cue phrase, `short` short form of a name in the article, `topic` a digest's topics list, `trigger` words that state a claim, `scorer` a claim that only the trained scorer found, `tagger` a name that only the trained tagger found, `catalogue` a row of an imported catalogue. */
export type Method =
  | 'name'
  | 'model'
  | 'acronym'
  | 'role'
  | 'cue'
  | 'short'
  | 'topic'
  | 'trigger'
  | 'scorer'
  | 'tagger'
  | 'catalogue';

/** A span of a sentence that names an entity. */
export type Mention = Span & {
  /** Number of the sentence. */
  readonly sentence: number;
  readonly method: Method;
  /** Which rule, alias or pattern made it, for people to read. */
  readonly rule: string;
  readonly confidence: number;
};

/** One thing that the article names, with all places that name it. */
export type ExtractedEntity = {
  /** Unique within the article. */
  readonly key: string;
  /** Id in the graph: the lexicon's where it is known, else kind and normal form. The same name of the same kind always gets the same id. */
  readonly id: string;
  /** Whether the lexicon knows it. */
  readonly known: boolean;
  readonly name: string;
  readonly kind: EntityKind;
  /** All surfaces that name it here, and names that the text defines as its, without doubles. */
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** Id of what it is a version of; null for a thing of its own. */
  readonly family: string | null;
  readonly confidence: number;
  /** In order of the text; never empty. */
  readonly mentions: readonly Mention[];
};

export type Amount = { readonly value: number; readonly currency: string; readonly text: string };
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';
/** `value` is as much of an ISO date as is known: 2025, 2025-Q1, 2025-03, 2025-03-14. */
export type PartialDate = { readonly value: string; readonly precision: DatePrecision; readonly text: string };

/** A share of a firm in per cent, above 0 and at most 100; of a range the lower end. */
export type Stake = { readonly percent: number; readonly text: string };

/** What the article states. */
export type ExtractedClaim = {
  readonly type: ClaimType;
  /** Key of an entity; null for ABOUT, whose subject is the article. */
  readonly subject: string | null;
  /** Key of an entity; null where none is named (FILED_IPO). */
  readonly object: string | null;
  readonly stance: Stance;
  readonly confidence: number;
  /** Number of the sentence that states it. */
  readonly sentence: number;
  /** A verbatim span within that sentence. */
  readonly evidence: Span;
  readonly method: Method;
  /** Which rule made it, for people to read. */
  readonly rule: string;
  readonly amount: Amount | null;
  readonly date: PartialDate | null;
  readonly role: string | null;
  readonly ended: boolean;
  /** Funding round of INVESTED_IN in its normal form: "seed", "pre-seed", "series a", "series b extension". */
  readonly round: string | null;
  /** Share held or bought, of ACQUIRED, INVESTED_IN and PART_OF; null where no number of per cent is given. */
  readonly stake: Stake | null;
};

/** A part of the text that was not read, and why. */
export type Skipped = Span & { readonly why: string };

/** A short form that stands for an entity: by its kind alone it would be the thing `from`, and it is the thing `to`. */
export type LearnedName = {
  readonly surface: string;
  /** Id that the surface would have as a thing of its own. */
  readonly from: string;
  readonly to: string;
  readonly kind: EntityKind;
  /** Id of what `to` is a version of. */
  readonly family: string | null;
  /** True where a person said so: then it is a name wherever it stands, also if it looks like a word. */
  readonly decided?: true;
};

/** A short form that the text defines. `rival` is the lexicon's thing of that kind and name, where it is another. */
export type TaughtName = LearnedName & { readonly rival: string | null };

/** All that was read from one article. Equal for equal text, lexicon and learned names, byte for byte. */
export type Extraction = {
  readonly sentences: readonly Sentence[];
  readonly entities: readonly ExtractedEntity[];
  readonly claims: readonly ExtractedClaim[];
  /** What the text's own definitions teach other articles; the same whatever was learned. */
  readonly teaches: readonly TaughtName[];
  /** Words that other articles may explain: each once, in order; the same whatever was learned. */
  readonly coinages: readonly string[];
  /** The names of other articles with which it was read. */
  readonly learned: readonly LearnedName[];
  readonly skipped: readonly Skipped[];
};
