import type { EntityKind, PartialDate, RelationType } from '../extract/extraction.ts';

/** A file of a catalogue: its name without folders, and its text. */
export type CatalogueFile = { readonly name: string; readonly text: string };

/** Who made what a row lists, as the row spells it: one string may name several. */
export type Maker = {
  readonly text: string;
  /** Which kind of body the catalogue says it is; null where it doesn't. */
  readonly kind: 'Company' | 'Organization' | null;
};

/** Another thing to which a row ties what it lists. */
export type Tie = {
  readonly type: Extract<RelationType, 'VARIANT_OF' | 'TRAINED_ON' | 'USES'>;
  readonly name: string;
  readonly kind: EntityKind;
};

/** What one row of a catalogue says of the thing that it lists. */
export type CatalogueRow = {
  readonly file: string;
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly kind: EntityKind;
  readonly name: string;
  /** Its other names. */
  readonly aliases: readonly string[];
  readonly makers: readonly Maker[];
  readonly ties: readonly Tie[];
  /** When it came out. */
  readonly date: PartialDate | null;
  readonly link: string | null;
};

/** A row that can't be read. */
export type BadRow = { readonly file: string; readonly line: number; readonly why: string };

/** All rows of a catalogue, in the files' order. */
export type CatalogueRows = { readonly rows: readonly CatalogueRow[]; readonly bad: readonly BadRow[] };

/** Where a catalogue comes from, and on which terms. */
export type CatalogueOrigin = {
  /** Word by which `import` knows it, and which its article keeps. */
  readonly kind: string;
  readonly title: string;
  readonly publisher: string;
  /** What people may do with it, in a few words: CC BY 4.0. */
  readonly licence: string;
  /** Where it is published. A newer file from there replaces the older one. */
  readonly url: string;
};

/** How one catalogue is read. */
export type CatalogueReader = CatalogueOrigin & {
  /** Endings of its files, without a dot. */
  readonly endings: readonly string[];
  /** What to give, for people. */
  readonly what: string;
  /** Throws DocumentError where a file is none of this catalogue. */
  read(files: readonly CatalogueFile[]): CatalogueRows;
};
