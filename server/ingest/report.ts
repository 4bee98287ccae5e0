import { escapeUnsafe } from '../log.ts';
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

/** What a job counted, and those of its items of which there is something to tell. */
export type Counted = {
  readonly counts: Pick<Report, 'new' | 'unchanged' | 'replaced'>;
  readonly told: AsyncIterable<ToldItem> | Iterable<ToldItem>;
};

/** An item of a job that failed, or parts of which were not read: "start–end: why". */
export type ToldItem = {
  readonly name: string;
  readonly code: string | null;
  readonly reason: string | null;
  readonly skipped: readonly string[];
};

/** Sums up a job, and what failed before it came to be one; lists are in order of path. */
export async function reportOf(
  { counts, told }: Counted,
  unread: readonly NotRead[],
  ignored: readonly NotRead[],
): Promise<Report> {
  const failed = [...unread];
  const skipped: NotRead[] = [];
  for await (const { name, code, reason, skipped: parts } of told) {
    if (code !== null) failed.push({ path: name, why: reason ?? code });
    skipped.push(...parts.map((part) => ({ path: name, why: describePart(part) })));
  }
  const { new: fresh, unchanged, replaced } = counts;
  return {
    read: fresh + unchanged + replaced + failed.length,
    new: fresh,
    unchanged,
    replaced,
    failed: inOrder(failed),
    ignored,
    skipped: inOrder(skipped),
  };
}

function describePart(part: string): string {
  const [, start, end, why] = /^(\d+)–(\d+): (.*)$/s.exec(part) ?? [];
  return why === undefined ? part : `characters ${start} to ${end}: ${why}`;
}

/** By path; the parts of one article stay in their order. */
function inOrder(list: readonly NotRead[]): readonly NotRead[] {
  return [...list].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
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
