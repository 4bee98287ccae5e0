/** A value that a file gives for a node or an edge. */
export type Attribute = string | number | boolean | readonly string[];

/** A node of a file: its id there, and its attributes by name. */
export type FileNode = {
  readonly id: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly file: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
};

/** An edge of a file; its ends are ids of nodes of the file. */
export type FileEdge = {
  readonly source: string;
  readonly target: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly file: string;
  readonly line: number;
};

/** What of a file can't be read, or only in part. */
export type FileFault = { readonly file: string; readonly line: number; readonly why: string };

/** What a file holds, in its order; both ends of each edge are among the nodes. */
export type FileGraph = {
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
  readonly faults: readonly FileFault[];
};

/** A file: its name without folders, and its text. */
export type GivenFile = { readonly name: string; readonly text: string };
