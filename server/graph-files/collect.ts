import type { Attribute, FileEdge, FileFault, FileGraph, FileNode } from './graph-file.ts';

/** Gathers what a reader finds: keeps the first of two nodes with one id, and tells of edges whose ends are missing. */
export class Collector {
  #file: string;
  readonly #nodes = new Map<string, FileNode>();
  readonly #edges: FileEdge[] = [];
  readonly #faults: FileFault[] = [];
  readonly #told = new Set<string>();

  constructor(file: string) {
    this.#file = file;
  }

  /** From here on, lines are of this file. */
  turnTo(file: string): void {
    this.#file = file;
  }

  node(id: string | null, attributes: ReadonlyMap<string, Attribute>, line: number): void {
    const before = this.#nodes.get(id ?? '');
    if (!id) this.fault(line, 'a node has no id');
    else if (before) this.fault(line, `the node ${quoted(id)} is there already, on line ${before.line}`);
    else this.#nodes.set(id, { id, attributes, file: this.#file, line });
  }

  edge(source: string | null, target: string | null, attributes: ReadonlyMap<string, Attribute>, line: number): void {
    if (!source || !target) this.fault(line, `an edge has no ${source ? 'target' : 'source'}`);
    else this.#edges.push({ source, target, attributes, file: this.#file, line });
  }

  fault(line: number, why: string): void {
    this.#faults.push({ file: this.#file, line, why });
  }

  /** Tells something once, where it is first met. */
  faultOnce(line: number, why: string): void {
    if (!this.#told.has(why)) this.fault(line, why);
    this.#told.add(why);
  }

  /** `implied`: ends that no node has are nodes of their own, as in lists of edges. */
  graph(implied: ReadonlyMap<string, FileNode> = new Map()): FileGraph {
    const nodes = new Map([...implied, ...this.#nodes]);
    const edges = this.#edges.filter(({ source, target, file, line }) => {
      const missing = [source, target].find((end) => !nodes.has(end));
      if (missing !== undefined) {
        this.#faults.push({ file, line, why: `an edge leads to ${quoted(missing)}, which is no node of the file` });
      }
      return missing === undefined;
    });
    const faults = [...this.#faults].sort((a, b) => a.line - b.line);
    return { nodes: [...nodes.values()], edges, faults };
  }
}

const LONGEST = 80;

/** What a file calls a thing, for people. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
