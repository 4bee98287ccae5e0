import type { ToldItem } from '../ingest/report.ts';
import { escapeUnsafe } from '../log.ts';
import { type SeenJob, shortId } from './job-api.ts';

const STATES = { RUNNING: 'running', PAUSED: 'paused', DONE: 'done', CANCELLED: 'cancelled' } as const;

/** A job as a line of a list. */
export function describeJob(job: SeenJob): string {
  const { counts } = job;
  const read = `${counts.total - counts.waiting - counts.running} of ${counts.total}`;
  const failed = counts.failed > 0 ? `, ${counts.failed} failed` : '';
  const time = job.createdAt.slice(0, 16).replace('T', ' ');
  return escapeUnsafe(`${shortId(job.id)}  ${time}  ${STATES[job.state].padEnd(9)}  ${read}${failed}  ${job.name}`);
}

/** A job in some lines: what it reads, how far it is, and what to do about it. */
export function describeJobInFull(job: SeenJob): string {
  const { counts } = job;
  const { total, waiting, running, unchanged, replaced, failed, cancelled } = counts;
  const short = shortId(job.id);
  const next: Readonly<Record<string, boolean>> = {
    [`go on: modelscape jobs resume ${short}`]: job.state === 'PAUSED',
    [`read again what failed: modelscape jobs retry ${short}`]: failed > 0 && job.state !== 'RUNNING',
    [`drop what waits: modelscape jobs cancel ${short}`]: waiting > 0,
  };
  const lines = [
    `${short}  ${job.name}`,
    `${STATES[job.state]}, made ${job.createdAt}${job.finishedAt === null ? '' : `, ended ${job.finishedAt}`}`,
    `${total} in all: ${counts.new} new, ${unchanged} unchanged, ${replaced} replaced, ${failed} failed, ${running} being read, ${waiting} waiting, ${cancelled} cancelled`,
    ...(job.host === null ? [] : [`reads files of ${job.host}`]),
    ...Object.keys(next).filter((line) => next[line]),
  ];
  return lines.map(escapeUnsafe).join('\n');
}

/** What is to be told of an item: why it failed, and what of it was not read. */
export function describeTold({ name, code, reason, skipped }: ToldItem): string {
  const lines = [
    ...(code === null ? [] : [`failed   ${name}: ${reason ?? code} (${code})`]),
    ...skipped.map((part) => `skipped  ${name}: characters ${part}`),
  ];
  return lines.map((line) => `${escapeUnsafe(line)}\n`).join('');
}
