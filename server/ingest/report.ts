import { escapeUnsafe } from '../log.ts';
import type { Told } from './ingest.ts';
import type { NotRead } from './paths.ts';

/** What became of a batch. `read` = new + unchanged + replaced + failed. */
export type Report = {
  readonly read: number;
  readonly new: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly failed: readonly NotRead[];
  /** Files of folders that were passed over. */
  readonly ignored: readonly NotRead[];
  /** Parts of articles that were not read. */
  readonly skipped: readonly NotRead[];
};

/** What became of one file. What `halts` would befall the others too. */
export type Result =
  | { readonly path: string; readonly ingested: Told }
  | { readonly path: string; readonly why: string; readonly halts?: true };

/** Sums up a batch; lists are in order of path. */
export function reportOf(results: readonly Result[], ignored: readonly NotRead[]): Report {
  const sorted = [...results].sort((a, b) => (a.path < b.path ? -1 : 1));
  const count = (outcome: Told['outcome']) =>
    sorted.filter((result) => 'ingested' in result && result.ingested.outcome === outcome).length;
  return {
    read: sorted.length,
    new: count('new'),
    unchanged: count('unchanged'),
    replaced: count('replaced'),
    failed: sorted.flatMap((result) => ('why' in result ? [{ path: result.path, why: result.why }] : [])),
    ignored,
    skipped: sorted.flatMap((result) => ('ingested' in result ? skippedOf(result.path, result.ingested) : [])),
  };
}

function skippedOf(path: string, { skipped }: Told): readonly NotRead[] {
  return skipped.map(({ start, end, why }) => ({ path, why: `characters ${start} to ${end}: ${why}` }));
}

const LONGEST_LIST = 20;

/** A report for people: a line of counts, then what failed, what was skipped and what was ignored, each with its reason. */
export function describeReport(report: Report): string {
  const { read, unchanged, replaced, failed, ignored, skipped } = report;
  const lines = [
    `${read} read: ${report.new} new, ${unchanged} unchanged, ${replaced} replaced, ${failed.length} failed`,
    ...failed.map((one) => `failed   ${describe(one)}`),
    ...shorten(skipped).map((one) => (typeof one === 'string' ? `skipped  ${one}` : `skipped  ${describe(one)}`)),
    ...shorten(ignored).map((one) => (typeof one === 'string' ? `ignored  ${one}` : `ignored  ${describe(one)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function describe({ path, why }: NotRead): string {
  return escapeUnsafe(`${path}: ${why}`);
}

function shorten(list: readonly NotRead[]): readonly (NotRead | string)[] {
  const rest = list.length - LONGEST_LIST;
  return rest <= 0 ? list : [...list.slice(0, LONGEST_LIST), `and ${rest} more; --json lists all`];
}
